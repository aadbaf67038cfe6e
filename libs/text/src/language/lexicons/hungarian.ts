/** Frequent Hungarian words and words of work and everyday life, as written in posts. */
export const hungarian = `
a az és hogy nem is egy ez ezt azt meg de volt van csak már ha el én ő mint mi még te ki fel be le kell lehet mert vagy után nagyon ami
aki akik amely amelyek amit akkor így úgy most itt ott lesz lett minden mindig soha sem se semmi senki valami valaki valahol sok kevés
több kevesebb legtöbb más mások maga magát magam saját össze vissza ide oda át rá róla tőle neki nekem neked nekünk nektek nekik engem
téged őt minket titeket őket velem veled vele velünk benne tőlem hozzá ezek azok ennek annak ebben abban erre arra ezzel azzal ettől attól
itthon otthon miért hol hová honnan mikor hogyan mennyi mennyit hány kinek kit milyen melyik mit mire mivel vagyok vagyunk vagytok vannak
voltam voltál voltunk voltak lenne lennék lenni legyen leszek lettem nincs nincsen nincsenek sincs tud tudok tudsz tudja tudom tudod
tudjuk tudják tudni tudott akar akarok akarsz akarom akarja kellett kellene szeretne szeretném szeretnék szeretek szeret szeretem lehetett
lehetne lehetőség csinál csinálok csinálni tesz teszek tett tenni mond mondja mondta mondott mondtam mondani lát látom láttam látja látni
megy megyek mennek ment mentem menni jön jövök jött jönni jöttem ad adott adni adja adnak kap kapok kapott kaptam kapni kapunk vesz vett
venni visz hoz tart tartja marad maradt talál találtam találni keres keresek kereső keresni gondol gondolom hisz hiszem ért értem érti
érteni kérdez kérdezni kérdés kérdésem kérdezném válasz válaszol segít segíteni segítség segítséget segítsen segítsetek dolgozik dolgozom
dolgozni dolgoztam dolgozott dolgozhat dolgozunk dolgoznak munka munkát munkám munkája munkahely munkahelyen munkáltató munkavállaló fizet
fizetnek fizetni fizetett fizetés fizetést fizetésem kifizetni kifizették bér béremet bére bért minimálbér óra órát órabér túlóra hét
hetet hónap hónapot hónapja hónapban év évet éve évek évben éves nap napot napja napok napi ma tegnap tegnapelőtt holnap reggel este
éjszaka délután perc idő időt idején ideje egyszer kétszer először utoljára első második harmadik utolsó kettő két három négy öt hat nyolc
kilenc tíz száz ezer millió ember emberek embert embernek gyerek gyerekek gyermek gyermekek nő nők férfi férfiak fiú lány fia lánya apa
anya apám anyám szülők testvér férj férjem feleség feleségem család családi családom barát barátom barátok élet életét élni él élek világ
világon hely helyen helyet ország országban város városban utca út ház házat lakás lakást szoba autó víz pénz pénzt euró ár szerződés
szerződést cég cégnél főnök főnököm felmondás felmondási felmondott felmondtak felmondtam kirúgtak kirúgott elbocsátás próbaidő szabadság
szabadságot betegség beteg betegállomány táppénz orvos kórház egészség biztosítás munkanélküli segély pótlék nyugdíj adó adót lakbér
tulajdonos papír papírok irat okmány bejelentés lakcím útlevél hivatal németország németországban német németek németül magyar magyarok
magyarország magyarországon európai törvény jog jogom joga jogi bíróság ügyvéd szakszervezet büntetés rendőrség probléma problémám helyzet
része rész módon eset esetben vége eleje szám név szó nyelv könyv iskola történet történelem háború kormány elnök miniszter párt választás
állam politika társadalom piac fejlődés szolgáltatás csoport kéz szem fej szív szerelem dolog dolgok pont ok nagy nagyobb kis kicsi kicsit
új régi jó jól jobb rossz rosszul szép igaz igen fontos lehetséges lehetetlen nehéz könnyű gyors lassú különböző szabad biztos kész boldog
fáradt egyedül magas hosszú rövid erős fekete fehér köszönöm köszi kérem kérlek szia sziasztok üdv helló üdvözlet szívesen bocsánat
elnézést tudna valakinek tapasztalata sajnos persze talán biztosan majdnem körülbelül ezért azért tehát viszont azonban pedig hiszen ugye
ugyanis illetve valamint szerint miatt nélkül helyett alatt fölött felett mellett között közé előtt mögött felé ellen iránt által
keresztül kívül belül során szemben együtt külön nyilván éppen szinte inkább egész teljes teljesen egyik másik másikat mindkét néhány pár
összes bármi bárki akár sőt legalább legfeljebb ilyen olyan ugyanaz ugyanolyan ekkor azután később korábban hamar régen nemrég mostanában
végül aztán tovább újra ismét eddig addig mindenki mindent mindenkinek sokat sokan kevesen jelenleg jelent történt történik kezd kezdett
kezdeni kezdődik befejez elment elmentem megérkezett megjött lakik lakom élt halt meghalt született ír írt írtam írni olvas olvasni vár
várok várni hív hívott hívni beszél beszélek beszélni hall hallottam ismer ismerem eszik enni iszik inni alszik aludni nyit zár veszít
elveszett ablak ablakot adat adatok adatokat adatai adományt ág ágy ajándék ajánl ajánlat ajánlott ajtó akadály akaratom akció aktív alak
alakult alakítani alap alapján alapjai alapvető alapvetően alapítvány albérlet alig alkalmas alkalmaz alkalmazott alkalmazása alkalom
alkalommal alkotmány alkotás alkotó államok állami államnak állandó állapot állapota állapotban állat állatok állatokat állítja állította
állítás álló állok általános általában álom álmok alsó amellett amelyet amelyben amelynek amennyiben amerikai amerika amihez amikről amint
amióta annyi annyira apja apád apró április arany arc arca arcát argumentum arról asszony asszonyok asztal atomerőmű átadás átlagos áram
árak árat árú ásvány augusztus autók autóval azaz azonnal azonos azokat bal baleset balesetet banki bank bankok barátja barátai barátság
bár bárány beállítás beleértve belga belső belőle bemutat bemutatja bemutatták bent berendezés beruházás beruházások beszélgetés beszéd
beszéde betegek betegségek betegséget betű bevétel bevételek bevezetés bevezető bízik bizonyos bizonyára bizonyít bizottság bizottsága
bizottságot bocsát boldogság boldogan bolt bor borok borsó börtön bőr brit budapest budapesti budapesten büszke bújt burkolat bűn bűnös
bűncselekmény cél célja célok célját céljából cikk cikket cikkek cím címe címet címen címmel csaknem családja családok családot csapat
csapata csapatok csata csatlakozás csatlakozott cselekvés csendes csillag csinos csinált csodálatos csodás csökkent csökkenés csökkentése
csoportja csoportok csoportot cukor dal dalok darab darabot darabja december delegáció demokrácia demokratikus dél déli diák diákok díj
díjak díjat díja digitális dinamikus disznó divat dob dobott dohányzás dokumentum dollár dolgot dolgozó dolgozók dolgokat dolga domb
döntés döntést döntött döntően dráma drága duna dupla ebéd éber ebből édes édesanya édesanyja édesapja egészen egészséges egészségügyi
egészségügy éget egyébként egyéb egyedi egyén egyéni egyenes egyenlő egyes egyesek egyesület egyesülete egyetem egyetemen egyetemi
egyetlen egyetért egyház egyházi egyházak egyike egymás egymást egymásnak egymással egyre egység egységes egységek egyszerű egyszerűen
együttes együttműködés együttműködési ehhez ekkora elad eladás eladó elején elég eléggé elem elemek elemzés elért eléri elérhető elérni
életben életem életének életkor életmód élete eleven elfogadott elfogadta elhagyta elindult elismert elkezdett elképzelés ellenben ellene
ellenére ellenfél ellenőrzés ellenzék ellenzéki előadás előadások előadást előadó előbb előde előírás előír elölt előny előnye előnyök
előre előtte előző elsősorban elsőként eltelt eltérő eltűnt elvárás elvárások elve elvek elvégezni elvesz embereket emberi emberiség
emellett emel emlék emlékek emlékezet emlékszem emlékszik emlékmű említett ének énekes energia engedély engedélyez engedte ennél enyhe
épít építeni építés építési építész építészet épült épület épületek épületet éppúgy érdeke érdekében érdekel érdekes érdeklődés érdekelt
eredeti eredetileg eredmény eredménye eredmények eredményeket erdély erdélyi erdő erdei eredő érez érezte érezni éri érinti érintett
erkölcs erkölcsi erő erősen erővel érték értéke értékek értékelés értékes értelem értelmében értelmes érvényes esték esély esélyt esemény
események eső esőben ésszerű ételek étel éter étterem étteremben európa európában évad évei évezred évforduló évszázad évtized évtizedek
ezáltal ezekben ezeket ezeknek ezen ezután ezúttal fa fagy faj fajta fájdalom fák fal falak falu faluban falon fejezet fejlett fejlődő
fejlesztés fejlesztési fejlesztések fejű fejében fejét félelem felelős felelősség feladat feladata feladatok feladatokat felhasznál
felhasználás felhasználó felhasználók felhív felhívás felkészülés felnőtt felnőttek felszerelés felület félt feltétel feltételek
feltételezi feltétlenül felvétel felvett fém fenn fennálló fent fény fénykép fényképek ferenc festmény festő február figyel figyelem
figyelembe figyelmet figyelmeztetés film filmet filmek filmben finom föld földi földön földet fogadott fogadás fogalom fogalmak fogja
fogják fogok fognak fogyasztás fogyasztó fogyasztók fok fokozott folyamán folyamat folyamata folyamatok folyamatos folyamatosan folyik
folyó folyóirat folyt folytat folytatás folytatja folytatta fontosabb fontossága fordul fordult fordítás forgalom forint forintot forma
formája formában formák forrás források foglalkozik foglalkoznak foglalkozás foglalkozó főbb főként főleg fő főnöke főváros fővárosi főzni
francia franciaország friss független függően függetlenül funkció futball fut futott füst füzet garancia gazda gazdag gazdák gazdaság
gazdasági gazdaságban gép gépek gépet gépjármű gol gomb gond gondok gondolat gondolatok gondoltam gondolja gondolkodás gondoskodik görög
gróf gyakorlat gyakorlatban gyakorlati gyakorlatilag gyakran gyakori gyártás gyártó gyenge gyereket gyerekkor gyermeke gyermekét gyógyszer
gyógyszerek gyorsan győr győzelem győzött gyűjtemény gyümölcs háborúban habár had hadsereg hagyja hagyott hagyomány hagyományos
hagyományok haj hajó haladás halál halála halálát halottak hang hangja hangok hangsúly hangulat harc harcot harcok háromszor harmincas
hasonló hasonlóan használ használata használatos használja használják használni használt hasznos hatalom hatalmas hatalmat hatás hatása
hatások hatására hatásos határ határa határozat határok határozott háttér háttere havi hazai haza házak háza hazugság hegy hegyek helyi
helyét helyezett helyzetben helyzetet helyszín helyszínen heti hibás hiba hibák hideg hihetetlen hír híres hírek híreket hirtelen hit
hívás hitt hivatalos hónapok horvát hosszabb hosszan hozott hozta hozzájárul hozzáállás hölgy hűség hús húsz huszonegy idegen ideig
ideiglenes időben időközben időnként időpont időpontban időszak időszakban igazán igazgató igazság igazságos igényel igény igények ifjúság
ifjúsági ígért ihlette illető illik ilyenkor indok indul indult induló infláció információ információk információt informatika ingatlan
ingyenes intéz intézet intézete intézkedés intézkedések intézmény intézmények intézményi internet interjú írás írása írások író írója írók
írta irány irányába irányítás irányító irodalom irodalmi iroda irodában ismeri ismert ismerős ismételten isten istenem istent istennek
iskolai iskolában iskolák iskolát ital ítélet ittlét ivott jár járás jármű járművek jártak járt járni játék játékos játékosok játékot
játszik játszott játszani javaslat javasolt jég jel jelek jelen jelenik jelenlegi jelenség jelentette jelentés jelentős jelentősen
jelentkezés jelentkezni jelleg jellemző jellemzi jelzi jobban jobboldali jogai jogok jogot jogszabály jogszabályok jogát jövedelem jövő
jövőben jövőre juh július június jutott jut juttat kab kapcsolat kapcsolata kapcsolatban kapcsolatok kapcsolatos kapcsolódó kapu kár
karácsony karrier karrierje kártya kategória kedd kedves kedv kedvelt kedvez kedvező kedvezmény kedvenc kék kelet keleti kellemes
kellemetlen kellően kémiai kemény kép képek képes képesek képesség képességek képest képet képez képezi képvisel képviselet képviselő
képviselők képzés képzett képzel képző kereskedelem kereskedelmi kereskedő kérdéses kérdések kérdést kérés kérte kért kereszt keresztény
keret kerete keretében kerti kert kerül került kerületi kerület kerülhet kés késő késik készít készített készítés készül készült készülék
kétségtelen kevésbé kezdet kezdetben kezdte kezdés kezdő kezében kezel kezelés kezelése kezelni kezét kiadás kiadott kiadó kiadvány
kidolgozott kiderült kifejezés kifejezetten kijelentette kilép kimaradt kínai kínál kínálat kínált király királyi kirándulás kisebb
kislány kitűnő kiváló kívánság kíván kívülről klub kocsi kocsma kollégák kolléga kolléganő komoly komolyan koncepció koncert konferencia
konfliktus konkrét konyha kor kora korábbi korai korban korlát korlátozott kormányzat kormányzati korona korszak korszerű korszerűsítés
kór kórházban kosár költség költségek költségvetés költségvetési költő költői könnyen könyvtár könyvek könyve könyvet könyvelés környék
környékén környezet környezeti környezetvédelem köröm kör körben köre körül körülmények köszön köszönet köszönhető követ követel
követelmény követelmények követi következő következmény következmények következtében követte következik közben közel közelében közelebb
közeli közép középső középiskola középkori közérdekű közlekedés közlekedési közlemény közös közösen közösség közösségi közösségek közötti
központ központi központja köztársaság köztársasági közzétett kreatív krisztus krízis kulcs kultúra kulturális kultúrális kutatás
kutatások kutatási kutató kutatók kutya kutyák küld küldött küldetés küldeni külföld külföldi külföldön különbség különleges különösen
külső küszöb küzd küzdelem láb lába labda laboratórium lakások lakásban lakó lakosok lakosság lakossági láng lányok lap lapja lapok lapot
lassan látás látogató látogatók látogatás látszik látszott látvány lázadás leányka leggyakoribb leginkább legjobb legkevésbé legnagyobb
legújabb legutóbbi lehetnek lehetőségek lehetőséget lehetővé lelkész lélek lelki lelke lengyel lény lényeg lényege lényeges lényegében
leírás leírt leírta lejárt lép lépés lépések lépett lépcső létezik létező lét létre létrehozás létrehozott létrejött levegő levél levelet
levelek lévő liga liszt ló lovak london lőtt luxus madarak madár magasabb magasan magánélet magyarázat magyarságnak magyarság magyarul mai
máig máj május maradék március másnap másodszor mászik matematika média médium megállapodás megállapítás megállapította megbeszélés
megfelelő megfelelően meghatároz meghatározott meghatározó meghívott megítélés megjelenés megjelenik megjelent megjegyzés megkapta
megkérdezte megkezdődött megköszönte megmutat megnyitott megold megoldás megoldások megoldást megszervez megtalálható megtalálta
megtartott megtörtént megvalósítás megvalósul megváltozott megye megyei megyében meleg mellékelt mellette mely melyet melyek menet mentén
mér mérés mérkőzés mérkőzésen mérnök mérték messze mester mese metró mezőgazdaság mezőgazdasági mezőn micsoda mielőtt milliárd minap
mindazonáltal mindegyik mindenképpen mindenféle mindenhol minél miniszterelnök minisztérium ministerelnök minőség minőségi minőségű minta
mintha minimum mód módja módosítás módosított módszer módszerek modell modern mondat mondás mondják mozdulat mozgalom mozgás mozgató mozi
múlt múltban múlva mutat mutatja mutatott munkák munkába munkanap munkatárs munkatársak munkások múzeum múzeumban mű művek művelet
művelődési működés működési működik működő műszaki műsor műsorban művész művészet művészeti művészek nagyapa nagymama nagyság nagyszerű
napján napjainkban napjai napokban naponta naptár narancs negatív negyed negyedik nehézség nehézségek nehezen nemcsak nemzedék nemzet
nemzeti nemzetek nemzetközi nép népek népi népszerű népesség neves nevek nevet nevű nevezett nevezik nézet nézi nézni nézte nézők nézve
norma normális november nóta nőtt növekedés növény növények nőket nyár nyári nyáron nyelven nyelvek nyelvi nyelvet nyer nyerni nyert
nyilatkozat nyitott nyitva nyolcvan nyom nyomán nyomás nyugat nyugati nyugodt nyugodtan nyugdíjas oka okoz okozott okból október oktatás
oktatási olaj olasz olaszország olcsó oldal oldala oldalon oldalak olvasó olvasók olvasott oly olyannyira olimpia onnan operatív opera
orosz oroszország országok országot országgyűlés országgyűlési országos orvosi orvosok osztály osztályú osztrák osztott óta otthoni óvoda
óvodás órás óriás óriási orr oszlop ostoba ottani öböl öl ölt önkéntes önkormányzat önkormányzati önkormányzatok önálló önállóan öreg örök
örökre öröm örömmel őrző ősz őszi összefüggés összefüggésben összefogás összeg összege összehasonlítás összesen összetett összetétel ötlet
ötletek ötven övezet palota pályázat pályázati pálya pályán pap paraszt park parlament parlamenti part páros pártok pártja példa példája
példák például pénzügyi pénzügyek péntek percig perce pereg pesti pihenés pihen piaci piacon piacok pillanat pillanatban pillanatig piros
plusz poén pohár pokol polgár polgári polgármester polgármestere polgárok politikai politikus politikusok pontok pontban pontosan pontos
postai posta pozíció pozitív prés problémák problémát produkció professzor profi program programja programok programot projekt projektek
projektet puszta rajta rajz régió régiós regény régóta rejtett remek remélem remény rend rendben rendel rendelet rendelkezés rendelkezik
rendelkező rendezett rendező rendezvény rendezvények rendkívül rendkívüli rendőr rendőrök rendszer rendszere rendszerek rendszeres
rendszeresen rendszert repülő repülőgép részben részek részére részesül részlet részletek részletes részleteket részt résztvevő résztvevők
részvétel részvény riport roma román románia romániai ruha ruhák rövidebb röviden sajtó sajtóban sárga sarok segítő segített seb sebesség
semmilyen semmit sereg siker sikere sikeres sikeresen sikert sikerült sokáig sokféle sokszor sor sorban sorozat sorrend sors sorsa sötét
spanyol sport sportoló stílus strategia stratégia stratégiai súly súlyos sugár süt szabály szabályok szabályozás szabadon szabadidő
szakasz szakember szakemberek szakértő szakértők szakmai szakma szakképzett szakterület száj szájú szakít szál szálloda szállás szállítás
szállító számára számítás számítógép számítógépek számlát számla számos számol számok szánt szárny század századi százalék százaléka szed
székely szél szeme szemei személy személyek személyes személyesen személyiség szemlélet szempont szempontból szempontok szent szenvedély
szenvedett szépség szépen szeptember szerb szerda szerelmes szerelő szereplő szereplők szerep szerepe szerepel szerepet szereplés szeretet
szeretettel szervezet szervezetek szervezett szervezés szervező szerv szervek szerző szerzője szerzett szeretni szíve szívében szint
szinten szintén színes szín színház színházi színpad színész színésznő szlovák szlovákia szobor szobában szociális szocialista szokás
szokások szokott szolgál szolgált szolgálat szolgálati szolgáltatások szombat szombaton szomorú szomszéd szomszédos szovjet szóló szavak
szavazat szavazás szók szókincs szóval sző szöveg szövege szövegek szövetség szövetségi szükség szükséges szükségessé szülés szülei
születés születésnap szülőföld szűk szülő szürke tábor tag tagja tagjai tagok tagállam tagállamok tagság táj támad támadás támogat
támogatás támogatása támogatja találat találkozás találkozó találkozott találja található tanács tanácsadó tananyag tánc tanár tanárok
tanít tanítás tanítvány tantárgy tantervi tanul tanulás tanulmány tanulmányok tanuló tanulók tányér tapasztalat tapasztalatok tárgy
tárgyak tárgyalás tárgyalások társ társa társadalmi társaság társasági társaságok tartalmaz tartalmazza tartalom tartalmi tartós tartott
tartozik tartoznak tavaly tavalyi tavasz tavaszi táv távol távolság technika technikai technológia tehetség tej tekint tekintetben
tekintettel tél téli telefon telefonos televízió teljesít teljesítés teljesítmény telek telep település települések tema téma témák
témában templom temető tény tények ténylegesen tényleg tényező tényezők tér téren teremtett teremt térkép termék termékek termékeket
termelés termelő természet természeti természetes természetesen térség térségben terület területek területén területi terv tervek tervez
tervezet tervezett tervezés tervezési test teste testi tételes tevékenység tevékenysége tevékenységek tették tiszta tisztelet tisztelt
tisztán tisztség titkár titok tizenegy tó többi többek többség többször továbbá további torna torta toronynak történelmi történetek
történtek tökéletes tökéletesen török törölt törvények törvényt törvényes törekvés töltött tudás tudomány tudományos tudós tudta tudnak
túl túlságosan tulajdon tulajdonképpen tulajdonság tulajdonságok túra turista turisztikai turizmus tűnik tűnt tűz típus típusú udvar
ugyanakkor ugyancsak ugyanezt ugyanígy ugyanúgy újabb újság újságíró újságok ukrán ülés ünnep ünnepi ünnepség üres utak utat utal utas
utasok utazás utazási utcai utcán utóbb utóbbi úton üveg üzem üzleti üzlet üzenet vacsora vád vagyon vajon vállal vállalat vállalatok
vállalkozás vállalkozások vállalkozó vállalkozók vállalt vallás vallási valódi valóság valóban való válság választások választási
választott választó választók változás változások változat változik változott változatos valószínű valószínűleg valamely valamennyi
valamilyen vára várható várhatóan városi városok városa várja vármegye vasárnap vásár vásárlás vásárló vasút védelem védelme védelmi
védett végén végez végzett végleges végső végzettség végrehajtás végrehajtó végződik vég vegyes vélemény véleménye véleményem vendég
vendégek ver vér véres verseny versenyek versenyző versenyzők vers versek veszély veszélyes veszteség vetett vevő vezet vezetés vezetése
vezetett vezető vezetője vezetők vezetői viszonylag viszony viszonyok viselkedés visszatért vizsga vizsgálat vizsgálatok vitatott vita
viták virág virágok világháború világos vizet vizek vonal vonatkozó vonatkozik vonat vörös zavar zene zenei zenész zenekar zöld
`;
