import type { Cues, PerilConcept } from '../concepts.js';

export const hu: Cues<PerilConcept> = {
  hit: 'veri, vernek, vert, megver*, megüt*, ütött, pofon*, rugdos*, megrúg*, fojtogat*, bántalmaz*, lökdös*, meglök*, ököl*, megfojt*, megvert*, ráncigál*, verik, nekem esett, kezet emelt, összever*, elver*, felpofoz*, üti, ütnek, pofoz*, kihajít*, bever*, agyonver*, megtaszít*, bántja, vertek, ütöttek, rugdostak, megverték, püföli, botokkal, bottal, gumibottal',
  weapon:
    'kés, késsel, kést, pisztoly*, kalapács*, balta*, baltá*, bozótvágó, bot, bottal, vasrúd*, öv, övvel, fegyver*, baseball*, kalapáccsal, pisztollyal, lánc*, cső, csővel, lapát*, husáng*, boxer*, gázspray, vasrúddal',
  kill: 'megöl, megöli, megölnek, megölöm, megölni, meghalsz, elás*, elvágja, kinyír*, agyonver*, megkésel*, lelő, lelőnek, agyonlő*',
  take: 'elvett*, elvette*, elvették, elveszi*, elszed*, összeszed*, beszed*, tartja, tartják, magánál, visszatart*, visszaad*, adták vissza, adta vissza, adja vissza, adják vissza, nem adja, nem adják, nem adták, széf*, fiók*, eldug*, ellop*, elkob*, elzár*, nála van, náluk van, nem akarja, lemásolja',
  lock: 'bezár*, bezárt*, be van zárva, be vagyunk zárva, zárja, zárják, lakat*, kapu*, rács*, kulcs*, őr, őrök, őrzi*, nem mehetünk ki, nem mehetek ki, nem enged*, fogva, őriznek, őriz, őrzik, elzárva, kulcsra, kívülről',
  debt: 'tartozás*, tartozunk, tartozom, adósság*, ledolgoz*, visszafizet*, kifizetni az út*, törleszt*, tartoznak',
  'not-let':
    'nem enged*, nem mehetünk el, nem mehetek el, amíg nem, amíg ki nem, amíg le nem, ha elmegyünk, ha elmegyek, nem hagyhat*, elengednek, aki (el akar|menni akar|szökni|elmenne) menni, aki el akar menni, aki menni akar, nem engednek el, nem enged el, nem engednek ki, nem enged ki',
  intimate:
    'fogdos*, tapogat*, tapiz*, hozzám ér*, hozzányúl*, hozzám nyúl*, szex*, megerőszakol*, meztelen*, vetkőz*, csókol*, lefeküd*, lefekudni, a lábam közé, simogat*, benyúl, benyul, takaróm alá, takarom ala, meztelen kép*, pucér kép*, meztelen fotó*, intim kép*, meztelen videó*',
  bed: 'ágyam*, az ágy*, agyamba, szobám*, a szobá*, zuhany*, fürdő*, mellém, az ajtóm*, elaludni, takar*',
  enter: 'bejön, bejött, jön, bemászik, belép*, mászik, fekszik mellém, kopog*, bújik, bebújik, belopózik, befekszik, odafekszik',
  'no-life':
    'nem akarok élni, nem akarok már élni, nem akarok már lenni, meg akarok halni, nincs miért élnem, nincs értelme élni, véget vetek, nem akarok felébredni, bocsássatok meg mindenki, búcsúzom, isten veletek, nélkülem jobb, jobb nélkülem, belefáradtam az életbe, elegem van az életből, senkinek nem hiányoz*, eltűnni örökre, minek élek, nincs már okom, nem akarok itt lenni, nem akarok tovább élni, nincs kedvem élni, nincs értelme az életnek, jobb lenne meghalni, jobb lenne ha nem, véget akarok vetni, megölöm magam, kinyírom magam, végzek magammal, bár ne ébrednék, fel se ébredni, fel sem ébredni, eldobom az életem, inkább meghalnék, elegem van mindenből, mindenből elegem van, nem látok kiutat, nincs értelme semminek, minek éljek, nem akarok létezni, jobb lenne nekik nélkülem, elegem van az egészből',
  method:
    'gyógyszer*, tabletta*, tablettá*, kötél*, kötelet, híd*, hídról, vonat*, vágány*, ereim*, felvágom, túladagol*, erkély*, ugrok, ugrom, leugr*, felakaszt*, penge*, ablak*, felakasztom, sínek*, mérg*, altató*, akaszt*, hurok, hurkot, vonat elé',
  sleep: 'alszom, alszunk, aludtam, aludtunk, aludni, alszik, éjszakáz*, lakom, lakunk, élünk',
  outdoors:
    'utca*, utcán, kocsi*, autó*, busz*, pályaudvar*, állomás*, park*, híd*, sátor*, pad, padon, kint, megálló*, garázs*, erdő*, hideg*, mínusz*, teherautó*, lépcsőház*, utcára, kocsiban, autóban, pincé*, reptér*, parkoló*, benzinkút*, furgon*, padokon',
  'no-place':
    'nincs fedél, fedél nélkül, nincs hol, nincs hova, hova menjek, hova menjünk, hol aludjak, hol aludjunk, hajléktalan*, nincs szállásunk ma, nincs szállásom ma, hol alszunk',
  child: 'gyerek*, gyermek*, baba*, babá*, csecsemő*, fiam*, fiú*, lányom*, kislány*, kisfi*, újszülött*, kisbab*, kicsi*, unoká*',
  underage: '(12|13|14|15|16) éves, (12|13|14|15|16) eves, (12|13|14|15|16) év*',
  force: 'kényszerít*, dolgoztat*, muszáj lefeküd*, le kell fekud*, le kell feküd*, fenyeget*, erőltet*, rákényszer*',
  clients: 'ügyfel*, kliens*, férfiak*, vendég*, kuncsaft*',
  'thing-hurts':
    '(meló|munka|műszak) … (megöl*|kicsinál*|kikészít*|kinyír*), (meleg|hőség|nap|hideg|forgalom|hátam|derekam|fejem|unalom|hétfő|fáradtság|stressz|árak|nyelvtan|honvágy|ébresztő) … (megöl*|kicsinál*|kikészít*|kinyír*|agyonver*|agyonüt*|üt), (megöl*|kicsinál*|kikészít*|kinyír*|agyonver*|agyonüt*|üt) … (meleg|hőség|nap|hideg|forgalom|hátam|derekam|fejem|unalom|hétfő|fáradtság|stressz|árak|nyelvtan|honvágy|ébresztő), megölni az időt, üsse kő, agyonütöm az időt',
  person:
    'ő, ők, férj*, férjem, pasi*, barátom, párom, apám, bátyám, öcsém, nagybátyám, kolléga*, szomszéd*, őr*, biztonsági, sofőr, valaki, rendőr*, főnök*, művezető*, após*, anyám, nagyapa*, ember*',
  thing: 'meleg, hőség, nap, hideg, forgalom, hátam, derekam, fejem, unalom, hétfő, fáradtság, stressz, árak, nyelvtan, honvágy, ébresztő',
};
