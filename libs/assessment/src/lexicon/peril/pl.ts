import type { Cues, PerilConcept } from '../concepts.js';

export const pl: Cues<PerilConcept> = {
  hit: 'bije, biją, bił, pobił*, uderzył*, uderza, pobity, pobita, bity, bita, kopnął, spoliczk*, dusił, szarpie, szarpał*, popchn*, pięści*, leje mnie, tłucze, dusił mnie, szarpał, kopie mnie, kopie nas, kopie go, kopie ją, kopał, bije nas, w twarz, po gębie, po gebie, po pysku, leją, pobije, spuszcza łomot, wpierdol, dostaje po, rzucił się na mnie, przyłożył mi, walnął, walnęła, trzasnął, zdzielił, skopał*, okłada, katuje, skatowa*, lał, obił, obili, pobicie, pobiła, kopnęli, lali, bili, tłukli, kopali, okładali, pałami, kijami, pobili',
  weapon:
    'nóż, nożem, noża, noz, pistolet*, młot*, siekier*, kij, kijem, pałk*, maczet*, pas, pasem, kabel, broń, pistolet, kastet*, tasak*, śrubokręt*, rurk*, paralizator*, gaz pieprzowy, łom, łopat*',
  kill: 'zabić, zabije, zabiją, zamord*, zabij*, poderżn*, zakop*, zarżn*, zatłuc*, zakatow*, odstrzel*, udusi, utopi, śmierci*',
  take: 'zabrał*, zabrali, zabiera, trzyma, trzymają, zatrzymał*, przetrzymuj*, zebrał*, zebrali, zbiera, skonfisk*, schował*, ukrył*, oddać, oddali, oddał, oddają, oddaje, nie oddał*, sejf*, szuflad*, u siebie, ukradł*, zwrócić, trzyma go, trzyma je, nie chce oddać, nie oddaje',
  lock: 'zamyka, zamykają, zamkn*, zamknięt*, kłódk*, bram*, krat*, klucz*, więz*, więzi*, pilnuj*, nie wypuszcz*, nie możemy wyjść, nie mogę wyjść, nie wolno wychodzić, strażnik*, pilnują nas, pilnuje nas, pod kluczem, strzegą, na klucz, od zewnątrz, zamknął się',
  debt: 'dług*, winni, winien, winna, wisimy, wiszę, spłac*, odpracow*, oddać za przejazd, oddać za transport',
  'not-let':
    'nie wypuszcz*, nie puszcz*, nie pozwala*, nie możemy wyjechać, nie mogę wyjechać, nie możemy odejść, nie mogę odejść, dopóki nie, zanim nie, nie wolno nam, jak odejdziemy, (kto|ktokolwiek) chce (odejść|wyjść|wyjechać|uciec), nie puszczają nas, nie puszcza nas, nie możemy stąd, nikogo nie wypuszcz*',
  intimate:
    'dotyka, dotykał, obmacuje, obmacywał, maca, seks*, gwałc*, zgwałc*, rozebrać, rozbier*, nag*, całuje mnie, spać z, między nogi, intymn*, molest*, rękę pod, reke pod, pod kołdrę, pod koldre, nagie zdjęci*, gołe zdjęci*, nagie fot*, nudes*, nude, moje nagie, rozebran*, gołą, dobiera się, dobierał się',
  bed: 'łóżk*, do łóżka, pokoju, mojego pokoju, do pokoju, prysznic*, łazien*, obok mnie, pod drzwi, zasnąć, kołdr*, koldr*, łóżku',
  enter: 'wchodzi, wszedł, przychodzi, przyszedł, kładzie się, wślizg*, puka, włazi, ładuje się, pakuje się, wślizguje, wskakuje, zakrada',
  'no-life':
    'nie chcę żyć, nie chce zyc, nie chce żyć, chcę umrzeć, nie mam po co żyć, nie chcę już być, nie chce juz byc, nie chcę tu być, skończyć z tym, skończę ze sobą, nie obudzić, żegnajcie, przepraszam wszystkich, beze mnie, nikt nie zatęskni, mam dość życia, nie widzę sensu, lepiej żebym, nie chcę dłużej, zniknąć na zawsze, odebrać sobie, żyć mi się nie chce, nie chce mi się żyć, nie chce mi się już żyć, nie chcę już żyć, odechciało mi się żyć, nie mam siły żyć, nie mam już siły żyć, chcę ze sobą skończyć, skończę z sobą, skończyć ze sobą, lepiej by było jakbym, wolałbym nie żyć, wolałabym nie żyć, nie widzę sensu życia, zasnąć i się nie obudzić, zabiję się, zabić się, nie chcę tak żyć dłużej, mam dość wszystkiego, mam dosyć wszystkiego, mam wszystkiego dość, nie daję już rady żyć, nie widzę wyjścia, straciłem sens, straciłam sens, to już koniec ze mną, nikt by nie zauważył, lepiej beze mnie, nie chcę dalej żyć, nie chce mi się istnieć',
  method:
    'tablet*, pigułk*, lek*, sznur*, lina, most*, pociąg*, tor*, żył*, przedawk*, balkon*, skoczyć, skoczę, powiesić, powieszę, żyletk*, okna, tory, torach, pętl*, moście, most, proszki, prochy, truciz*, z dachu, leki, lekarstw*',
  sleep: 'śpię, śpimy, spałem, spałam, spaliśmy, spać, śpi, nocuj*, mieszkam, mieszkamy, żyjemy',
  outdoors:
    'ulicy, ulic*, aucie, samochodzie, busie, dworcu, dworzec, parku, mostem, namiocie, ławce, na dworze, przystanku, garażu, klatce, lesie, minus, mróz, mrozie, samochód, samochodu, dworca, ławka, ławkach, stacji, parking*, altan*, piwnic*, lotnisku, pustostan*, krzak*',
  'no-place':
    'bez dachu, dachu nad głową, nie mam gdzie, nie mamy gdzie, dokąd iść, dokąd mam iść, na bruku, bezdomn*, gdzie spać, bez noclegu, nie wiem gdzie spać, nigdzie nie mam',
  child:
    'dziecko, dzieckiem, dziecka, dzieci, dziećmi, niemowl*, syn, synem, syna, synek, córk*, maluch*, noworod*, chłopiec, dziewczynk*, wnuk*',
  underage: '(12|13|14|15|16) lat*, ma (12|13|14|15|16)',
  force: 'zmusza*, zmuszają, każe, każą, kazał*, musi spać, muszą spać, przymus*, groz*, kaza',
  clients: 'klient*, klientami, mężczyzn*, goście, gośćmi',
  'thing-hurts':
    '(robota|praca|zmiana|nocka|nocki|szkolenie) … (zabij*|dobij*|dobił*|wykańcza|wykończ*|morduje), (upał|słońce|slonce|zimno|pogoda|korki|plecy|poniedziałek|nuda|stres|ceny|tęsknota|gramatyka|niemiecki|głowa|kac|kolejka) … (zabij*|zabił*|dobij*|dobił*|wykańcza|wykończ*|bije|uderzył*|dusi), (zabij*|zabił*|dobij*|dobił*|wykańcza|wykończ*|bije|uderzył*|dusi) … (upał|słońce|slonce|zimno|pogoda|korki|plecy|poniedziałek|nuda|stres|ceny|tęsknota|gramatyka|niemiecki|głowa|kac|kolejka), umieram (ze|z), umarł* ze śmiechu, skonam, padam z nóg, bije rekordy, bije brawo, zabić czas, zabijam czas',
  person:
    'on, oni, ona, mąż, męża, mężem, facet*, chłopak*, ojciec, ojcem, brat*, wujek, kolega, kolegi, sąsiad*, ochroniarz*, kierowc*, ktoś, policjant*, szef*, kierownik*, brygadzist*, teść, matka, dziadek, partner*, człowiek, ludzie',
  thing:
    'upał, słońce, slonce, zimno, pogoda, korki, plecy, poniedziałek, nuda, stres, ceny, tęsknota, gramatyka, niemiecki, głowa, kac, kolejka',
};
