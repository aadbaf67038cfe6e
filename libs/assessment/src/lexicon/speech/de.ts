import type { Cues, SpeechConcept } from '../concepts.js';

export const de: Cues<SpeechConcept> = {
  'question-word':
    'was, wann, wo, wer, welche*, warum, wieso, weshalb, wohin, woher, wem, womit, wofur, worauf, woran, wozu, wessen, wie, worum, wodurch, wovor, wobei, woruber',
  'question-amount': 'wieviel, wie viel*, wie lange, wie hoch, wie oft, bis wann, ab wann, seit wann, wie schnell, wie weit',
  'question-head':
    'kann ich, kann man, kann der, kann mein, kann er, kann sie, kann mir, konnen wir, konnt ihr, konntet ihr, konnten sie, konntest du, konnte ich, kannst du, konnen sie, darf ich, darf man, darf der, darf er, darf sie, darf mein, durfen wir, durfen sie, durfen die, muss ich, muss man, muss der, muss er, muss mein, mussen wir, mussen sie, habe ich, haben wir, hab ich, hat jemand, habt ihr, hast du, haben sie, hat er, hat sie, hat der, gibt es, gibts, gilt das, gilt der, ist mein, ist jemand, ist dein, sind das, sind sie, sind wir, sind die, bin ich, bist du, seid ihr, steht mir, soll ich, sollte ich, sollen wir, bekomme ich, bekommt man, kriege ich, kriegt man, verliere ich, brauche ich, braucht man, brauchst du, werde ich, wird das, wird er, wirst du, war das, war es, warst du, waren sie, machst du, willst du, mochtest du, mochten sie, magst du, weisst du, weiss jemand, wissen sie, siehst du, sprichst du, sprechen sie, glaubst du, denkst du, erinnerst du, kommst du, kommt er, gehst du, hattest du, wurdest du, wurden sie, darfst du, musst du, liebst du, verstehst du, wohnst du, arbeitest du, trinkst du, spielst du, hort ihr, wollt ihr, kennt jemand, kennst du, zahlt die, zahlt der, ob, muss die, darf die, kann die, gehort, lohnt sich, reicht das, hilfst du, gefallt dir, brauchen sie, fahrst du, liest du, ist die kundigung, ist der vertrag, ist das legal, ist das normal, ist das erlaubt, ist das ok, ist das so, ist das wahr, ist es, ist das, ist er, ist sie, ist der, ist die',
  'question-tail':
    'oder nicht, oder, richtig, stimmts, stimmt das, erlaubt, legal, darf er das, durfen die das, geht das, nicht wahr, und nun, was nun, normal, was tun',
  'question-frame':
    'weiss jemand, weiss wer, kennt jemand, kann jemand, kann mir jemand, ich mochte wissen, ich wollte fragen, ich wurde gerne wissen, meine frage, frage an, hatte eine frage, habe eine frage, ist das normal, ist das legal, ist das erlaubt, was tun, wer weiss, wer kennt, wer kann, stimmt es, was soll ich, was kann ich, wie kann ich, wo kann ich, steht mir, darf mein chef, weiss nicht ob, bin nicht sicher ob, darf er, wie lange habe ich',
  opener: 'und, aber, also, oder, na, ach, so, ok, hey, leute, bitte, entschuldigung, ja, nun',
  'true-or-not':
    'stimmt es, stimmt das, ist das wahr, ist es wahr, ist das richtig, ist es richtig, ist das so, stimmt das so, ist da was dran, wirklich wahr',
  hearsay:
    'ich habe gehort, hab gehort, habe gelesen, man sagt, leute sagen, chef sagt, chef hat gesagt, der chef sagt, kollege sagt, kollegen sagen, jemand hat gesagt, mir wurde gesagt, angeblich, freund sagt, freundin sagt, alle sagen, sagt dass, heisst es, hat mir gesagt',
  denial:
    'stimmt nicht, nicht wahr, ist falsch, das ist falsch, lugen, luge, quatsch, unsinn, mythos, falschmeldung, glaubt nicht, irrtum, fake',
  help: 'hilfe, helft mir, helfen sie, bitte helft, brauche hilfe, dringend, notfall, hilf mir, ich flehe, verzweifelt, kann mir jemand helfen, wer kann helfen',
  'first-person': 'ich, mir, mich, mein, meine, meinen, meinem, meiner, wir, uns, unser*',
  story:
    'ich habe … gearbeitet, habe gearbeitet, meine erfahrung, bei mir war, ist mir passiert, letztes jahr, damals, ich war, wir waren, ich hatte, am ende habe, ich bin … gegangen, ich habe gewonnen, nie wieder, ich wollte nur erzahlen, vor jahren, ich bekam, er hat mir',
  general: 'man, jeder, alle, niemand, gesetz, arbeitnehmer, du, leute, firmen, wer, chefs',
  assertion:
    'so ist das gesetz, so steht es im gesetz, ist gesetzlich verboten, das ist verboten, so ist das hier, so läuft das, das weiß jeder, jeder weiß, punkt aus, und fertig, das ist normal',
  offer:
    'wir suchen, suchen ab sofort, mitarbeiter gesucht, gesucht, stellenangebot*, jobangebot*, ab sofort, bewerbung*, bewirb*, wir bieten, freie stelle*, unterkunft wird gestellt, sofort anfangen, verstarkung, fuhrerschein klasse',
  sale: 'zu verkaufen, verkaufe, biete, zu vermieten, vermiete, angebot*, preis*, rabatt, gunstig, transport*, pakete, fahrten, termin* frei, dienstleistung*, lieferung, bestellen, aktion, zimmer frei, nachmieter, ubersetzung*, steuererklarung service',
  contact:
    'ruf an, rufen sie an, anrufen, schreib mir, schreiben sie, pn, privat, kontakt, tel, telefon, whatsapp unter, melde dich, meldet euch, per pn, mehr infos, link, abonnier*',
  scam: '(zahl*|uberweis*) … (vorab|im voraus|zuerst|kaution|vorkasse) … (job|arbeit|stelle|vertrag), (verkaufe|biete|mache|besorge) … (anmeldung|meldeadresse|meldebescheinigung|wohnungsgeberbestatigung), anmeldung … euro, anmeldung ohne wohnung, anmeldung moglich … euro, (fuhrerschein|diplom|zeugnis|zertifikat|b1|pass|krankenschein) … (kaufen|ohne prufung|original|registriert), schnelles geld, geld verdienen von zuhause, passives einkommen, bitcoin, krypto*, kredit ohne schufa, garantierter job, garantiert … gewinn*, sie haben gewonnen, western union, 100 prozent sicher',
  greeting:
    'danke, guten morgen, guten abend, guten tag, gute nacht, hallo, hi, herzlichen gluckwunsch, alles gute, schonen tag, schones wochenende, frohe weihnachten, frohes neues, haha*, lol, super, genau, ok, okay, gern, bitte schon, viel gluck, willkommen, tschuss, vielen dank',
  'off-topic':
    'fussball, spiel, bundesliga, konzert, party, rezept*, restaurant*, kuchen, brot, kase, bier, wein, film, serie, lied, musik, wetter, regen, schnee, sonne, hund, katze, auto, autos, werkstatt, reifen, handy, friseur*, zahnarzt*, kirche, spielplatz, strand, flug, fluge, ticket*, flughafen, zug, bus, parken, ikea, lidl, aldi, kaufland, sofa, fahrrad, mobel, hochzeit, taufe, geschenk, spielzeug, schuhe, kino, grill*, fitness, wahl, politik*, urlaub am meer',
  received:
    'bekommen, erhalten, gekriegt, gegeben, ubergeben, uberreicht, zugestellt, im briefkasten, kam per post, kam mit der post, ist gekommen, kam, angekommen, zugegangen, eingeworfen, hat mir, bekam, erhielt, vom, datiert, abgeholt',
  'lost-job':
    'job verloren, arbeit verloren, arbeitslos seit, seit … arbeitslos, ohne arbeit seit, vertrag ausgelaufen, vertrag … (ausgelaufen|geendet|abgelaufen), letzter arbeitstag war, bin arbeitslos, arbeitsplatz verloren, stelle verloren',
  learned: 'erfahren, mitgeteilt, gesagt dass, angekundigt, weiss ich, nicht verlangert, wird nicht verlangert, informiert',
  signed: 'unterschrieben, habe unterschrieben, unterschrift',
  pressing:
    'morgen, heute, bis freitag, bis montag, bis morgen, diese woche, dringend, schnell, sofort, nachste woche, ubermorgen, so schnell wie moglich',
  started: 'angefangen, seit, beginn, arbeite seit, eingestellt, vertrag vom',
  'ends-on': 'zum, bis, bis zum, per, endet am, ab',
  seeking:
    'suche arbeit, suche job, suche einen job, suche eine arbeit, suche stelle, suche wohnung, suche zimmer, suche eine wohnung, brauche arbeit, suche minijob',
  'question-verb': 'was (kann|muss|soll|darf) ich, wo (kann|muss|soll) ich, wer (zahlt|hilft), wie (lange|viel|kann)',
  arranges: 'besorge, organisiere, erledige',
};
