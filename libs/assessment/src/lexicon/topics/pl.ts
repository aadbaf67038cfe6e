import type { Cues, TopicConcept } from '../concepts.js';

export const pl: Cues<TopicConcept> = {
  contract: 'umow*, kontrakt*, ustalenia, układ',
  oral: 'ustn*, słownie, na gębę, telefonicznie, przez telefon, powiedział mi tylko, tylko powiedział*, tylko powiedzieli, powiedział w twarz, na słowo, zadzwonił*, zadzwonili, powiedział żebym nie przychodził*, żebym nie przychodził*, nie przychodź, mam nie przychodzić, bez papieru, ustna, gadan*, nic na (piśmie|papierze), żadnego papieru, nic nie dał na piśmie, papieru nie (dał|dali|dostał*|ma|było|mam), papier nie (przyszedł|dotarł), nie ma papieru, nie mam papieru, nie dali papieru, nie dał papieru, nie dostał* papieru, papieru brak, brak papieru, pisma nie (dał|dali|dostał*|ma)',
  paper:
    'na piśmie, pisemn*, na papierze, papier*, list*, listem, pocztą, w skrzynce, skrzynce, skrzynka, podpis*, polecony*, kopert*, pismo, pisma, papierowe wypowiedzenie, w formie papierowej, w liście, do rąk, do ręki, w kopercie, z pieczątką, listownie, poczta przyniosła, ze skrzynki, pieczątk*',
  'fixed-term':
    'na czas określony, na czas nieokreślony, czas określony, umowa (kończy|wygasa|skończy) się, umowa … (kończy|wygasa), przedłuż*, umowa terminowa, umowa na (rok|pół roku|3 miesiące|dwa lata|6 miesięcy), stała umowa, stałej umowy, umowę stałą, nie przedłuż*, nie przedluza, nie przedłużą, umowa się kończy, umowy nie przedłuż*, umow* … (kończy|skończy|wygasa|koniec), (kończy|wygasa|skończy) … umow*, nie ma nowej umowy, bez nowej umowy, nowej umowy nie',
  'on-call':
    'na wezwanie, na telefon, bez stałych godzin, stałych godzin, nie mam stałych godzin, dzwonią kiedy, dzwoni kiedy, odsyła do domu, odsyłają do domu, wysyła do domu, wysyłają do domu, gwarantowanych godzin, zero godzin, odwołuje zmian*, odwołują zmian*, kiedy mnie potrzebuj*, jak jest robota',
  'self-employed':
    'gewerbe*, samozatrudni*, na własn* działalność, działalność*, działalności, własna firma, własną firmę, jednoosobow*, fikcyjn*, faktur*, freelanc*, swój własny szef',
  papers: 'paszport*, dowód*, dowod*, dokument*, papiery',
  employer:
    'szef*, pracodawc*, firm*, kierowni*, majst*, brygadzist*, chef*, gospodarz*, bauer*, właściciel*, agencj*, przełożon*, vorarbeiter*',
  work: 'prac*, robot*, zatrudni*, zmian*, budow*, koleg*, współpracowni*, zakład*, hali, magazyn*',
  wage: 'wypłat*, pensj*, wynagrodz*, zarob*, zarabi*, pieniądz*, pieniędzy, kasa, kasy, kasę, płac*, zapłac*, płaci*, euro, netto, brutto, stawk*',
  'minimum-wage':
    'płac* minimaln*, minimaln* (płaca|płacy|stawka|stawki|stawkę|krajowa|wynagrodzenie|pensja|krajową|płacę|wypłata|wypłaty), najniższ* krajow*, minimalna, minimalną, minimalnej, najniższa stawka, minimum krajowe, mindestlohn*',
  unpaid:
    'nie zapłacił*, nie płaci, nie płacą, nie wypłacił*, nie wypłaca, nie wypłacają, nie dostał* (wypłaty|pieniędzy|kasy|pensji|wynagrodzenia), nie dostałam (wypłaty|pieniędzy|kasy|pensji|wynagrodzenia), nie dostaliśmy (wypłaty|pieniędzy|pensji), nie otrzymał* (wypłaty|pieniędzy|pensji|wynagrodzenia), brak (wypłaty|pensji|wynagrodzenia|pieniędzy), niezapłacon*, niewypłacon*, zaległ* (wypłat*|pensj*|wynagrodzen*|pieniądze), zalega z, zalegają z, nie mam wypłaty, wisi mi (kasę|pieniądze), wiszą mi, winien mi, winni mi, jest mi winien, wypłat* … (spóźnia|nie przyszła|nie ma|nie wpłynęła|opóźnia), czekam na (wypłatę|pieniądze|pensję|kasę), bez wypłaty, nie chce (zapłacić|wypłacić), nie chcą (zapłacić|wypłacić), odmawia zapłaty, zero wypłaty, nie dostaliśmy … wypłat*, nie dostałem wypłat*, nie dostałam wypłat*, nie ma wypłaty, brak wypłaty, wiszą nam, wisi mi, zalega*, zaległ*, (miesiąc|miesięcy|miesiące) bez (wypłaty|pieniędzy), nie wypłac*',
  'last-wage':
    'ostatni* (wypłat*|pensj*|wynagrodzen*|miesiąc*|pieniądze|kas*|wypłacie), ostatnią (wypłatę|pensję), ostatniej (wypłaty|pensji), za ten miesiąc, za ostatni miesiąc, oddać pensję, zwrócić pensję, oddaje pensję, zwraca pensję, oddać wypłatę, ostatniej wypłaty, ostatnią pensję, ostatniej pensji',
  keep: 'zatrzyma*, zatrzymuje*, potrąc*, wstrzyma*, wstrzymuje*, nie oddać, nie odda*, zabrać wypłatę, zabierze wypłatę, nie wypłacić, zachować',
  deduct:
    'potrąc*, potrąca*, odlicz*, odciąg*, odcią*, ściąga* z (wypłaty|pensji), ściągn* z (wypłaty|pensji), zabiera* z (wypłaty|pensji), zabrali z (wypłaty|pensji), zabrał z (wypłaty|pensji), obcina*, obciął, obcięli, ucina*, z pensji za, z wypłaty za, z wypłaty za, z pensji, z wypłaty, obciąż*, potrąca, każdą kwotę z, potraca, obcina nam, obcina mi, zabiera nam z, ściąga nam, ściągają, odciąga*, odlicza*, odjęli, odjeli, odjął, odejmuj*, ściągnęli, sciagneli, ściągnął, zabrali mi z, potrącili, potracili',
  fine: 'kar* (za|umown*|pienięż*|finansow*|porządkow*), kary, karę, kara umowna, mandat*, grzywn*',
  damage:
    'szkod*, zniszcz*, uszkodz*, zgubi* klucz*, zgubiony klucz, zgubił klucz, zgubisz klucz, klucz*, zepsu*, stłucz*, rozbi* (auto|samochód|busa), zapłacić za (auto|szybę|maszynę|narzędzia), zarysowan*, zarysuj*, zadrapan*, rys*, zgubion* klucz*, zgubiłem klucz*, zgubiłam klucz*',
  overtime:
    'nadgodzin*, godziny nadliczbowe, nadliczbow*, po godzinach, nadgodziny, dodatkowe godziny, dodatkowych godzin, wszystkie godziny, ile trzeba, dodatkowej kasy, dłużej',
  payslip:
    'pasek (wypłaty|płacowy|z wypłaty), paski (wypłaty|płacowe), odcinek (wypłaty|z wypłaty), paska, lohnabrechnung*, rozliczenie wypłaty, lohnzettel, kwitek z wypłaty, abrechnung*, rozliczenia wypłaty',
  'hours-record':
    'ewidencj* godzin, ewidencja czasu, lista godzin, listę godzin, karta pracy, kartę pracy, spisuję godziny, zapisuję godziny, zapisywać godziny, zapisuje godzin*, zapisane godziny, notuję godziny, stundenzettel*, listę obecności, dowód na godziny, wpisuje mniej godzin, godziny … (zapisuje|wpisuje|notuje|spisuje), (nikt|nie|nikt nie) … (zapisuje|spisuje|notuje|wpisuje|liczy) … godzin*, (udowodni*|dowód) … godzin*, godzin* … udowodni*',
  lapse:
    'przedawni*, przepada*, przepadn*, termin … (roszczeń|dochodzenia), ile lat wstecz, jak długo mogę (żądać|dochodzić|upominać), wygasa roszczenie, sprzed … lat, (rok|lat|lata) temu … (wypłat*|pensj*|pieniądze|zapłac*), odzyskać … (pieniądze|wypłatę|kasę), (zeszłego roku|zeszly rok|zaległe) … (pieniądze|kasę|wypłat*), (upomnieć|odzyskać|żądać|dochodzić) … (zeszłego roku|sprzed roku|stare), pieniądze z zeszłego, już przepadło, przepadło, za późno, przepadlo, przepada, przepadną, przepadnie, za późno na (kasę|pieniądze)',
  subcontractor: 'podwykonaw*, generaln* wykonaw*, główny wykonawca, podfirm*, zleceniodawc*, firma główna, subfirm*',
  insolvent:
    'upadłoś*, niewypłacaln*, bankru*, zbankrut*, splajtow*, insolven*, firma padła, plajt*, padła firma, padla firma, upadł*, zbankrutowa*, bankruct*, splajtowa*, zamknęli (fabrykę|firmę|zakład), zamkneli (fabryke|firme|zaklad), nie ma z czego zapłacić, ogłosił* upadłość, ogłosiła upadłość, złożyła wniosek o upadłość, w upadłości, syndyk*, poszła z torbami, firma zbankrut*, firma bankrut*, insolvenz*',
  sector:
    'sprząta* (biur|budynk*|hotel*), firma sprzątająca, firmie sprzątającej, sprzątaczk*, dekarz*, rusztowan*, malarz*, dom* opieki, dom* starców, pomoc pielęgniarsk*, stawka branżowa, układ zbiorowy, minimalna branżowa, w branży, gebäudereinigung, pielęgniark*',
  hourly: 'na godzinę, za godzinę, na godz, za godz, euro godzina, godzinow*, €/h, euro h, na h, stawka godzinowa',
  hours:
    'godzin* dziennie, godzin* tygodniowo, godzin na dobę, czas pracy, czasu pracy, godziny pracy, przerw*, odpoczyn*, dni wolne, dzień wolny, dni z rzędu, dni pod rząd, 10 godzin, 12 godzin, 14 godzin, dziesięć godzin, dwanaście godzin, w niedziele, w niedzielę, między zmianami, dzień pracy, ośmiogodzinny, 8 godzin, osiem godzin, 8 godzinny, dniówk*, ośmiu godzin, limit dzienny, dzienny limit, limit godzin, ośmiogodzinn*, osmiogodzinn*, 8 godzinny dzień',
  leave: 'urlop*, wakacj*, dni wolnych płatnych, wolne płatne, płatne wolne, urlaub*, dni urlopu',
  'leave-payout':
    'niewykorzystan* urlop*, ekwiwalent*, zaległ* urlop*, urlop* … (wypłac*|ekwiwalent|przepada|przepadnie|przepadł|niewykorzystan*|zaległ*|został*), zostało … dni urlopu, pieniądze za urlop, wypłata za urlop, zapłata za urlop, resturlaub, za niewykorzystany, niewybran*, niewykorzystane dni, nie wziąłeś, urlop niewybrany, zaległy urlop, urlop … przepada, urlop* … (nie wziąłem|nie wziąłęm|nie wzialem|nie wykorzystał*|nie wybrał*|nie odebrał*), (niewykorzystan*|zaległ*|resztą|reszta) … urlop*, urlop* … (już nie pracuję|juz nie pracuje|po odejściu|po zwolnieniu|odszedłem|odeszłam)',
  sick: 'chor*, zachorowa*, lekarz*, szpital*, operacj*, gorączk*, gryp*, przezięb*, kontuzj*, l4, rozchorował*, rozchorowal*, zachorował*, choroba, grypa, leżę w szpitalu, w szpitalu',
  'sick-note':
    'zwolnieni* lekarsk*, l4, krankmeldung*, krankenschein*, au schein, zaświadczenie od lekarza, chorobowe, krankschreibung*, zgłosić chorob*, zwolnienie od lekarza, na zwolnieniu, druk od lekarza, kranka, krank',
  'sick-pay':
    'chorobow*, (płatne|płaci|płacą|zapłaci|zapłacą|zapłacić|płacone|pieniądze|wypłata|wynagrodzenie) … (chorob*|chory|chora|l4|zwolnieni* lekarsk*|chorobow*|choruję|choruje), (chorob*|chory|chora|l4|zwolnieniu|chorobowe) … (płatn*|płaci|płacą|zapłac*|pieniądze|wypłat*|wynagrodzen*), zasiłek chorobowy, krankengeld*, lohnfortzahlung*',
  pregnant:
    'ciąż*, ciężarn*, macierzyńsk*, mutterschutz*, spodziewam się dziecka, w ciąży, spodziewa się dziecka, (w|3|4|5|6) miesiącu ciąży',
  accident:
    'wypadek w pracy, wypadek przy pracy, wypadku w pracy, wypadku przy pracy, spadłem z, spadłam z, wypadek, wypadku, skaleczył* się w pracy',
  dismissal:
    'wypowiedzeni*, wypowiedzieli, wypowiedział*, zwolni*, zwolnienie z pracy, zwolnią, zwalnia*, wywal*, wyrzuc* (mnie|z|cię|nas|go|ją|kogoś|człowieka), wyrzuć*, wymówieni*, wylać z pracy, wylali, wylecia*, wylecieć, rozwiąz* umow*, rozwiązanie umowy, rozwiązali, kündig*, wyrzucenie, na bruk, podziękowa* mi, podziękowali, wysłać do domu, odesłać do domu, rozwiazani* umow*, wyrzuc* z roboty, wyrzucić mnie, wyrzucą mnie, wyrzucą cię, wyrzucili mnie, wyrzucić z (pracy|roboty), wyrzucili z (pracy|roboty), wyleciałem z, wyleciałam z, pożegnali się ze mną, podziękowano mi, zwolnił* mnie, zwolnili mnie, zwolnieni*, nie mam przychodzić, mam już nie przychodzić, jestem zwolniony, jestem zwolniona, zostałem zwolniony, zostałam zwolniona, mnie zwalniają, zwalnia mnie',
  messenger:
    'whatsapp*, whats app, wacap*, sms*, mejl*, mail*, e mail*, email*, messenger*, wiadomoś*, pdf, głosówk*, telegram*, zdjęcie pisma, skan*, smsem, wiadomość od, sms od, wiadomością, wapp*, na watsapie, na whatsappie, na wacapie, przez messengera, na messengerze, na fejsie, głosowo, na grupie whatsapp',
  notice:
    'okres* wypowiedzenia, wypowiedzenia, termin wypowiedzenia, tygodni wypowiedzenia, kündigungsfrist*, terminu wypowiedzenia, miesiąc wypowiedzenia, frist*, okresu, okres wypowiedzenia, okresu wypowiedzenia',
  probation:
    'okres* próbn*, próbn*, na próbnym, na próbę, probezeit*, czas próbny, w probezeicie, okres próby, probation, na próbie, pierwszych miesiącach, pierwsze miesiące, pierwszych tygodniach',
  'at-once':
    'bez wypowiedzenia, bez okresu wypowiedzenia, bez okresu, z dnia na dzień, natychmiast*, od razu, od ręki, w trybie natychmiastowym, ze skutkiem natychmiastowym, dyscyplinarn*, dyscyplinarka, tego samego dnia, z miejsca, w każdej chwili, kiedy chce, kiedy chcą, fristlos, bez terminu, żadnego okresu, żadnego wypowiedzenia, nie ma okresu, nie ma wypowiedzenia, bez ani jednego dnia, bez jednego dnia, od jutra',
  sue: 'pozew*, pozw*, pozwać, do sądu, w sądzie, odwoła* się od (wypowiedzenia|zwolnienia), zaskarż*, skarg*, klage*, sprawę w sądzie, podać do sądu, skarżyć, założyć sprawę, poszedłem do sądu, pozwał*, sądził*',
  'job-protection':
    'ochron* przed (zwolnieniem|wypowiedzeniem), kündigungsschutz*, bez powodu, bez przyczyny, bez podania (powodu|przyczyny), mała firma, małej firmie, ponad (10|dziesięciu|dziesięć), więcej niż (10|dziesięciu|dziesięć), powód zwolnienia, powód wypowiedzenia, przyczyn*',
  warning: 'upomnie*, ostrzeże*, abmahnung*, nagan*, abmanung*',
  severance:
    'odpraw*, abfindung*, odszkodowani* za zwolnienie, pieniądze za zwolnienie, z kasą, pieniądze na odchodne, pensja za każdy rok, (miesiąc|pensja|wypłata) za każdy rok, kasa za zwolnienie',
  'termination-agreement':
    'aufhebungsvertrag*, porozumieni* stron, za porozumieniem, porozumienie stron, umow* rozwiązując*, rozwiązanie za porozumieniem, umowę o rozwiązaniu, umowa o rozwiązaniu, rozwiązanie umowy za',
  resign:
    'zwolnić się, zwolnię się, zwolniłem się, zwolniłam się, zwalniam się, sam* się zwolni*, złożyć wypowiedzenie, złożyłem wypowiedzenie, złożyłam wypowiedzenie, składam wypowiedzenie, złożę wypowiedzenie, chcę odejść, odejść z (pracy|firmy), odchodzę z, odejdziesz, odejdę, jak odejdziesz, odejściu, odchodzisz, rzucić prac*, rzucam prac*, rzucę prac*, odejście z pracy, sam odejdę, sam wypowiem, wypowiedzieć umowę, wypowiem umowę, dałem wypowiedzenie, dałam wypowiedzenie, napisać wypowiedzenie, zwalniasz się, zwolnisz się, rzucasz, sam odchodzisz, kto odchodzi, wychodzisz, (napisać|złożyć|piszę|składam) … (kundigung|wypowiedzenie|rezygnacj*), sam się zwol*, odejdziesz sam',
  court: 'sąd*, arbeitsgericht*, rozpraw*, sędzi*, sprawa sądowa, proces*, sędzia, sprawa, proces, sądu, sądzie, sądzi*',
  'works-council': 'rad* zakładow*, betriebsrat*, rada pracownicza',
  certificate:
    'świadectw* pracy, referencj*, arbeitszeugnis*, zaświadczeni* o (pracy|zatrudnieniu), opini* od pracodawcy, zeugnis*, świadectwo, list polecający',
  deadline:
    'termin*, ile mam czasu, ile dni mam, do kiedy, w jakim terminie, ostatni dzień, frist*, jak liczyć, jak się liczy, wypada w (niedzielę|sobotę|święto), liczy się od',
  minijob: 'minijob*, mini job*, mini-job*, minidżob*, na minijobie, na mini, geringfügig*',
  'earnings-limit':
    'limit … minijob*, minijob* … (limit|ile można|zarobić|maksymalnie|próg), ile mogę zarobić … minijob*, 603, 633, 556, 538, midijob*, przekrocz* limit*, dwa minijoby, drugi minijob, (ile|maksymalnie) … (zarobić|dorobić|wziąć) … minijob*, minijob* … (limit|ile mogę|maksymalnie), (ile|maksymalnie) … (zarobić|dorobić|wziąć|zarobic|dorobic|zarabiać) … (mini|minijob*), na mini w (przyszłym|przyszlym|2027)',
  pension: 'emerytur*, emerytaln*, składk* emerytaln*, rentenversicherung*, rent*, zwolnienie ze składek',
  seasonal: 'sezon*, żniw*, truskaw*, szparag*, zbior*, zbieran*, pole, na polu, gospodarstw*, winobran*, winogron*, ogór*, jabł*, farm*',
  'temp-agency':
    'agencj* pracy, leiharbeit*, zeitarbeit*, leasing*, pracy tymczasowej, praca tymczasowa, agencj*, wypożycz*, leihfirm*, zeitfirm*, pośrednictwa pracy tymczasowej, użyczen*, agencja nie, agencja prac*',
  'between-assignments':
    'między (zleceniami|projektami|klientami|robotami), pomiędzy (zleceniami|projektami|klientami), bez zlecenia, brak zleceń, nie ma zlecenia, nie mają dla mnie (pracy|roboty), nie ma dla mnie (pracy|roboty), nie ma pracy u klienta, postój, postojowe, między jednym a drugim, czekam na następn*, przestoj*, jak nie ma zleceń, do następnego zlecenia, kiedy nie ma (zleceni*|pracy|dla ciebie), gdy nie ma (zleceni*|pracy), dni bez (zlecenia|pracy), nie ma dla (mnie|ciebie) (zlecenia|pracy), między zleceniami',
  meat: 'mięs*, rzeźni*, ubojni*, zakłady mięsne, zakładach mięsnych, masarni*, tönnies, rozbiór, wieprz*, wędlin*, drobi*',
  posted:
    'delegowan*, oddelegow*, wysłan* przez (firmę|agencję), polska firma, polskiej firmie, polską umowę, polskiej umowie, umowa polska, polskiej agencji, zatrudniony w polsce, zatrudniona w polsce, firma z polski, entsend*, firmy zagraniczne, zagraniczn* firm*, delegacj*, firma z (krakowa|polski|warszawy|wroclawia|katowic|rumunii), wysłała nas, wyslala nas, wysłał nas',
  a1: 'a1, zaświadczenie a1, formularz a1, druk a1',
  'agency-fee':
    'opłat* za (pośrednictwo|pracę|załatwienie|rezerwację), prowizj*, pośredni*, zapłac* … (za pracę|za załatwienie|agencji|pośrednik*), za załatwienie pracy, kaucj* za pracę, zaliczk*, wpisow*, z góry … (prac*|agencj*|pośredni*), (żąda|żądają|chcą|chce) … (euro|zł|złotych|pieniędzy) … (za pracę|pracę|załatwienie|miejsce), pośrednik, pośrednika, pośrednikowi, zaliczka, kaucja, opłata, (agencja|pośrednik|firma|gość|koordynator) … (chce|żąda|bierze|kasuje) … (euro|zł) … (załatwienie|pracę|miejsce|za)',
  'live-in':
    'opiek*, opiekunk*, opiekun*, podopieczn*, babci*, dziad*, starsz* (pani|pan|osob*|panią|pana|panem|państwo), 24h, 24 h, całodobow*, 24 godzin*, 24 na dobę, betreuung*, mieszkam u rodziny, mieszkam z podopieczną, szteli, sztela, seniork*, senior*, pdp, zlecenie u, opiekowałam, u babci, u starszej, u podopiecznej, starszych',
  night: 'noc*, w nocy, nocn*, dyżur*, czuwa*, gotowoś*, bereitschaft*, wstaję w nocy, wstawać w nocy, pogotowi*',
  'health-insurance':
    'ubezpiecz* zdrowotn*, ubezpieczeni*, ubezpieczon*, ubezpieczalni*, krankenkass*, kas* chorych, aok, barmer, karta ekuz, ekuz, nieubezpieczon*, kranken kasse, kartę ubezpieczenia, nfz, ubezpiecza, szpital, jesteś ubezpieczony',
  'child-benefit':
    'kindergeld*, zasiłek na dzieck*, zasiłek rodzinny, zasiłku rodzinnego, rodzinne na, pieniądze na dzieci, familienkass*, kindergelt*, zasiłek na dzieci, rodzinne z niemiec, 800 plus, 500 plus, na dzieci, za dzieci, na dziecko, dla dzieci',
  'basic-income':
    'bürgergeld*, burgergeld*, jobcenter*, job center*, socjal*, zasiłek socjalny, pomoc społeczn*, hartz*, grundsicherung*, opiek* społeczn*, jobcentr*, pomocy socjalnej, zasiłek podstawowy, świadczeni*, zasiłek, zasiłki, od państwa, państwo, świadczenia, socjalne, zasiłków, zasiłku, zasiłkach, zasiłkiem, socjalu, zapomog*',
  'unemployment-benefit':
    'zasił* dla bezrobotnych, zasiłku dla bezrobotnych, arbeitslosengeld*, alg 1, alg1, kuroniów*, bezrobocie, bezrobociu, bezrobotn*, na zasiłek, zasiłek, zasiłku, dostać bezrobocie, na bezrobociu, zasiłek po pracy, kuroniówk*',
  'job-seeker':
    'zarejestr* … (bezrobotn*|urząd|urzędzie|arbeitsamt*|agentur*|poszukując*), rejestr* … (bezrobotn*|urzędzie|arbeitsamt*|arbeitsagentur*|poszukując*), zgłosić … (arbeitsamt*|urzędu pracy|urzędzie pracy|agentur*|bezrobotn*), zgłos* się … (arbeitsamt*|urzędu|urzędzie|bezrobotn*|poszukując*), urząd pracy, urzędu pracy, urzędzie pracy, arbeitsamt*, arbeitsagentur*, agentur für arbeit, arbeitssuchend*, pośredniak*, poszukujący pracy, do urzędu, w urzędzie, arbeitsamt, rejestrujesz, (gdzie|kiedy|muszę) … (zarejestr*|zgłosić|zgłaszam), zarejestrować się, zgłosić się jako, jako bezrobotn*, (do|w|na) agentur*, agentur arbeit',
  block:
    'sperrzeit*, sperr*, blokad* (zasiłku|na zasiłek), zablokuj* … zasiłek, zablokowan* zasiłek, 12 tygodni, dwanaście tygodni, sankcj*, karencj*, okres karencji, wstrzyma* zasiłek, stracę zasiłek, tracę zasiłek, bez zasiłku',
  export:
    'u2, pd u2, pdu2, transfer zasiłku, przenie* zasił*, zasił* … (do polski|w polsce|za granic*|innego kraju|wyjadę|wracam), eksport zasiłku, zabrać zasiłek',
  objection: 'odwołani*, odwołać się, odwoływa*, sprzeciw*, widerspruch*, zaskarżyć decyzję, zażaleni*, odwołan*, odwoła*',
  authority:
    'urząd*, urzęd*, jobcenter*, job center*, familienkass*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, finanzamt*, krankenkass*, kas* chorych, aok, ausländerbehörd*, skarbow*, zus, rentenversicherung*, zoll*, sozialamt*, jobcentr*, agentur',
  decision:
    'decyzj*, odmow*, odmów*, bescheid*, ablehnung*, odrzuc*, pismo z, pismo od, list z (urzędu|jobcenter*|familienkass*|arbeitsamt*|krankenkass*|finanzamt*), zwrot* (świadcz*|zasiłk*|pieniędzy), zwrócić (pieniądze|zasiłek), wezwani*, decyzja odmowna, decyzję odmowną, negatywn* decyzj*, odmownie, pismo urzędowe, odrzucili (mój)* wniosek, odrzucony wniosek, wniosek odrzucon*, wniosek odrzucili, nakaz zwrotu, nie przyznali mi, nie przyznano, cofnęli mi, wstrzymali mi, sankcj*, kara z urzędu, sperrzeit*, przyszła odmowa, dostałem odmowę, dostałam odmowę, powiedzieli nie na, nie zgodzili się na, nie przyznal*',
  registration:
    'anmeldung*, meldunek*, zameldow*, meldunk*, zameld*, meldowa*, anmeldow*, bürgeramt*, wohnungsgeber*, potwierdzenie zameldowania, adres zameldowania, meldebescheinigung*, zgłoszenie zamieszkania, bez meldunku, angemeldet, meldun*',
  address: 'adres*, meldunek*, anmeldung*, zameldow*, meldunek, meldunku, zameldowan*',
  'buy-sell': 'kupi*, kupuj*, kupić, sprzeda*, sprzedaj*, na sprzedaż, załatwi* meldunek, załatwiam, załatwię, odpłatnie',
  stay: 'prawo pobytu, prawa pobytu, pobyt*, karta pobytu, kartę pobytu, swobod* przemieszczania, swobodny przepływ, zostać w niemczech, pozwolenie na (pracę|pobyt), wiz*, freizügigkeit*, przebywać w niemczech, obywatel* ue',
  deport:
    'deport*, wydal*, wyrzuc* z (niemiec|kraju), odesła* do (polski|domu|kraju), odeślą do, wyrzucą z niemiec, stracić prawo pobytu, cofną do polski',
  'tax-id':
    'steuer id*, steuerid*, steuernummer*, steuerklass*, numer podatkowy, numeru podatkowego, id podatkow*, klas* podatkow*, numer identyfikacji, klasa 6, klasa 1, klasa szósta, identyfikator podatkowy',
  tax: 'podat*, pit, rozliczeni* (roczne|podatkowe|z niemiec), zwrot podatku, steuer*, finanzamt*, zeznani* podatkow*, rozliczyć, odliczyć (dojazd*|od podatku|w rozliczeniu|koszty), odliczyć',
  commuting:
    'dojazd*, dojeżdż*, kilometrów do pracy, km do pracy, kilometrówk*, drugie mieszkanie, podwójne gospodarstwo, dwa mieszkania, dwa gospodarstwa, pendlerpauschale, koszty przejazd*, zjazdy do domu, zjazd do polski, dojeżdżam, dojeżdża, dojeżdżamy, codziennie jeżdżę, jeżdżę codziennie, (mieszkam|mieszkamy) w polsce, (km|kilometrów) … (codziennie|dziennie|dojeżdż*)',
  recognition:
    'uznani* (dyplom*|kwalifikacj*|zawod*|wykształceni*), nostryfik*, uzna* dyplom*, dyplom*, kwalifikacj*, anerkennung*, zawód, mój zawód, świadectwo szkolne, wykształceni*',
  discrimination:
    'dyskrymin*, rasis*, bo jestem (polakiem|polką|obcokrajow*|cudzoziem*|kobietą|w ciąży|romem|z polski), dlatego że jestem, ze względu na (narodowość|pochodzenie|płeć|wiek|wyznanie|religię), nie wynajmuj* (polakom|obcokraj*|cudzoziem*), gorzej traktow*, obraża*, wyzywa*, bez polaków, nierówn*, bo (jestem|noszę|mam) … (polak*|polką|kobiet*|chust*|ciemn*|muzułman*|stary|stara|w ciąży|cudzoziem*|obcokrajow*), z powodu (koloru|religii|wieku|pochodzenia|akcentu|narodowości), nie przyjęli mnie bo, odrzucili mnie bo, odmówili mi bo, nie chcieli mnie bo, z powodu (ciąży|płci|niepełnosprawn*|pochodzenia|chusty|orientacji), bo jestem (gejem|lesbijk*|muzułmank*|za stary|za stara|romk*|niepełnospr*|matką), ze względu na (ciążę|akcent|religię|kolor|orientację|niepełnosprawn*), obcokrajowców nie (przyjmuj*|chcą|zatrudniaj*), polaków nie (przyjmuj*|chcą|zatrudniaj*|biorą), śmieją się (ze mnie|z nas|z mojego), wyśmiewa*, nabijają się, nie awansuj*, pomijają mnie, bo jestem z (polski|ukrainy|zagranicy), traktują (mnie|nas) gorzej',
  union:
    'związ* zawodow*, związk* zawodow*, gewerkschaft*, strajk*, verdi, ig bau, ig metall, ngg, dgb, związkow*, do związku, w związku zawodowym',
  lodging:
    'mieszkani*, pokó*, pokoj*, kwater*, nocleg*, zakwaterowani*, wynajem*, czynsz*, kontener*, barak*, unterkunft*, hostel*, łóżk*, kaucj*, hotel* robotnicz*, mieszkam',
  evict:
    'wyrzuc* z (mieszkania|pokoju|kwatery|domu|hotelu), wyrzucił* … z (mieszkania|pokoju|kwatery), opuścić (mieszkanie|pokój|kwaterę), wyprowadz*, eksmi*, wynieść się z, wymieni* zamki, wymienił zamek, stracić (mieszkanie|pokój|kwaterę), tracisz (mieszkanie|pokój|kwaterę), zwolnić (pokój|mieszkanie|kwaterę), zostawić pokój, oddać pokój, wylatujesz z (mieszkania|pokoju|kwatery), wylecieć z (mieszkania|pokoju|kwatery), z kwatery, na ulicę, pakujesz się, na bruk',
  advice:
    'doradc*, doradztw*, porad* prawn*, poradni*, bezpłatn* pomoc, darmow* pomoc, prawnik*, adwokat*, faire mobilität, gdzie szukać pomocy, gdzie po pomoc, kto może pomóc, kto pomoże, beratung*, punkt doradczy, punkt konsultacyjny, do kogo się zwrócić, gdzie się zgłosić po pomoc, (sprawdzi|zobaczy|przeczyta) … (umow*|papier*), za darmo … (umow*|porad*|sprawdz*)',
  customs:
    'zoll*, urząd celny, celnik*, celnicy, fks, inspekcj* prac*, pip, kontrol*, zgłosić (szefa|firmę|pracodawcę), zgłoszę (szefa|firmę), donieść, doniesieni*, doniosę',
  'hand-in':
    '(wysłać|wysyłam|dać|dostarczyć|przekazać|pokazać) … (szef*|pracodawc*|firm*|zakład*|kierownik*), co mam wysłać, kiedy mam wysłać, co wysłać',
};
