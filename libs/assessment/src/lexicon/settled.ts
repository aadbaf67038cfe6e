import type { Language } from '@streetlight/domain';
import type { Cues, SettledConcept } from './concepts.js';

/**
 * What people add to a statement to say that nothing is left to ask: "such is the law", "that is how it works here", "everybody knows".
 * Such a sentence claims, even where it begins with "who" or "may".
 */
export const settled: Readonly<Record<Language, Cues<SettledConcept>>> = {
  ro: {
    settled:
      'asa e legea, asa-i legea, legea e asa, simplu, simplu ca buna ziua, afla asta, aflati asta, sa stiti, n-ai ce comenta, n ai ce comenta, asta scrie in, asa zice legea, asa scrie in lege, asa spune legea, asta e legea, legea e lege, legea spune, legea zice, scrie in lege, scrie in contract*, conform legii, prin lege, in baza legii, legal nu ai, asa e aici, aici asa e, asa e in germania, asa e la nemti, asa e la ei, la nemti asa e, aici asa merge, asa merge aici, asa merge treaba, asa se face, asa functioneaza, asa e regula, asta e regula, e regula, regula e, asta e, asta-i, asa e si gata, si gata, si punct, punct, n-ai ce face, n ai ce face, n-ai ce le face, n ai ce le face, n-ai ce sa faci, nu ai ce face, nu ai ce sa faci, nu conteaza ce, toata lumea stie, stie toata lumea, se stie, e clar ca, clar ca, fara discutie, fara discutii, nu se discuta, e obligatoriu prin, e interzis, este interzis, e ilegal sa, este ilegal sa, nu exista asa ceva, n-ai nicio sansa, nu ai nicio sansa, n-ai dreptul, nu ai dreptul, nu aveti dreptul, nu ai voie, n-ai voie, nu aveti voie, n-aveti voie, sa stiti ca, sa stii ca, sa se stie, retineti ca, va spun eu, iti spun eu, crede-ma, nu te pacali, degeaba te, degeaba ceri, asta e situatia, așa e legea, așa zice legea, așa scrie în lege, e interzis prin lege, așa merge, așa funcționează, așa e aici, toată lumea știe, știe toată lumea, și gata, și punct, e normal aici, aia e',
  },
  it: {
    settled:
      'è la legge, e la legge, la legge è così, la legge e cosi, semplice, semplice così, sappiatelo, sappilo, sta in tutti i, così dice la legge, è previsto dalla legge, lo dice la legge, la legge dice, la legge parla chiaro, per legge, secondo la legge, a norma di legge, è scritto nella legge, sta scritto, c è scritto nel contratto, qui funziona così, funziona così, funziona cosi, qui è così, qui e cosi, qui si fa così, così è la legge, in germania è così, in germania funziona così, la regola è, è la regola, le regole sono queste, è così e basta, e basta, punto, punto e basta, non c è niente da fare, non ci puoi fare, non puoi farci, non puoi fare niente, c è poco da fare, lo sanno tutti, si sa, tutti sanno, è risaputo, è chiaro che, senza discussioni, è vietato, e vietato, è illegale, è proibito, non esiste che, non hai diritto, non avete diritto, non avete il diritto, non hai il diritto, non puoi pretendere, non potete, sappiate che, sappi che, ricordate che, ve lo dico io, te lo dico io, fidati, fidatevi, credimi, è inutile che, inutile chiedere, sta tranquillo, stai tranquill*, state tranquilli, la legge è questa, vietato per legge, tutti lo sanno, è normale qui',
  },
  es: {
    settled:
      'es la ley, la ley es así, la ley es asi, así de simple, asi de simple, así de fácil, que lo sepais, que lo sepan, que lo sepas, viene en todos los, lo dice la ley, la ley dice, la ley es clara, por ley, según la ley, así es la ley, asi es la ley, lo pone la ley, está en la ley, está escrito, lo pone el contrato, lo pone en el, así funciona, asi funciona, aquí funciona así, aquí es así, aqui es asi, así es aquí, aquí se hace así, en alemania es así, en alemania funciona así, la norma es, es la norma, las reglas son, es así y punto, y punto, y ya está, punto, no hay nada que hacer, no hay más, no puedes hacer nada, no se puede hacer nada, lo sabe todo el mundo, lo sabe todo dios, todo el mundo lo sabe, todos lo saben, todo el mundo sabe, se sabe, es sabido, está claro que, sin discusión, no hay discusión, está prohibido, esta prohibido, es ilegal, no existe eso, no tienes derecho, no tenéis derecho, no tienen ustedes derecho, no puedes reclamar, no podéis, sabed que, sepan que, que sepáis que, recordad que, os lo digo yo, te lo digo yo, créeme, creedme, es inútil, de nada sirve, quédate tranquil*, tranqui, tranquilo, no te preocupes, así lo dice la ley, la ley lo dice, está prohibido por ley, es lo normal aquí',
  },
  pl: {
    settled:
      'takie jest prawo, takie prawo, tak mówi prawo, prawo mówi, zgodnie z prawem, z mocy prawa, tak tu jest, tu tak jest, tak to działa, tak jest w niemczech, taka jest zasada, i koniec, kropka, i tyle, nic nie zrobisz, każdy to wie, wszyscy wiedzą, wiadomo, jest zabronione, jest zakazane, nie masz prawa, nie macie prawa, nie wolno ci, takie są przepisy, tak jest w prawie, tak mówi (prawo|ustawa|kodeks), tak stanowi prawo, tak to (działa|wygląda|u nich działa|tu działa|jest tutaj), tak jest wszędzie, tutaj tak jest, każdy wie, wszyscy to wiedzą, wiadomo że, i kropka, koniec kropka, i już, i po temacie, to normalka, to standard, w niemczech to normalne, zapamiętajcie, pamiętajcie, pamiętajcie że, nie ma zmiłuj, nie ma dyskusji, bez dyskusji, to zabronione, to zakazane, prawo zabrania, prawo zakazuje, prawo (pozwala|tego|nakazuje), ustawowo, przepisy (mówią|są), nie łudźcie się, zasada jest prosta, taka zasada, takie zasady, taka jest prawda, prawda jest taka, proste jak, uprzedzam, informuję że, mówię wam, mówię ci, gwarantuję, tak było zawsze, zawsze tak jest, to oczywiste, oczywiste że',
  },
  bg: {
    settled:
      'такъв е законът, такъв е закона, така е по закон, по закон, законът казва, закона казва, тук е така, тук така е, така е тук, така стават нещата, такова е правилото, и точка, и толкова, нищо не можеш да направиш, всички знаят, всеки знае, забранено е, нямаш право, нямате право, това е законът, забранено е по закон, така работи, така стоят нещата, всички го знаят, и край, нормално е тук',
  },
  hr: {
    settled:
      'takav je zakon, tako je po zakonu, po zakonu, zakon kaže, tako je ovdje, ovdje je tako, tako to ide, tako to funkcionira, takvo je pravilo, i točka, i gotovo, tu nema pomoći, ne možeš ništa, svi znaju, svatko zna, zna se, zabranjeno je, nemaš pravo, nemate pravo, takav zakon, tako kaže zakon, tako piše u zakonu, zakon (zabranjuje|dopušta|dozvoljava|kaže|nalaže|propisuje), zakonom je, to je zabranjeno, je zabranjeno, tako to radi, tako ti je to, tako je to ovdje, tako je to u njemačkoj, tako je to tu, tako je svugdje, tu ti je tako, to svi znaju, svi to znaju, poznato je, i kraj, i to je to, to ti je to, kraj priče, nema rasprave, nema diskusije, to je normalno, to je standard, to je pravilo, pravilo je, takva su pravila, takva je praksa, zapamtite, upamtite, zapamti, da znate, samo da znate, čisto da znate, ne zavaravajte se, takva je istina, istina je, kažem vam, kažem ti, garantiram, oduvijek je tako, uvijek je tako, sta ces, što ćeš, takav je život, bez iznimke',
  },
  hu: {
    settled:
      'ez a törvény, így szól a törvény, a törvény szerint, törvény szerint, a törvény kimondja, itt ez így van, ez itt így van, itt így megy, ez így működik, ez a szabály, és kész, és pont, nincs mit tenni, nem tudsz mit csinálni, mindenki tudja, köztudott, tilos, nincs jogod, nincs jogotok, törvény tiltja, ezt mondja a törvény, ezt írja a törvény, a törvény (tiltja|kimondja|megengedi|előírja|engedi), így működik ez, ez így megy, így megy ez, itt így van, ez a rend, ezek a szabályok, ezt mindenki tudja, tudvalevő, és ennyi, nincs mese, nincs vita, ez van, ez tilos, az tilos, tiltott dolog, németországban ez normális, ez teljesen normális, ez így szokás, ez a gyakorlat, jegyezzétek meg, jegyezd meg, ne feledjétek, ne áltassátok, ez az igazság, az igazság az, nekem elhiheted, elhihetitek, mindig is így volt, mindig így van, ez egyértelmű, nyilvánvaló, nem vita, kivétel nélkül, ez tény',
  },
  el: {
    settled:
      'έτσι είναι ο νόμος, έτσι λέει ο νόμος, το λέει ο νόμος, ο νόμος λέει, από τον νόμο, σύμφωνα με τον νόμο, με τον νόμο, έτσι είναι εδώ, εδώ έτσι είναι, έτσι πάει, έτσι δουλεύει, αυτός είναι ο κανόνας, και τελείωσε, τελεία, δεν μπορείς να κάνεις τίποτα, το ξέρουν όλοι, όλοι το ξέρουν, απαγορεύεται, δεν έχεις δικαίωμα, δεν έχετε δικαίωμα, αυτός είναι ο νόμος, απαγορεύεται από τον νόμο, όλοι ξέρουν, τελεία και παύλα, και τέλος, είναι φυσιολογικό εδώ',
  },
  en: {
    settled:
      "such is the law, that is the law, that s the law, it is the law, it s the law, the law says, by law, according to the law, that is how it is, that s how it is, that is how it works, that s how it works, that is the rule, that s the rule, full stop, period, end of story, nothing you can do, everybody knows, everyone knows, it is forbidden, it s forbidden, it is prohibited, it is illegal, it s illegal, you have no right, you are not entitled, you re not entitled, that's the law, it's the law, is forbidden by law, it's forbidden, that's how it is, that's how it works, that's normal here, it's normal here, no discussion, remember that, face it",
  },
  fr: {
    settled:
      "c est la loi, la loi dit, c est dans la loi, selon la loi, par la loi, d après la loi, c est comme ça, ici c est comme ça, ça marche comme ça, c est la règle, point final, point barre, un point c est tout, il n y a rien à faire, tu ne peux rien faire, tout le monde sait, tout le monde le sait, c est interdit, c est illégal, tu n as pas le droit, vous n avez pas le droit, c'est la loi, la loi est comme ça, c'est interdit, est interdit par la loi, c'est comme ça, un point c'est tout, c'est normal ici, il faut le savoir",
  },
  de: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
};
