import type { Cues, TurnConcept } from '../concepts.js';

export const hu: Cues<TurnConcept> = {
  not: 'nem, ne, nincs, nincsen, sincs, sem, soha, senki, semmi, nincsenek, nélkül*, nulla, se',
  without: 'nélkül, nelkul, nélküli, mentes*',
  cannot:
    'nem lehet, nem szabad, tilos, tiltott, tilt*, nem tud*, nem rúghat*, nem rughat*, nem mondhat*, nem dolgozhat*, nem kezdhet*, nem *hatsz, nem *hetsz, nem *hatnak, nem *hetnek, nem *hatja, nem *heti, nem *hatod, nem *het, nem *hat, nincs joga, nincs jogod, nincs jogunk, nem bocsáthat*, nem küldhet*, sérthetetlen*, nem vesznek fel, kizárt, nem engedély*, nem érinthet*, nem mehetünk, csak a németeké',
  may: 'lehet, szabad, tudnak, joga van, jogod van, jogosult*, megteheti*, legálisan, *hatja, *heti, *hatnak, *hetnek, *hatsz, *hetsz, jogában áll, megtehetik, jogosan, *hatják, *hetik, jár, kirúghatnak, megillet, kifizetik',
  must: 'kell, muszáj, köteles*, kötelező*, szükséges, kotelezo, feltétel*, szükség van',
  only: 'csak, csupán, kizárólag, addig, előbb nem',
  first: 'előbb, elobb, először, előtte, mielőtt, előre, eloszor, indulás előtt, utazás előtt, és utána, aztán kezdesz, utána kapod',
  valid:
    'érvényes*, ervenyes*, szabályos*, jogos*, legális*, számít, elég, hivatalos*, jogerős*, megáll, érvénybe, elfogadott, törvényes*, ez a törvény, a törvény szerint, ugyanaz az ereje, és kész, és ennyi, ugyanolyan erejű',
  invalid:
    'érvénytelen*, ervenytelen*, nem érvényes*, nem számít, nem szabályos, jogtalan*, semmis*, nem legális, nem jogerős, nem ér semmit, nem létezik, nem ér, nem érvényes, semmis, semmit sem ér',
  always:
    'mindig, automatikus*, minden esetben, mindenképp*, törvény szerint, minden évben, évente, minden év*, garantált*, biztosan, alanyi jogon, minden elbocsát*, mindenki kap, jár mindenkinek, minden ledolgozott',
  nothing:
    'semmi*, semmit, nulla, nem jár*, nem kap*, nem kapsz, nem kapnak, senki nem kap, senki sem kap, nincs joga*, nincs jogod, nincsenek jog*, egy fillért sem, egy centet sem, nem adnak, nem vonatkozik, nem érvényes, nem létezik, jogod sincs, nem illet meg, nem kapunk, nem fizetnek, nincs semmi, ki vannak zárva, kizárva, így jártál, nem neked, búcsút inthetsz, oda a pénz, ugrott, ingyen van, nem mehetünk, egy fillért se, semmit se kapsz, egy centet se',
  everybody: 'mindenki*, mindenkinek, minden ember, sokan, mindenki így, így csinálja, ez normális, bárki',
  'eu-citizen':
    'eu állampolgár*, uniós polgár*, eu polgár*, uniós állampolgár*, külföldi*, magyarok*, románok, bevándorl*, migráns*, eu s, mi magyarok, magyarként, külföldiként, uniós*, lengyelek, bolgárok',
  'first-years':
    '(első|csak|legalább|minimum) … (3|5|három|öt|két|2) év*, (3|5|három|öt) év* … (után|tartózkod*|ittlét*|munk*|lakcím*|lakás*), első években, (három|öt|3|5) évig, öt év*, 5 év*, első évek*, három év*, első 5, első 3, öt éven',
  'six-months': 'hat hónap*, 6 hónap*, fél év*, félév*, 6 ho*, fel ev*',
  'three-months': 'három hónap*, 3 hónap*, első három, első 3 hó*, 3 ho*, harom honap*',
  'four-years': 'négy év*, 4 év*, negy ev*, utolsó 4, utolsó négy',
  'three-weeks': 'három hét*, 3 hét*, 21 nap*, harom het*, 3 het*',
  'two-weeks': 'két hét*, 2 hét*, 14 nap*, tizennégy nap*, ket het*, kéthetes*, 2 het*',
  'three-times':
    'három figyelmeztetés*, 3 figyelmeztetés*, három abmahnung*, 3 abmahnung*, háromszor, 3 szor, 3x, harmadik figyelmeztetés*, három írásbeli, 3 írásbeli, háromnak kell, három darab',
  abolished:
    'eltöröl*, megszün*, megszűnt*, eltorol*, már nincs, már nem létezik, nincs többé, nincs már, kivezet*, vége a, elvettek*, nem érvényes már, már nem érvényes, már nem él, eltűnt, megszüntett*, történelem, kivették, nyár óta, elzárták a csapot, vége, eltörölték, búcsúzz, elvették, eltoroltek',
  harmless:
    'nem gond, nem baj, semmi gond, semmi baj, nyugodtan*, ne aggódj*, semmit nem veszítesz, nem veszítesz semmit, semmit sem veszítesz, nincs kockázat*, kockázat nélkül, formalitás*, írd alá nyugodtan, alá lehet írni, aláírhatod, nincs határidő*, nincs határidő, bármikor, ráérsz, nem kell sietni, nem sürgős, kicsit késő*, nem történik semmi, következmény nélkül, van időd, nincs következmény*, nem jár hátránnyal, később is lehet, nyugodtan, stressz nélkül, senki nem ellenőrzi, csak irányadó, van idő, nem kötelező, odaérsz, úgyis',
  illegal: 'illegális*, törvénytelen*, törvényellenes*, jogellenes*, bűncselekmény*, csalás*, tilos törvény*, büntetendő*, szabálytalan*',
  abroad:
    'külföld*, kulfold*, más ország*, otthon, magyarországon, hazájában, hazai, idegen, külföldi, németországban, romániában, itthon, odahaza',
  already: 'már, most, januártól, jelenleg, ma már, idén, mostantól',
  included:
    'benne van, beleszámít*, beleértve, tartalmazza, ingyen*, beépít*, benne foglalt*, része, ingyenben, benne vannak, átalány*, fedezi, minden órát, minden óra, fix fizetés, fix bér',
  better:
    'jobb, jobban, biztonságos*, nincs főnök*, magad ura, saját magad ura, saját főnök*, kevesebb szabály*, kevesebb adó*, szabad*, több pénz*, többet keresel, megéri, előny*, szabadság*, nem parancsol, egyszerűbb*, nincsen főnök*, szabadság, senki nem ellenőriz, senki nem szól, nulla probléma, szabad vagy, rád nem vonatkoz*',
  'same-day':
    'aznap, ugyanaznap, még aznap, azonnal, rögtön, estig, másnapig, azon a napon, ugyanazon a napon, holnapig, még ma, helyből, másnap, ma, pakolsz, pakolhatsz, cuccolhatsz',
  costly:
    'drág*, ezrek*, több ezer, vagyon*, sok pénz*, kerül … (ezrek*|ezer|sok|vagyon*|euró*), sokba kerül, mindent te fizetsz, mindent neked kell, kifizeted az ügyvéd*, mindkét ügyvéd*, perköltség*, ügyvéd* … (fizet*|költség*), eladósod*, nem engedheted meg, 3000, 5000, 10000, csak a gazdag*, fizetős*, pénzbe kerül, fizetni kell, pénzt kérnek, rámegy*, a cég ügyvédjét, kerül, megtakarítás*, a vesztes fizet*, felszámol*, neked kell állni',
  member: 'tag*, tagság*, tagdíj*, tagnak, belép*, belépni',
  responsible:
    'felelős*, felel, felelnek, felelősség*, semmi köze, nincs köze, nem felel*, hibás, nem az ő dolga, nem a munkáltató, az alvállalkozó dolga, felel a, tartozol, hozzá tartozol, ő felel',
  'as-they-like':
    'amennyit akar*, annyit, amit akar*, bármit*, bármennyit, ahogy akar*, mindent, korlátlan*, tetszés szerint, bármekkora, ami jólesik, korlát nélkül, bármekkora összeg*, amennyit jónak, ahogy dönt, amennyit akar, amennyit akarnak, annyit amennyit, amennyit csak',
  'when-lost':
    'ha elveszt*, ha már elveszt*, ha elveszít*, amikor elveszt*, amikor már, miután elveszt*, miután lejár*, miután megszűn*, csak utána, elég ha, utolsó nap után, ha már munkanélküli, amikor munkanélküli, ha lejárt, amikor lejár*, első munkanélküli nap*, ha vége, csak akkor, miután kirúg*, előtte nem kell, ha már nincs, miután elveszít*, csak azután, utolsó munkanap után, utolsó munkanap, előbb lejár, tényleg munka nélkül, előtte nincs értelme, amikor a munka már, aztán jelentkez*, ha vége a szerződés*',
  renamed:
    'átnevez*, új nev*, új név*, mostantól úgy hívják, most úgy hívják, úgy hívják, csak a neve*, más név*, a neve lett, így hívják, nevet változt*',
  'next-year': '2027, jövőre, jövő év*, januártól, emelked*, lesz, január 1 től, újévtől',
  'new-amount': '14 60, 14 6',
  'three-days': 'három nap*, 3 nap*, harom nap*',
  'free-of-charge': 'ingyen*, díjmentes*, nem kerül semmibe, térítésmentes*, grátisz',
  also: 'is, szintén, ugyanúgy, ugyanolyan jog*, ugyanazok a jog*, ugyanaz jár, ettől függetlenül, mindenkire, mint mindenki, mint másnak, arányosan, akkor is, szintúgy, is jár, még ha, nélkül is, alatt is, idején is',
  'not-needed':
    'nem szükséges, nem kell hozzá, nem feltétel*, nem kötelező, nem előfeltétel, nincs szükség, nem kell hogy legyen, nincs meghatározott, nem muszáj, nincs rá szükség, nem kell',
  'not-always':
    'nem automatikus*, nem mindig, nem minden esetben, csak akkor ha, csak ha, attól függ, nem mindenki*, nem jár automatikusan, nem jár mindig',
  nobody:
    'senki nem, senki sem, senkit nem, senkit sem, egyetlen eu polgár, nem toloncol*, nem utasítanak ki, nem tehetnek ki, nem rúghatnak',
};
