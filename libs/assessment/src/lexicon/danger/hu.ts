import type { Cues, DangerConcept } from '../concepts.js';

export const hu: Cues<DangerConcept> = {
  violence:
    '(ver|vernek|megver*|megvert*|megüt*|üt|ütött|bánt|bántott|bántalmaz*|fojtogat*|pofon*|rugdos*|megrúg*|meglök*|megszúr*|rátám*|nekem jött|agyba) … (engem|minket|őt|a férjem|a főnök*|feleség*|rendszeresen|minden), (engem|minket|férjem|férj|főnök*|apám|párom|barátom) … (ver|vernek|megver*|megvert|megüt*|ütött|bántalmaz*|fojtogat*|pofon*|rugdos*|megfojt*), megvert*, megvertek, megütött, megpofozott, bántalmaz*, családon belüli erőszak, erőszakos, késsel, kést rántott, megöl, megöli, megölte, megölik, megölt*, megölni, megöllek, meg akar ölni, megölnek, megölöm magát, megfenyegetett … (öl*|kés*|ver*), fenyeget* … (öl*|halál*|kés*|ver*), kék zöld foltok, monokli, véraláfut*, ver és, ver és azt, ver engem, ver minket, engem ver, minket ver, ver ha, ver a',
  'sexual-violence':
    'megerőszakol*, nemi erőszak*, szexuális* (zaklat*|erőszak*|visszaél*), zaklat szexuálisan, fogdos*, tapogat*, tapiz*, hozzám ér, hozzám nyúl*, hozzányúlt, szexet akar, szexre, lefeküdni vele, prostitúció*, prostituált*, éjjel bejön a szobámba, bejön éjjel a szobámba, szexelni, feküdni (a|az) (ügyf*|kuncsaft*|vendég*|férfi*), le kell feküdn*, lefeküdni (a|az)',
  'passport-taken':
    '(elvett*|elvette*|elvették|elveszi*|elszedt*|beszedt*|magánál tart*|visszatart*|elzár*|elkobz*|eldugt*|ellopt*|nem adja vissza|nem adják vissza|elvitte|elvitték|tartja) … (útlevel*|útlevél*|személyi*|irat*|papírja*|papírjai*|okmány*|igazolvány*), (útlevel*|útlevél*|személyi*|iratai*|irataink*|papírjai*|okmány*) … (elvett*|elvette*|elvették|elszedt*|beszedt*|elzárt*|magánál|főnöknél|nem adja|nem adják|visszatart*|elkob*|náluk|nála van|széfben)',
  'locked-in':
    '(bezár*|bezárt*|bezárnak|rám zár*|ránk zár*|rámzár*) … (minket|engem|ajtó*|szob*|ház*|éjszaká*), bezárt* (minket|engem|a ház*|a szob*), be vagyok zárva, be vagyunk zárva, bezárva tart*, fogva tart*, nem enged* (ki|el|elmenni|kimenni|haza), nem engednek (ki|el|elmenni|kimenni|haza), nem hagyhatom el a (ház*|lakás*|szob*), nem mehetek ki*, nem mehetünk ki*, elvette* a telefon*, elvették a telefon*, mint egy börtön*, börtönben, fogoly*, foglyok, akaratom ellenére, akaratunk ellenére, őrzik a kaput',
  'debt-bondage':
    'tartozás* … (le kell dolgoz*|ledolgoz*|nem mehetek|nem enged*|amíg|nem mehetünk|elmenni), ledolgozni (a|az) (tartozás*|adósság*|útiköltség*|költség*), ledolgoz* … (tartozás*|adósság*|útiköltség*), adósság* … (ledolgoz*|nem mehetek|nem enged*|amíg), amíg (ki|vissza|le) nem (fizet*|dolgoz*), amíg nem fizet* … (nem enged*|nem mehet*), nem mehetek el amíg, nem enged el amíg, azt mondja tartozom … (út*|szállás*|euró*), ki kell fizetn* … mielőtt elme*',
  forced:
    'kényszerít* … (dolgoz*|munk*|prostit*|kold*|lop*), (dolgoz*|munk*|prostit*) … kényszerít*, kényszerít minket, kényszerít engem, kényszerítenek, kényszermunk*, rabszolga*, rabszolgák*, emberkereskedelem*, emberkeresked*, eladtak (minket|engem), eladott (minket|engem), akaratom ellenére, csicskáztat*, csicska, kizsákmányol*',
  suicide:
    'öngyilkos*, ongyilkos*, megölöm magam, meg akarom ölni magam, megolom magam, meg akarok halni, meghalni akarok, nem akarok élni, nem akarok tovább élni, nem akarok már élni, véget vetek, véget vetni az élet*, felakasztom magam, felkötöm magam, levetem magam, leugrok, leugrom, vonat elé, felvágom az er*, felvágni az er*, beveszek … gyógyszer*, gyógyszert beve*, jobb lenne meghalni, jobb lenne ha nem élnék, nincs értelme élni, nincs értelme az életem*, nem akarok felébredni, többet ne ébredjek, búcsúzom mindenkitől, bárcsak meghal*, elegem van az életből, eldobom az életem',
  homeless:
    '(alszom|alszunk|aludtam|aludtunk|lakom|lakunk|élek|élünk|aludni|alszik) … (utcán|kocsiban|autóban|pályaudvar*|parkban|híd alatt|sátorban|lépcsőház*|padon|állomás*), az utcán vagyok, az utcán vagyunk, utcára kerül*, utcára raktak, utcára tettek, utcára tesz*, az utcára dob*, kidobtak az utcára, nincs hol (aludn*|laknom|laknunk|lenni|alud*|megszáll*), nincs hova (menn*|mennem|mennünk), nem tudom hol (aludjak|fogok aludni|alszom), hol (aludjak|aludhatok|alszunk|aludjunk) … (ma|éjjel|este|éjszaka), fedél nélkül, nincs fedél, szállás ma éjszakára, szállás ma estére, szállás éjszakára, kell egy hely ma, egy ágy ma, hajléktalan vagyok, hajléktalanok vagyunk, hajléktalan lettem, hajléktalanok lettünk, hajléktalanná, hajléktalan leszek, hajléktalanok leszünk, hajléktalanként',
  'child-in-danger':
    '(veri|verik|bántja|bántalmazza|megverte|megütötte|molesztálja|zaklatja|rázza|fogdossa) … (gyerek*|gyermek*|kisfi*|kislány*|fiam*|lányom*|baba*|babát), (gyerek*|gyermek*|kisfiam|kislányom|lányom|fiam|baba|csecsemő) … (veri|vert*|megvert*|bántalmaz*|éhes*|éhez*|molesztál*|veszélyben|utcán|nincs mit enni*|bezárva|bezárt*|egyedül otthon|fázik|fáznak), (gyerekkel|gyerekekkel|gyermekkel|babával|kisgyerekkel|kisbabával|fiammal|lányommal) … (utcá*|kocsiban|nincs hol|nincs hova|hajléktalan*|pályaudvar*|fedél), (elvitte|elvitték|elrabolt*|elrabolta) … (gyerek*|gyermek*|fiam*|lányom*), nincs mit adni enni a gyerek*, nem tudok enni adni a gyerek*, gyerekek dolgoz*, nincs tej a bab*',
  threat:
    'fenyeget*, megfenyeget*, zsarol*, megfélemlít*, tudja hol lakom, tudják hol laknak, megtalál*, féltem az életem, félek hogy megöl, bántja a családom, bántani fogja a család*',
  fear: 'félek, felek tole, félünk, rettegek, rettegünk, bujkál*, elbújt*, elszök*, megszök*, elmenekül*, rendőr*, megijed*, rettenetesen félek',
  despair:
    'kétségbe*, kétségbeesett*, nem bírom tovább, nem bírom már, nem birom, nincs erőm, nincs több erőm, reménytelen*, kiúttalan*, nincs kiút, depresszi*, minden nap sírok, sírok minden, összeomlo*, kikészült*, padlón vagyok, végkimerül*, nem látok kiutat, elkeseredett*',
  hunger:
    'nincs mit enni*, nincs mit ennem, nincs mit ennünk, nincs pénzem ételre, nincs pénzem kajára, nincs pénzünk ételre, nincs pénzünk kajára, éhez*, éhes*, nem ettem, nem ettünk, egy fillér nélkül, nincs egy centem, nincs pénzem hazamenni, nincs pénz hazajut*',
  harassment:
    'zaklat*, megaláz*, mobbing*, ordít velem, ordít velünk, ordibál*, üvölt*, sérteget*, szidalmaz*, bánt szóban, követ haza, leköp*, csúfol*, állatnak, pszichikai terror',
  'unsafe-work':
    'sisak nélkül, védőfelszerelés nélkül, védelem nélkül, biztosítás nélkül a tetőn, kesztyű nélkül, azbeszt*, vegyszer*, 16 órát, 18 órát, 20 órát, alvás nélkül, elájult*, leestem az állványról, eltört a (lábam|kezem|karom|gerinc*), nem hívtak mentőt, hámot, pihenés nélkül',
  figurative:
    'meghalok a nevetéstől, megszakadok, nevetés*, film*, sorozat*, könyv*, regény*, vicc*, vicces*, haha*, lol, meccs*, foci*, dal*, játék*, gyilkos ár*, hőség*, színház*, kiállít*, dokumentum*, szeminárium*, képzés*, hírek*, kampány*, krimi*, múzeum*, társas*',
};
