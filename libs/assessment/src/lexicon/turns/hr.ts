import type { Cues, TurnConcept } from '../concepts.js';

export const hr: Cues<TurnConcept> = {
  not: 'ne, nije, nisu, nema, nemaš, nemam, nemaju, nemamo, nemate, nikad, nikada, ništa, nista, nitko, niko, nikakv*, nijedan, ni, neće, nećeš, nećemo, neplaćen*, nisam, nismo',
  without: 'bez',
  cannot:
    'ne može*, ne moze*, ne možeš, ne mogu, ne možemo, ne smije*, ne smiju, ne smijem, zabranjen*, nema pravo, nemaš pravo, nemaju pravo, nemamo pravo, nije dozvoljeno, nije dopušteno, nemoguće, ne da se, ne daju, nedodirljiv*, ne zapošljavaju, ne primaju, nemamo što tražiti, nemamo sta trazit, samo za nijemce',
  may: 'može, moze, mogu, možeš, smije, smiju, smiješ, dozvoljeno, ima pravo, imaju pravo, imaš pravo, legalno, zakonski može, možemo, imas pravo, mogu ti, pripada ti, ide ti',
  must: 'mora, moraju, moraš, moras, moram, treba, trebaš, obvez*, obavez*, potrebn*, nužn*, uvjet*',
  only: 'samo, tek, jedino, isključivo, dok ne, prije',
  first: 'prvo, najprije, prije nego, prije, unaprijed, prethodno, prije puta, prije polaska, i tek onda, pa onda, onda počinješ',
  valid:
    'vrijedi, vrijede, valjan*, važeć*, vazec*, važi, zakonit*, legalan, legalno, legalna, priznaje se, dovoljn*, služben*, pravovaljan*, računa se, pravomoć*, zakonski, dovoljno je, takav je zakon, tako je po zakonu, ista snaga, i gotovo, i točka, jednako vrijedi',
  invalid:
    'ne vrijedi, nevažeć*, nevažec*, nije valjan*, nije važeć*, ne važi, ništav*, nezakonit*, nije zakonit*, nelegal*, ne priznaje, ne računa, bez vrijednosti, nema učinka, ne postoji, ne računa se, ništavan',
  always:
    'uvijek, uvek, automatski, u svakom slučaju, svaki put, po zakonu, zajamčen*, garantiran*, obavezno, za svaku godinu, svake godine, po godini, svatko dobije, svakome pripada, i tako i tako, sigurno',
  nothing:
    'ništa, nista, nikakva prava, nemaš nikakva, nemaš pravo, nemaju pravo, nema pravo, ni centa, ni eura, nula, ne dobiješ, ne dobiva*, ne dobije, ne dobivaju, ne pripada, nitko ne dobiva, nitko ne dobije, nemaš prava, nema prava, ne vrijedi, ne postoji, nema ništa, ne daju, ne plaća se, ne ide ti, ne primaju, isključeni, peh, nije za tebe, zaboravi novac, pozdravi se, nemamo što tražiti, nemamo sta trazit, besplatna, ni lipe, ne dobiješ ništa, ne dobijes ni',
  everybody: 'svi, svatko, svako, svi to rade, svi tako, normalno je, većina',
  'eu-citizen':
    'građan* eu, eu građan*, stranc*, stranac, hrvat*, hrvati, rumunj*, bugar*, poljac*, migrant*, doseljeni*, iz eu, europsk* građan*, mi hrvati, mi stranci, imigrant*, useljeni*, gradani eu, eu gradan*, stranci, stranaca',
  'first-years':
    '(prve|prvih|nakon|tek nakon|najmanje|minimalno|poslije) … (3|5|tri|pet|dvije|2) godin*, (3|5|tri|pet) godin* … (boravka|rada|prijave|u njemačkoj|života|ovdje), prvih godina, pet godina, 5 godina, ispod 5, prve godine, tri godine, prvih 5, prve 3',
  'six-months': 'šest mjeseci, sest mjeseci, 6 mjeseci, pola godine, 6 mj',
  'three-months': 'tri mjeseca, 3 mjeseca, prva tri, prva 3, 3 mj',
  'four-years': 'četiri godine, cetiri godine, 4 godine, zadnje 4, zadnje četiri, 4 god',
  'three-weeks': 'tri tjedna, 3 tjedna, 21 dan, tri tjedna, 3 nedjelje, tri nedelje',
  'two-weeks': 'dva tjedna, 2 tjedna, 14 dana, četrnaest dana, dvije nedjelje, dvotjedn*',
  'three-times':
    'tri (opomene|upozorenja|ukora), 3 (opomene|upozorenja|ukora), tri abmahnung*, 3 abmahnung*, tri puta, 3 puta, triput, treća opomena, trećeg upozorenja, treće opomene, treće upozorenje, tri pismene, moraju biti tri, 3x, tri pisane',
  abolished:
    'ukinu*, ukida*, više ne postoji, vise ne postoji, nema više, nema vise, više nema, vise nema, ukinut*, maknu*, gotov* s, završ*, prestalo*, ne vrijedi više, više ne vrijedi, poništen*, nestalo, povijest, ukinuli, od ljeta, zatvorili slavinu, maknuli, zaboravi na, nema ga više, gotovo s',
  harmless:
    'nema problema, bez problema, bez brige, ništa ne gubiš, nista ne gubis, ne gubiš ništa, ništa ti ne može, bez rizika, nema rizika, ništa se ne događa, formalnost*, slobodno potpiši, potpiši slobodno, samo potpiši, možeš potpisati, mirno potpiši, nema roka, bez roka, nema nikakvog roka, kad hoćeš, kad god hoćeš, nema žurbe, ne žuri, malo zakasniš, malo kasnije, imaš vremena, bez posljedica, nema posljedica, nije strašno, ne brini, bilo kada, ima vremena, u miru, bez stresa, nitko ne provjerava, samo okvirn*, nije obavezno, stigneš, ionako, opušteno',
  illegal: 'ilegaln*, nezakonit*, protuzakonit*, protivzakonit*, kazneno djelo, prijevar*, kažnjiv*, prekršaj*, krši zakon',
  abroad: 'inozemstv*, vani, druga država, drugoj državi, u hrvatskoj, iz hrvatske, domovin*, stran*, u njemačkoj, živi u, doma, žive u',
  already: 'već, vec, sada, sad, od siječnja, trenutno, ove godine, danas, trenutačno',
  included:
    'uključen*, ukljucen*, uračunat*, u plaći, sadržan*, besplatno, džabe, gratis, paušal*, u cijeni, ulazi u, spadaju u, ulaze u, ne plaćaju se, pokriva, sve sate, svi sati, fiksna plaća',
  better:
    'bolje, bolji, sigurnij*, bez gazde, bez šefa, sam svoj gazda, sam svoj šef, svoj gazda, svoj šef, manje pravila, manje poreza, manji porez, više novca, više zaradiš, slobodnij*, sloboda, slobodan, isplati se, prednost*, nemaš gazdu, nemaš šefa, nitko ti ne, lakše, nitko te ne kontrolira, nitko ne kontrolira, nula problema, slobodan si, svoj si, ne tiču te se',
  'same-day':
    'isti dan, istog dana, odmah, još danas, do večeri, istu večer, na licu mjesta, do sutra, sljedeći dan, sutradan, isti taj dan, taj dan, danas, pakiraš, pakiraj, spakiraj',
  costly:
    'skup*, tisuć*, košta … (tisuć*|puno|bogatstvo|brdo|para|novac|mnogo), kosta … (tisuc*|puno|para), bogatstvo, platiš sve, plaćaš sve, sve plaćaš, plaćaš oba odvjetnika, platiš odvjetnika, plaćaš odvjetnik*, sudski troškov*, troškove suda, sve troškove, ne možeš si priuštiti, zaduž*, 3000, 5000, 10000, za bogate, naplaćuj*, plaća se, moraš platiti, traže novac, odvjetnika firme, odvjetnika gazde, košta, ušteđevin*, tko izgubi plaća, naplate, snosiš, naplaćuju ti',
  member: 'član*, clan*, članstv*, članarin*, učlan*, uclan*',
  responsible:
    'odgovor*, odgovara, odgovaraju, nema veze, nemaju veze, nije odgovor*, kriv, kriva, nije poslodavac, to je stvar podizvođača, odgovara za, pripadaš, spadaš pod',
  'as-they-like':
    'koliko hoće, koliko hoce, što hoće, sta hoce, kako hoće, koliko želi, što želi, bilo što, sve, po želji, bilo koji iznos, koliko god, što god, bez ograničenja, koliko odluči, kako odluči, koliko mu se prohtije, koliko žele',
  'when-lost':
    'kad izgubiš, kad ostaneš bez, tek kad, nakon što izgubiš, nakon što ostaneš, nakon otkaza, kad već, nakon zadnjeg dana, kad si nezaposlen, kad istekne, prvi dan nezaposlenosti, tek nakon, kad prestane, kad završi ugovor, ne treba prije, prije ne treba, kad si već, nakon što prestane, poslije otkaza, zadnji dan … onda, prvo završi, stvarno ostaneš, prije nema smisla, pa se onda prijaviš, kad je posao već, tek poslije',
  renamed:
    'preimenov*, sada se zove, sad se zove, zove se sada, novo ime, novi naziv, samo ime, promijenil* ime, promijenjen* naziv, drugo ime, zove se',
  'next-year': '2027, iduće godine, sljedeće godine, dogodine, od siječnja, od 1 siječnja, bit će, rast će, povećat će, od nove godine',
  'new-amount': '14 60, 14 6',
  'three-days': 'tri dana, 3 dana',
  'free-of-charge': 'besplatn*, ne košta ništa, bez naplate, džabe, gratis, ne plaća se ništa',
  also: 'također, isto, i na, ista prava, jednako, svejedno, kao i svi, kao svi, za sve, razmjerno, ipak, i u, jednaka prava, takoder, vrijedi za sve, i bez, čak i bez, čak i, čak, iako, makar, i na bolovanju, i ako',
  'not-needed':
    'nije potrebn*, nije nužn*, nije obvezn*, nije uvjet, ne treba ti, ne trebaš, nije obavezn*, nema potrebe, nije preduvjet, nema fiksn* broj*, ne morate imati, ne traži se',
  'not-always':
    'nije automatsk*, ne uvijek, nije uvijek, ne u svakom, samo ako, ovisi, ne svatko, ne svi, ne ide automatski, ne dobiva se automatski',
  nobody: 'nitko ne može, nitko te ne, nijedan građanin, nikoga ne, nitko neće, ne protjeruj*, nitko ne smije, ne mogu te',
};
