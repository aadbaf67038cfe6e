import type { Cues, PerilConcept } from '../concepts.js';

export const hr: Cues<PerilConcept> = {
  hit: 'tuče, tuku, tukao, udario, udara, udaraju, udarila, istukao, istukli, pretukao, pretukli, šamar*, šutira, šutnuo, davi, davio, gura, gurnuo, mlati, šaka, šakom, batin*, davi me, istuk*, udari*, šutn*, pesnic*, premlati*, prebi*, digao ruku, nasrn*, čupa, vuče za kosu, gurnuo me, gurnuo je, gurao me, tukla, tukli, lupio, lupila, mlatnuo, izmlatio*, isprebija*, opalio, raspalio, šutali, zlostavlja, mlate, ošamari*, mlatili, mlatio, tuce, palicama, šipkama, isprebijali, cipelarili',
  weapon:
    'nož*, nožem, pištolj*, čekić*, sjekir*, mačet*, palic*, šipk*, remen*, kabel*, oružj*, štap*, motk*, lanac, lancem, pušk*, odvijač*, cijev*, letv*, lopat*',
  kill: 'ubiti, ubije, ubit, ubiju, ubijem, zaklat*, zakop*, zaklati, zaklat, zakolje, zadavi*, izbost, upucat, smrću',
  take: 'uzeo, uzeli, uzela, uzima, uzimaju, drži, drze, drži, drzi, drže, oduze*, pokupi*, pokupio, pokupili, zadrža*, zadrži, skriva, sakri*, vratiti, vratili, vraća, vraćaju, vrati, ne vraća, ne daje, ne daju, sef*, ladic*, ukra*, kod sebe, kod gazde, drži je, drzi je, ne da',
  lock: 'zaključa*, zaključan*, zakljucan*, zatvara, zatvorio, zatvorili, zatvoreni, lokot*, kapij*, vrata, rešetk*, ključ*, čuvar*, čuvaju nas, ne puštaju, ne pušta, ne smijemo van, ne smijem van, ne možemo izaći, zatočen*, čuva nas, pod ključem, stražar*, izvana, spolja',
  debt: 'dug, duga, dugove, dugujemo, dugujem, duguju, otplat*, odrad*, vratiti novac, vratimo novac, platiti put',
  'not-let':
    'ne pušta*, ne puštaju, ne daju nam, ne da mi, ne daju, ne možemo otići, ne mogu otići, dok ne, ako odemo, ako odem, ne smijemo otići, ne smijem otići, prije nego platimo, (tko|ko) (hoće|želi|oće|pokuša) (otići|otić|ići|pobjeći|otic*), ne puštaju nas, ne pušta nas, nikog ne puštaju',
  intimate:
    'dira, dirao, pipa, pipao, hvata, seks*, silov*, gol*, skida, svlači, ljubi me, spavati s, između nogu, napastv*, mazi, dira me, me dira, ispod deke, pipa me, gole slike, gole fotke, gole snimke, golišav*, nago, moje slike gole',
  bed: 'krevet*, moj krevet, sobu, sobi, moja soba, tuš*, kupaon*, kraj mene, pored mene, vrata moje, zaspat, zaspati, deka, deke',
  enter: 'ulazi, ušao, dolazi, došao, uvlači, liježe, legne, kuca, zavlači, uvlaci, penje se',
  'no-life':
    'ne želim živjeti, ne želim više živjeti, ne zelim vise, želim umrijeti, nemam zašto živjeti, nemam zasto zivjeti, ne želim više biti, ne zelim vise biti, okončati, da me nema, bolje bez mene, oprostite mi svi, zbogom, umorna od života, umoran od života, nikome ne bih, nestati zauvijek, ne vidim smisao, nema smisla živjeti, ne želim se probuditi, dosta mi je života, ne živi mi se, ne zivi mi se, ne da mi se živjeti, ne da mi se više živjeti, neću više živjeti, umoran sam od života, umorna sam od života, hoću umrijeti, hocu umrit, ubit ću se, ubiti se, ubit se, život nema smisla, nemam za što živjeti, bolje da me nema, bolje da umrem, da zaspim i ne probudim se, okončati sve, oduzeti si život, dići ruku na sebe, dosta mi je svega, svega mi je dosta, ne vidim izlaz, ne mogu više živjeti, ne mogu vise zivjeti, izgubila sam volju, izgubio sam volju, ne želim postojati, lakše bez mene, nema smisla, nitko neće plakati',
  method:
    'tablet*, pilul*, lijekov*, uže, konop*, most*, vlak*, prug*, vene, žile, predozir*, balkon*, skočiti, skočim, skočit, baciti, bacim, bacit, objesi*, žilet*, prozor*, objesim, utopim, otrov*, vlaka, tračnic*, most, krov*, lijekove, tablete, skočio, skočila, omč*',
  sleep: 'spavam, spavamo, spavao, spavala, spavali, spavati, spava, noćimo, noćim, živimo, živim',
  outdoors:
    'ulici, ulica, autu, kombiju, kolodvor*, stanici, parku, most*, šator*, klupi, vani, garaž*, šumi, hladno, minus, kamionu, stubišt*, ulicu, cesti, cestu, auto, auta, parkirališt*, podrum*, aerodrom*, klupa, haustor*, benzinsk*',
  'no-place':
    'bez krova, nemam gdje, nemamo gdje, nemam kamo, nemamo kamo, kamo možemo, kamo da idem, gdje da spavam, gdje ćemo spavati, beskućni*, krov nad glavom, krova nad glavom, bez smještaja noćas',
  child:
    'dijete, djetetom, djeca, djecu, djecom, djece, beba, bebom, bebu, sin, sina, sinom, kći, kćer*, mali, mala, novorođen*, dječak*, curic*, unuk*',
  underage: '(12|13|14|15|16) godin*, ima (12|13|14|15|16)',
  force: 'tjera*, tjeraju, prisil*, prisiljav*, moraju spavati, mora spavati, prijet*, natjera*',
  clients: 'klijent*, klijentima, mušterij*, muškarc*',
  'thing-hurts':
    '(posao|smjena|smjene) … (ubi|ubit*|ubije|ubija|dotuk*|satr*|uništ*), (vrućina|sunce|hladnoća|zima|promet|gužva|leđa|dosada|ponedjeljak|umor|stres|cijene|stanarina|gramatika|glava|nostalgija|budilica) … (ubi|ubit*|ubije|ubija|ubilo|ubila|ubio|dotuk*|satr*|tuče|udari*), (ubi|ubit*|ubije|ubija|ubilo|ubila|ubio|dotuk*|satr*|tuče|udari*) … (vrućina|sunce|hladnoća|zima|promet|gužva|leđa|dosada|ponedjeljak|umor|stres|cijene|stanarina|gramatika|glava|nostalgija|budilica), umirem (od|za), umro sam od, umrla sam od, crkavam (od|za), mrtav umor*, mrtva umor*, ubijam vrijeme, ubiti vrijeme, ubit vrijeme',
  person:
    'on, oni, ona, muž*, muz, dečko, partner, otac, brat, stric, kolega*, susjed*, čuvar*, zaštitar*, vozač*, netko, neko, policaj*, gazda*, šef*, poslovođa*, svekar*, majka, djed, čovjek, ljudi, tip, tipovi',
  thing:
    'vrućina, sunce, hladnoća, zima, promet, gužva, leđa, dosada, ponedjeljak, umor, stres, cijene, stanarina, gramatika, glava, nostalgija, budilica',
};
