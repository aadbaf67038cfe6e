import type { Cues, DangerConcept } from '../concepts.js';

export const pl: Cues<DangerConcept> = {
  violence:
    '(bije|biją|uderzył*|uderzyła|pobił*|pobili|kopnął|kopał|dusił*|dusi|szarpał*|szarpie|zaatakował*|dźgnął|popchnął) … (mnie|nas|ją|go|mi|kobietę|żonę), (mnie|nas|ją) … (bije|biją|uderzył*|pobił*|pobili|kopnął|dusił*|szarpie), zostałem pobity, zostałam pobita, pobity przez, pobita przez, mąż mnie bije, szef mnie uderzył, przemoc domow*, przemoc fizyczn*, z nożem, nożem, zabije mnie, zabije nas, chce mnie zabić, grozi … (zabi*|śmierci*|nożem|pobi*), groził … (śmierci*|zabi*|nożem), groźby śmierci, siniaki, w siniakach, podbite oko, jest agresywny, rękoczyn*',
  'sexual-violence':
    'gwałt*, zgwałc*, molest*, napastował*, napastuje, dotyka mnie, dotykał mnie, obmacuje, obmacywał*, maca mnie, chce seksu, za seks, zmusza do seksu, prostytuc*, wchodzi w nocy do mojego pokoju, przychodzi w nocy do mojego pokoju',
  'passport-taken':
    '(zabrał*|zabrali|zabiera*|zatrzymał*|zatrzymali|trzyma*|przetrzymuj*|ukradł*|schował*|schowali|skonfiskow*|odebrał|odebrali|zamknął) … (paszport*|dowód|dowod*|dokument*|papiery), (paszport*|dowód|dowody|dokumenty|papiery) … (zabrał*|zabrali|zatrzymał*|trzyma*|u szefa|nie oddaj*|nie oddał*|nie chce oddać|nie chcą oddać|skonfiskow*|schowan*|w sejfie), nie (oddaje|oddają|oddał|oddali|chce oddać|chcą oddać) … (paszport*|dowodu|dowodów|dokument*|papierów)',
  'locked-in':
    '(zamyka|zamknął|zamknęli|zamykają|więzi|więżą) … (mnie|nas|na klucz|w domu|w pokoju|drzwi), zamknięt* (w domu|w pokoju|w mieszkaniu|na klucz|w kontenerze|w hali), jestem zamknięt*, jesteśmy zamknięci, uwięzi*, nie (wypuszcza|wypuszczają|wypuszczaja|wypuści) … (mnie|nas|z domu), nie wolno (mi|nam) (wychodzić|wyjść|opuszczać), nie mogę wyjść z (domu|mieszkania|pokoju), nie możemy wyjść z (domu|budynku|terenu), zabrał* (mi|nam) (telefon*|komórk*), zabrali (mi|nam) (telefon*|komórk*), przetrzymuj* (mnie|nas), jak w więzieniu, jak więź*, trzymają nas siłą, trzyma mnie siłą',
  'debt-bondage':
    '(odpracow*|odrabia*|odrobić) … (dług*|koszty|transport|przejazd), dług* … (nie mogę odejść|nie mogę wyjechać|nie puszcz*|nie wypuszcz*|nie pozwala odejść|odpracow*|dopóki nie), dopóki nie (spłac*|oddam|zapłac*|odpracuj*), nie (mogę|możemy) (odejść|wyjechać|wrócić) … (spłac*|dług*|zapłac*), twierdzi że jestem mu winien, muszę spłacić … (odejdę|wyjadę|wypuszcz*), nie puści mnie dopóki, nie puszczą nas dopóki',
  forced:
    'zmusza* (mnie|nas|do pracy|do żebr*), zmuszają (mnie|nas|do pracy), zmuszan* do (pracy|prostytucji), prac* przymusow*, niewolni*, handel ludźmi, handlu ludźmi, sprzedali (mnie|nas), sprzedał (mnie|nas), wbrew (mojej|naszej) woli, wyzysk*, jak niewolni*, obóz pracy, siłą (nas|mnie|trzyma*|zmusza*), trzyma* (nas|mnie) siłą, pod przymusem',
  suicide:
    'zabić się, zabije się, zabiję się, chcę się zabić, samobój*, odebrać sobie życie, odbiorę sobie życie, nie chcę żyć, nie chce mi się żyć, nie chce już żyć, nie chcę już żyć, chcę umrzeć, chcę zniknąć na zawsze, skończyć ze sobą, skończę ze sobą, skoczę z, skoczyć z (mostu|okna|dachu|balkonu), powiesić się, powieszę się, podciąć sobie żyły, podciąć żyły, nałykać się tabletek, połknąć tabletki, wolałabym nie żyć, wolałbym nie żyć, lepiej żebym nie żył*, nie widzę sensu życia, życie nie ma sensu, nie ma sensu żyć, targnąć się, rzucić się pod, rzucę się pod, nie obudzić się, żegnajcie wszyscy',
  homeless:
    '(śpię|śpimy|spałem|spałam|spaliśmy|spać|śpi|mieszkam|mieszkamy|nocuję|nocujemy) … (ulicy|aucie|samochodzie|dworcu|parku|pod mostem|na dworze|namiocie|klatce|przystanku|busie), na ulicy, na bruku, nie mam gdzie (spać|mieszkać|iść|się podziać|nocować|pójść), nie mamy gdzie (spać|mieszkać|iść|się podziać|nocować), nie ma gdzie spać, nie wiem gdzie (spać|będę spać|spędzę noc), gdzie (spać|przenocować|się przespać) … (dziś|dzisiaj|noc), gdzie mogę przenocować, bez dachu nad, dach nad głową, wyrzucił* … na (ulicę|bruk), wyrzucili … na (ulicę|bruk), nocleg na dziś, nocleg na dzisiaj, potrzebuję noclegu dziś, noclegownia, jestem bezdomn*, jesteśmy bezdomni, zostałem bezdomny, zostałam bezdomna, bezdomny od, bezdomna od, bezdomni z, będę bezdomn*, zostaniemy bezdomni, bezdomna z',
  'child-in-danger':
    '(bije|biją|uderzył*|molestuje|szarpie|krzywdzi|katuje|dotyka) … (dziecko|dzieci|córk*|syn*|niemowl*), (dziecko|dzieci|córka|syn|niemowlę) … (bite|bity|bita|pobite|głodn*|molestow*|w niebezpieczeństwie|na ulicy|bez jedzenia|zamknięt*|samo w domu|same w domu|marznie|marzną|krzywdz*), z (dzieckiem|dziećmi|córką|synem|niemowlakiem|małym dzieckiem) … (ulicy|bez dachu|dworcu|aucie|samochodzie|gdzie spać|gdzie iść|bezdomn*), (zabrał*|porwał*|uprowadził*|wywiózł) … (dziecko|dzieci|córkę|syna), nie mam co dać dzieciom jeść, dzieci nie mają co jeść, dzieci pracuj*, brak mleka dla',
  threat:
    'groz*, grozi, grożą, grozi mi, groził*, groźb*, szantaż*, zastrasz*, wie gdzie mieszkam, wiedzą gdzie mieszkam, znajdzie mnie, znajdą mnie, boję się o życie, skrzywdzi rodzin*, naśle na mnie',
  fear: 'boję się, boje się, boimy się, strach, strasznie się boję, ukrywam się, uciekłem, uciekłam, uciekliśmy, policj*, przeraż*',
  despair:
    'zrozpaczon*, rozpacz*, nie daję rady, nie daje rady, nie mam już siły, nie mam siły, nie wytrzym*, na skraju, bez wyjścia, depresj*, płaczę codziennie, codziennie płaczę, załaman*, beznadziej*, nie mam nadziei, na dnie',
  hunger:
    'nie mam co jeść, nie mamy co jeść, nie mam na jedzenie, nie mamy na jedzenie, nic nie jadłem, nic nie jadłam, głod*, głodn*, bez grosza, nie mam za co (żyć|wrócić|kupić), nie mamy za co',
  harassment:
    'nęka*, mobbing*, poniż*, upokarz*, wyzywa*, wrzeszczy, krzyczy na (mnie|nas), drze się, obraża*, pluje, szykan*, prześlad*, śledzi mnie',
  'unsafe-work':
    'bez kasku, bez zabezpiecz*, bez ochrony, bez rękawic, bez szelek, azbest*, chemikali*, 16 godzin, 18 godzin, 20 godzin, bez snu, zemdla*, zasłab*, spadł z, złamał* (nogę|rękę|kręg*), nie wezwali karetki, bez bhp',
  figurative:
    'umieram ze śmiechu, padłem ze śmiechu, padłam ze śmiechu, ze śmiechu, haha*, lol, film*, serial*, książk*, żart*, żartuj*, mecz*, piłk*, gra, grze, piosenk*, ceny zabijają, upał, teatr*, wystaw*, dokument o, szkoleni* o, seminarium, wiadomości, kampani*, kurs o, kryminał*, muzeum',
};
