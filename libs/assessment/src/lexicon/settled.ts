import type { Language } from '@streetlight/domain';
import type { Cues, SettledConcept } from './concepts.js';

/**
 * What people add to a statement to say that nothing is left to ask: "such is the law", "that is how it works here", "everybody knows".
 * Such a sentence claims, even where it begins with "who" or "may".
 */
export const settled: Readonly<Record<Language, Cues<SettledConcept>>> = {
  ro: {
    settled:
      'asa e legea, asa a fost si, asa ramane, degeaba incerci, degeaba incercati, uita de el, uita de ei, uita de asta, nu te ia nimeni, nu te angajeaza nimeni, asa-i legea, legea e asa, simplu, simplu ca buna ziua, afla asta, aflati asta, sa stiti, n-ai ce comenta, n ai ce comenta, asta scrie in, asa zice legea, asa scrie in lege, asa spune legea, asta e legea, legea e lege, legea spune, legea zice, scrie in lege, scrie in contract*, conform legii, prin lege, in baza legii, legal nu ai, asa e aici, aici asa e, asa e in germania, asa e la nemti, asa e la ei, la nemti asa e, aici asa merge, asa merge aici, asa merge treaba, asa se face, asa functioneaza, asa e regula, asta e regula, e regula, regula e, asta e, asta-i, asa e si gata, si gata, si punct, punct, n-ai ce face, n ai ce face, n-ai ce le face, n ai ce le face, n-ai ce sa faci, nu ai ce face, nu ai ce sa faci, nu conteaza ce, toata lumea stie, stie toata lumea, se stie, e clar ca, clar ca, fara discutie, fara discutii, nu se discuta, e obligatoriu prin, e interzis, este interzis, e ilegal sa, este ilegal sa, nu exista asa ceva, n-ai nicio sansa, nu ai nicio sansa, n-ai dreptul, nu ai dreptul, nu aveti dreptul, nu ai voie, n-ai voie, nu aveti voie, n-aveti voie, sa stiti ca, sa stii ca, sa se stie, retineti ca, va spun eu, iti spun eu, crede-ma, nu te pacali, degeaba te, degeaba ceri, asta e situatia',
  },
  it: {
    settled:
      'è la legge, e la legge, è sempre stato così, è sempre stato cosi, e cosi resta, è inutile provarci, scordatela, scordatelo, scordateli, non ti prende nessuno, non ti assume nessuno, la legge è così, la legge e cosi, semplice, semplice così, sappiatelo, sappilo, sta in tutti i, così dice la legge, è previsto dalla legge, lo dice la legge, la legge dice, la legge parla chiaro, per legge, secondo la legge, a norma di legge, è scritto nella legge, sta scritto, c è scritto nel contratto, qui funziona così, funziona così, funziona cosi, qui è così, qui e cosi, qui si fa così, così è la legge, in germania è così, in germania funziona così, la regola è, è la regola, le regole sono queste, è così e basta, e basta, punto, punto e basta, non c è niente da fare, non ci puoi fare, non puoi farci, non puoi fare niente, c è poco da fare, lo sanno tutti, si sa, tutti sanno, è risaputo, è chiaro che, senza discussioni, è vietato, e vietato, è illegale, è proibito, non esiste che, non hai diritto, non avete diritto, non avete il diritto, non hai il diritto, non puoi pretendere, non potete, sappiate che, sappi che, ricordate che, ve lo dico io, te lo dico io, fidati, fidatevi, credimi, è inutile che, inutile chiedere, sta tranquillo, stai tranquill*, state tranquilli',
  },
  es: {
    settled:
      'es la ley, siempre fue así, siempre fue asi, siempre ha sido así, así será, asi sera, ni lo intentes, olvídate, olvidate, no te coge nadie, no te contrata nadie, la ley es así, la ley es asi, así de simple, asi de simple, así de fácil, que lo sepais, que lo sepan, que lo sepas, viene en todos los, lo dice la ley, la ley dice, la ley es clara, por ley, según la ley, así es la ley, asi es la ley, lo pone la ley, está en la ley, está escrito, lo pone el contrato, lo pone en el, así funciona, asi funciona, aquí funciona así, aquí es así, aqui es asi, así es aquí, aquí se hace así, en alemania es así, en alemania funciona así, la norma es, es la norma, las reglas son, es así y punto, y punto, y ya está, punto, no hay nada que hacer, no hay más, no puedes hacer nada, no se puede hacer nada, lo sabe todo el mundo, lo sabe todo dios, todo el mundo lo sabe, todos lo saben, todo el mundo sabe, se sabe, es sabido, está claro que, sin discusión, no hay discusión, está prohibido, esta prohibido, es ilegal, no existe eso, no tienes derecho, no tenéis derecho, no tienen ustedes derecho, no puedes reclamar, no podéis, sabed que, sepan que, que sepáis que, recordad que, os lo digo yo, te lo digo yo, créeme, creedme, es inútil, de nada sirve, quédate tranquil*, tranqui, tranquilo, no te preocupes',
  },
  pl: {
    settled:
      'takie jest prawo, takie prawo, tak mówi prawo, prawo mówi, zgodnie z prawem, z mocy prawa, tak tu jest, tu tak jest, tak to działa, tak jest w niemczech, taka jest zasada, i koniec, kropka, i tyle, nic nie zrobisz, każdy to wie, wszyscy wiedzą, wiadomo, jest zabronione, jest zakazane, nie masz prawa, nie macie prawa, nie wolno ci',
  },
  bg: {
    settled:
      'такъв е законът, такъв е закона, така е по закон, по закон, законът казва, закона казва, тук е така, тук така е, така е тук, така стават нещата, такова е правилото, и точка, и толкова, нищо не можеш да направиш, всички знаят, всеки знае, забранено е, нямаш право, нямате право',
  },
  hr: {
    settled:
      'takav je zakon, tako je po zakonu, po zakonu, zakon kaže, tako je ovdje, ovdje je tako, tako to ide, tako to funkcionira, takvo je pravilo, i točka, i gotovo, tu nema pomoći, ne možeš ništa, svi znaju, svatko zna, zna se, zabranjeno je, nemaš pravo, nemate pravo',
  },
  hu: {
    settled:
      'ez a törvény, így szól a törvény, a törvény szerint, törvény szerint, a törvény kimondja, itt ez így van, ez itt így van, itt így megy, ez így működik, ez a szabály, és kész, és pont, nincs mit tenni, nem tudsz mit csinálni, mindenki tudja, köztudott, tilos, nincs jogod, nincs jogotok, törvény tiltja',
  },
  el: {
    settled:
      'έτσι είναι ο νόμος, έτσι λέει ο νόμος, το λέει ο νόμος, ο νόμος λέει, από τον νόμο, σύμφωνα με τον νόμο, με τον νόμο, έτσι είναι εδώ, εδώ έτσι είναι, έτσι πάει, έτσι δουλεύει, αυτός είναι ο κανόνας, και τελείωσε, τελεία, δεν μπορείς να κάνεις τίποτα, το ξέρουν όλοι, όλοι το ξέρουν, απαγορεύεται, δεν έχεις δικαίωμα, δεν έχετε δικαίωμα',
  },
  en: {
    settled:
      'such is the law, that is the law, that s the law, it is the law, it s the law, the law says, by law, according to the law, that is how it is, that s how it is, that is how it works, that s how it works, that is the rule, that s the rule, full stop, period, end of story, nothing you can do, everybody knows, everyone knows, it is forbidden, it s forbidden, it is prohibited, it is illegal, it s illegal, you have no right, you are not entitled, you re not entitled',
  },
  fr: {
    settled:
      'c est la loi, la loi dit, c est dans la loi, selon la loi, par la loi, d après la loi, c est comme ça, ici c est comme ça, ça marche comme ça, c est la règle, point final, point barre, un point c est tout, il n y a rien à faire, tu ne peux rien faire, tout le monde sait, tout le monde le sait, c est interdit, c est illégal, tu n as pas le droit, vous n avez pas le droit',
  },
  de: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht',
  },
};
