import type { Cues, TurnConcept } from '../concepts.js';

export const pl: Cues<TurnConcept> = {
  not: 'nie, ni, żadn*, nikt, nic, nigdy, nima, brak, zero, niepłatn*',
  without: 'bez',
  cannot:
    'nie może, nie mogą, nie można, nie możesz, nie mogę, nie wolno, zakaz*, zabroni*, nie ma prawa, nie mają prawa, nie masz prawa, nie mamy prawa, niemożliw*, nie da się, nie zaczniesz, nie podejmiesz, nietykaln*, nie mozesz, nie moze, nie wolno im, nie wolno ci, nie maja prawa, nie przyjmą, nie mamy czego szukać, tylko dla niemców',
  may: 'może, mogą, można, możesz, wolno, ma prawo, mają prawo, masz prawo, legalnie, mogę, należy się, nalezy sie, mogą cię, przysługuje',
  must: 'musi*, muszą, musisz, trzeba, konieczn*, obowiązk*, wymagan*, należy, potrzebn*, potrzebujesz, muszę',
  only: 'tylko, dopiero, jedynie, wyłącznie, do czasu',
  first: 'najpierw, wpierw, przedtem, wcześniej, zanim, przed, przed wyjazdem, i dopiero, potem masz, a potem',
  valid:
    'ważn*, ważne, obowiązuje, legalne, liczy się, wystarcz*, jest ok, prawomocn*, skuteczn*, zgodn* z prawem, oficjaln*, wystarczy, tak mówi prawo, takie prawo, ta sama moc, jest ważne, i koniec, i po sprawie',
  invalid:
    'nieważn*, nie jest ważn*, nie są ważn*, nie obowiązuje, nie liczy się, bezprawn*, nieskuteczn*, nielegaln*, nie ma mocy, bezwartościow*, nie istnieje, nie ważn*, jest nieważne, bez znaczenia',
  always:
    'zawsze, automatycznie, z automatu, w każdym przypadku, za każdym razem, z urzędu, każdy dostaje, należy się każdemu, gwarantowan*, za każdy rok, za rok pracy, i tak, zawsze dostaje',
  nothing:
    'nic, żadnych praw, żadne prawa, nie ma praw, nie masz praw, ani grosza, zero, nie dostaniesz, nie dostanie, nie dostają, nie dostaje, nie dostają, nie przysługuj*, nie należy się, nic się nie należy, nie należą się, nikt nie dostanie, nie masz szans, nie obowiązuje, nie istnieje, nie dotyczy, nie płacą, nie ma żadn*, nie daje*, i nara, wykluczeni, pech, nie dla ciebie, guzik, przepadło, za darmo, nie mamy czego szukać, cię nie dotyczy, nie dostaniesz nic, ani centa, zero kasy',
  everybody: 'wszyscy, każdy, każdemu, wszystkim, ludzie tak robią, normalka, to normalne',
  'eu-citizen':
    'obywatel* ue, obywatel* unii, polacy, polak*, polaków, cudzoziem*, obcokraj*, obcokrajow*, imigrant*, migrant*, rumuni, bułgarzy, ukrain*, my z unii, z unii, z ue, nie niemcy, zagraniczni',
  'first-years':
    '(pierwsze|pierwszych|po|dopiero po|minimum|co najmniej) … (3|5|trzech|trzy|pięciu|pięć|2|dwóch) lat*, pierwszych latach, (3|5|trzech|pięciu|pięć) lat* … (pobytu|pracy|zameldowania|w niemczech|mieszkania), pięciu latach, 5 latach, 5 lat, pięć lat, poniżej 5, pierwsze lata, pierwszych lat',
  'six-months': 'sześciu miesiąc*, sześć miesięcy, 6 miesiąc*, pół roku, pół rok, szesc miesiecy, 6 msc',
  'three-months': 'trzy miesiące, trzech miesiąc*, 3 miesiąc*, 3 msc, pierwsze trzy, pierwszych trzech',
  'four-years': 'cztery lata, 4 lata, czterech lat, 4 lat',
  'three-weeks': 'trzy tygodnie, trzech tygodni*, 3 tygodni*, 3 tyg, 21 dni',
  'two-weeks': 'dwa tygodnie, dwóch tygodni*, 2 tygodni*, 2 tyg, 14 dni, czternaście dni, dwutygodniow*',
  'three-times':
    'trzy (upomnienia|ostrzeżenia|nagany), 3 (upomnienia|ostrzeżenia|nagany|abmahnung*), trzech (upomnień|ostrzeżeń|nagan*), trzecim upomnieniu, trzy abmahnung*, trzy razy, 3 razy, trzykrotn*, trzy na piśmie, muszą być trzy, 3x, trzy pisemne',
  abolished:
    'znies*, zlikwidow*, zniesion*, skasow*, nie ma już, już nie ma, nie istnieje, skończy* się, zabrali, koniec z, usunięt*, wycofa*, odwołan*, przestał* obowiązywać, nie obowiązuje już, już nie obowiązuje, historia, skasowali, przykręcili, od lata, zlikwidowali, poszła w, zabrali wszystkim, znieśli, zniesli',
  harmless:
    'bez problemu, żaden problem, nie ma problemu, spokojnie, nic nie tracisz, nic nie stracisz, nic ci nie grozi, nic się nie stanie, bez ryzyka, formalność, podpisz spokojnie, można podpisać, podpisuj, nie ma terminu, bez terminu, żadnego terminu, kiedy chcesz, nie ma pośpiechu, trochę po terminie, nic się nie dzieje, i po sprawie, bez konsekwencji, masz czas, w każdej chwili, trochę spóźni*, żadnych konsekwencji, zdążysz, bez stresu, nikt nie sprawdza, na luzie, tylko orientacyj*, jest czas, bez pospiechu, bez pośpiechu, i tak',
  illegal: 'nielegaln*, niezgodn* z prawem, łamani* prawa, łamie prawo, wbrew prawu, bezprawn*, przestępstw*, oszustw*, karaln*',
  abroad: 'za granicą, zagranic*, w polsce, w kraju, z polski, zagraniczn*, w innym kraju, w niemczech, w rumunii, mieszka w',
  already: 'już, teraz, od stycznia, obecnie, aktualnie, w tym roku, od dziś',
  included:
    'wliczon*, w cenie, zawart*, w pensji, w wypłacie, w stawce, w umowie, za darmo, darmo, gratis, nieodpłatn*, ryczałt*, obejmuj*, obejmuje, wszystkie godziny, ile by nie, stała pensja',
  better:
    'lepiej, lepsz*, bezpieczniej*, bez szefa, sam sobie szefem, własnym szefem, swoim szefem, mniej przepisów, mniejsze podatki, mniej podatków, więcej zarobi*, więcej kasy, wolność, opłaca się, korzyst*, nie masz szefa, nikt ci nie rozkazuje, luz, nikt cię nie kontroluje, nikt nie kontroluje, zero problemów, sam sobie, spokój, nie dotyczą',
  'same-day':
    'tego samego dnia, ten sam dzień, natychmiast*, od razu, do wieczora, jeszcze dziś, w ten sam dzień, z miejsca, do jutra, następnego dnia, w dniu zwolnienia, dziś, pakujesz, pakuj',
  costly:
    'drog*, tysiąc*, kosztuj* … (tysiąc*|majątek|dużo|fortun*|krocie|kupę), fortun*, majątek, zapłacisz za (wszystko|obu|adwokata|prawnika), płacisz za (wszystko|obu|adwokata|prawnika|prawników), płaci wszystko, kosztuje, koszty sądowe, adwokata szefa, adwokata firmy, zadłuż*, nie stać, dla bogatych, 3000, 5000, 10000, trzeba zapłacić, płatn*, płaci się, oszczędności, przegrany płaci, pokrywasz, liczą sobie, biorą za',
  member: 'członk*, członkostw*, składk*, zapisać się, należeć do, być w związku',
  responsible:
    'odpowiada*, odpowiedzialn*, nie ma nic wspólnego, nie odpowiada, winn*, to nie ich problem, nie zakład, nie ich sprawa, odpowiada za, należysz do, podlegasz, rozlicza',
  'as-they-like':
    'ile chce, ile chcą, co chce, co chcą, dowolną, dowolne, dowolnie, wszystko, może sobie, jak chce, bez limitu, dowolną kwotę, bez ograniczeń, każdą kwotę, ile uzna, jak mu się, ile mu się podoba, ile im się podoba, ile dusza zapragnie',
  'when-lost':
    'jak stracisz, jak już stracisz, dopiero jak, dopiero po, dopiero gdy, po utracie, po zakończeniu, jak się skończy umowa, gdy stracisz, kiedy stracisz, jak jesteś bezrobotn*, jak już jesteś, po ostatnim dniu, pierwszego dnia bezrobocia, jak się skończy, po zwolnieniu, nie trzeba wcześniej, ostatni dzień … potem, najpierw kończysz, faktycznie zostaniesz, wcześniej nie ma sensu, jak już nie masz, gdy praca już, a potem się rejestrujesz',
  renamed: 'nazywa się teraz, teraz nazywa się, zmieni* nazwę, nowa nazwa, zmiana nazwy, tylko nazwa, inaczej się nazywa, przemianow*',
  'next-year': '2027, w przyszłym roku, od stycznia, od nowego roku, wzrośnie, będzie, od 1 stycznia, za rok',
  'new-amount': '14 60, 14 6',
  'three-days': 'trzy dni, 3 dni, trzech dni',
  'free-of-charge': 'za darmo, darmow*, bezpłatn*, gratis, nic nie kosztuje, nieodpłatn*',
  also: 'też, również, także, takie same prawa, tak samo, te same prawa, mimo to, i tak, jednakowo, dla wszystkich, jak każdemu, jak wszyscy, proporcjonalnie, jednak, nawet bez, nawet jak, nawet jeśli, nawet na, nawet',
  'not-needed':
    'nie trzeba, niepotrzebn*, nie jest warunkiem, nie jest konieczn*, nie jest wymagan*, nie musisz mieć, nie potrzebujesz, nie jest potrzebn*, nie ma obowiązku, nie ma stałej liczby, nie musi być, nie wymaga',
  'not-always':
    'nie automatycznie, nie jest automatyczn*, nie zawsze, nie w każdym, tylko jeśli, tylko gdy, zależy, nie każdy, nie każdemu, nie z automatu, nie ma automatu',
  nobody: 'nikt nie zostaje, nikt cię nie, nikt nie może, żaden obywatel, nikogo nie, nie mogą cię, nie wydalają za',
};
