import type { Cues, TopicConcept } from '../concepts.js';

export const hr: Cues<TopicConcept> = {
  contract: 'ugovor*, dogovor, pogodba',
  oral: 'usmen*, na riječ, na rijec, telefonom, preko telefona, na telefon, samo mi je rekao, samo je rekao, samo rekao, samo su mi rekli, rekao u lice, da ne dolazim više, da više ne dolazim, da ne dolazim, ne dolazi više, nemoj više dolaziti, nazvao me, nazvao je, nazvali su me, bez papira, usmeni, dogovor usmeni, ništa (napismeno|na papiru|pismeno), nista na papiru, nista pismeno, papira nema, nema papira, papir nisu dali, papir nije dao, nisam dobio papir, nisam dobila papir, papir nisam dobi*, ništa nisu dali napismeno, nista napismeno',
  paper:
    'pismen*, pisano, pisan*, na papiru, papir*, pismo, poštom, postom, u sandučić*, sandučić*, potpis*, preporučen*, koverta, kuverta, u pisanom obliku, napismeno, na ruke, u ruke, u pisanoj formi, pismeno, u kuverti, s pečatom, u koverti',
  'fixed-term':
    'na određeno, na odredeno, neodređeno, određeno vrijeme, neodređeno vrijeme, ugovor … (ističe|istječe|istekne|prestaje|istekao|ističe), produlji*, produži*, produlj*, produž*, ugovor na (godinu|šest mjeseci|6 mjeseci|tri mjeseca), stalni ugovor, za stalno, ne produžuju, ne produzuju, neće produžiti, nece produziti, ne produljuju, ugovor na određeno, ugovor … (gotov|završava|zavrsava|završi|istice|kraj), (istječe|ističe|istice|završava|prestaje) … ugovor, nema novog ugovora, bez novog ugovora',
  'on-call':
    'po pozivu, na poziv, bez fiksnih sati, fiksnih sati, fiksni sati, zovu me kad, zove me kad, šalje kući, šalju kući, šalje me doma, šalju nas doma, zajamčen* sat*, garantiran* sat*, otkazuj* smjen*, otkaže smjenu, kad ima posla, kad im trebam',
  'self-employed':
    'gewerbe*, obrt*, samozaposl*, lažn* samozaposl*, na fakturu, faktur*, račune ispostavljam, vlastiti obrt, vlastita firma, svoja firma, sam svoj gazda, sam svoj šef, slobodnjak*, freelanc*',
  papers: 'putovnic*, pasoš*, osobn* iskaznic*, osobna, osobnu, osobne, dokument*, isprav*, papire',
  employer: 'šef*, sef*, gazd*, poslodav*, firm*, tvrtk*, poslovođ*, vlasnik*, agencij*, bauer*, predradnik*, šefic*, stanodav*, direktor*',
  work: 'posl*, posao, radi*, radim*, rad, radu, gradiliš*, smjen*, kolega*, kolegic*, kolege, zaposl*, radno mjesto',
  wage: 'plać*, plac*, novac, novce, novaca, pare, lova, lovu, zarad*, zarađ*, isplat*, platio, platiti, eura, euro, neto, bruto, satnic*, plata, platu',
  'minimum-wage':
    'minimaln* plać*, minimalac*, minimalna, minimalnu satnicu, minimalna satnica, minimalnu plaću, minimalne plaće, minimalne satnice, minimalnoj plaći, najniža plaća, najnižu satnicu, mindestlohn*, minimalcem, zakonski minimum',
  unpaid:
    'nije platio, nisu platili, nije mi platio, nisu mi platili, ne plaća, ne plaćaju, ne isplaćuj*, nije isplati*, nisu isplati*, neisplaćen*, neplaćen*, nisam dobi* (plaću|novac|novce|lovu|ništa|plaću), nisam dobio plaću, nisam dobila plaću, nismo dobili (plaću|plaće|novac), nisam primi* (plaću|novac), nije mi dao (plaću|novac|novce|pare), nisu mi dali (plaću|novac), duguje mi, duguju mi, duguju nam, duguje nam, plaća … (kasni|nije sjela|nije stigla|nije došla|zakasnila), kasni (plaća|s plaćom|plaću|isplata), kasne (plaće|s plaćom|s plaćama), zaostal* plać*, bez plaće, neće da (plati|isplati|mi plati), ne želi platiti, odbija platiti, odbija isplatiti, čekam plaću, još čekam (novac|plaću), plaću nisam, nema place, nema plaće, bez place, nisu mi isplatili, ne isplaćuju, duguju, nisam primio plaću, kasni plaća',
  'last-wage':
    'zadnj* (plać*|plac*|mjesec*|isplat*|novac), posljednj* (plać*|mjesec*|isplat*), za taj mjesec, za zadnji mjesec, vratiti plaću, vratiti zadnju plaću, vraća plaću, zadnja plaća, zadnje plaće',
  keep: 'zadrž*, zadrz*, ne isplatiti, ne dati, uzeti plaću, ne mora isplatiti, uskrati*, oduze*, pojesti plaću',
  deduct:
    'odbij* od plaće, odbija* od plać*, odbio od plać*, odbili od plać*, skida* s plać*, skida* od plać*, skinu* s plać*, skinuo od plać*, skinuli s, oduzim* od plać*, oduzeo od plać*, od plaće … (odbij*|skida*|skinu*|uzima*|uze*), odbitak*, odbitke, odbici, ustež*, ustegnu*, uzima* od plać*, uzeo od plać*, odbijaju, odbijati, skidaju mi, skida mi, od plaće, s plaće, naplati ti, tereti, skinuti, skida nam, skidaju nam, odbija nam, uzima nam od, obustav*, oduzima nam, skinuli, skinuo, skinu, skidaju, odbili od plaće, ustegnuli, ustegli, oduzeli od',
  fine: 'kazn*, penal*, ugovorna kazna, globa*',
  damage:
    'šteta, štetu, štete, razbi* , slomi*, pokvari*, izgubi* ključ*, izgubljen* ključ*, ključ*, ogreb*, oštećen*, ošteti*, platiti (kombi|auto|staklo|stroj|alat), ogrebotin*, razbij*, izgubljeni ključ, izgubio ključ*, izgubila ključ*',
  overtime: 'prekovremen*, dodatni sati, dodatne sate, višak sati, sati viška, svi sati, sve sate, koliko treba, dodatnog novca',
  payslip: 'platn* list*, obračun* plać*, platna lista, lohnabrechnung*, isplatn* list*, obračunsk* list*, abrechnung*',
  'hours-record':
    'evidencij* sati, evidencija radnog vremena, evidencija, zapisujem sate, zapisuje sate, zapisuju sate, pišem sate, piše sate, upisuje* sate, upisuju sate, bilježim sate, bilježi sate, stundenzettel*, popis sati, dokaz o satima, manje sati, sate … (zapisuj*|upisuj*|piše*|bilježi*), (nitko|niko|ne|ne zapisuje|nitko ne) … (zapisuje|piše|pise|bilježi|biljezi|upisuje) … sat*, (dokaza*|dokazat*|dokaz) … sat*, sate … dokaza*',
  lapse:
    'zastar*, propada*, propast*, propadne, propadnu, gubi se, gubiš, koliko unatrag, do kada mogu tražiti, mogu li još tražiti, mogu li još, prije … godin* … (plać*|novac|plati*), istekao rok, potraživanj*, izgubiš pravo, (prošle godine|lanjsk*) … (pare|novac|plaću), (tražiti|trazit*|potraživati) … (prošle godine|lani), pare od prosle godine, je kasno, prekasno, propalo, propada, propali, propast, zastara*, zastarjelo, zastarijeva, jel propalo',
  subcontractor: 'podizvođač*, kooperant*, glavni izvođač, glavnog izvođača, podfirma, naručitelj*, subfirma',
  insolvent:
    'stečaj*, bankrot*, insolven*, propala firma, firma propala, firma je propala, zatvorila se firma, otišla u stečaj, likvidacij*, zatvorili (tvornicu|firmu|pogon), nema odakle platiti, nema odakle platit, otvoren stečaj, proglasila stečaj, proglasio stečaj, otišli u stečaj, stečajni, firma u stečaju, predstečaj*, insolvenz*, propali smo, bankrotirala, bankrotirao',
  sector:
    'čišćenj* zgrada, tvrtka za čišćenje, firma za čišćenje, čistačic*, čistač*, krovopokriva*, krovar*, skel*, ličilac*, ličioc*, soboslikar*, dom za starije, dom za stare, starački dom, staračkom domu, njegovatelj* u domu, tarifn*, granski minimalac, kolektivn* ugovor*, medicinsk* sestr*',
  hourly: 'po satu, na sat, satnic*, euro sat, eura sat, €/h, eura na sat',
  hours:
    'sati dnevno, sati na dan, sati tjedno, radno vrijeme, radnog vremena, pauz*, odmor između, dnevni odmor, slobodan dan, slobodni dani, slobodnih dana, dana zaredom, 10 sati, 12 sati, 14 sati, deset sati, dvanaest sati, nedjeljom, između smjena, osam sati, 8 sati, osmosatn*, 8 satni, osam satn*, sati rada, dnevno ograničenje, dnevni limit, ograničenje sati, dnevna granica',
  leave: 'godišnj*, godisnj*, plaćen* odmor*, urlaub*, dopust*, slobodn* plaćen*',
  'leave-payout':
    'neiskorišten* godišnj*, neiskorišten* godisnj*, (godišnj*|godisnj*) … (isplat*|isplać*|propada*|propadne|propao|propast|ostao|preostal*|ostal*|neiskorišten*), preostal* (godišnj*|dan*), ostatak godišnj*, naknada za (godišnj*|neiskorišten*), resturlaub, stari godišnji, neiskorišten*, nisi iskoristio, nisi uzeo, dani koje nisi, neiskoristen* godisnj*, godišnji … (propada|propadne|ostao|preostal*), godišnj* … (nisam uzeo|nisam uzela|nisam iskoristio|nisam iskoristila|neiskorišten*), (neiskorišten*|neiskoristen*|ostatak|stari) … godišnj*, godišnj* … (više ne radim|vise ne radim|dao otkaz|dobio otkaz)',
  sick: 'bolestan, bolesn*, bolest*, bolovanj*, doktor*, liječnik*, bolnic*, operacij*, temperatur*, gripa, gripu, prehlad*, ozlijed*, razboli*, bolesna, u bolnici',
  'sick-note':
    'bolovanj*, doznak*, potvrda od (doktora|liječnika), potvrdu od (doktora|liječnika), liječničk* potvrd*, krankmeldung*, krankenschein*, au schein, javiti bolest, javiti bolovanje, otvoriti bolovanje, krankenstand',
  'sick-pay':
    '(plać*|plać|novac|naknad*|plaća) … (bolovanj*|bolest*|bolesn*), (bolovanj*|bolest*|bolesn*|bolestan) … (plać*|novac|naknad*|plaća*|plaćen*), krankengeld*, plaćeno bolovanje, naknada za bolovanje, lohnfortzahlung*',
  pregnant: 'trudn*, trudnic*, trudnoć*, rodiljn*, porodiljn*, mutterschutz*, čekam bebu, čekam dijete, čeka dijete, (mjesecu) trudnoće',
  accident:
    'nesreća na radu, nesreću na radu, nezgoda na radu, ozljeda na radu, ozljeda na poslu, nesreća na poslu, nesreći na radu, pao sam sa, pao sa, pala sam sa',
  dismissal:
    'otkaz*, otpusti*, otpušten*, otpušta*, izbaci* s posla, izbacili me, izbacio me, izbaciti, najuri*, potjera* s posla, potjerali me, dali su mi nogu, dali mi nogu, dobio nogu, nogiral*, raskid* ugovor*, prekid* ugovor*, raskinu* ugovor, raskinuli, šutnu*, letim s posla, letiš s posla, letiš, poslat doma, poslati kući, raskid ugovora, raskid*, prekid ugovora, najurili me, najurio me, otpustili me, otpustio me, dobio sam nogu, dobila sam nogu, dobila nogu, izgubio posao zbog, ne trebam više dolaziti, ne moram više dolaziti, da više ne dođem, mogu me otpustiti, dati otkaz, daju otkaz, da ne dolazim više, otpušten sam, otpuštena sam, sam otpušten, sam otpuštena, me otpuštaju, me otpustili, (te|me|nas|ga) (mogu|može|moze) (izbacit*|otpustit*|otjerat*), mogu (te|me|nas) (izbacit*|otpustit*) s (posla|danas)',
  messenger:
    'whatsapp*, whatsap*, wapp, vatsap*, viber*, sms*, poruk*, mail*, email*, e mail*, mejl*, messenger*, pdf*, glasovn*, telegram*, slika otkaza, screenshot, poruka od, porukom, smsom, jedna poruka, na vocap, whatsappom, na viberu, glasovnom, u grupi na',
  notice:
    'otkazni rok, otkaznog roka, otkaznom roku, otkazn* rok*, kündigungsfrist*, tjedana otkaznog, mjesec otkaznog, frist*, otkazni rokovi',
  probation:
    'probni rad, probnom radu, probnog rada, probni rok, probnom roku, na probi, probni*, probn*, probezeit*, proba, probe, probni mjesec, probation, probnom, probni, prvim mjesecima, prvih mjeseci, prve mjesece, prvim tjednima',
  'at-once':
    'bez otkaznog roka, odmah, bez roka, preko noći, preko noci, s danas na sutra, s dana na dan, iz dana u dan, trenutno, isti dan, na licu mjesta, bez najave, kad hoće, kad god hoće, bilo kada, u svakom trenutku, nema otkaznog roka, nema roka, izvanredni otkaz, fristlos*, bez frista, istog dana, iz mjesta, bez ikakvog roka, bez ijednog dana, bez jednog dana, od sutra',
  sue: 'tuži*, tužb*, tužit*, tuzit*, na sud, na sudu, sudsk*, pobija* otkaz, osporiti otkaz, osporava*, žalba na otkaz, klage, podnijeti tužbu, tuzi*, tužba',
  'job-protection':
    'zaštita od otkaza, zaštićen* od otkaza, kündigungsschutz*, bez razloga, bez obrazloženja, mala firma, male firme, maloj firmi, više od (10|deset) (radnika|zaposlenih|ljudi), razlog otkaza, razlog za otkaz, nezakonit* otkaz, neopravdan*',
  warning: 'opomen*, upozorenj*, abmahnung*, ukor*',
  severance:
    'otpremnin*, abfindung*, odšteta za otkaz, odštet*, odeš s novcem, plaća za svaku godinu, (plaća|placa|plaću) … (po godini|za svaku godinu), plaća po godini',
  'termination-agreement':
    'aufhebungsvertrag*, sporazumn* (raskid*|prekid*|otkaz*|prestan*), sporazum o (raskidu|prekidu|prestanku), ugovor o (raskidu|prekidu|prestanku), sporazumni, sporazumno',
  resign:
    'dam otkaz, dajem otkaz, dati otkaz sam*, dao sam otkaz, dala sam otkaz, sam dao otkaz, sama dala otkaz, ako daš otkaz, kad daš otkaz, daš otkaz, ako dam otkaz, želim dati otkaz, hoću dati otkaz, napustiti posao, napustim posao, napuštam posao, napustiš posao, otići iz firme, odem iz firme, odlazim iz firme, odeš ranije, ako odeš, ako odem, sam otići, vlastiti otkaz, sam dam, sam daš, ja dao otkaz, odeš, tko ode, napustiš, sam odeš, tko napusti, daš otkaz sam, (pisati|pise|piše|napisati|dati) … (otkaz na|svoj otkaz|vlastiti otkaz|kundigung), sam dajem otkaz, dati sam otkaz, kad odeš, (kako se piše|kako se pise|kako napisati) otkaz',
  court:
    'sud*, radni sud, sudac*, sutkinj*, arbeitsgericht*, tribunal, parnic*, proces, ročište, sudac, parnica, sud, sudu, suda, tužio sam, tuzio sam',
  'works-council': 'radničk* vijeć*, betriebsrat*, vijeće radnika, vijeću radnika, radnicko vijece',
  certificate:
    'potvrda o radu, potvrdu o radu, preporuk*, arbeitszeugnis*, zeugnis, svjedodžba o radu, referenc*, uvjerenje o radu, karakteristik*, radna knjižica',
  deadline:
    'rok*, koliko imam vremena, koliko dana imam, do kada, dokad, zadnji dan, frist*, kako se računa, kako se broji, pada u (nedjelju|subotu), od kada teče',
  minijob: 'minijob*, mini job*, mini posao, mini posl*, minijobb*',
  'earnings-limit':
    'granica … minijob*, minijob* … (granica|granicu|koliko|maksimalno|limit|zaraditi), koliko smijem zaraditi, koliko mogu zaraditi, 603, 633, 556, 538, midijob*, preko granice, preko limita, dva minijoba, drugi minijob, (koliko|najviše|maksimalno) … (zaraditi|zaradit|dobiti) … minijob*, limit … minijob*, (koliko|kolko|najviše|max) … (zaradit*|dobit*|zarađivat*) … (mini|minijob*), na mini (iduće|iduce|sljedeće|2027)',
  pension: 'mirovin*, mirovinsk*, rentenversicherung*, penzij*, doprinos*',
  seasonal: 'sezon*, berb*, branj*, jagod*, šparog*, polj*, grožđ*, vinograd*, farm*, krastav*, jabuk*, žetv*',
  'temp-agency':
    'agencij* za (privremen*|zapošljav*|rad), agencijsk*, leiharbeit*, zeitarbeit*, leasing*, najam radnika, agencij*, iznajmljuj* radnik*, privremeni rad, leihfirm*, posuđen* radnik*, ustupanje radnika, ustupljen*, agencija, agencije, agenciji',
  'between-assignments':
    'između (dva|dvije) (klijenta|posla|angažmana|projekta|firme|ustupanja), između (klijenata|poslova|angažmana|projekata), nema posla za mene, nemaju posla za mene, nemaju gdje, nema klijenta, nema angažmana, dok ne nađu, dok mi ne nađu, čekam sljedeć*, kad nema (posla|klijenta|angažmana), bez angažmana, sjedim doma, sjediš doma, pauza između poslova, kad nema (posla|klijenta), kada nema (posla|klijenta), dane bez posla, nema posla za (tebe|mene), između dva posla',
  meat: 'meso, mesn*, klaonic*, mesnic*, mesar*, tönnies*, svinj*, rasijec*, prerada mesa',
  posted:
    'izaslan*, upućen* na rad, upućen* u njemačku, hrvatska firma, hrvatske firme, hrvatskoj firmi, hrvatski ugovor, hrvatska tvrtka, ugovor iz hrvatske, zaposlen u hrvatskoj, slovenska firma, bosanska firma, poslala firma, poslala tvrtka, entsend*, strane firme, strana firma, izaslani, detaširan*, firma iz (osijeka|zagreba|hrvatske|splita|bosne|slovenije), poslala nas, poslali nas, upućen*, detašir*, poslala (me|nas) … (firma|tvrtka), poslao (me|nas) … (gazda|poslodavac)',
  a1: 'a1, a1 obrazac, obrazac a1, potvrda a1',
  'agency-fee':
    'proviz*, naknada za posredovanje, posredni*, plat* … (za posao|agencij*|posrednik*), novac za posao, traži* … (eura|novac|pare) … (za posao|posao|mjesto|ugovor|zaposlenje), unaprijed … (posao|agencij*|plat*), kaucija za posao, predujam … (posao|agenc*), upisnina, za namještanje posla, posrednik, posredniku, kapara, kaucija, predujam, naknada agenciji',
  'live-in':
    'njegovatelj*, njegovati, 24 satn*, 24 sata, 24h, starij* (gospođ*|gospodin*|osob*|žen*), stara žena, staru ženu, baka, baku, bake, baki, djed*, deda, starica, staricu, štićenic*, štićenik*, živim kod obitelji, živim u kući, kućna njega, betreuung*, čuvam (baku|staru|starije|djeda), pacijent*, njega starijih, njeguje*, njegujem, čuva* (gospođu|baku|djeda|staru), čuvala gospođu, njega starij*, kod bake, bakom',
  night: 'noć*, noc*, noću, dežur*, pripravnost*, bereitschaft*, ustajem noću, ustajem po noći, po noći, noćn*, cijelu noć',
  'health-insurance':
    'zdravstven* osiguran*, osiguran*, krankenkass*, aok, barmer, zdravstvena iskaznica, neosiguran*, kartica osiguranja, zdravstveno, europska kartica, osigurava te, bolnicu plaća, osiguran si',
  'child-benefit':
    'dječji doplatak, dječjeg doplatka, djecji doplatak, doplatak za djecu, doplatak, doplatka, kindergeld*, kinder geld, familienkass*, novac za djecu, dječji dodatak, za djecu, za dijete, na djecu, za klince',
  'basic-income':
    'socijaln* (pomoć*|pomoc*|naknad*), socijala, socijalu, bürgergeld*, burgergeld*, jobcenter*, job center*, hartz*, grundsicherung*, socijalna, socijalne, pomoć od države, osnovna naknada, zajamčena naknada, socijalno, pomoć, naknada, od države, država, njemačka država, socijalne pomoći',
  'unemployment-benefit':
    'naknad* za nezaposlene, naknada za nezaposlenost, novčana naknada, arbeitslosengeld*, alg 1, alg1, za nezaposlen*, nezaposlen*, burza, burzi, na burzu, pomoć za nezaposlene, pomoc za nezaposlene, naknada za nezaposlene, za nezaposlene, burza u njemačkoj, novac s burze',
  'job-seeker':
    'prijav* … (burz*|nezaposlen*|arbeitsamt*|agentur*|zavod*|biro*), prijavit* … (burz*|arbeitsamt*|agentur*|zavod*), zavod za zapošljavanje, zavodu za zapošljavanje, zavod, arbeitsamt*, arbeitsagentur*, agentur für arbeit, arbeitssuchend*, tražitelj* posla, na biro, javim … arbeitsamt*, javiti … arbeitsamt*, na burzu, arbeitsamt, na zavod, prijaviš, gdje se moram prijaviti, gdje se prijaviti, prijaviti na biro, prijaviti na zavod, prijavim na arbeits*, (na|u|do) agentur*',
  block:
    'sperrzeit*, sperre, blokad* (naknad*|novc*), blokira* naknad*, obustav* naknad*, 12 tjedana, dvanaest tjedana, sankcij*, bez naknade, gubim naknadu, gubiš naknadu, izgubiti naknadu, kaznen* razdoblj*',
  export:
    'u2, obrazac u2, pd u2, prijenos naknade, prenijeti naknadu, prenesem naknadu, naknad* … (u hrvatsku|u hrvatskoj|inozemstv*|drugu državu|doma), prebaciti naknadu, izvoz naknade',
  objection: 'žalb*, zalb*, prigovor*, widerspruch*, žaliti, žalim, osporiti rješenje',
  authority:
    'jobcenter*, job center*, familienkass*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, finanzamt*, porezn* ured*, porezn* uprav*, zavod*, ured*, općin*, opcin*, krankenkass*, aok, stranc* ured, ausländerbehörd*, zdravstven* kas*, mirovinsko, carin*, zoll*, sozialamt*, institucij*, agentur',
  decision:
    'rješenj*, rjesenj*, odluk*, odbijen*, odbijenic*, odbili zahtjev, odbili su mi, bescheid*, ablehnung*, odbio zahtjev, dopis*, pismo od, pismo iz, vratiti novac, vraćanje novca, povrat novca, odbili mi, odbij*, odbil*, odbijenicu, odbijenica, odbili su, negativno rješenje, negativan odgovor, odbijen zahtjev, zahtjev odbijen, odbijena molba, ukinuli mi, obustavili mi, sankcij*, kazna od ureda, sperrzeit*, ne priznaju mi, rekli ne za, rekla ne za, nije odobren*, nisu odobrili, nisu mi odobrili',
  registration:
    'prijav* (boraviš*|prebivališ*|adres*|stana), prijava boravišta, prijava prebivališta, anmeldung*, prijava adrese, prijavljen* (adres*|boraviš*|na adresi), prijaviti adresu, bürgeramt*, wohnungsgeber*, meldebescheinigung*, potvrda stanodavca, prijave, boravišt*, prebivališt*, prijavljen na, angemeldet, bez prijave, prijav* boraviš*, prijavu u njemačkoj, prijavljen na adres*',
  address: 'adres*, anmeldung*, boravišt*, prebivališt*, prijava boravišta, prijavu boravišta, prijavu u njemackoj, prijava u njemačkoj',
  'buy-sell': 'kupi*, kupov*, kupuj*, prodaj*, proda*, na prodaju, za novac, plati za adresu',
  stay: 'boravak, boravk*, dozvol*, pravo boravka, boravišn* dozvol*, sloboda kretanja, slobodno kretanje, slobod* kretanj*, viza, ostati u njemačkoj, ostanem u njemačkoj, freizügigkeit*, radn* dozvol*, eu građan*, građan* eu',
  deport:
    'deport*, protjer*, izbaci* iz (njemačke|zemlje|države), vrat* u (hrvatsku|zemlju), vrate u hrvatsku, izgubiti pravo boravka, izgubiš boravak, izgoniti, izgone, istjera* iz (njemačke|zemlje), poslati natrag, šalju natrag, pošalju kući iz',
  'tax-id':
    'porezn* broj*, steuer id*, steuerid*, steuernummer*, steuerklass*, porezn* razred*, razred 6, šesti razred, porezni id, porezna identifikacija, identifikacijski broj, porezn* klas*',
  tax: 'porez*, porezn* prijav*, povrat poreza, steuer*, finanzamt*, povrata poreza, (odbit*|odbiti) … porez*, od poreza',
  commuting:
    'putni troškov*, putne troškove, putovanje na posao, putujem na posao, kilometar*, kilometr*, km do posla, dvostruko kućanstvo, dva kućanstva, drugi stan, dvije stanarine, pendlerpauschale, odvojeni život, putovanja kući, prijevoz na posao, (vikendom|svaki vikend|petkom) … (kući|kuci|doma), (putujem|vozim) … (km|kilometara|svaki dan|posao), živim u … (vikendom|putujem)',
  recognition:
    'priznav*, priznanj* (diplom*|kvalifikacij*|zvanj*), prizna*, nostrifik*, diplom*, kvalifikacij*, anerkennung*, struk*, zvanj*, svjedodžb*, školovanj*',
  discrimination:
    'diskrimin*, rasis*, jer sam (hrvat|hrvatica|stranac|strankinja|žena|trudna|rom|romkinja|balkan*|s balkana), zato što sam (stranac|hrvat*|žena|trudna), zbog (nacionalnosti|podrijetla|porijekla|vjere|spola|naglaska|boje|dobi), vrijeđa*, ne iznajmljuj* (strancima|hrvatima), bez stranaca, gore postupa*, nejednak*, jer sam (hrvat*|rom*|žena|stran*|musliman*|trudna|starij*|crn*), jer nosim maramu, zbog (boje kože|vjere|dobi|naglaska|porijekla|nacionalnosti), odbili me jer, nisu me primili jer, nisu me zaposlili jer, nisu me htjeli jer, jer sam (gej|lezbijka|muslimanka|stara|star|invalid*|majka|romkinja|srpkinja|srbin|bosan*), zbog (trudnoće|invalid*|orijentacije|marame|jezika|imena), strance ne (zapošljav*|prim*|žele), hrvate ne (zapošljav*|prim*|žele), rugaju (mi se|se mi|nam se), mi se rugaju, nam se rugaju, ismijava*, ismijavaju, ne daju (unapređenje|unapredenje|promaknuće), zafrkavaju me jer, jer sam iz (hrvatske|bosne|balkana|dalmacije|slavonije)',
  union: 'sindikat*, štrajk*, strajk*, gewerkschaft*, verdi, ig bau, ig metall, ngg, dgb, sindikaln*',
  lodging:
    'stan, stana, stanu, smještaj*, smjestaj*, sob*, kuć* od firme, najam*, najamnin*, stanarin*, kontejner*, barak*, krevet*, unterkunft*, hostel*, samačk* hotel*, kaucij*, apartman*',
  evict:
    'izbaci* iz (stana|sobe|smještaja|kuće), izbačen* iz (stana|sobe|smještaja), deložac*, delož*, iseli*, napustiti (stan|sobu|smještaj), napustim (stan|sobu|smještaj), van iz (stana|sobe|smještaja), promijeni* brav*, ostaješ bez (stana|sobe|smještaja), gubiš (stan|sobu|smještaj), izgubiti (stan|sobu|smještaj), iz sobe van, iz stana van, letiš iz (stana|sobe|smještaja), osloboditi (stan|sobu|smještaj), moraš iz (stana|sobe|smještaja), tjera* iz (stana|sobe|smještaja), na ulicu, pakiraš se, na cestu',
  advice:
    'savjetovali*, savjetni*, pravn* (pomoć*|savjet*), besplatn* (pomoć*|savjet*|odvjetnik*), odvjetnik*, faire mobilität, tko mi može pomoći, tko može pomoći, kome se (obratiti|javiti|mogu obratiti), gdje mogu dobiti pomoć, gdje tražiti pomoć, beratung*, pravnik*, advokat*, savjetnic*, (pogleda|pregleda|provjeri) … ugovor, besplatno … (pogleda|ugovor|savjet*)',
  customs:
    'carin*, carini, zoll*, fks, inspekcij*, inspektor*, kontrol*, prijaviti (gazdu|šefa|firmu|poslodavca), prijavim (gazdu|šefa|firmu|poslodavca), prijaviš (gazdu|šefa|firmu|poslodavca)',
  'hand-in': '(poslati|poslat|šaljem|dati|dostaviti|odnijeti) … (šef*|gazd*|poslodav*|firm*), što moram poslati, šta moram poslati',
};
