/** Frequent Romanian words and words of work and everyday life, as written in posts. */
export const romanian = `
și de în la a că nu cu o pe se un din pentru este mai sunt care să ce am ai are au fost fi era el ea ei ele eu tu noi voi dar sau dacă
când cum unde cât câți câte câtă cine decât doar acum aici acolo atunci apoi deja încă foarte mult multă mulți multe puțin tot toate toți
toată alt altă alți alte același aceeași acest această acești aceste acel acea acei acele acesta aceasta asta ăsta astea ăștia ăla aia cel
cea cei cele meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru voastră lor lui îl îi îmi îți își le li
ne vă mă te mi ți i l s m n va vor vom veți vei aș ar ați avea avem aveți aveam aveau avut fac faci face facem faceți făcut făceam făcea
fie fiind suntem sunteți eram erai erau fusese ești îs nici niciodată nimic nimeni ceva cineva undeva cumva oricum oricine orice fiecare
între despre după înainte până fără sub peste prin printre spre către lângă contra astfel așa bine rău mare mici mic mică mari nou nouă
noua vechi bun bună buni bune frumos frumoasă ultim ultimul ultima prim primul prima doi două trei patru cinci șase șapte opt zece sută
mie mii milion an ani anul anului anii zi zile ziua zilei lună luni lunii luna săptămână săptămâni săptămâna oră ore ora minute azi astăzi
ieri alaltăieri mâine dimineață seara seară noapte noaptea acasă casă casa casei camera cameră oameni oamenii om omul omului copil copii
copilul copiii copilului femeie femeia femei bărbat bărbatul băiat fată fete fata fiul fiica mama mamă tata tată soție soția soț soțul
frate sora părinți familie familia prieten prieteni prietenul viața viață lume lumea loc locul locuri țară țara țării oraș orașul stradă
strada drum drumul mașină mașina apă bani banii leu lei euro preț prețul plata plată plăti plătește plătesc plătit plătită plătite salariu
salariul salariului salarii munca muncă muncii muncesc muncim muncit lucru lucrul lucra lucrez lucrează lucrăm lucrat lucrați șef șeful
șefu patron patronul firma firmă firmei firme angajat angajați angajator angajatorul contract contractul contractului concediu concediul
concediere concediat concediată preaviz demisie perioada probă medical asigurare asigurări sănătate medicul medic doctor doctorul spital
spitalul bolnav bolnavă boală ajutor ajuta ajută ajutați social alocație șomaj pensie pensia impozit taxe chirie chiria proprietar
apartament apartamentul acte actele adresă buletin pașaport viză primar primărie germania germană nemți neamț germani român română românia
români românești românesc știu știi știe știm știți știut vreau vrei vrea vrem vreți vrut pot poți poate putem puteți puteam putea putut
trebuie trebui trebuia zic zici zice zis spus spune spun spui spuneți spunea cred crezi crede credem văd vezi vede văzut vin vii vine
venit veniți merg mergi merge mergem mers dau dai dă dat dăm dați iau iei ia luat stau stai stă stat pun pui pune pus țin ține găsesc
găsit găsi caut caută căutat întreb întrebare întrebări întrebat răspuns răspunde înțeleg înțelege înțeles încep începe început termin
termina terminat rămas rămâne scrie scris scrieți sună sunat aștept așteaptă așteptat primit primesc primi primește plec plecat pleacă
trimis trimite cumpăr cumpărat vând vândut mânca mănânc mâncare bea dormi doarme deschis închis pierdut ajung ajuns ajunge încerc încercat
exista există însă deși totuși deoarece fiindcă încât ca oare sigur adevăr adevărat desigur mulțumesc mersi salut noroc rog pare scuze
problema problemă probleme situație drept drepturi drepturile lege legea legii legal ilegal dreptul instanță tribunal avocat avocatul
sindicat reclamație amendă amenda poliția poliție parte partea caz cazul fel felul tip tipul număr numărul mod modul timp timpul timpului
vremea vreme sfârșit începutul grup grupul persoană persoane persoana nume numele cuvânt limba carte cartea cărți școală școala elev
profesor istorie istoria politică guvern guvernul președinte ministru partid alegeri statul statului europa european europeană unui unei
unor cărui cărei căror căreia căruia asupra conform privind datorită împotriva inclusiv printr dintr într dintre aceștia acestora acestui
acestei acestor acelui acelei fața față cap capul mână mâna ochi ochii inimă dragoste iubesc iubit place plac plăcut vorbesc vorbi
vorbește gândesc gândit cunosc cunoaște cunoscut trăi trăiesc trăiește simt simți devenit devine urma urmă următor următoare diferit
diferite singur singură important importantă posibil imposibil ușor greu grea rapid repede târziu devreme aproape departe dreapta stânga
sus jos înăuntru afară romaneste aveti cunostinta costă gasesc stie putin obicei tocmai oarecum vreun vreo niște abandonat abia absolut
absolvent absolvenți academia academic accent accepta acceptat accepte acces accesul accident accidente accidentul acceptă acoperi
acoperiș acoperire acord acorda acordat acordul act actual actuala actuală actuale actualitate actului acționa acționar acționarii acțiune
acțiuni acțiunea acțiunile acuză acuzat acuzații adaugă adăugat adăuga adânc adesea adevărată adevărul adică administrare administrarea
administrația administrativ administrative adopta adoptat adoptarea adresa adresat aduc aduce aduci adus adusă adult adulți aer aerul
aeroport aeroportul afacere afaceri afacerea afara afecta afectat afectează afirmă afirmat afirmația afla aflat aflată află afli africa
agent agenția agenți agenție agresiv agricol agricultura agricultură aiurea ajutat ajutorul alb albă albastru albe album alcool alege
alegere alegerea alegerile ales aleasă alese alergat aliment alimentare alimente alimentele alimentația alianța alina alocat alta altceva
altcineva altele altfel altor altora altul altundeva amândoi amănunte ambele ambasada ambasador ambasadorul amenajare amenință amenințare
american americană americane americani americanii americii ameliorare amestec amintește amintiri amintit amplasat analiza analiză analize
analizat ancheta anchetă angaja angajament angajare angajarea angajaților animal animale animalele aniversare anterior anterioară antic
antrenor antrenorul anual anuală anulat anume anumit anumită anumite anumiți anunț anunță anunța anunțat aparat aparate apare apariția
apariție apărut apărare apărat apărea apel apelul apele aplica aplicare aplicarea aplicat aplicație aplicații aport aprilie aprobare
aprobat aprobă apropiat apropiată apropie aproximativ apuca arată arăta arătat arbitru arbore ardeal arestat arhitect arhitectura
arhitectură arhiva arie armata armatei armată arme armă arta artă articol articole articolul articolului artist artista artiști artistic
artistică asamblare asculta ascultat ascultă ascuns asemănător asemenea asigură asigura asigurarea asigurat asist asistent asistență
asistența asociat asociația asociație asociații aspect aspecte aspectul astazi asumat așază așezat așezare așteptare așteptări atac atacat
atacul atacuri atâta atâtea atâția atât atelier atent atenția atenție atenți ateriza atinge atins atitudine atitudinea atmosfera atmosferă
atractiv atrage atras atribuții audiență august aur aurul autentic auto autobuz automat autonom autor autorii autorilor autoritate
autorități autoritatea autoritățile autorizație autorul autorului autoturism auzi auzit avans avansat avantaj avantaje avantajul avertizat
averea avion avionul aviz bac bagaj baie balcon balet balon ban banca bancă bancar bancare băncii bănci bandă bar barcă bază baza bazat
bazin băiatului băieți băieții băut bătaie bătălie bătrân bătrâni bătut beau beneficia beneficiar beneficiari beneficii bere berea bilanț
bilet bilete biletul binele birou biroul birouri biserica biserică bisericii bisericilor bloc blocat blocul blond bogat bogată bogați boli
bolile bolnavi bolnavul bomba bord braț brațe brand britanic britanică brut brusc bucată bucătărie bucurat bucuria bucurie bucuros
bucureștean bucureștenii buget bugetul bugetului bugetar bulevard bulgari bulgaria bunica bunicul burse bursă buton buzunar buze cabinet
cad cadou cadouri cadru cadrul cafea cal cale calea calcul calculator calculatorul calendar calitate calități calitatea cald caldă calm
camere campanie campania campanii campion campionat campionatul canal canale canalul cancer cancerul candida candidat candidați candidatul
candidatura cantitate cantități capabil capabilă capacitate capacitatea capital capitala capitală capitalul capitol capitolul car caracter
caracterul caracteristici carne carnea cariera carieră cartier cartierul cartofi casat case casele casetă castel castelul catedrala
categorie categorii categoria catolic catolică cauza cauză cauze cauzat cădea căderea căi călătorie călătorii călători călător căldură
cămașă căruța căsătorie căsătorit căsătorită căsătoria căutare căutarea câine câinele câini câmp câmpul câștig câștiga câștigat câștigă
câștigător cântec cântece cântă cânta cântat cântăreț cântăreața ce-i ceai ceas ceasul ceapă cer cere ceri cerere cererea cereri ceremonie
cerc cercetare cercetarea cercetări cercetători cercetătorii cerință cerințe cerul cerut cetate cetatea cetățean cetățeni cetățenii
cetățenilor cetățenie chef cheia cheie chei chelner cheltuieli cheltuielile chestie chestii chestiune chestiuni chiar chimic chimice
chimie chinez chinezi cititor cititori cititorii citat citesc citește citi citit civil civilă civile ciocolată circa circulație circulația
circumstanțe clar clară clasa clasă clase clasament clasic clasică clădire clădirea clădiri clădirile clientul clienți clienții clienților
climat clinică clipă clipa club clubul cluburi coadă cod codul colaborare colaborarea coleg colega colegi colegii colegiul colegul
colectiv colecția colecție colț coloană comanda comandă comandant comandantul combate combinație comedie comentarii comentariu comercial
comerciale comerț comerțul comis comisia comisie comisiei comitet companie compania companii companiei companiile comparație compartiment
competent competență competiție competiția complet completă complex complexul complexe complicat component componente comportament
comportamentul compus comuna comună comune comunei comunica comunicare comunicarea comunicat comunitate comunitatea comunități comunism
comunist comuniști comunistă concentrat concentrare concept conceptul concert concerte concertul concluzie concluzia concluzii concret
concurența concurență concurs concursul condamnat conduce conducere conducerea conducător condus condiție condiții condițiile condițiilor
conexiune conferința conferință confirmă confirmat conflict conflictul conflicte confort congres congresul conservator consecințe consiliu
consiliul consilier consilierii consideră considera considerat considerată considerent consta constă constat constată constatat
constituția constituție construcție construcția construcții construi construiește construit consum consumul consumator consumatori cont
contul conta contact contactul contează conțin conține conținut conținutul conținutului continent contextul continua continuă continuare
continuat contrar contribuie contribuție contribuția control controlul convins conversație convorbire coordonator copilărie copilăria
copilaș copie copilăriei corect corectă corespunzător corespunzătoare corp corpul corpului corupția corupție coș cost costul costuri
costurile creat creată crea crează creație creația credință credința credincioși credit credite creditul creier creierul crescut crește
creștere creșterea creștin creștină creștini crimă crima criminal criză criza crizei critic critică criticat cruce cruntă cuc cultural
culturală culturale cultura cultură culturii cumpără cumpăra cumpărături cunoscută cunoscute cunoștințe cuplu cuprins cuprinde cuptor cur
curaj curajul curat curățenie curând curent curentul curge curs cursa cursă curse cursul cursuri curte curtea curții cutie cuvântul
cuvinte cuvintele dacia dansul dans dată data date datele datelor dator datorie datoria datorii datorează deal deasupra debut debutat
decembrie deceniu decenii decedat decide decis decizie decizia decizii declara declară declarat declarație declarația declarații declanșat
decor decret dedesubt deficit deficitul defini definit definitiv deget degete deloc democrat democrație democrația democratic demnitate
demonstrat demult denumire denumit denunțat deodată deosebi deosebit deosebită deosebire departamentul departament depășit depășește
depinde deplasare depozit depus depune deputat deputați deputații deputatul deranjează des descărcat deschide deschidere deschiderea
deschisă descoperi descoperit descoperă descoperire descrie descrierea descris desen deseori desface desfășoară desfășurat desfășurarea
dest destin destinat destinație destul destule destui detalii detaliat determinat determină dezastru dezbatere dezbateri dezvolta
dezvoltare dezvoltarea dezvoltării dezvoltat dezvoltă dialog dialogul diferență diferența diferențe diferită diferiți dificil dificilă
dificultăți dimensiune dimensiuni dimensiunea diminuarea dinți diploma diplomă direct directă direcția direcție direcții director
directorul directori directiva discuta discutat discuție discuția discuții discurs dispărut dispare dispoziție dispoziția dispoziții
dispozitiv disponibil disponibile disponibilă dispune dispus distanță distanța distribuit distribuție distrus distrugere district divers
diverse diversă diviziei divizie doamna doamne doamnă doilea doisprezece doleanțe dolari dolarul domeniu domeniul domenii domn domnul
domnului domnilor domnișoara donație doresc dorești dorește doreau dorință dorința dori dorit dosar dosarul dosare douăzeci dovada dovadă
dovedit dovezi dragă dragi drag dragostea dragostei drepturilor dreptate dreptății droguri drumuri dublu dubii dubla duce duci duc dulap
dulce duminica duminică dumneavoastră dumnezeu dumnezeului dupa durata durată durează durere dureri dureroasă dus dușman echipa echipă
echipei echipe echipele echipament echipamente echilibru echivalent economia economic economică economice economici economie economiei
ecran ecou edificiu ediție ediția editat editura edituri educație educația educației educativ efect efecte efectele efectiv efectua
efectuat efectuarea efectul efort eforturi efortul egal egală egalitate elaborat electoral electorală electoratul electric electrică
electrice electronic electronică element elemente elementele elevi elevii elevilor eliberat eliberare eliberarea elimina eliminarea emisie
emisiune emisiunea emisiuni emite emoție emoții englez engleză englezi englezește energie energia energetică enorm enormă entitate
entuziasm epocă epoca episcop eră eroare eroi erou erori esențial esențială estic estimat etaj etajul etapă etapa etape etern evenimente
evenimentele eveniment evenimentul evident evidentă evita evitat evitarea evoluat evoluția evoluție evrei evreii exact exacte examen
examenul excelent excepție excepția exclusiv executat executiv execuție exemplar exemplare exemplu exemple exercițiu exerciții exercita
exercitare existat existența existență existent existente existând expert experți expertiză experiență experiența experiențe explica
explică explicat explicație explicația explicații exploatare explozie explozia export exportul exporturi expoziție expoziția expoziții
exprima exprimă exprimat exprimare expresia expresie extern externe externă extinde extindere extinderea extrem extremă extraordinar
extraordinară fabrica fabrică fabricat facilități facilita factor factori factorii factură facturi facultate facultatea facturile fals
falsă faimos faimoasă familii familial familiile familiei fan fani fanii fapt faptă fapte faptul faptului farmacie farmec faza fază
fascinant favoare favoarea favorabil favorit făină februarie federal federația felicit felicitări feminin feminină femeile femeilor
fenomen fenomenul fereastra fereastră ferestre fericire fericit fericită fericirea ferm fermă fermieri festival festivalul ficat fier
fierbinte fiecărei fiecărui fii fiilor fiindu film filme filmul filmului filosofie filozofie final finală finalul finala finalului
finanțare finanțarea financiar financiară financiare finanțe finanțelor fire firesc firea firmele firmelor fiscal fiscală fix fixat fizic
fizică fizice floare flori florile foame foamea focul foc folos folosesc folosește folosi folosind folosire folosirea folosit folosită
fond fondat fondator fonduri fondul fondurilor forma formă forme formare formarea formal format formată formație formația formula formulă
formular forța forță forțe forțele forțelor fosta fostă foste foști fostul fotbal fotbalul fotbaliști foto fotografie fotografii
fotografia fotograf francez franceză francezi francezii franța franței fratele frați frații frază frică frica frig frigider frontieră
front frumoase frumusețe frumusețea frumoși fructe fructele frunte frunze fugă fugi fugit fumat fumul functie funcția funcție funcții
funcționa funcționează funcționare funcționarea funcționari fundamental fundație fundația furat furie fus fuste fușta gama gamă garanta
garantat garanție gard gara gară gata găsește găsim găsiți gândește gândi gânduri gândul gândirea gândire gaz gazul gaze gazdă geam gen
genul genului general generală generale generalul generații generația generație gest gestul gestiune gheață ghid glumă glume globală
global gol goală goluri golul grad grade gradul graf grafic grăbit grădină grădina grăsime grâu greci grecia greșeală greșeli greșit
greșesc grija grijă gros groasă groaznic grupe grupuri grupului gura gură gust gustul guvernare guvernamental guvernarea guvernului
guvernele haine hainele haide hartă hârtie hol hotar hotărî hotărâre hotărârea hotărât hotărâri hotel hoteluri hotelul hoț hoți hrană
hrănit iad ianuarie iarba iarnă iarna idee ideea idei ideal identitate identitatea identificat iepure ieșire ieși ieșit iese ierta iertare
ilegală ilustrat imagine imaginea imagini imediat imens imensă imobil imobiliare imobiliar impact impactul import importanta importanța
importanți importante importuri imposibilă impozite impozitul impozitare imprimantă impresia impresie impresionant impus impune inamic
inamici inceput incendiu incident incidente inclus incluse incluzând include indică indicat indicator indicatori indice indicele
independent independența independență individ individual individuală individului indivizi indivizii industria industrie industrial
industrială industriale industriei inele infecție infecții inferior inflație inflația influența influență informa informare informat
informație informația informații informațiile informațiilor informatică informatic infracțiune infracțiuni infrastructura infrastructură
ingineri inginer inginerie ingrediente inițial inițială inițiativa inițiativă injecție inimii inimi inocent inovator inspirație
inspectorat inspector instala instalat instalație instalații instituie institut institutul instituția instituție instituții instituțiile
instituțiilor instrucțiuni instrument instrumente insula insulă insulei insule integra integrare integrarea integrat intelectual
intelectuali inteligent inteligentă inteligență intens intensă intenție intenția intenționează interes interesat interesant interesantă
interesante interese interesul interesează interior interiorul intermediul intermediar intern internă interne internațional internațională
internaționale internet internetul interpretare interpretat interviu interviuri interveni intervenit intervenția intervenție interzis intr
intra intră intrat intrare intrarea introdus introduce introducere introducerea inutil invadat invazie inventat inventivitate investiție
investiția investiții investițiile investitor investitori investitorii invitat invitați invitație iubire iubirea iubitor iulie iunie ivit
izbucnit izvor izvoare italia italian italiană italieni îmbrăcat îmbrăca îmbunătățirea îmbunătăți împărat împăratul împărțit împiedică
împins împlinit împlinește împotrivă împrejurări împreună împrumut împrumuturi înalt înaltă înalte înălțime înapoi înaintea înaintat
înainta încălzire încălcarea încălcat încărcat încearcă încerca încercare încercări încet încetat încetul închisoare închisoarea închide
închiderea închisă încheiat încheie încheierea încredere încrederea îndemn îndepărtat îndeplinit îndrăgostit îndreptat înfățișare
înființat înființarea înființată înger îngeri îngrijire îngrijorat înlocuit înmormântare înnoire înregistrat înregistrare înregistrări
însăși însoțit însuși înseamnă însemnat însemna înștiințare întâi întâlnește întâlni întâlnire întâlnirea întâlniri întâlnit întâmpla
întâmplă întâmplare întâmplat întârziere întins întinde întoarcă întoarce întors întotdeauna întrebă întrebarea întrebările întreg
întreaga întreagă întregi întregul întregului întreprindere întreprinderi întrerupt întrucât întuneric învață învăța învățat învăță
învățământ învățământul învățământului învățător învinge învingător învins joacă joc jocul jocuri jocurile joi juca jucat jucător jucători
jucătorii jucătorul județ județul județului județe județean judecată judecat judecător judecători judecătorul judeca jumătate jumătatea
jur jurnal jurnalist jurnaliști jurnaliștii jurul juridic juridică juridice justiție justiția justiției kilogram kilograme kilometri km
laborator lac lacul lacrimi laptele lapte larg largă largi lasă lași lăsa lăsat lăsând lățime leagă legat legată legate legătură legătura
legături legi legile legislația legislație legislativ lemn lemne lenjerie licență licitație licitația limbă limbi limbii limita limită
limite limitat limitată linia linie linii liniște liniștit lipsa lipsă lipsit lipsește listă lista liste literar literatura literatură
literaturii litri livrat local locală locale locali localitate localitatea localități locui locuiesc locuiește locuință locuințe locuit
locuitor locuitori locuitorii locului logic logică lot lovit lovitură lovi lucrare lucrări lucrarea lucrările lucrător lucrători lucrând
lucrurilor lucruri lucrurile lumii lumină lumina luminos lunar lung lungă lungi lungime lupta luptă lupte luptat lupul lux machiaj mafia
magazin magazine magazinul magistrați magistrat maior major majoră majore majoritate majoritatea majorității manager manageri managerul
mandat mandatul manifestare manifestări manual marca marcă marcat marchează marea marelui marfă marfa margine marginea martie martor
martori masa masă mase mașini mașinii mașinile masculin masiv masivă maxim maximă maximum material materiale materialul materialele
materie materia matematică materiei mâini mâinile mâncarea mândru mecanic mecanism media medie medicală medicale medicament medicamente
medicamentele medicii medici medicina medicină medicului mediu mediul mediului melodie melodia melodii membri membrii membrilor membru
memorie memoria mental mentalitate menționat menține meniu mergea merită meritat merit mesaj mesaje mesajul metal metoda metodă metode
metri metru metroul micro micul micului miercuri miere migrație mijloace mijloacele mijloc mijlocul milă militar militari militară
militare miliard miliarde miliardar milioane minerale minim minimă minimum miniștri ministere ministerul ministerului ministrul
ministrului minor minori minte mintea minunat minunată minut minutul minune mir mirare mireasa misiune misiunea misiuni mister mită mobil
mobilă mobila moda modă modalitate modalități model modele modelul modern modernă moderne modernizare modest modifica modificare
modificări modificat modificarea moment momente momentul momentului monedă moneda monument moral morală mormânt mort moarte moartea morți
mortal morții mostră motiv motive motivul motivele motivat motor motorul motoare mulțime multor multora multitudine muncitor muncitori
munte munți muntele munților muri mureau murit murdar muzeu muzeul muzica muzică muzicii muzical muzicală muzicale muzicieni mutat muta
mutare naștere nașterea nasc născut născută nas nasul natura natură naturii natural naturală naturale națiune națiunii național națională
naționale naționalitate navă nava nave navigare neam neamul neapărat neaparat neașteptat necazuri necesar necesară necesare necesitate
necesită necesități necunoscut nedreptate negativ negativă negocieri negocierile negru neagră negre nenumărate nepot nervi nervos nevastă
nevasta nevoie nevoi nevoia nevoile nivel nivelul nivelului niveluri noastra nobil noiembrie nord nordul norma normă norme normal normală
normale normele norocul nor nori nostri nota notă note notat notorietate nouăzeci noului noutate noutăți nuclear nucleară nud numai
numeroase numeroși numit numită numim numesc numește numere nuntă nunta obiceiuri obiect obiecte obiective obiectiv obiectivul obiectivele
obligat obligație obligații obligatoriu obligatorie observa observă observat observație observații obișnuit obișnuită obstacol obține
obținerea obținere obținut obținută ocazia ocazie ocazii ochiul ocolit octombrie ocupa ocupat ocupată ocupă ocupare ocupație ocupației
odată odihnă oferă oferi oferit oferta ofertă oferte oficial oficială oficiale oficiali oficialii oficii oficiu omenesc omenirea omenire
onoare onorabil opera operă opere operație operația operații operațiuni operațiunea operator operatori opinia opinie opinii oportunitate
oportunități oportun opoziție opoziția oprește oprit opri opțiune opțiuni opus oral orar orașe orașele orașului orășel ordine ordinea
ordin ordinul ordonanța ordonanță ordonat organ organe organele organism organismul organismului organiza organizare organizarea organizat
organizată organizație organizația organizații organizațiile organizator organizatori organizează orientare oriental origine originea
original originală oriunde orizont ortodox ortodoxă ortodocși os osoase ospitalitate ou oua pace pacea pacient pacienți pacienții pachet
pachetul paginii pagina pagină pagini palat palatul palmă panou pantaloni pantofi papa paradis paralel parc parcă parcul parcurs parcuri
părea parlament parlamentar parlamentari parlamentul parlamentului parteneri partener partenerul parteneriat participa participă
participant participanți participanții participare participarea participat particular particulară particulare partida partidă partidul
partidului partide partidele partidelor pas pasul pași pasiune pasiunea pasager pasageri paște pastă patrimoniu patrulea patruzeci pat
pază păcat păcate pădure pădurea păduri pământ pământul pământului păr părere părerea păreri părul părți părții părțile păsări pasăre
păstra păstrat păstrează păstrare pâine pâinea peisaj perete pereți pericol pericolul periculos periculoasă perfect perfectă performanță
performanțe performanța perioade perioadei permanent permanentă permis permise permite persoanei persoanele persoanelor personaj personaje
personajul personal personală personale personalitate personalități personalului perspectiva perspectivă pește pești piață piața pieței
piețe piatra piatră piele pielea piept piesă piesa piese pictor pictură pictura picior picioare pierdere pierderi pierde pilot pista
pisică pistă placă placere plăcere plăcută plan planul planuri planeta planetă planta plantă plante plasat plasament plastic platformă
plăți plâns plânge plecare plecarea plimbare plin plină pline ploaie ploi plus poarta poartă poezie poezia poezii poet poetul poeți poftă
politic politica politice politicii politici politician politicieni politicienii politiști polițist polițiști polițiștii poliției polonia
poluare pom pompieri pompierii popor poporul poporului popoare populație populația populației popular populară populare porni pornit
pornește porc port portul poruncă posibilă posibile posibilitate posibilitatea posibilități poșta post posturi postul poveste povestea
povești povestit povestește pozitiv pozitivă poziție poziția poziții practic practica practică practice practicat pradă prăjitură prăvălie
preceda precedent precizat precizează precum predat prefectura prefer preferat preferă pregăti pregătire pregătirea pregătit pregătită
prelua preluat premier premierul premiul premiu premii premise preot preoți preotul preparat prepararea presa presă presei presiune
presiunea presupune prevăzut prevede prevederile prevederi prevenirea pretinde prețuri prețului prețurile prezent prezenta prezentă
prezență prezența prezentare prezentarea prezentat prezentată prezintă prezentului prietenii prietenie prietena prietenă primăvară
primăvara primăria primăriei primarul primarului primari primele primii primire primirea principal principală principale principalul
principiu principii principiul prins prinde prințul prinț prioritate priorități priveste privește privi privință privința privit privire
privirea privat privată private privilegiu probabil probe problemele problemelor procedura procedură proceduri proces procese procesul
procesului procent procente procuror procurori procurorii producător producători producătorii produce producere producerea producție
producția produs produse produsele produselor produsul produsului profesional profesională profesionale profesioniști profesionist
profesorii profesori profesorul profesoară profil profit profitul profund profundă program programe programul programului programele
progres promis promite promovare promovat promovarea pronunțat propriu proprie proprii propriile propriul propriului propus propunere
propunerea propuneri propune proprietari proprietate proprietatea prost proastă proști protecția protecție protecției protejat proteja
proteste protest protestat provincie provincia provine provoca provocare provocat proveni proveniență proxim prudent psihic psihologic
psiholog public publica publică publice publicat publicată publicul publicului publicitate publicația punct puncte punctul punem punere
punerea pur pură purta purtat purtători putere puterea puterii puteri puternic puternică puternice putință raion raport raportul rapoarte
raportat raporturi rară rar rasă rată rata rate răbdare răceală rămân rămână rămasă rănit răni răniți răspândit răspund răspunsul
răspunsuri răspundere răspunzător război războiul războiului răscoală rădăcină rămășițe reacția reacție reacții real reală reale realitate
realitatea realități realiza realizare realizarea realizări realizat realizată realizează rece recent recentă recente reclama reclamă
recolta recoltă recomandă recomandat recomandare recomandări reconstrucția record recunoaște recunosc recunoscut redus redusă reduce
reducere reducerea reducerile referendum referi referire referitor referitoare reflecta reforma reformă reforme regăsit rege regele
regelui regim regimul regimului regină regional regională regiunea regiune regiuni registrul regizor regizorul regula regulă reguli
regulament regulamentul regulat relatează relativ relația relație relații relațiile relațiilor religie religia religios religioasă
remarcabil remarcat remediu renunța renunțat repere repetat repetată reprezentant reprezentanți reprezentanții reprezenta reprezentare
reprezentat reprezintă reproș republica republică republicii resimt resurse resursele respect respecta respectat respectarea respectiv
respectivă respinge respins responsabil responsabili responsabilitate responsabilitatea restaurant restaurante restul resursă reținut
retrage retras rețea rețeaua rețele rețetă rețeta rețete reuniune reușește reuși reușit reușita revedere reveni revenit revine revenirea
revista revistă reviste revoluția revoluție revoluției rezerva rezervă rezervat rezerve rezista rezistență rezistența rezolva rezolvare
rezolvarea rezolvat rezulta rezultă rezultat rezultate rezultatele rezultatul ridicat ridicată ridică ridica ridicate rigide risc riscul
riscuri rit ritm ritmul rival roade rochie rochia rol rolul rolului roluri roma roman romane romanul roșu roșie roșii rotund rude rugat
ruga rugăciune rus rusă ruși rușii rusia rusiei rusească rutier rutieră sac sacru sală sala săli salariale salariat salariați salon salva
salvat salvare sare sat satul satului sate satelit satisface satisfacție sănătos sănătoasă săptămânal sărac săraci săracă sărăcie
sărbătoare sărbători sărit săritură sărut sâmbătă sânge sângele sârbi scade scădere scăderea scăpa scăpat scaun scară scena scenă scene
scenariu schelet schimb schimba schimbare schimbarea schimbări schimbările schimbat schimbă schimbul scop scopul scopuri scor scos scoate
scoatem scriitor scriitori scriitorul scrisoare scrisori scrisul scrisă scrise scump scumpă scurt scurtă scurte scuză secetă secol secolul
secolului secret secretar secretarul secrete secretul sector sectorul sectorului secțiune secția secție secții secund secunda secunde
secundă securitate securitatea securității sediu sediul selecție selectat semn semnal semne semnul semnat semnificativ semnificativă
semnificația senat senator senatori senatorul senatului senina sens sensul sentiment sentimente sentimentul septembrie seriei serie seria
serial serialul serii serios serioasă serveste servi serviciu serviciul servicii serviciile serviciilor sesiune setul sex sexe sexual
sexuală sexualitate sfânt sfânta sfântă sfântul sfat sfaturi sfera sfârșitul sfert sfinți sigură siguranța siguranță silit simbol simbolul
similar simplu simplă simple simptome simțit simțul sincer singuri singurul singura sistem sisteme sistemul sistemului site situat situată
situația situații situațiile soarele soare soartă sociale socialist socială societate societatea societății societăți solar soldați
solicita solicitat solicitare solicitări solid solul solidaritate soluție soluția soluții somn somnul sonor soră sorți sosi sosire sosit
spaniol spania spate spatele spațiu spațiul spații special specială speciale specialist specialiști specialiștii specie specii specific
specifică specifice spectacol spectacole spectacolul spectatori speranță speranța speranțe speriat sper speră sperăm spirit spiritul
spiritual sport sportiv sportivi sportul sprijin sprijinul sprijini sprijină stabilit stabilește stabilire stabil stabilă stabilitate
stadion stadiul stadionul stadiu stagiu stare starea stație stația state statele statelor statut statutul stea stele sticla sticlă stil
stilul stilului stimul stomac străin străină străine străini străinătate strânge strâns strategie strategia strategic strigat strălucitor
străzi străzii strict structura structură structuri student studenți studenții studenților studentă studia studiat studiu studii studiul
studiile subiect subiectul subiecte subliniat substanțe substanță succes succesul suc sud sudul suferă suferi suferit suferință suflet
sufletul sufletului sufletească suficient suficientă sumă suma sume suna sunet sunetul supă superior superioară suplimentar suplimentare
suport suporta suportul supraveghere suprafața suprafață suprem supremă supus supuse surprins surpriză sursa sursă surse susține susțin
susținut sute suta suspect suspendat suspiciuni suspiciune șaizeci șaptezeci școli școlii școlar școlare școlile șefului șerpi șofer
șoferi șoferii șoferul șosea ște știință știința științe științei științific științifică știre știri știrea știrile tabel tabără tablou
tablouri talent talentat tare tară taxă taxa taxi tăcere tăiat tânăr tânără tineri tinere tinerii tinerilor târg târgul tânărul teatru
teatrul teatral tehnica tehnică tehnici tehnic tehnice tehnologie tehnologia tehnologii tei telefon telefonul telefonic televiziune
televiziunea televizor televizorul tema temă teme temei temperatura temperatură temperaturi templu tendință tendința teorie teoria
teoretic teren terenul terenuri termen termenul termeni terorism terorist teroriști teritoriu teritoriul teritorial teribil test teste
testul testament text textul texte tinde tipuri titlu titlul titluri titular toamnă toamna ton tonul topul total totală totalul totodată
tovarăș traduce traducere traducător tradiție tradiția tradiții tradițional tradițională trafic traficul tragedie trage tragere traseu
trata tratament tratamentul tratamente tratat traversa trăiască trăit trăiri trăsături transforma transformat transformare transfer
transmis transmite transmisie transmitere transport transportul transporturi trecător trecere trecerea trecut trecută trece treceri
trecutul tren trenul trenuri treilea treia treime treizeci trezit tricou tristețe trist tristă trup trupa trupe trupul tulburări tur
turism turist turiști turiștii turistic turistică turistice turn turnul turneu tuturor tv uite uita uitat uiți ultimă ultimei ultimele
ultimii ultimului uman umană umane umanitate umăr umed umor umbră umple unchi unele unelte unghi unghii ungaria uneori unic unică unii
unora unuia unire unit unite uniunea uniune uniunii unitate unități unitatea univers universul universal universitar universitară
universitate universitatea universități unul una ură uraniu urât urcă urcat urgență urgentă urgențe urgent urmare urmarea urmat urmată
urmează urmărește urmărit urmări urs următoarea următoarele ușă ușa uscat ușoară ușurință uter utiliza utilizare utilizarea utilizat
utilizată utilizator utilizatori utilizatorii utilizează utilizând util utilă utile vacanta vacanță vacanța val valabil valabilă valea
vale valoare valoarea valori valorile valoros vânt vântul vânzare vânzarea vânzări vânzător variante variantă varianta varia variat
variată vară vara varietate vârf vârful vârsta vârstă vas vase vast văduvă vânat vechea veche vechime vecin vecini vecinii veghe vehicul
venă venire venirea venea vânătoare verde verificare verificat verificarea verifica versiune versiunea versuri verii verișor vest vestea
veste vestic vesel veșnic vieții vieților viciu victima victimă victime victimele victorie victoria video viitor viitorul viitorului
viitoare vila vilă vinul vinuri vineri vinovat vinovați violent violență violența violențe virtual virus virusul vis visul visuri visat
visez viteza viteză vitamine vizavi viza vizibil vizita vizită vizite vizitat vizitatori viziune viziunea vizual vocea voce voia voie
voința voință volum volumul volume voluntari vorba vorbă vorbe vorbind vorbit vot votul votat voturi votează vremii vremuri vrednic
vulnerabil zahăr zâmbet zâmbi zăpadă zbor zbura zborul zeci zero zgomot ziar ziare ziarul ziarului ziarist ziariști ziduri zilele zilelor
zilnic zona zonă zone zonei zonele
`;
