/**
 * Frequent words of languages that are not ours but are easily taken for one of ours. They speak against our languages, so only words
 * that the neighbour among ours does not use in the same spelling are of use. Keys are ISO 639-1 codes.
 */
export const neighbours: Readonly<Record<string, string>> = {
  ru: `что это как его но они мы вы она ты был была было были если уже или ни мне меня тебя тебе нет есть только ещё еще когда там чтобы
    кто где очень сейчас здесь потому тоже можно надо нужно хочу хочет могу может быть себя этого этот эта эти того тот чем почему
    сколько день время год лет человек люди жизнь работа работать деньги дом дела сегодня завтра вчера хорошо плохо спасибо
    здравствуйте привет пожалуйста скажите знаю знает думаю сказал сказала говорит который которая которые просто всё все всего ничего
    никогда всегда после перед через между без под над при вот так даже лучше больше меньше первый другой новый большой россии русский
    нас вас им их ему ей ли же бы для от об из никто мой моя моё мои твой твоя ваш наша наш её ней них нему вам нам том тома тому дал
    дала дай взял умер имел имела имею имеет книги книга город люблю любит любишь хотел хотела делал делает делаю сделал знал знала
    ответ вопрос купил купила стол родители мама мать отец брат сестра друг друзья ребёнок дети девочка мальчик женщина мужчина утром
    вечером ночью неделя месяц часов минут вода хлеб язык английский говорю говоришь понимаю понимает помню думаешь думает нравится
    иногда часто скоро сразу снова почти возможно конечно действительно именно слишком достаточно немного много мало несколько один
    одна одно два две три четыре пять шесть семь восемь девять десять сто тысяча хороший плохой маленький старый красивый счастлив
    важно легко трудно быстро медленно сюда туда куда откуда зачем какой какая какие чей некоторые каждый такой самый возле около
    вокруг внутри снаружи наверху внизу хотя пока будто словно либо нибудь то кое ею мною тобой собой стал стала станет прав права
    правы нужен нужна нужны должен должна должны сорви стой голода свет работает работаю работал живу живёт жил читаю читает пишу
    пишет смотрю смотрит вижу видел видела слышу спит играет ждёт ждать`,
  uk: `що це як його але вони ми ви вона ти був була було були якщо вже або ні мені мене тебе тобі немає є тільки ще коли там щоб хто де
    дуже зараз тут тому також можна треба потрібно хочу хоче можу може бути себе цього цей ця ці того той чому скільки день час рік
    років людина люди життя робота працювати гроші дім сьогодні завтра вчора добре погано дякую вітаю привіт будь ласка скажіть знаю
    знає думаю сказав сказала який яка яке які просто все нічого ніколи завжди після перед через між без під над при ось так навіть
    краще більше менше перший інший новий великий україни український нас вас їм їх йому їй чи же б для від про з із зі та й у в на до
    не я твоя твій мій моя моє мої наш ваш її їхній куди звідки тоді знову майже звичайно справді саме занадто достатньо трохи багато
    мало один одна два три чотири вісім добрий поганий маленький старий гарний важливо легко важко швидко повільно хтось щось дав дай
    взяв знав хотів робив зробив книга місто люблю любить батьки мати батько брат сестра друг діти дитина дівчина хлопець жінка
    чоловік ранку тиждень місяць годин хвилин вода мова говорю говорить розумію пам'ятаю подобається іноді часто скоро родина
    температура червоне солдат щойно кухар`,
  be: `што гэта як яго але яны мы вы яна ты быў была было былі калі ўжо або не мне мяне цябе табе няма ёсць толькі яшчэ там каб хто дзе вельмі зараз тут таму
    таксама можна трэба хачу хоча магу можа быць сябе гэтага гэты тая чаму колькі дзень час год чалавек людзі жыццё праца сёння заўтра ўчора добра дзякуй
    який якая якія усё нічога ніколі заўсёды пасля праз паміж без пад над пры нават больш менш першы другі новы вялікі і ў з на да`,
  mk: `што тоа како неговата но тие ние вие таа ти беше беа ако веќе или ни мене тебе нема има само уште кога таму за да кој каде многу
    сега тука исто може треба сакам сака можам бидам биде себе овој оваа ова овие оној зошто колку ден време година години човек луѓе
    живот работа работам пари дома денес утре вчера добро лошо благодарам здраво ве молам знам знае мислам рече вели која кое кои сите
    ништо никогаш секогаш потоа пред преку меѓу без под над при еве така дури подобро повеќе помалку прв друг нов голем македонија нас
    вас им ги го ја му ѝ ќе сум си сме сте се не во со од на по ме те нѐ еден една едно ниту некој нешто секој сè кажи дојде оди имам
    имаш немам биле затоа бидејќи дека дали каков каква какво какви секаде некаде никаде секоја секое некоја некое нејзин нејзина
    неговиот негово нивниот нивна мојот мојата моето моите твојот твојата твоето вашиот нашиот нашата својот својата тој оние овде
    веднаш наскоро повторно речиси можеби навистина точно секако премногу доста истиот иста друга другите ниеден никој сакаат сакаш
    сакав сакаше сакал можеш можеме можат можеше мора морам мораш мораме мораат требаше знаеш знаат знаеше имаат имаше имал немаш
    немаат немаше правам правиш прави направи направив велам велиш велат реков кажа одам одиш одат отиде отидов дојдов дојди доаѓа
    доаѓам гледам гледаш гледа видов виде најде најдов зеде зедов земам даде дадов дај работи работиш работат работел мислиш мислел
    зборува зборувам зборуваш зборуваат зборуваше јазик чита читам пишува пишувам јаде јадам јадеш пие пијам спие спијам живее живеам
    живееш купи купив игра играм играат чека чекам почна почнува заврши завршува остана купува отвори затвори куќа куќата соба град
    земја свет човекот луѓето жена жената маж мажот дете детето деца мајка татко брат сестра пријател пријателот пријатели месец
    недела неделата денот денови час часот часа минути времето вода книга книгата кола автомобил автомобилот училиште учител парите
    прашање прашања одговор проблем проблемот добра добри добар лош голема големо мал мала мало нова ново стар стара убав убава убаво
    среќен среќа тажен важно можно невозможно лесно тешко брзо бавно синоќа утрово вечерва понекогаш често првпат прва прво втор
    последен следниот минатата минатиот три четири пет шест седум осум девет десет сто илјада иако додека откако после помеѓу околу
    зад внатре надвор горе долу спроти според освен наместо кон низ до ви бев бевме бил била бидат па туку ами а и ама значи заклучен
    сменето имав`,
  sr: `шта што је сам си смо сте су није нисам ће ћу ћеш да се на у и са за од до из по ако или али јер као кад када где ко који која које ми ти он она оно они
    ја мене тебе њега њу нас вас њих њему овај ова ово тај та то сад сада овде тамо већ још само све сви ништа нико никад увек данас сутра јуче
    добро лоше хвала здраво молим знам знаш мислим рекао каже хоћу могу може треба дан време година људи живот посао новац кућа србија био била било били
    чије ђе њен његов наш`,
  'sr-Latn': `šta gde ovde sutra juče nedelja nedelje nedelju mesec meseca mleko dete deca lepo lep uvek niko neko ko vreme vremena mesto posle pre pošto razumem
    razume čovek reč reči verovatno verujem videti video voleo želeo hteo htela trebao uopšte opšte takođe svako hiljada hiljadu evro evra
    preduzeće porodica porodice voz hleb sedmica mislio menja bekstvo devojka devojke rešenje rešiti pesma sneg telo delo deo celo ceo čega zvanično
    obezbediti obaveštenje bezbednost poverenje`,
  cs: `je se na v že a s z to jsem jsi jsou jsme jste být byl byla bylo byli bude budu budou ale jako za ve pro tak po jen který která které když nebo už
    jak co kde kdy proč kdo jeho její jejich mi mě mne tě ti mu ho jí nás vás jim tom ten ta tu toho tomu této tohoto není nejsem nebyl až při podle před
    mezi nad pod bez také ještě pouze jenom protože aby kdyby více velmi moc můžu může mohou mohl musí musím chci chce chtěl mám máš má máme mají měl
    vím víš ví říká řekl řekla dnes zítra včera dobrý den děkuji prosím ahoj práce práci peníze smlouva výpověď roku let rok dní den lidé člověk
    všechno všichni nic nikdo nikdy vždy teď tady tam kolik možná něco někdo jeden jedna dva tři čtyři pět šest sedm osm devět deset`,
  sk: `je sa na v že a s z to som si sú sme ste byť bol bola bolo boli bude budem budú ale ako za vo pre tak po len ktorý ktorá ktoré keď
    alebo už čo kde kedy prečo kto jeho jej ich mi ma mňa ťa ti mu ho ju nás vás im tom ten tá tú toho tomu tejto tohto nie nebol až
    pri podľa pred medzi nad pod bez tiež ešte iba pretože aby keby viac veľmi môžem môže môžu mohol musí musím chcem chce chcel mám
    máš má máme majú mal viem vieš vie hovorí povedal povedala dnes zajtra včera dobrý deň ďakujem prosím ahoj práca prácu peniaze
    zmluva výpoveď roku rokov rok dní ľudia človek všetko všetci nič nikto nikdy vždy teraz tu tam koľko možno niečo niekto jeden
    jedna dva tri štyri päť šesť sedem osem deväť desať sem kam odkiaľ potom zase hneď čoskoro často niekedy takmer samozrejme naozaj
    práve príliš dosť istý iný iná iné nebola nebolo neboli budeme budete chceš chcú chcela môžeš môžeme môžete musíš musíme musia
    musel musela vedel vedela mala nemám nemáš nemá robím robíš robia robil hovorím hovoríš povedz idem ideš ide ideme idú išiel išla
    prídem príde prišiel prišla vidím vidíš videl videla našiel našla vzal vzala dal dala daj myslím myslíš myslel rozprával jazyk
    čítam čítal píšem písal jem jedol pijem pil spím spal bývam žijem žiješ žil kúpil kúpila hrá hrám hrajú čakám čakal začal skončil
    zostal otvoril zavrel dom doma domu izba mesto svet ľudí žena muž dieťa deti matka mama otec brat sestra priateľ priateľka
    priatelia roky mesiac týždeň dňa dni hodina hodín minút čas voda vodu kniha knihu auto škola učiteľ otázka odpoveď problém dobre
    dobrá dobré zle zlý veľký veľká malý nový nová starý pekný pekná šťastný dôležité možné ľahko ťažko rýchlo pomaly ráno večer prvý
    prvá posledný ďalší sto tisíc hoci kým okolo vedľa dnu von hore dole proti namiesto cez vám nám tvoj tvoja moj moja môj náš rád
    rada potrebujem aký aká aké nebude nemôžem neviem nechcem aj lebo`,
  sl: `je in se na v da za ki so ne pa z s kot ali če po pri bi še tudi ko od do sem si smo ste bil bila bilo bili bo bom boš bodo kaj
    kje kdaj zakaj kdo kako njegov njen njihov mi me mene te tebe mu ga jo nas vas jim ta to tega temu tem ni nisem lahko moram mora
    morajo hočem hoče imam imaš ima imamo imajo imel vem veš ve vedo pravi rekel rekla danes jutri včeraj dober dan hvala prosim živjo
    delo dela delam denar pogodba odpoved leta leto let dni ljudje človek vse vsi nič nihče nikoli vedno zdaj tukaj tam koliko morda
    nekaj nekdo en ena dva tri štiri pet šest sedem osem devet deset zelo več samo že kateri katera katero ampak ker čeprav med pred
    brez čez skupaj kjer vendar jaz tja kam odkod potem spet takoj kmalu pogosto včasih skoraj mogoče seveda res ravno preveč dovolj
    isti ista isto drug druga drugo drugi eden bomo boste bosta sva sta nisi nismo niste niso hočeš hočejo hotel hotela želim želiš
    morem more moreš moremo moral morala morali moraš moramo vedel vedela imela nimam nimaš nima delaš delajo delal rečem reče pravim
    grem greš gre gremo gredo šel šla šli pridem prideš pride prišel prišla vidim vidiš vidi videl videla našel našla vzel vzela dal
    dala daj mislim misliš mislil govorim govoriš govorijo govoril jezik beremo berem bral pišem pisal jem ješ jedel pijem pil spim
    spal spala živim živiš živel kupil kupila igra igram čakam čakal začel končal ostal odprl zaprl zaprla hiša hišo hiše doma soba
    sobi mesto mestu svet svetu ljudi ženska žena moški mož otrok otroci otroke mati mama oče brat sestra prijatelj prijatelji
    prijatelja letih mesec teden tedna dneva ura uro ure minut čas časa voda vodo knjiga knjigo avto šola šoli učitelj denarja
    vprašanje odgovor težava težave dobro slabo slab velik velika veliko majhen nov nova staro star lep lepa lepo srečen pomembno
    nemogoče težko hitro počasi sinoči zjutraj zvečer prvi prva drugič zadnji naslednji prejšnji sto tisoč medtem preden okoli zraven
    nad pod noter zunaj zgoraj spodaj proti namesto skozi iz vam nam jih najboljši boljši poglej povej poklicala poklical potrebujem
    potrebuje rad rada radi všeč adijo oprosti tvoj tvoja moj moja naš njegova njihova tale tisti tista tisto takšen kakšen kolikokrat`,
  pt: `que não uma um para com os as do da dos das em no na nos nas por mais mas se como ao ele ela eles elas eu você vocês nós meu minha seu sua seus suas
    foi são está estão estava ser ter tem têm tinha isso isto esse essa este esta aquele aquilo muito muita muitos já também só até quando onde quem qual
    porque pelo pela pelos pelas sem sobre entre depois antes ainda agora aqui ali hoje amanhã ontem nunca sempre nada tudo todos alguém ninguém alguma algum
    pode posso podem quero quer fazer faz fez feito dizer disse diz vai vou vamos ir estou fui era sou somos obrigado obrigada olá bom dia boa por favor trabalho
    trabalhar dinheiro contrato empresa patrão ano anos mês semana dias horas tempo pessoas homem mulher filho filha casa vida mundo coisa coisas melhor pior
    então assim mesmo cada outro outra dois duas três quatro cinco seis sete oito nove dez dele dela deles lhe me te tão bem não gosto acho sei sabe`,
  gl: `non unha un para cos das dos no na nos nas polo pola máis pero ser é son está están foi ten teñen teño isto iso este esta moi xa tamén só ata cando onde quen
    porque sen entre despois antes aínda agora aquí hoxe mañá onte nunca sempre nada todo todos ninguén pode podo quero quere facer fai fixo dicir dixo di
    vai vou imos eu ti el ela nós vós eles elas meu miña teu túa seu súa o a os as do da ao á tempo xente home muller traballo ano anos día días semana
    grazas ola bos ben mellor cousa cousas dous dúas tres catro cinco`,
  ca: `que no és i la el els les un una per amb dels del al als de en es se si com més però aquest aquesta això aquell ser són era està estan ha han he hem va
    van vaig molt molta ja també només fins quan on qui quin quina perquè sense sobre entre després abans encara ara aquí avui demà ahir mai sempre res tot
    tots algú ningú pot puc poden vull vol fer fa fet dir diu jo tu ell ella nosaltres vosaltres ells meu meva teu teva seu seva ens us li hi ho
    gràcies hola bon dia feina treballar diners contracte empresa any anys mes setmana dies hores temps gent home dona fill casa vida món cosa coses millor
    així cada altre altra dos dues tres quatre cinc sis set vuit nou deu tinc tens té tenim tenen nit aigua molt bé potser`,
  oc: `es de la lo los las un una que e dins amb per pas mai plan son èra aqueste aquesta aquò cal vòl pòt fa faire dire ieu tu el ela nosautres vosautres eles mon ma
    ton ta son sa uèi deman ièr totjorn jamai ren tot totes quand ont qual perqué sens entre aprèp abans encara ara aicí`,
  nl: `de het een en van ik je dat die niet te in is op aan met voor zijn was er maar om hem ook als dan nog bij uit naar heeft hebben had heb ben bent wordt
    werd worden kan kunnen kon zal zou moet moeten mag wil wilt willen wat wie waar wanneer waarom hoe welke deze dit mijn jouw uw haar hun ons onze jij
    jullie wij zij hij ze we geen wel al zo heel veel weinig meer minder goed slecht nieuw oud groot klein altijd nooit vandaag morgen gisteren hier daar
    iets niets iemand niemand alles iedereen andere jaar jaren maand week dagen dag uur tijd mensen man vrouw kind kinderen huis werk werken geld
    contract ontslag baas bedrijf dank hallo goedemorgen alsjeblieft over onder tussen zonder tegen tot sinds toen want omdat hoewel doen gaan komen zien
    zeggen weten vinden maken ging kwam zag zei gezegd gedaan geweest twee drie vier vijf zes zeven acht negen tien`,
  af: `die het nie en van ek jy dat is op aan met vir was hy sy ons hulle julle sal sou moet kan wil wat wie waar wanneer hoekom hoe hierdie daardie my jou haar
    geen baie meer minder goed sleg nuwe oud groot klein altyd nooit vandag môre gister hier daar iets niks iemand niemand alles jaar maand week dae dag uur
    tyd mense man vrou kind kinders huis werk geld`,
  sv: `och att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när hon ut upp där efter skulle blev vid över
    under också ska mot nu hans bara mycket någon mig dig honom henne oss er dem min din sin vår deras detta denna dessa eller än vad vem hur varför
    hade vara vill får måste gör göra går gå kommer komma ser säger sa vet veta tror finns bra dålig ny gammal stor liten alltid aldrig idag imorgon igår
    här ingenting allt alla år månad vecka dagar dag timmar tid människor man kvinna barn hus arbete jobb pengar avtal tack hej två tre fyra fem sex sju
    åtta nio tio`,
  da: `og at det som en på er af for med den til ikke har de et om han men var jeg sig fra vi så kan når hun ud op der efter skulle blev ved over under også
    skal mod nu hans kun meget nogen mig dig ham hende os jer dem min din sin vores deres dette denne disse eller end hvad hvem hvor hvordan hvorfor
    havde være vil får må gør gøre går gå kommer komme ser siger sagde ved vide tror findes godt dårlig ny gammel stor lille altid aldrig i dag morgen
    går her intet alt alle år måned uge dage dag timer tid mennesker mand kvinde børn barn hus arbejde job penge tak hej to tre fire fem seks syv otte ni ti`,
  no: `og at det som en på er av for med den til ikke har de et om han men var jeg seg fra vi så kan når hun ut opp der etter skulle ble ved over under også
    skal mot nå hans bare mye noen meg deg ham henne oss dere dem min din sin vår deres dette denne disse eller enn hva hvem hvor hvordan hvorfor
    hadde være vil får må gjør gjøre går gå kommer komme ser sier sa vet vite tror finnes bra dårlig ny gammel stor liten alltid aldri i dag morgen
    her ingenting alt alle år måned uke dager dag timer tid mennesker mann kvinne barn hus arbeid jobb penger takk hei to tre fire fem seks sju åtte ni ti`,
  fi: `ja on ei se että hän oli minä sinä me te he en et emme ole olen olet olemme ovat olisi olla mutta kun niin kuin myös jos tai mitä mikä kuka missä milloin
    miksi miten tämä tuo nämä joka jotka sen sitä siitä siinä minun sinun hänen meidän teidän heidän minulle sinulle hyvin paljon vähän enemmän nyt täällä
    siellä tänään huomenna eilen aina koskaan ei mitään kaikki joku vuosi vuotta kuukausi viikko päivä päivää tunti aika ihmiset mies nainen lapsi talo työ
    työtä raha kiitos hei hyvää voi voin täytyy haluan haluaa tehdä tekee mennä tulla nähdä sanoa sanoi tiedän tietää`,
  et: `ja on ei see et ta oli mina sina me te nad ma sa olen oled oleme olid oleks olla aga kui nii nagu ka või mis kes kus millal miks kuidas need selle seda
    sellest minu sinu tema meie teie nende mulle sulle väga palju vähe rohkem nüüd siin seal täna homme eile alati kunagi midagi kõik keegi aasta aastat kuu
    nädal päev päeva tund aeg inimesed mees naine laps maja töö tööd raha aitäh tere saab võib peab tahan tahab teha teeb minna tulla näha öelda ütles tean`,
  lt: `ir yra ne tai kad jis buvo aš tu mes jūs jie ji esu esi esame bus būti bet kai taip kaip taip pat jei ar kas kur kada kodėl kiek šis ši tas ta kuris kuri
    jo jos mano tavo mūsų jūsų jų man tau labai daug mažai daugiau dabar čia ten šiandien rytoj vakar visada niekada nieko viskas kažkas metai metų
    mėnuo savaitė diena dieną valanda laikas žmonės vyras moteris vaikas namai darbas darbo pinigai ačiū labas prašau gali turi noriu nori daryti eiti`,
  lv: `un ir nav tas ka viņš bija es tu mēs jūs viņi viņa esmu esi esam būs būt bet kad tā kā arī ja vai kas kur kāpēc cik šis šī kurš kura viņa mans tavs mūsu
    jūsu man tev ļoti daudz maz vairāk tagad šeit tur šodien rīt vakar vienmēr nekad nekas viss kaut gads gadi gadu mēnesis nedēļa diena dienu stunda laiks
    cilvēki vīrietis sieviete bērns māja darbs darba nauda paldies sveiki lūdzu var vajag gribu grib darīt iet no uz par ar`,
  tr: `ve bir bu da de için ile çok ne var yok mi mı mu mü ben sen o biz siz onlar benim senin onun bizim sizin beni seni onu bana sana ona değil ama gibi
    daha en kadar her şey bir şey hiç şimdi burada orada bugün yarın dün her zaman asla nasıl neden nerede kim ne zaman hangi kaç olarak olan oldu olduğu
    olur oluyor olacak var vardı idi ise ki sonra önce göre karşı içinde üzerinde iyi kötü yeni eski büyük küçük güzel yıl ay hafta gün saat zaman insan
    insanlar adam kadın çocuk ev iş işi çalışmak çalışıyor para teşekkürler teşekkür ederim merhaba lütfen evet hayır tamam istiyorum istiyor yapmak
    yaptı gitmek gitti gelmek geldi dedi diyor biliyorum sözleşme işveren maaş arkadaşlar arkadaş selam`,
  az: `və bir bu da də üçün ilə çox nə var yox mən sən o biz siz onlar mənim sənin onun bizim məni səni onu mənə sənə ona deyil amma kimi daha ən qədər hər şey heç
    indi burada orada bu gün sabah dünən həmişə necə niyə harada kim hansı neçə olan oldu olur olacaq sonra əvvəl yaxşı pis yeni köhnə böyük kiçik il ay
    həftə gün saat vaxt insan insanlar kişi qadın uşaq ev iş pul təşəkkür salam`,
  sq: `dhe në të një për me nga e që i është nuk si kjo ky kam ke ka kemi keni kanë jam je jemi jeni janë ishte isha do duhet mund por ose kur ku pse çfarë kush
    sa cili unë ti ai ajo ne ju ata ato im yt tij saj tonë tuaj tyre mua ty atij asaj shumë pak më mirë keq i ri vjetër madh vogël gjithmonë kurrë sot nesër
    dje këtu atje asgjë gjithçka të gjithë dikush vit vite muaj javë ditë orë kohë njerëz burrë grua fëmijë shtëpi punë punoj para faleminderit përshëndetje ju lutem`,
  eu: `eta da ez bat du dut zen dira ditu naiz zara gara zuen zituen nuen baina ere baino hau hori hura nire zure bere gure haien zer nor non noiz zergatik nola
    asko gutxi gehiago orain hemen han gaur bihar atzo beti inoiz dena guztiak norbait urte hilabete aste egun ordu denbora gizon emakume haur etxe lan diru
    eskerrik asko kaixo mesedez egin izan joan etorri esan`,
  is: `og að það er í á ekki sem við um ég þú hann hún þeir var hafa hef hefur eru en til með fyrir af frá þetta þessi hvað hver hvar hvenær hvers vegna hvernig
    mjög mikið lítið meira núna hér þar í dag á morgun í gær alltaf aldrei ekkert allt allir einhver ár mánuður vika dagur klukkustund tími fólk maður kona
    barn hús vinna peningar takk halló vera vil verð fara koma sjá segja veit mér mig þér þig honum henni okkur`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena ada orang kami kita mereka dia anda kamu sudah bisa apa siapa mana kapan
    mengapa bagaimana atau tetapi seperti lebih banyak sedikit sekarang sini sana hari besok kemarin selalu pernah semua tahun bulan minggu jam waktu rumah kerja uang terima kasih tolong`,
  tl: `ang ng sa na mga at ay si ko mo ako ka siya kami tayo kayo sila hindi ito iyan iyon para may mayroon wala kung nang pero dahil ano sino saan kailan bakit paano
    lang din rin na po opo marami kaunti ngayon dito doon bukas kahapon lahat taon buwan linggo araw oras bahay trabaho pera salamat`,
  vi: `và của là có không được cho trong một này với các đã tôi bạn anh chị em nó họ chúng ta người khi nào đâu ai gì sao như thế nhiều ít bây giờ đây hôm nay ngày mai
    năm tháng tuần giờ nhà việc làm tiền cảm ơn xin chào`,
  eo: `kaj la de en estas mi vi li ŝi ĝi ni ili ne por kun al ke kiu kio kie kiam kial kiel tiu tio ĉi sed aŭ aŭ pli tre multe nun hodiaŭ morgaŭ hieraŭ ĉiam
    neniam nenio ĉio jaro monato semajno tago tempo homo homoj viro virino infano domo laboro mono dankon saluton estis estos havas havis devas povas volas`,
  la: `et in est non ad cum ut quod sed qui quae ex de si ab per sunt erat esse aut enim etiam ego tu nos vos me te se mihi tibi sibi eius eorum haec hoc hic ille illa
    quid quis ubi quando cur nunc hodie cras heri semper numquam nihil omnia omnes annus dies homo vir femina puer puella domus`,
  ku: `û ji li bi ku ez tu ew em hûn wan min te wî wê me we ne ye ne in e bû bûn dê divê dikare dixwazim heye tune çi kî kengî çima çawa ev gelek hindik niha li vir
    îro sibe duh her tim qet hemû sal meh hefte roj saet dem mirov jin mêr zarok mal kar pere spas silav`,
  sw: `na ya wa kwa ni katika la za hii hiyo huo huu hao wao mimi wewe yeye sisi ninyi si hapana ndiyo lakini au kama nini nani wapi lini kwa nini sana kidogo sasa hapa leo
    kesho jana daima watu mtu mwanamke mtoto nyumba kazi pesa asante habari tafadhali`,
  so: `waa iyo in ka ku oo aan uu ay lama ma waxaa waxay waxaan kale badan hadda halkan maanta berri shalay weligeed dadka nin naag ilmo guri shaqo lacag mahadsanid`,
};
