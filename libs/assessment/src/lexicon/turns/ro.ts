import type { Cues, TurnConcept } from '../concepts.js';

export const ro: Cues<TurnConcept> = {
  not: 'nu, n, nici, niciun, nicio, nimic, nimeni, niciodata, n-am, n-ai, n-are, neplatit*',
  without: 'fara',
  cannot:
    'nu pot, nu poti, nu poate, nu putem, nu puteti, n-ai voie, nu ai voie, nu are voie, nu au voie, n-are voie, n-au voie, nu am voie, n-am voie, interzis*, nu e voie, nu este permis, nu e permis, nu te poate, nu ma poate, nu te pot, nu ma pot, nu iti poate, nu-ti poate, nu ti poate, imposibil, nu ai dreptul, nu are dreptul, nu au dreptul, n-ai dreptul, n-are dreptul, nu aveti dreptul, nu avem dreptul, nu avem voie, nu se poate, nici nu poti, nu incepi, nu te primeste, n-avem ce cauta, nu avem ce cauta, e doar pt nemti, doar pentru nemti',
  may: 'poate, pot, poti, are voie, au voie, ai voie, permis, are dreptul, au dreptul, ai dreptul, legal, e voie, putem, se plateste, te pot, ti se plateste, se platesc, are tot dreptul, au tot dreptul, aveti dreptul, aveti voie, ai tot dreptul',
  must: 'trebuie, obligat*, obligatoriu, e nevoie, ai nevoie, musai, necesar, neaparat',
  only: 'doar, numai, abia, decat, pana la, pana nu, de la',
  first:
    'intai, mai intai, inainte, prima data, inainte sa, in prealabil, mai inainte, intii, inaintea plecarii, inainte de plecare, apoi primesti, apoi incepi, si dupa aia',
  valid:
    'valabil*, valid*, e legal, este legal, se pune, conteaza, e bun, e buna, ajunge, e suficient, e oficial, legal*, gata, are valoare, e in regula, asa e legea, e lege, gata si, aceeasi valoare, e destul, se considera',
  invalid:
    'nu e valabil*, nu este valabil*, nevalabil*, invalid*, nu e valid*, nul, nula, fara valoare, nu are valoare, nu se pune, nu conteaza, nu e legal, nu este legal, nu are efect, nu exista juridic, n-are valoare, nu tine',
  always:
    'mereu, intotdeauna, automat, in orice caz, oricum, obligatoriu, de fiecare data, prin lege, orice ar fi, la fiecare concediere, garantat, sigur, pe fiecare an, pe an, fiecare an, din oficiu, toata lumea primeste',
  nothing:
    'nimic, nici un drept, niciun drept, nicio sansa, nici un ban, niciun ban, zero, nu primesti, nu primeste, nu primesc, nu ai dreptul, nu are dreptul, nu au dreptul, nu ai nici, nu exista, n-ai drepturi, nu ai drepturi, nu se aplica, nu esti, nimeni nu mai, nu mai primeste, nu ia, nu iei, nu mai iei, nu-ti da, nu iti da, nu ai nimic, n-ai nimic, nu ti se cuvine, nu se cuvine, nu dau nimic, adio, n-ai treaba, pierzi tot, pa banii, ghinion, nu-i pentru tine, exclusi, exclus, gratis, n-avem ce cauta, nu avem ce cauta, nu vi se aplica, nu ti se aplica, nu iei bani, nu iei nimic, nici un leu, deloc',
  everybody: 'toata lumea, toti, oricine, multi, asa fac toti, asa face toata lumea, e normal, fiecare',
  'eu-citizen':
    'cetatean* ue, cetateni* ue, cetateni europeni, cetatean european, strain*, romani, romanii, romanilor, bulgari*, polonezi*, imigrant*, migrant*, est europen*, noi romanii, ca roman, ca strain, din ue, europeni, noi ca straini',
  'first-years':
    '(primii|dupa|abia dupa|cel putin|minim) … (3|5|trei|cinci|doi|2) ani, primii ani, in primii, (3|5|trei|cinci) ani … (de sedere|vechime|domiciliu|munca|in germania|aici|stat), cinci ani, 5 ani, sub 5 ani, primii 5, primii 3, primii trei',
  'six-months': 'sase luni, 6 luni, jumatate de an, sase luni, juma de an',
  'three-months': 'trei luni, 3 luni, primele trei luni, primele 3 luni',
  'four-years': 'patru ani, 4 ani, ultimii 4 ani, ultimii patru ani',
  'three-weeks': 'trei saptamani, 3 saptamani, 3 sapt, 21 de zile, 21 zile',
  'two-weeks': 'doua saptamani, 2 saptamani, 2 sapt, 14 zile, paisprezece zile',
  'three-times':
    'trei avertismente, 3 avertismente, trei abmahnung*, 3 abmahnung*, de trei ori, de 3 ori, trei avertizari, 3 avertizari, al treilea avertisment, trei hartii, 3 scrise, trei la numar, trei mustrari, sa fie trei, 3x',
  abolished:
    'desfiint*, aboli*, anulat*, nu mai exista, s-a terminat, scos, a fost scos, s-a scos, nu mai e valabil*, nu se mai da, au taiat, s-a taiat, nu se mai aplica, a disparut, gata cu, eliminat*, s-a dus, istorie, au scos, nu mai e, nu mai este, nu mai sunt, au inchis robinetul, din vara, au taiat tot, l-au taiat, s-a terminat cu',
  harmless:
    'nici o problema, nicio problema, fara probleme, fara griji, stai linistit*, nu pierzi nimic, nu se intampla nimic, n-ai ce pierde, nu ai ce pierde, fara risc, nu risti nimic, doar o formalitate, formalitate, semneaza linistit, semneaza fara, poti semna, nu exista termen, nu are termen, n-are termen, nu ai termen, fara termen, oricand, ai timp, cu putin intarziere, putin mai tarziu, nu e graba, nu te grabi, e ok si dupa, nu pati nimic, nu patesti nimic, nu te costa nimic, nu e obligatoriu, e timp, linistit, fara stres, nu verifica nimeni, nimeni nu verifica, ajungi la timp, doar orientativ, merge, e destul timp, fara graba',
  illegal: 'ilegal*, impotriva legii, contra legii, nu e legal, interzis prin lege, infractiune*, frauda, inselatorie, pedepsit*, incalca*',
  abroad:
    'strainatate, alta tara, in romania, acasa in, din romania, tara ta, tara lor, tara de origine, firma straina, firme straine, in germania, locuieste in, sta in, afara',
  already: 'deja, acum, din ianuarie, de azi, in prezent, anul asta, actualmente, e acum, momentan',
  included:
    'inclus*, e inclus, incluse, cuprins*, face parte din, intra in salariu, sunt in salariu, gratis, pe gratis, gratuit, nu se platesc, forfetar, la pachet, intra la, acopera, toate orele, oricat lucrezi, salariul fix, fix',
  better:
    'mai bine, mai bun*, mai sigur, fara sef, propriul sef, propriul tau sef, esti sef, patronul tau, mai putine reguli, mai putine taxe, mai multi bani, mai liber, liber, castigi mai mult, avantaj*, scapi de, nu ai sef, n-ai sef, te scuteste, libertate, nu te controleaza nimeni, nimeni nu te controleaza, nimeni nu iti, zero probleme, esti liber, esti propriul, scutit',
  'same-day':
    'in aceeasi zi, aceeasi zi, imediat, pe loc, pana diseara, pana seara, in ziua aia, in ziua respectiva, pana maine, a doua zi, chiar in ziua, azi, de indata, pe strada in, faci bagajul, iti faci bagajul, bagajele',
  costly:
    'scump*, mii de euro, costa … (mult|mii|o avere|bani|cat|enorm), platesti tot, platesti toate, platesti ambii avocati, platesti avocatul, cheltuielile, o avere, nu-ti permiti, nu iti permiti, ramai dator, ramai cu datorii, 3000, 5000, 10000, avocatul lor, avocatul firmei, pe bani, contra cost, taxa, iei bani, cere bani, cer bani, te costa, cheltuieli, rupe, economiile, cine pierde plateste, te pun sa platesti, iti iau bani',
  member: 'membru*, membri, cotizatie, cotizati*, sa fii in sindicat, inscris in sindicat',
  responsible:
    'raspunde, raspunzator*, responsabil*, vina, nu are treaba, n-are treaba, n-are nici o treaba, nu-i problema lor, nu e problema, nu e angajatorul, treaba subcontractorului, treaba lor, raspunzi, tii de, apartii, depinzi de',
  'as-they-like':
    'cat vrea, cat vor, orice, oricat, ce vrea, ce vor, cum vrea, cum vor, tot, dupa pofta, fara limita, oricata suma, orice suma, ce zice el, cum decide, cat are chef, cat vor ei, cat vrea el, cat doreste, cat doresc, oricat vrea, oricat vor, ce suma vor, cat i se pare, cum vrea muschii, cum ii convine, dupa bunul plac, cat pofteste, cat ii convine',
  'when-lost':
    'cand ai ramas fara, cand ramai fara, dupa ce ramai, dupa ce ai pierdut, dupa ce pierzi, abia dupa ce, dupa ultima zi, dupa ce se termina contractul, cand nu mai ai, in prima zi de somaj, dupa ce pleci, cand esti deja somer, cand se termina, abia cand, dupa incetarea, nu mai devreme, ultima zi … apoi, intai termini, cand ramai efectiv, cand esti deja, mai devreme n-are rost, dupa ce ai terminat, efectiv fara job, abia dupa, apoi te inscrii, dupa ce s-a terminat',
  renamed:
    'redenumit*, se numeste acum, se cheama acum, acum se numeste, acum se cheama, alt nume, numele nou, doar numele, nume nou, si-a schimbat numele',
  'next-year': '2027, la anul, anul viitor, din ianuarie, de la 1 ianuarie, in ianuarie, va creste, o sa fie, va fi',
  'new-amount': '14 60, 14 6',
  'three-days': 'trei zile, 3 zile',
  'free-of-charge': 'gratuit*, gratis, nu costa nimic, fara bani, fara plata, moca',
  also: 'si, de asemenea, la fel, aceleasi drepturi, tot asa, oricum, la fel ca, si in, si pentru, inclusiv, tuturor, totusi, proportional, exact aceleasi, ca oricine, ca toata lumea, chiar si fara, chiar fara, si fara, chiar daca, chiar si, chiar in',
  'not-needed':
    'nu e nevoie, nu este nevoie, nu e obligatoriu, nu este obligatoriu, nu e o conditie, nu este o conditie, nu trebuie sa ai, nu-ti trebuie, nu iti trebuie, nu conditioneaza, nu exista un numar, nu e necesar, nu este necesar',
  'not-always':
    'nu automat, nu e automat*, nu este automat*, nu mereu, nu intotdeauna, nu in orice caz, doar daca, numai daca, depinde, nu oricine, nu toti, nu se da automat',
  nobody:
    'nimeni nu te, nimeni nu poate, nimeni nu este, niciun cetatean, nu te poate da nimeni, nu esti expulzat, nu te expulzeaza nimeni, nu te pot da',
};
