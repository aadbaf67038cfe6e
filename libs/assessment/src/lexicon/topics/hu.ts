import type { Cues, TopicConcept } from '../concepts.js';

export const hu: Cues<TopicConcept> = {
  contract: '*szerződés*, szerződés*, munkaszerződés*, szerzodes*, munkaszerzodes*, megállapodás*, egyezség*',
  oral: 'szóban*, szóbeli*, telefonon, csak mondta, csak mondták, csak annyit mondott, szájjal, szemembe mondta, hogy ne menjek, hogy többet ne, ne menjek többet, ne jöjjek többet, ne gyere többet, többet ne menjek, felhívott, felhívtak, papír nélkül, csak szóban, odavetette, szóban, semmi (írás*|papír*), semmit írásban, nincs róla papír, papír nincs*, nincs* papír*, papír nincs, nincs papír, papírt nem ad*, nem ad* papírt, nem kaptam papírt, papírt nem kaptam, papírt nem, írásban semmi, írásban nem',
  paper:
    'írásban, írásos*, írásbeli*, papíron, papír*, levél*, levelet, postán, postaládá*, aláír*, aláírt*, ajánlott levél*, tértivevény*, boríték*, postával, kézbe adva, kézhez kapott, írott, aláírva, aláírásal, pecséttel, borítékban, ajánlottan, postaládában, postaládából',
  'fixed-term':
    'határozott idejű, határozott időre, határozatlan*, szerződés* … (lejár*|lejárt|vége), lejár a szerződés*, hosszabbít*, meghosszabbít*, egy éves szerződés*, féléves szerződés*, határozott idő*, nem hosszabbít*, nem hosszabbítják, nem újítják, szerződés* … (megszűnik|véget|lejár*), (lejár|lejár a|megszűnik|véget ér) … szerződés*, lejárattal, nincs új szerződés*, nem kapok új szerződés*',
  'on-call':
    'behívásos, behívásra, hívásra, nincs fix óra*, fix óra*, fix óraszám*, akkor hívnak, csak akkor hív*, hazaküld*, haza küld*, garantált óra*, nulla óra*, lemondja a műszak*, lemondják a műszak*, amikor kellek, ha van munka',
  'self-employed':
    'vállalkozó*, gewerbe*, egyéni vállalkoz*, álvállalkoz*, színlelt*, számláz*, saját vállalkozás*, önfoglalkozt*, kényszervállalkoz*, saját magam főnöke, magad főnöke, önálló*, számlára, számlát',
  papers: 'útlevel*, útlevél*, személyi*, igazolvány*, papírok*, papírjai*, irataim*, iratok*, okmány*, iratai*',
  employer:
    'főnök*, fonok*, munkáltató*, munkaadó*, cég*, vállalat*, gazda*, chef, csoportvezető*, művezető*, tulaj*, ügynökség*, közvetítő*, étterem*, főbérlő*, gazdá*',
  work: 'munka*, munká*, melo*, meló*, dolgoz*, állás*, műszak*, kolléga*, kollégá*, munkahely*, építkezés*, alkalmaz*',
  wage: 'bér*, fizetés*, pénz*, fizet*, kereset*, keres*, euró*, euro*, nettó, bruttó, bérem*, zsé',
  'minimum-wage':
    'minimálbér*, minimal ber*, minimálbérn*, legkisebb bér*, legalacsonyabb bér*, kötelező legkisebb, bérminimum*, minimum órabér*, minimum bér*, mindestlohn*, minimal*',
  unpaid:
    'nem fizet*, nem fizetett*, nem fizették, nem fizetik, nem kaptam (fizetést|pénzt|bért|meg|semmit), nem kaptam meg (a fizetés*|a bér*|a pénz*|az utolsó), nem kaptunk (fizetést|pénzt|bért), nem kaptuk meg, nem utal*, nem utalták, nem jött meg, elmaradt (bér*|fizetés*), elmaradt bér*, késik a (fizetés*|bér*), tartozik nekem, tartozik (két|három|egy) havi, tartoznak nekem, tartozik még, nem adja (oda|ki) a (pénz*|bér*|fizetés*), nem adják (oda|ki) a (pénz*|bér*|fizetés*), nem hajlandó (fizetni|kifizetni), fizetés nélkül, kifizetetlen*, nem érkezett meg a (bér*|fizetés*|pénz*), még mindig nem (fizet*|utal*|kapt*), várok a (pénz*|bér*|fizetés*), nincs fizetés*, nem akar (fizetni|kifizetni), nem akarja kifizetni, nincs fizu, nincs fizetés, nem fizettek ki, nem kaptam fizet*, nem kaptam meg a (fizet*|bér*|pénz*), tartozik … (fizu*|fizet*|bér*), elmaradt (bér*|fizet*)',
  'last-wage':
    'utolsó (bér*|fizetés*|hónap*|pénz*|havi|keres*), utolsó havi*, arra a hónapra, az utolsó hónap*, vissza kell adnia a bér*, visszaadni a bér*, visszafizetni a bér*, utolsó bér*, utolsó fizetés*, utolsó havi',
  keep: 'visszatart*, megtart*, benntart*, nem adja oda, nem adják oda, nem fizeti ki, nem kell kifizetn*, elveszi*, magánál tart*, visszatarthatja*, megtarthatja*, lenyel*, elvenni a',
  deduct:
    'levon*, levonj*, levonás*, levont*, levonhat*, lejön a (bér*|fizetés*), leszed*, lehúz*, (bér*|fizetés*) … (levon*|vesz le|vesznek le|szed le), vonnak le, von le, vont le, vontak le, veszik le a (bér*|fizetés*), a bérből, a fizetésből, levonják, ráterhel*, felszámít*, vonja le, lefaragja',
  fine: 'bírság*, büntetés*, kötbér*, megbüntet*, pénzbüntetés*',
  damage:
    'kár, károk*, kárt, kárért, eltör*, elront*, tönkre*, elhagytam a kulcs*, elveszett kulcs*, elvesztettem a kulcs*, elveszíted a kulcs*, kulcs*, összetör*, megkarcol*, kifizetni (az autó*|a kocsi*|a szerszám*|a gép*), törött, ha eltörsz, karcol*, sérülés a kocsi*, törés',
  overtime: 'túlóra*, túlórá*, tulora*, plusz óra*, plusz órá*, többletóra*, minden óra*, ameddig kell, plusz pénz*, extra pénz*',
  payslip:
    'bérpapír*, bérjegyzék*, fizetési papír*, bérelszámolás*, lohnabrechnung*, abrechnung*, fizetési jegyzék*, bér papír*, elszámolás*',
  'hours-record':
    'óranyilvántart*, jelenléti*, munkaidő nyilvántart*, felír* … órá*, írom … órá*, írják … órá*, órá* … (írom|írja|írják|felír*|nyilvántart*|vezetem|beír*|vezetn*), stundenzettel*, bizonyíték az órá*, kevesebb órát (ír*|írt*), leigazol* … órá*, (senki|nem) … (írja|írják|vezeti|jegyzi) … órá*, órá* … (nem írja|nem írják|senki|bizonyít*), bizonyít* … órá*',
  lapse:
    'elévül*, lejár a követel*, elvesz a, elveszik, elvész, elveszíted, meddig követelhetem, meddig kérhetem, meddig lehet (követelni|kérni), visszamenőleg, évekkel ezelőtti (bér*|pénz*|fizetés*), éve* … (bér*|pénz*|fizetés*) … (visszakap*|követel*), hány évre vissza, behajt*, elúszik, elúszott, bukod, elvesznek, tavalyi (pénz*|bér*|fizet*), (kérhetem|követel*|visszakér*) … (tavalyi|régi), már késő, tul keso, túl késő, elévült, elveszett a pénz, lejárt … (óra*|bér*|pénz*)',
  subcontractor: 'alvállalkozó*, fővállalkozó*, generálkivitelező*, alvállalkozás*, megbízó cég*, megrendelő*, fő cég*',
  insolvent:
    'csőd*, fizetésképtelen*, felszámol*, tönkrement, becsődöl*, bezárt a cég, bezárt cég, megszűnt a cég, insolvenz*, csődbe ment, tönkrement a cég, bezárták a (gyárat|céget), bezart a (gyar|ceg), nincs miből fizet*, csődöt jelent*, csődeljárás*, csődben van, csődbe, becsődölt, fizetésképtelenség*, felszámolás*, bedőlt a cég, lehúzta a rolót, csod*',
  sector:
    'takarító cég*, takarítócég*, épülettakarít*, tetőfedő*, állványoz*, festő*, mázoló*, idősotthon*, idősek otthon*, ápolóotthon*, ápoló*, ágazati*, kollektív szerződés*, nővér*, takarító*',
  hourly: 'óránként, órabér*, óradíj*, euró óra, euro óra, per óra, órára, eur óra, euró óránként, egy óráért',
  hours:
    'óra naponta, órát naponta, órát egy nap, óra egy nap, órát dolgoz*, órát dolgozom, óra hetente, órát hetente, munkaidő*, szünet*, pihenő*, szabadnap*, szabad nap*, egymás után … nap*, 10 óra*, 12 óra*, 14 óra*, tíz óra*, tizenkét óra*, vasárnap*, műszak között, nyolc óra*, 8 óra*, nyolcórás, 8 órás, 10 órát, 12 órát, 14 órát, napot dolgozom, napi nyolc*, napi 8, napi 10, napi 12, napi 14, napi korlát*, napi limit*, óraszám korlát*, napi nyolc, nyolc órás, 8 oras',
  leave: 'szabadság*, szabi*, fizetett szabad*, urlaub*, szabadsag*, évi szabad*',
  'leave-payout':
    'ki nem vett (szabad*|szabi*), bennmaradt (szabad*|szabi*), megmaradt (szabad*|szabi*), maradék (szabad*|szabi*), (szabad*|szabi*) … (kifizet*|megvált*|elvesz*|elvész|elúszik|maradt|megmaradt|bennmaradt|benne maradt), resturlaub, kivenni a maradék, szabadságmegvált*, fel nem használt szabad*, ki nem vett, nem vetted ki, fel nem használt, kivenni a szabi*, ki nem vett (szabi*|szabadság*), bent maradt (szabi*|szabadság*), maradék (szabi|szabadság), (szabi*|szabadság*) … (nem vettem ki|ki nem vett|nem vettem|bennmaradt|megmaradt|kivetlen), (bennmaradt|megmaradt|ki nem vett) … (szabi*|szabadság*), (szabi*|szabadság*) … (már nem dolgozom|felmondtam|eljöttem)',
  sick: 'beteg*, megbetegedt*, orvos*, doktor*, kórház*, műtét*, láz*, influenza*, megfáz*, táppénz*, lebeteged*, lebetegedt*, influenzá*',
  'sick-note':
    'orvosi igazolás*, igazolás az orvos*, krankmeldung*, krankenschein*, táppénzes papír*, betegállomány*, beteg papír*, betegpapír*, krankol*, kranken*, au schein, betegszabad*, beteget jelent*, bejelent* … beteg*, krankra, krank, papír az orvostól',
  'sick-pay':
    '(fizet*|bér*|pénz*) … (beteg*|táppénz*), (beteg*|táppénz*|krank*) … (fizet*|bér*|pénz*|jár), táppénz*, krankengeld*, lohnfortzahlung*, betegpénz*',
  pregnant: 'terhes*, várandós*, kismama*, gyed*, szülési szabad*, mutterschutz*, babát várok, gyereket várok, babát vár*, kisbabát vár',
  accident: 'munkahelyi baleset*, üzemi baleset*, munkabaleset*, leestem*, megsérültem a munk*, baleset*',
  dismissal:
    'kirúg*, kirug*, felmond*, elbocsát*, elbocsat*, elküld*, elkuld*, kitesz*, kitett*, kitették, kidob*, megszüntet* a munkaviszony*, munkaviszony megszün*, felmondólevél*, útilaput, lapátra, kivág*, elzavar*, leépít*, kirúgás*, penderít*, hazaküld*, hazakuld*, felmondás*, megszüntet* a szerződés*, szerződés megszüntet*, elküldtek, kirúghatnak, kirúgták, elbocsátottak, lapátra tettek, páros lábbal, ne menjek többet, többet ne menjek, nem kell többet mennem, ne jöjjek többet, ne gyere többet, el vagyok bocsátva, ki vagyok rúgva, el vagyunk bocsátva, ki vagyunk rúgva, ki lettem rúgva, el lettem bocsátva, el lettem küldve, smsben rúgtak ki, kirúgtak smsben, rúgtak ki',
  messenger:
    'whatsapp*, whatsup*, watsapp*, sms*, üzenet*, messenger*, email*, e mail*, mail*, emilben, viber*, pdf*, hangüzenet*, telegram*, fotó a levél*, csevegés*, egy üzenet, üzenet a főnöktől, üzenetben, sms ben, whatsappon, messengeren, viberen, smsben, e mailben, emailben, hangüzenetben, üzenetben írta',
  notice: 'felmondási idő*, felmondasi ido*, felmondási határidő*, kündigungsfrist*, hét felmondás*, hónap felmondás*, felmondási, frist*',
  probation:
    'próbaidő*, probaido*, próba idő*, probezeit*, próbaidős*, próbahónap*, próbaidőben, próbaidőn, probation, első hónapok*, elso honapok*, első hetek*',
  'at-once':
    'azonnal*, felmondási idő nélkül, felmondasi ido nelkul, egyik napról a másikra, máról holnapra, rögtön, azonnali hatály*, aznap, ugyanaznap, ugyanazon a napon, bármikor, indoklás nélkül egyből, egyből, helyben, nincs felmondási idő, nincs kündigungsfrist, fristlos*, frist nélkül, kündigungsfrist nélkül, szó nélkül, hipp hopp, nincs semmilyen felmondási, egy nap nélkül, egy nap felmondási idő nélkül, holnaptól',
  sue: 'perel*, beperel*, per, pert, keresetet, kereset benyújt*, bíróság*, megtámad* a felmondás*, feljelent*, klage*, jogi út*, munkaügyi per*, bíróságra, megtámadni, pert indít*, perbe',
  'job-protection':
    'felmondási védelem*, felmondásvédelem*, kündigungsschutz*, védett*, indok nélkül, indoklás nélkül, ok nélkül, kis cég*, kisebb cég*, kiscég*, több mint (10|tíz) (dolgozó*|ember*|fő*|alkalmazott*), 10 főnél, tíz főnél, jogtalan felmond*, jogellenes*, kirúgás oka, felmondás oka',
  warning: 'figyelmeztetés*, írásbeli figyelmeztetés*, abmahnung*, megrovás*, intő*, figyelmeztet*',
  severance:
    'végkielégítés*, vegkielegites*, abfindung*, lelépő*, kártérítés a kirúgás*, pénzzel mész, minden évért, évenként egy fizetés, (havi|hónap|fizetés) … (évre|minden év*|évente), minden évre egy havi',
  'termination-agreement':
    'aufhebungsvertrag*, közös megegyezés*, kozos megegyezes*, közös megegyezéses, megszüntető szerződés*, megszüntetési megállapodás*, felbontó szerződés*, megszüntető megállapodás*, közös megegyez*',
  resign:
    'felmondok*, felmondtam*, felmondani akar*, fel akarok mondani, fel szeretnék mondani, szeretnék felmondani, én mondok fel, én mondtam fel, ha felmondasz, ha felmondok, ha te mondasz fel, kilép*, otthagyom*, otthagyni*, ott hagyni, el akarok menni, eljövök, eljönni a cég*, elmész, elmegyek a cégtől, előbb elmész, kiléptem*, te mondasz fel, magad mondasz fel, saját magam mond*, mondj fel, otthagyod, aki elmegy, aki otthagyja, kilépsz, te mondod fel, (írni|írjak|írom|beadni|megírni) … (felmondás*|kundigung*), felmondok, magam mondok fel, ha elmész, kilépés*, kilépek',
  court: 'bíróság*, birosag*, bíró, arbeitsgericht*, munkaügyi bíróság*, tárgyalás*, per, pert, perel*, perköltség*, ügy a',
  'works-council': 'üzemi tanács*, uzemi tanacs*, betriebsrat*, munkástanács*, dolgozói tanács*',
  certificate:
    'munkáltatói igazolás*, ajánlólevél*, ajánlás*, referencia*, arbeitszeugnis*, zeugnis*, munkahelyi igazolás*, kilépő papír*, kilépő igazolás*, működési bizonyít*',
  deadline:
    'határidő*, hatarido*, mennyi időm van, hány napom van, meddig, mikorig, utolsó nap*, frist*, hogyan számol*, hogy számol*, vasárnapra esik, szombatra esik, mettől számít',
  minijob: 'minijob*, mini job*, minimunk*, mini állás*, minijobb*, mini melo*',
  'earnings-limit':
    'határ … minijob*, minijob* … (határ*|mennyit|maximum|legfeljebb|keresh*), mennyit kereshetek, 603, 633, 556, 538, midijob*, túllép*, két minijob*, második minijob*, kereseti határ*, (mennyi|mennyit|maximum) … (kereshet*|kaphat*) … minijob*, minijob* … (határ|mennyit|maximum), (mennyit|mennyi|maximum|legfeljebb) … (kereshet*|dolgozhat*|kaphat*) … (minijob*|mini*)',
  pension: 'nyugdíj*, nyugdij*, rentenversicherung*, nyugdíjjárulék*, nyugdíjbiztosít*, járulék*',
  seasonal:
    'szezon*, idénymunk*, idény*, szüret*, eper*, epre*, spárga*, sparga*, betakarít*, földek*, mezőgazdaság*, gyümölcs*, szőlő*, alma szed*, uborka*, farm*, szezonmunk*',
  'temp-agency':
    'munkaerő kölcsönz*, munkaerőkölcsönz*, kölcsönz*, leiharbeit*, zeitarbeit*, leasing*, ügynökség*, lízing*, közvetítő cég*, munkaközvetítő*, leihfirma*, zeitfirma*, kölcsönző*',
  'between-assignments':
    'két (megbízás*|munka*|munká*|ügyfél*|projekt*|kiközvetítés*|kihelyezés*) között, megbízások között, munkák között, kihelyezések között, nincs megbízás*, nincs kihelyezés*, nincs nekem munka, nincs munkájuk, nem tudnak hova (küldeni|tenni), amíg nem találnak, amíg nincs új, várom a következő, otthon ülök amíg, otthon ülsz, ha nincs (munka|megbízás|ügyfél|meló), állásidő*, következő cégig, amikor nincs munka, ha nincs munka, nincs (megrendelő|ügyfél|munka), két munka között, két kiküldetés között',
  meat: 'hús*, húsüzem*, vágóhíd*, vagohid*, hentes*, tönnies*, feldolgozó üzem*, disznó*, csontoz*, mészár*',
  posted:
    'kiküldetés*, kiküldött*, kikuldetes*, magyar cég*, magyar szerződés*, magyarországi cég*, magyar cégnél, magyar munkaszerződés*, külföldi cég*, entsend*, kiküld*, magyar minimál*, küldött ki, kuldott ki, kiküldet*, hazai cég*',
  a1: 'a1, a1 es, a1-es, a1 nyomtatvány, a1 igazolás',
  'agency-fee':
    'közvetítői díj*, közvetítési díj*, jutalék*, kozvetitoi dij*, közvetítő* … (pénz*|fizet*|kér*|euró*), előre … (fizet*|euró*) … (munk*|állás*|hely*), előleg* … (munk*|állás*), regisztrációs díj*, fizetni a munkáért, pénzt kér* … (munk*|állás*), kaució a munk*, (kér*|kérnek) … (euró*|forint*|pénz*) … (munk*|állás*|közvetít*), közvetítőnek, foglaló*, előleg*, ügynök*, díj*',
  'live-in':
    'bentlakásos*, bennlakó*, bentlakó*, idősgondoz*, idős gondoz*, házi gondoz*, házigondoz*, gondozó*, gondozom*, ápol*, néni*, bácsi*, idős (néni|bácsi|hölgy|asszony|ember|pár)*, 24 órás, 24 órában, 24h, családnál lakom, családnál lakva, betreuung*, mama*, nagyi*, demens*, gondoz*, idős*, idősnél, néninél, bácsinál',
  night:
    'éjszaka*, éjszaká*, éjjel*, ejszaka*, ejjel*, ügyelet*, készenlét*, keszenlet*, bereitschaft*, éjszakázás*, felkelek éjjel, felkelni éjjel',
  'health-insurance':
    'egészségbiztosít*, egészségbiztosító*, betegbiztosít*, társadalombiztosít*, krankenkass*, aok, barmer, tb, taj, biztosít*, biztosított*, biztositas*, egeszsegbiztosit*, eü kártya, betegkassza*, biztosít téged, a kórházat fizeti, be vagy biztosítva',
  'child-benefit':
    'családi pótlék*, csaladi potlek*, kindergeld*, gyerek* után … pénz*, gyermek* után*, gyerekpénz*, familienkass*, családi*, gyerekek után, gyerekre, gyerekekre, gyerek után',
  'basic-income':
    'segély*, szociális*, szocialis*, bürgergeld*, burgergeld*, jobcenter*, job center*, hartz*, grundsicherung*, alapjövedelem*, állami támogat*, alapellát*, polgári juttatás*, segélyt, segély, az államtól, állam, német állam, támogatás*',
  'unemployment-benefit':
    'munkanélküli segély*, munkanelkuli*, álláskeresési járadék*, arbeitslosengeld*, alg 1, alg1, munkanélküli*, járadék*',
  'job-seeker':
    'regisztrál* … (munkanélküli*|arbeitsamt*|agentur*|munkaügy*|hivatal*|álláskereső*), bejelentkez* … (munkanélküli*|arbeitsamt*|agentur*|munkaügy*|hivatal*), jelentkez* … (arbeitsamt*|munkaügy*|agentur*|munkanélküli*|hivatal*), munkaügyi központ*, munkaügyi hivatal*, munkaügy*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, álláskereső*, arbeitssuchend*, munkahivatal*, munkanélkülinek jelentk*, hivatalba, munkaügyi*, bejelentkezel, hol kell jelentkez*, jelentkezni kell, (hova|hol) … jelentkez*, regisztráltat*, (az|a|az az) agentur*, agenturra, agenturhoz, agenturnál',
  block:
    'sperrzeit*, sperre*, letilt* … (segély*|járadék*|munkanélküli*|pénz*), zárolás*, 12 hét*, tizenkét hét*, szankció*, nem kapok segély*, elveszítem a (segély*|járadék*), megvonják*, megvon*, felfüggeszt*',
  export:
    'u2, u 2, pd u2, (segély*|járadék*|munkanélküli*) … (magyarország*|haza|külföld*|másik ország*|hazavi*|magammal), hazavihetem*, exportál*, átvinni a (segély*|járadék*)',
  objection: 'fellebbez*, fellebez*, ellentmond*, widerspruch*, kifogás*, óvás*, panasz* a határozat*, felszólal*, megtámad*',
  authority:
    'jobcenter*, job center*, familienkass*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, finanzamt*, adóhivatal*, hivatal*, hatóság*, ausländerbehörd*, önkormányzat*, krankenkass*, aok, egészségbiztosító*, munkaügyi központ*, bevándorlási*, nyugdíjbiztosító*, vámhivatal*, zoll*, sozialamt*, agentur',
  decision:
    'határozat*, hatarozat*, elutasít*, elutasit*, bescheid*, ablehnung*, visszautasít*, levél a*, levelet kaptam a, levelet a, visszafizet*, vissza kell fizet*, döntés*, értesítés*, megtagad*, végzés*, elutasító határozat*, elutasítás*, elutasították, elutasítottak, elutasító levél*, elutasító*, nem hagyták jóvá, megvonták, megvont*, felfüggeszt*, szankció*, sperrzeit*, visszakövetel*, nemet mondott*, nem hagyta jóvá, nem engedélyez*',
  registration:
    'bejelentkezés*, bejelentett lakcím*, lakcím*, lakcímbejelent*, lakcim*, anmeldung*, bejelentkez* … (lakcím*|cím*|városháza*|önkormányzat*|hivatal*), bürgeramt*, wohnungsgeber*, meldebescheinigung*, lakcímkártya*, főbérlői igazolás*, címbejelent*, bejelentő*, lakhely*, bejelentett cím*, bejelentett lakcím, lakcimbejelent*, bejelentkez*, lakcímkártya',
  address: 'cím*, lakcím*, lakcim*, anmeldung*, bejelentő*, lakcímbejelent*',
  'buy-sell': 'vásárol*, veszek, venni, vegyél, vehetsz, vesz, megvesz*, elad*, eladó*, árul*, pénzért, vettem',
  stay: 'tartózkod*, tartozkod*, letelepedés*, szabad mozgás*, tartózkodási engedély*, munkavállalási engedély*, vízum*, németországban maradni, maradhat*, itt maradni, freizügigkeit*, uniós polgár*, meddig maradhatok, eu polgár*, eu állampolgár*',
  deport:
    'kiutasít*, kitolonc*, deportál*, hazaküld*, visszaküld*, kitesznek az országból, elveszítem a tartózkod*, kidobnak németországból, kirúgnak az országból, kitoloncolnak, kitesznek németországból',
  'tax-id':
    'adószám*, adoszam*, adóazonosító*, steuer id*, steuerid*, steuernummer*, steuerklasse*, adóosztály*, 6 os adóosztály, hatos adóosztály, adókategória*, adó azonosító*',
  tax: 'adó*, adóbevall*, adóvissza*, steuer*, finanzamt*, ado, adot, adobevall*, le lehet írni, leírni az adóból, adóból, leírható, adóból leír*',
  commuting:
    'ingáz*, utazási költség*, útiköltség*, útiköltég*, kilométer*, km a munkahely*, kettős háztartás*, két lakás*, második lakás*, két albérlet*, pendlerpauschale, hazautaz*, hazajár*, (hetente|naponta|minden nap|minden héten|hétvégente) … (haza|hazajár*|ingáz*|utaz*|km), (km|kilométer*) … (naponta|munkába|haza*|dolgozni)',
  recognition:
    'elismer*, honosít*, diploma*, diplomá*, végzettség*, szakképesít*, anerkennung*, bizonyítvány*, szakma*, szakmá*, oklevél*, okj',
  discrimination:
    'diszkrimin*, megkülönböztet*, hátrányos*, rasszis*, mert magyar vagyok, mert külföldi vagyok, mert nő vagyok, mert roma vagyok, mert cigány vagyok, származás*, sérteget*, nem adják ki magyarok*, nem adnak ki külföldi*, külföldieknek nem, magyaroknak nem, rosszabbul bánnak, mert (magyar|roma|cigány|nő|külföldi|kendő*|muszlim|idős|terhes) vagyok, mert kendőt, a (származásom|vallásom|korom|nemem|akcentusom) miatt, elutasítottak mert, nem vettek fel mert, nem vett fel mert, mert (meleg|leszbikus|öreg|idős|fogyatékos|anya|kendős) vagyok, (kor|korom|terhesség*|vallás*|bőrszín*|nemzetiség*|nyelv*|fogyatékosság*) miatt, külföldit nem vesz*, magyart nem vesz*, cigányt nem, romát nem, csúfol*, kicsúfol*, gúnyol*, kigúnyol*, nem léptetnek elő, lenéz* (mert|minket|engem), (mert|azért mert) (magyar|külföldi|román|roma|cigány) (vagyok|vagyunk)',
  union: 'szakszervezet*, szakszerv*, sztrájk*, sztrajk*, gewerkschaft*, verdi, ig bau, ig metall, ngg, dgb',
  lodging:
    'szállás*, szállá*, szallas*, szoba*, szobá*, lakás*, lakas*, albérlet*, alberlet*, lakbér*, bérleti*, konténer*, munkásszálló*, szálló*, ágy*, kaució*, unterkunft*, lakhatás*',
  evict:
    'kilakoltat*, ki kell költöz*, kiköltöz*, el kell hagyni a (szállás*|lakás*|szob*), el kell hagynom a (szállás*|lakás*|szob*), kirak* a (szállás*|lakás*|szob*), kidob* a (szállás*|lakás*|szob*), kitesz* a (szállás*|lakás*|szob*), kitett* a (szállás*|lakás*|szob*), kizavar* a (szállás*|lakás*|szob*), lecserél* a zár*, kicserél* a zár*, elveszíted a (szállás*|lakás*|szob*), elveszítem a (szállás*|lakás*|szob*), mehetsz a szállásról, menni kell a szállásról, szállásról … (mehetsz|menni|ki|repülsz), hagyd el a (szob*|szállás*), utcára, pakolsz, az utcára',
  advice:
    'tanácsad*, tanacsad*, jogsegély*, ingyenes segítség*, ügyvéd*, jogász*, faire mobilität, hova fordul*, kihez fordul*, ki tud segíteni, ki segít, jogi tanács*, jogi segítség*, beratung*, tanácsadó iroda*, tanácsadó központ*, ingyen … (megnéz*|átnéz*|szerződés*), (megnéz*|átnéz*) … szerződés*',
  customs:
    'vám*, zoll*, fks, munkaügyi ellenőr*, ellenőr*, feljelent*, bejelent* a (főnök*|cég*), feljelentem a (főnök*|cég*), munkavédelmi*',
  'hand-in': '(küldenem|küldjek|leadni|leadnom|vinnem|beadni|adnom) … (főnök*|cég*|munkáltató*|munkaadó*), mit kell küldenem, mit küldjek',
};
