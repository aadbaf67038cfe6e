import type { Cues, TopicConcept } from '../concepts.js';

/** German words stand in posts of every language; these cues are looked for in all of them. */
export const de: Cues<TopicConcept> = {
  contract: 'vertrag*, arbeitsvertrag*, vertrags*',
  oral: 'mundlich*, muendlich*, telefonisch*, am telefon, per telefon, nur gesagt, ins gesicht gesagt',
  paper:
    'schriftlich*, papier*, per post, im briefkasten, briefkasten, brief, unterschrift*, unterschrieben*, einschreiben, umschlag, aus dem briefkasten',
  'fixed-term':
    'befrist*, unbefrist*, verlanger*, vertrag … (lauft aus|endet), zeitvertrag, festvertrag, vertrag … (ausläuft|ausgelaufen|abläuft|ende), (endet|ausläuft) … vertrag, kein neuer vertrag, keinen neuen vertrag, kein neuer kommt, kein anschlussvertrag, nicht weiter beschäftigt',
  'on-call': 'auf abruf, abrufarbeit, arbeit auf abruf, keine festen stunden, null stunden',
  'self-employed':
    'selbstandig*, selbststandig*, scheinselbst*, gewerbe, gewerbeschein*, gewerbeanmeldung, freiberuf*, rechnung schreiben, statusfeststellung*',
  papers:
    'reisepass*, ausweis*, personalausweis*, dokumente, papiere, reisepass, meinen pass, mein pass, den pass, unsere passe, unseren pass',
  employer: 'chef*, arbeitgeber*, firma, betrieb, vorarbeiter*, kapo, polier, meister, chefin, vermieter*, unternehm*',
  work: 'arbeit*, job*, schicht*, kollege*, beruf*, baustelle*',
  wage: 'lohn*, gehalt*, geld, bezahl*, verdien*, netto, brutto, euro, stundenlohn',
  'minimum-wage': 'mindestlohn*, mindest lohn, mindeslohn*, mindestlon*',
  unpaid:
    'nicht bezahlt, nicht gezahlt, zahlt nicht, kein lohn, kein geld, keinen lohn, lohn fehlt, lohn … nicht (gekommen|bekommen|da), ausstehend* (lohn|gehalt), lohnruckstand*, schuldet, (monatslöhne|monatslohn|löhne|lohn|gehalt|gehälter|geld) … (fehlen|fehlt), zahlt seit … nicht, zahlt nicht mehr, ohne lohn, immer noch kein (lohn|geld|gehalt), immer noch keinen lohn',
  'last-wage': 'letzt* (lohn|gehalt|monat), restlohn',
  keep: 'einbehalt*, behalt*, zuruckhalt*, nicht auszahlen',
  deduct:
    'abzug*, abzieh*, abgezogen*, zieht … ab, vom lohn ab, lohnabzug*, kaution vom lohn, (von|vom) (mein|meinem|meinen|unserem|dein|deinem|euren|eurem) (lohn|gehalt|geld), (nehmen|nimmt|genommen|abziehen|abzieht|zieht|abgezogen|einbehalten) … (lohn|gehalt|zimmer|miete), (zimmer|miete|unterkunft|schaden|werkzeug) … (abziehen|abzieht|abgezogen), lohn gekürzt, kürzt … lohn, abgezogen, ziehen … ab',
  fine: 'strafe*, vertragsstrafe*, bussgeld, geldstrafe',
  damage:
    'schaden*, kaputt, schlussel verloren, beschadigt*, unfall mit dem, kratzer, beule, zerkratzt, kaputt gemacht, kaputtgemacht, verloren schlüssel',
  overtime: 'uberstunde*, ueberstunde*, uberstundn, mehrarbeit, stundenkonto, zeitkonto',
  payslip: 'lohnabrechnung*, lohnzettel*, abrechnung*, gehaltsabrechnung*, lohnschein*, verdienstabrechnung*',
  'hours-record':
    'stundenzettel*, stunden aufschreib*, zeiterfassung*, arbeitszeitnachweis*, stundennachweis*, stunden notier*, (keiner|niemand|nicht) … stunden … (auf|aufgeschrieben|notiert), schreibt (keiner|niemand|nicht) … stunden, stunden … (beweis*|nachweis*), (beweis*|nachweis*) … stunden',
  lapse:
    'verjahr*, verfall*, ausschlussfrist*, verfallfrist*, verfallen, verfällt, verfällt das, verjährt, zu spät für (das geld|die stunden)',
  subcontractor: 'subunternehm*, sub unternehm*, generalunternehm*, hauptunternehm*, subfirma, werkvertrag*, auftraggeber*',
  insolvent: 'insolv*, pleite, konkurs, insolvenzgeld',
  sector:
    'gebaudereinig*, reinigungsfirma, putzfirma, dachdecker*, gerustbau*, maler*, pflegeheim*, altenheim*, pflegehelfer*, tarif*, branchenmindestlohn',
  hourly: 'pro stunde, die stunde, stundenlohn, euro stunde, stundensatz',
  hours:
    'arbeitszeit*, stunden am tag, stunden pro tag, stunden taglich, pause*, ruhezeit*, stunden in der woche, sonntagsarbeit, schichten, freie tage, stunden tag*, zwischen (meine|meinen|zwei|den) schichten, stunden zwischen, 7 tage, sieben tage, ohne frei, ohne freien tag, kein freier tag, keinen freien tag, tage am stück, 6 tage die woche',
  leave: 'urlaub*, urlaubstag*, jahresurlaub, resturlaub, urlaubsanspruch, frei nehmen',
  'leave-payout':
    'resturlaub*, urlaubsabgeltung, urlaub … (auszahl*|ausbezahl*|ausgezahlt|verfallt|verfallen), urlaubsgeld, urlaub … (nicht genommen|noch nicht genommen|offen|übrig), (resturlaub|restlicher urlaub|offener urlaub), urlaub … (arbeite da nicht mehr|nicht mehr da|gekündigt hab)',
  sick: 'krank*, erkrankt*, arzt, krankenhaus, operation, fieber',
  'sick-note':
    'krankmeld*, krankschreib*, krankgeschrieben, krankenschein*, au schein, eau, attest*, arbeitsunfahigkeits*, au bescheinigung, krank melden, krank … (anrufen|melden|whatsapp|bescheid), krank muss ich',
  'sick-pay': 'lohnfortzahlung*, entgeltfortzahlung*, krankengeld*, krank … (bezahlt|lohn|geld), (bezahlt|lohn|geld) … krank',
  pregnant: 'schwanger*, mutterschutz*, mutterschaft*, elternzeit',
  accident: 'arbeitsunfall*, betriebsunfall*, wegeunfall, berufsgenossenschaft, bg unfall',
  dismissal:
    'kundigung*, kuendigung*, gekundigt*, gekuendigt*, kundig*, kuendig*, kundigen*, kundigun*, kundingung*, kindigung*, entlass*, rausgeschmiss*, rauswurf, rausschmeiss*, gefeuert',
  messenger: 'whatsapp*, sms, e mail, email*, per mail, pdf, sprachnachricht, handynachricht',
  notice:
    'kundigungsfrist*, kuendigungsfrist*, kundigungs frist, frist, wochen frist, ohne frist, fristgerecht, kündigungsfrist*, frist nach … jahren, wie lang* … frist',
  probation: 'probezeit*, probe zeit, probearbeit*, probemonat*, in der probe, probezait',
  'at-once':
    'fristlos*, sofort*, von heute auf morgen, ohne frist, am selben tag, von einem tag auf den anderen, mit sofortiger wirkung, keine kundigungsfrist, ohne kundigungsfrist, keine frist, kein kundigungsfrist',
  sue: 'klage*, klagen, kundigungsschutzklage*, verklag*, vor gericht, gericht gehen, einklag*',
  'job-protection':
    'kundigungsschutz*, kleinbetrieb*, mehr als (10|zehn) (mitarbeiter|arbeitnehmer|leute|beschaftigte), ohne grund, kundigungsgrund, sozial gerechtfertigt, sozialauswahl',
  warning: 'abmahnung*, abgemahnt*, verwarnung*, ermahnung*',
  severance: 'abfindung*, abfindungs*, abfndung*',
  'termination-agreement': 'aufhebungsvertrag*, aufhebungs vertrag, auflosungsvertrag*, aufhebung, aufhebungsvereinb*, abwicklungsvertrag*',
  resign:
    'eigenkundigung*, selbst (kundigen|gekundigt|kundige), ich kundige, ich will kundigen, ich mochte kundigen, kundigung schreiben, ich habe gekundigt, von mir aus kundig*, (selbst|selber) kündigen, kündigung schreiben',
  court: 'gericht*, arbeitsgericht*, arbeits gericht, richter*, rechtsantrag*, prozess',
  'works-council': 'betriebsrat*, personalrat*',
  certificate: 'arbeitszeugnis*, zeugnis*, arbeitsbescheinigung*, arbeitspapiere',
  deadline: 'frist*, wie viel zeit, bis wann, letzter tag, stichtag, fristberechnung, fristende, klagefrist',
  minijob:
    'minijob*, mini job*, minijobb*, minijober*, geringfugig*, 520 euro job*, 538 euro job*, 556 euro job*, 603 euro job*, 450 euro job*, nebenjob*, minjob*',
  'earnings-limit':
    'minijob grenze, minijobgrenze, verdienstgrenze, geringfugigkeitsgrenze, 603, 633, 556, 538, midijob*, gleitzone, zweiter minijob, zwei minijobs, (wieviel|wie viel|maximal|höchstens) … (verdienen|dazuverdienen|bekommen) … (mini|minijob*), im mini … verdienen, im minijob … verdienen, (mini|minijob) … (verdienen|grenze|limit)',
  pension: 'rente*, rentenversicherung*, rentenbeitrag*, befreiung*, rentenpunkte, rv pflicht',
  seasonal: 'saison*, ernte*, erntehelfer*, spargel*, erdbeer*, weinlese, kurzfristige beschaftigung, saisonarbeit*, feldarbeit*',
  'temp-agency':
    'leiharbeit*, zeitarbeit*, leihfirma*, zeitfirma*, leasingfirma, verleih*, leasing firma, zeitarbeitsfirma, randstad, entleih*, personaldienst*, equal pay, uberlassung*',
  'between-assignments':
    'einsatzfrei*, kein einsatz, keinen einsatz, zwischen zwei einsatz*, ohne einsatz, nicht einsetz*, zwischen den einsatz*',
  meat: 'fleisch*, schlachthof*, schlachterei*, zerleg*, schlachtbetrieb*, tonnies, metzgerei*, wurstfabrik',
  posted: 'entsend*, entsandt*, entsende*, auslandisch* firma',
  a1: 'a1, a1 bescheinigung, a1 formular',
  'agency-fee':
    'vermittlungsgebuhr*, vermittlungsprovision*, provision*, vermittlungskosten, gebuhr fur (den job|die arbeit), vermittler*, vermittlungsgutschein, will … für (job|arbeit|die stelle|einen job), verlangt … für (job|arbeit|die stelle|einen job), geld für (job|arbeit|die stelle|vermittlung), für job zahlen',
  'live-in':
    'live in, 24 stunden pflege, 24 stunden betreuung, 24h pflege, 24h betreuung, 24 h pflege, betreuung*, betreuer*, seniorenbetreu*, hausliche pflege, pflegekraft, oma, opa, pflegestelle, altenpflege, haushaltshilfe',
  night: 'nacht*, nachts, bereitschaft*, rufbereitschaft, bereitschaftsdienst, nachtarbeit, nachtdienst, rund um die uhr',
  'health-insurance':
    'krankenkasse*, krankenversicher*, aok, barmer, tk, dak, versichertenkarte, gesundheitskarte, kasse, krankenkase, versicherungskarte, familienversicher*, ikk, nicht versichert',
  'child-benefit': 'kindergeld*, kinder geld, kindegeld, familienkasse*, kinderzuschlag*, kindergield',
  'basic-income':
    'burgergeld*, buergergeld*, burger geld, grundsicherung*, grundsicherungsgeld*, jobcenter*, job center*, jobzenter*, sozialhilfe*, sozialgeld, sozialleistung*, aufstock*, sozialamt*, jobcentr*, hartz, hartz iv, hartz4',
  'unemployment-benefit': 'arbeitslosengeld*, alg 1, alg1, alg i, algi, arbeitslosen geld, arbeitslosigkeit, anwartschaft*, arbeitslos',
  'job-seeker':
    'arbeitssuchend*, arbeitsuchend*, arbeitssuchendmeld*, arbeitslos meld*, arbeitslosmeld*, arbeitsagentur*, agentur fur arbeit, arbeitsamt, beim amt meld*, wo anmelden, arbeitslos melden, arbeitssuchend melden, arbeitsuchend melden, beim amt melden, mich melden, wo melden, amt melden, zur agentur, zu der agentur, bei der agentur, agentur melden, jobcenter melden, zum amt',
  block: 'sperrzeit*, sperr zeit, sperre, gesperrt, sanktion*, sperzeit, 12 wochen, zwolf wochen',
  export: 'u2, pd u2, pdu2, mitnahme*, leistungsexport, ins ausland mitnehmen, leistungsmitnahme',
  objection: 'widerspruch*, widersprech*, einspruch*, widerspruchsfrist, wiederspruch*',
  authority:
    'jobcenter*, job center*, familienkasse*, arbeitsagentur*, agentur fur arbeit, arbeitsamt, finanzamt*, auslanderbehorde*, auslanderamt, behorde*, amt, krankenkasse*, aok, rentenversicherung*, sozialamt*, burgeramt*, zoll, inkasso*, jobcentr*, agentur',
  decision:
    'bescheid*, ablehn*, abgelehnt*, ablehnungsbescheid*, ruckforderung*, aufhebungsbescheid*, anhorung*, erstattungsbescheid*, mahnung*, ablenung, hat … nein gesagt, haben … nein gesagt, nicht bewilligt, nicht genehmigt',
  registration:
    'anmeldung*, angemeldet*, anmelden, ummeldung*, anmeldebestatigung*, meldebescheinigung*, burgeramt*, burgerburo, einwohnermelde*, wohnungsgeber*, meldeadresse, melden, meldebestatigung*, anmeldun, ummeld*, umgemeldet, ummelden, umzug meld*, neue adresse meld*',
  address: 'adresse*, anmeldung*, meldeadresse*, wohnsitz*',
  'buy-sell': 'kauf*, verkauf*, gekauft, zu kaufen',
  stay: 'aufenthalt*, aufenthaltstitel*, aufenthaltserlaubnis*, freizugigkeit*, freizug*, daueraufenthalt*, niederlassung*, visum, bleiberecht, arbeitserlaubnis',
  deport: 'abschieb*, abgeschoben, ausweis* werden, ausgewiesen*, ausweisung, verlustfeststellung*',
  'tax-id':
    'steuer id*, steuerid*, steuernummer*, steuerklasse*, steueridentifikation*, identifikationsnummer, steuer nummer, klasse 6, id nummer',
  tax: 'steuer*, steuererklarung*, lohnsteuer*, finanzamt*, elster, lohnsteuerjahresausgleich, absetzen, absetzbar, von der steuer',
  commuting:
    'pendler*, pendlerpauschale*, doppelte haushalt*, zweitwohnung*, fahrtkosten*, fahrkosten, kilometerpauschale, kilometergeld, familienheimfahrt*, entfernungspauschale, (km|kilometer) … (zur arbeit|zu arbeit|jeden tag|täglich), (jeden tag|täglich) … (km|kilometer), fahre … zur arbeit, fahr … zur arbeit, arbeitsweg',
  recognition:
    'anerkenn*, anerkannt*, diplom*, abschluss*, approbation, gleichwertigkeit*, berufsanerkennung*, ausbildung*, anerkennen lassen, anerkannt bekommen, gilt mein (diplom|abschluss|zeugnis)',
  discrimination:
    'diskrimini*, rassis*, keine auslander, benachteilig*, agg, antidiskriminierung*, gleichbehandlung*, weil ich … (rumäne|rumänin|bulgare|bulgarin|pole|polin|ausländer|ausländerin|schwarz|kopftuch|muslim|frau|ungar|grieche|kroate|italiener|spanier) bin, weil ich (ausländer|schwarz|frau|alt), wegen meiner (herkunft|hautfarbe|religion|nationalität), wegen kopftuch, stelle verweigert, machen sich lustig, sich (über mich|über uns) lustig, lustig weil ich, (lustig|ausgelacht|gemobbt) … weil ich, nicht befördert, werd nicht befördert, weil ich (rumäne|rumänin|pole|polin|bulgare|bulgarin|ungar|kroate|grieche|ausländer) bin',
  union: 'gewerkschaft*, streik*, verdi, ver di, ig bau, ig metall, ngg, dgb, gewerksch*',
  lodging: 'wohnung*, zimmer*, unterkunft*, wg, miete*, werkswohnung*, wohnheim*, container*, monteurzimmer, wohngemeinschaft, kaution',
  evict:
    'rausgeworfen, zwangsraum*, wohnung raumen, aus der wohnung, aus dem zimmer, ausziehen, raumung*, raus aus, muss raus, muss ich … raus, bett … leer, zimmer … (räumen|verlassen|leer), aus dem zimmer raus, zimmer räumen',
  advice:
    'beratung*, beratungsstelle*, faire mobilitat, faire integration, beratungsstellen, rechtsberatung*, rechtsantragstelle, beratungshilfe*, sozialberatung, migrationsberatung*, caritas, diakonie, (meinen vertrag|vertrag) (liest|lesen|prüft|anschaut|erklärt), nix kostet, nichts kostet, wer kann … vertrag lesen',
  customs: 'zoll*, fks, finanzkontrolle*, schwarzarbeit*, gewerbeaufsicht, anzeige*',
  'hand-in':
    '(schicken|abgeben|einreichen) … (chef|arbeitgeber|firma), vor schicht, vor der schicht, anrufen oder, reicht whatsapp, chef anrufen, bescheid sagen, bescheid geben',
};
