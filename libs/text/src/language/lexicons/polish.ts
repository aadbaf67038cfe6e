/** Frequent Polish words and words of work and everyday life, as written in posts. */
export const polish = `
i w na z do nie się to że jest o a jak ale po co za od są przez czy tak tylko być był była było byli były będzie będą będę jestem jesteś
jesteśmy jesteście on ona ono oni one ja ty my wy mnie mi ci cię ciebie go jego jej ją im ich nim nią nich nam nas was wam mną tobą sobie
siebie swój swoje swoją swoich mój moja moje moim mojej moich twój twoja twoje nasz nasza nasze wasz wasza który która które którzy
których którym którą którego której ten ta te tego tej tym tych temu tamten tamta tamto kto kogo komu czego czemu dlaczego gdzie kiedy ile
ilu jaki jaka jakie jakiś jakieś ktoś coś nic nikt nigdy nigdzie zawsze często czasem czasami teraz już jeszcze wtedy potem później
wcześniej dziś dzisiaj jutro wczoraj przedwczoraj rano wieczorem tutaj tu tam bardzo dużo mało trochę więcej mniej wszystko wszyscy
wszystkie wszystkich każdy każda każde inny inna inne innych sam sama samo sami dla bez pod nad przed między przy oraz lub albo bo
ponieważ więc jeśli jeżeli żeby aby gdy gdyby choć chociaż niż nawet może można trzeba powinien powinna powinno musi muszę musisz muszą
musiał musiała mogę możesz możemy mogą mógł mogła mógłby chcę chcesz chce chcemy chcą chciał chciała chciałbym chciałabym mam masz ma mamy
macie mają miał miała miało mieli mieć wiem wiesz wie wiemy wiedzą wiedział wiedzieć robię robisz robi robią robić zrobić zrobił zrobiła
mówi mówię mówić powiedział powiedziała powiedzieć myślę myśli myśleć widzę widzi widział idę idzie iść poszedł jechać jadę jedzie
przyszedł przyjść przyjechał wziąć daje dał dała dać dostać dostał dostałem dostałam dostaje dostaję znam zna znać lubię lubi kocham kocha
prawda proszę dziękuję dzięki przepraszam cześć witam witajcie dzień dobry hej pozdrawiam pomóc pomoc pomocy pomoże pomóżcie pytanie
pytania pytam odpowiedź rok roku lat lata latach miesiąc miesiąca miesięcy miesiące tydzień tygodnia tygodnie tygodni dni dnia godzina
godziny godzin czas czasu minut raz razy pierwszy pierwsza drugi druga trzeci dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem
dziewięć dziesięć sto tysiąc tysięcy milion złotych człowiek ludzie ludzi dziecko dzieci dziecka kobieta kobiety mężczyzna chłopak
dziewczyna syn córka matka ojciec mąż żona brat siostra rodzice rodzina rodziny rodzinę przyjaciel przyjaciele życie życia świat świata
miejsce miejsca kraj kraju miasto miasta ulica ulicy dom domu domem mieszkanie mieszkania mieszkaniu pokój droga drogi samochód samochodu
woda wody pieniądze pieniędzy praca pracy pracę pracuje pracuję pracować pracował pracowałem pracowałam pracownik pracownika pracownicy
pracodawca pracodawcy szef szefa szefowa firma firmy firmie umowa umowy umowę wypowiedzenie wypowiedzenia zwolnienie zwolnienia zwolnił
zwolnić zwolnili urlop urlopu chorobowe zwolnieniu lekarskie lekarz lekarza szpital choroba chory chora wypłata wypłaty wypłatę płaca
płacy płacić płaci płacą zapłacić zapłacił pensja zarobki nadgodziny nadgodzin godzinowa stawka stawki okres próbny próbnym ubezpieczenie
ubezpieczenia zdrowotne zasiłek zasiłku rodzinne podatek podatku podatki urząd urzędu urzędzie dokumenty dokumentów paszport meldunek
zameldowanie adres niemcy niemczech niemiec niemiecki niemieckim polska polski polsce polak polacy polaków prawo prawa praw sąd sądu
adwokat prawnik związek kara mandat policja sprawa sprawy sprawę problem problemy problemu sytuacja sytuacji część części sposób przypadku
koniec początek numer imię nazwisko słowo słowa język książka książki szkoła szkoły szkole nauczyciel historia historii rząd rządu
prezydent minister partia wybory państwo państwa unia europejski europejskiej wojna wojny polityka gospodarki rynku rozwoju działania
działa działalności firmę osoby osób osoba osobą grupa grupy ręka ręce oczy głowa serce miłość mały mała małe duży duża duże wielki wielka
wielkie dobra dobre dobrze zły źle nowy nowa nowe nowych stary stara stare ładny piękny piękna ważny ważne możliwe łatwo trudno szybko
wolno późno wcześnie blisko daleko prawie razem znowu znów właśnie chyba pewnie oczywiście naprawdę jednak także również też natomiast zaś
czyli podczas według wobec oprócz zamiast około ponad wśród został została zostało zostały zostali zostać ostatni ostatnio ostatnia
następny kolejny kilka kilku wiele wielu żaden żadna żadnego dlatego skąd dokąd jakby gdzieś kiedyś niech oto ach no tymi nimi czym czymś
kimś wyżej niżej mieszka mieszkam mieszkać żyje żyć umarł umrzeć pamiętam pamięta rozumiem rozumie szukam szuka szukać znaleźć znalazł
kupić kupił sprzedać jeść jem pić spać śpi wrócić wrócił zacząć zaczął zaczyna skończyć pisać pisze napisał czytać czyta czekać czekam
czeka dzwonić zadzwonić słyszeć słyszałem słyszał stać stoi siedzi leży grać gra uczy uczyć uczę spotkać absolwent administracja
administracji akcja akcji aktor aktora aktorka aktualnie aktywność ameryka amerykański amerykańskie amerykańskich analiza analizy
angielski angielskiego apteka architektura architektury artykuł artykułu artykuły artysta artyści artystów autor autora autorów autobus
autostrada awaria balet bank banku banki bardziej barwa barwy basen bawić badania badanie badań badaniach baza bazy bezpieczeństwo
bezpieczeństwa bezpieczny bezpośrednio biały biała białe bieg biega biegu bilet bilety biuro biura biurze biznes biznesu bogaty bogate
bohater bohaterowie bohatera boisko bok boku boli bóg boga boże bramka bramki bramkę brak braku brakuje brytyjski budowa budowy budowę
budynek budynku budynki budżet budżetu burmistrz burza bywa cały cała całe całego całej całym cech cecha cechy cel celem celu cena ceny
cenę centrum centralny centralnej chętnie chleb chlopak chłopiec chociażby chodzi chodzić chodził chodziło choroby chorych chronić
chrześcijański chwila chwili chwilę ciało ciała ciągle ciągu cichy ciekawe ciekawy ciekawie cieszy cieszę cięcie ciężko ciężki ciemny
ciepło ciepły ciężar cmentarz codziennie codzienne codziennego cytat czarny czarna czarne czarnego czekają czerwiec czerwca czerwony
czerwone członek członka członków członkowie czołowy czołowych czternaście czwartek czwarty czynność czynności czynnik czynniki czysty
czyste czytelnik czytelników dach dajemy dają daleki dalszy dalsze dalszej danych dane danego danie dawno dawny dawna dawne dawnego
decyzja decyzji decyzję decyduje dekada deszcz demokracja demokracji demokratyczny diament dieta dietę długi długa długie długo działać
działają działań działaniach działalność działanie dziedzina dziedzinie dziedziny dziedzictwo dziennie dziennik dziennikarz dziennikarze
dziewczyny dziewczynka dziura dobro dobrego dobrym dodatek dodatkowo dodatkowe dodatkowy dodać dodał dodaje dodawać dokładnie dokładny
dokument dokumentacja dolar dolarów dolny dolnej domowy domowe domowych domy domów dopiero dopóki doskonały doskonale doskonałe dostęp
dostępny dostępne dostępu dostawa dostawca dotyczy dotyczące dotyczących dotyczył dotychczas dotychczasowy dowód dowody dowodu
doświadczenie doświadczenia dowiedzieć dowiedział drobny drogowy drogie drużyna drużyny drużynę drzewo drzewa drzwi duch ducha duchowy
duńskie dwadzieścia dwanaście dwór dwudziestu dyrektor dyrektora dyskusja dyskusji dziad dziedziniec dziennikarza dziewiąty dźwięk dźwięku
edukacja edukacji efekt efekty efektem ekonomia ekonomiczny ekonomiczne ekipa ekran ekranie eksperci ekspert elektroniczny elektryczny
element elementy elementów emerytura energia energii energetyczny epoka europa europy europie ewentualnie faktycznie fakt faktem fakty
faktu fala fali fałszywy fan fani festiwal festiwalu film filmu filmy filmów filmowy finansowy finansowe finansowych finanse finał finału
forma formy formę formie forum fotel fotograf fotografia fotografie francja francji francuski francuska fundacja fundacji fundusz funduszy
funkcja funkcje funkcji gabinet gala gałąź gaz gazeta gazety gazu gatunek gatunki gatunku generalnie genialny glówny głos głosu głosy
głosować główny główna główne głównie głównego głowie głowy głowę głęboki gmina gminy gminie gospodarka gospodarczy gospodarcze
gospodarczej gość goście gości góra góry górach górny gotowy gotować godność grają granica granicy granice grudzień grudnia gruby grunt
grup grupie grupę gwarancja gwiazda gwiazdy handel handlowy handlu handlowe herb historię historyczny historyczne historycznych
historycznej hiszpański honor hotel hotelu idea idei idealny idealnie ilość ilości imieniem impreza imprezy imprezę indywidualny
informacja informacje informacji informuje informatyka inicjatywa inicjatywy instytucja instytucje instytucji instytut interes interesuje
interesujący internet internetu internecie internetowy internetowej inwestycja inwestycje inwestycji inżynier islam istnieje istnieją
istniał istniejący istotny istotne italia jakość jakości jasne jasny jazda jazdy jechał jedzenie jedyny jedyna jedynie jedynym jedność
jednostka jednostki jednostek jesień jesieni jezioro jeziora jutrzejszy kamera kamień kamienia kampania kampanii kanał kanału kandydat
kandydata kandydaci kapitał kariera kariery karta karty kartę kasa katastrofa kategoria kategorii katolicki katolickiej kawa kawałek kawy
kierować kierowca kierowcy kierownik kierunek kierunku kieruje kilkanaście kilkadziesiąt kino kina kiedykolwiek klasa klasy klasie
klasyczny klient klienta klienci klientów klimat klub klubu klucz klucze kłopot kobiet kobietą kochany kod kolacja kolega koledzy kolejka
kolejna kolejne kolejnych kolej kolor koloru kolory komenda komentarz komentarze komisja komisji komórka komórki komputer komputera
komputery komunikacja komunikat koncepcja koncert koncertu konferencja konferencji konflikt konfliktu koniecznie konieczny konieczność
konkretny konkretne konkurs konkursu konkurencja konstrukcja konstrukcji konstytucja kontakt kontaktu konto kontrola kontroli końca końcu
kopia korona korzystać korzysta korzyści korzystne koszt kosztów koszty kosztuje kościół kościoła kosmiczny koszykówka kot kota koń
koncern krajowy krajowe krajowej kredyt kredytu krew krwi krok krokiem kroki król króla królowa krótki krótko krótkie krytyka kryzys
kryzysu krzesło ksiądz księdza książek książę księżyc kształt kształcenia kształcenie kuchnia kuchni kula kultura kultury kulturalny
kulturowe kurs kursu kwestia kwestii kwestie kwiecień kwietnia kwiat kwiaty kwota kwoty laboratorium las lasu lasy latem lecz leczenie
leczenia leczyć legenda lekcja lekcji lekki lekko lepiej lepszy lepsze lepsza lewy lewej liczba liczby liczbę liczyć liczy lider lidera
liga ligi linia linii lipiec lipca list listy lista liście listopad listopada literatura literatury logiczny lokalny lokalne lokalnych lot
lotnisko lubić ludność ludności ludowy ludowej ludzki ludzkie ludzkiej luty lutego luźny łatwy łączy łączyć łącznie łódź łóżko magazyn maj
maja majątek malarz malarstwo malowany mama mamo manager mapa mapy marka marki marynarka marzec marca marzenie marzenia masa masy maszyna
maszyny męża mecz meczu mecze media mediów mediach medycyna medyczny medyczne metoda metody metr metrów mężczyzny mężczyźni mieszkalny
mieszkalnych mieszkaniec mieszkańcy mieszkańców mieszkańcom miłości miły miło minimum ministra ministerstwo ministerstwa minuta minuty
mistrz mistrza mistrzostwa mistrzostw mleko młody młoda młodych młodzi młodzież młodzieży mniejszy mniejsze mocny mocno moc mocy moda
modele model modelu moment momencie momentu morze morza most mowa mowy możliwość możliwości możliwy mózg msza muzeum muzyka muzyki muzykę
muzyczny muzyczne myśl myślenie myślał nagle nagroda nagrody nagrodę najbardziej najbliższy najczęściej najlepszy najlepsze najlepiej
najnowszy najpierw największy największa największe najważniejsze należy należą należał napisać napisany napis naprawa naród narodu narody
narodowy narodowej narodowe narodowego narzędzia narzędzie nastąpił następnie następne następnego następuje nasienie nauka nauki naukę
naukowy naukowe naukowych nawyk nazwa nazwy nazwę nazywa nazwany nazywany niebezpieczny niebieski niebo nieba niedziela niedzielę
niedzieli nieco niedaleko niedawno niektóre niektórzy niemal niemożliwe niemiecka niemieckie niemieckiej niemieckich niepokój nieruchomość
niespodzianka niestety niewielki niewielkie niezależny niezwykle niezwykły niski niskie niska noc nocy noga nogi norma normalny normalnie
norweski nos nowoczesny nowoczesne nowego nowej nowym numeru obaj obecnie obecny obecna obecność obejmuje obiad obiekt obiekty obiektów
obok obowiązek obowiązki obowiązuje obóz obozu obraz obrazu obrazy obrona obrony obserwować obserwacja obszar obszary obszarze obywatel
obywatele obywateli ocena oceny ocenić ochrona ochrony oczekuje oczekiwać oddać oddział odbiór odbiorca odbył odbyła odbywa odbyło odcinek
odcinku odejść odkryć odkrycie odległość odniósł odnosi odpowiada odpowiedni odpowiednie odpowiednio odpowiedzi odpowiedział
odpowiedzialny odpowiedzialność odwaga odwiedzić odwiedza odzież odzyskać oferta ofertę oferty oferuje ofiara ofiary oficjalny oficjalnie
oficer ogień ogólny ogólnie ogród ogrodu ogromny ogromne ojca ojczyzna okazja okazji okazało okazuje okno okna oko określić określony
określone okolica okolicy okolicach okresie okręg opieka opieki opinia opinie opinii opis opisany opowiada opowiedział oprogramowanie
organ organizacja organizacje organizacji organizować organizowany organy oryginalny osiągnąć osiągnął osiąga osiedle osiedla ostatecznie
ostateczny ostatnie ostatniego ostatnich ostatnim ostrożnie ostry oświata otoczenie otrzymać otrzymał otrzymuje otwarty otwarcie otwarte
otworzyć owoce ozdoba palić pamięć pamięci pamiętać pamiątka pan pana pani panią panie panowie panuje papier papieru papież papieża para
parafia parafii park parku parlament parlamentu partie partii partner partnera pasażer pasja pełny pełna pełen pełne pewien pewna pewne
pewność pewnego piękne pierwsze pierwszego pierwszej pierwszym pies piesek piosenka piosenki pióro piłka piłki piłkarz piłkarze piątek
piąty pięćdziesiąt pięciu plac placu plan planu plany planuje planowanie płyta płyty pobyt pochodzi pochodzenie początkowo początku
podatkowy podatkowe podać podał podaje podłoga podobny podobnie podobne podróż podróży podstawa podstawie podstawowy podstawowe podjąć
podjął podkreślił podkreśla pogląd poglądy pogoda pogody pokazać pokazuje pokazał pokoju pole pola polega policji policjant policjanci
polityk politycy polityczny polityczne politycznych polskie polskich polskiej polskiego połączenie położony położona południe południowy
południu pomaga pomagać pomieszczenie pomieszczenia pominąć pomimo pomnik pomysł pomysłu poniedziałek popełnił popierać poprzedni
poprzednia poprzez popularny popularne pora poranek porozumienie port portal portu porządek posiada posiadać posiadają poseł posłowie
posłów post postać postaci postanowił postawić postęp postępowanie postępowania poszukiwanie potrafi potrafią potrzeba potrzebny potrzebne
potrzebuje potrzeby powiat powiatu powierzchnia powietrze powietrza powinni powód powodu powodem powodzenia powoli powrót powrotu powstał
powstała powstaje powstanie powszechny powszechnie poważny poważne poznać poziom poziomu pozostał pozostałe pozwala pozwolić pozycja
pozycji pożar półka północ północny praktyka praktycznie praktyki prasa prasowa prawdopodobnie prawdziwy prawdziwe prawny prawne prawnych
prąd prezes prezesa prezent prezydenta prezydentem proces procesu procent procesy produkcja produkcji produkt produkty produktów profesor
profesora program programu programy projekt projektu projekty projektów prosty proste prosto prosił protest prowadzi prowadzić prowadzone
prowadzenie prowadził próba próby próbuje próbować przebieg przebiegu przechodzi przeciw przeciwko przeciwnik przeciwnie przede przedmiot
przedmioty przedsiębiorca przedsiębiorcy przedsiębiorstwo przedsiębiorstwa przedstawia przedstawiciel przedstawiciele przedstawicieli
przedstawić przedszkole przegląd przejść przejął przekazać przekazał przekonać przekonany przemysł przemysłu przemysłowy przepis przepisy
przepisów przestać przestrzeń przestrzeni przestępstwo przeszedł przeszłość przewodniczący przeznaczony przeznaczone przybył przyczyna
przyczyny przyczyn przyjaciół przyjaźń przyjąć przyjął przyjęty przyjdzie przykład przykładem przykłady przynajmniej przynieść przypadek
przypadki przypadków przypomina przyroda przyrody przyszłość przyszłości przyszły przyszłym przyznać przyznał psychiczny ptak ptaki
publiczny publiczne publicznych publicznej publikacja punkt punkty punktów punktu pustynia pyta rada rady radio radny radni radość reakcja
realizacja realizacji realizować recenzja region regionu regionalny regulamin reguła relacja relacje religia religijny remont
reprezentacja reprezentacji republika restauracja reszta reżyser reżyseria rezultat rodzaj rodzaju rodzaje rodzicami rodzinny rodzinnego
rola roli rolę rolnik rolnictwa rolnictwo rośliny rosja rosji rosyjski rower roweru rozmowa rozmowy rozmawiać rozmawiał rozpocząć
rozpoczął rozpoczęła rozpoczyna rozwiązanie rozwiązania rozwijać rozwija rozwój rozumieć róża różne różny różnica różnice różnych ruch
ruchu rura ryba ryby rycerz rynek rynkowy ryzyko ryzyka rządowy rzecz rzeczy rzeczywiście rzeczywistość rzeczywistości rzeka rzeki rzymski
samochody samochodem samolot samolotu samorząd samorządu sądzi sądzę scena sceny scenariusz sejm sejmu sekretarz sens sensu ser serca
seria serial serwis sesja setki sezon sezonu sieć sieci sierpień sierpnia silny silnik silnie siła siły skarb sklep sklepu sklepy skład
składa składnik skończył skończyła skończyło skóra skutek skutki skutecznie skuteczny słaby słońce słońca słowem służba służby służyć
słuchać słucha słynny smak smutny sobota sobotę socjalny solidarność spadek specjalista specjaliści specjalny specjalne specjalnie
spokojnie spokój społeczeństwo społeczeństwa społeczny społeczne społecznej społeczność sporo sport sportu sportowy sportowe spotkania
spotkanie spotkał spośród spowodował spowodowany spożycie sprawdzić sprawdź sprawia sprzęt sprzedaż sprzedaży sprzedaje srebrny sprzętu
stacja stacji stały stałe stale stało stan stanu stanowi stanowisko stanowiska starszy starość start stanąć stolica stolicy stopień
stopnia stopniu stosować stosuje stosowanie stosunek stosunki stowarzyszenie strach stracić stracił straż strefa strona strony stronę
stronie struktura struktury styczeń stycznia styl stylu student studenci studentów studia studiów studio sukces sukcesu suma sumie surowy
sygnał sylwetka symbol syna synem system systemu systemy szansa szansę szansy szczególnie szczególny szczegół szczegóły szczęście
szczęśliwy szczyt szeroki szeroko szersze sześćdziesiąt szkolenie szkolenia szkolny szkolne szpitala szpitalu sztuka sztuki sztucznych
szukają szybki szybka szybkość szybciej ściana ściany ślad śladu ślub śmierć śmierci śmiech śniadanie śnieg średni średnia średnio środa
środek środki środków środowisko środowiska środowiskowe świadczy świadek świadomość światowy światowej światowych światło światła święta
święto święty świętego świetny świetnie tablica tajemnica tajny talent taniec targi teatr teatru teatralny technika techniki techniczny
techniczne technologia technologii tekst tekstu teksty telefon telefonu telefonicznie telewizja telewizji temat tematu tematy temperatura
temperatury tenis teoria teorii teren terenu terenie terenach termin terminu terminie test testy tło tłum tłumaczy towar towary towarów
towarzystwo tradycja tradycji tradycyjny tradycyjne traktować traktuje trasa trasy trener trenera trening trudny trudne trudności trwa
trwał trwają trzydzieści trzyma trzymać turniej turnieju turysta turyści turystyczny turystyki twierdzi twarz twarzy twórca twórczość
twórczości twórcy tworzy tworzyć tymczasem typ typu typowy tysiące tytuł tytułu ubiegły ubiegłego ubranie uchwała uchwały uczciwy uczeń
uczennica uczniowie uczniów uczelnia uczelni uczestnik uczestnicy uczestników uczestniczyć uczucie uczucia udział udziału udało uda układ
układu ukraina ukrainy ulicą ulicach ulicę umieścić umiejętności unii uniwersytet uniwersytetu uniwersytecie uratować urodził urodzony
urodziny uroda urządzenie urządzenia uroczystość urzędnik urzędnicy usługa usługi usług ustawa ustawy ustalić ustalenia uśmiech utrata
utrzymać utrzymanie utwór utwory uwaga uwagi uwagę uważa uważam użycie użyć użytkownik użytkownika użytkownicy używa używać używany wada
wakacje walka walki walkę walczyć wariant warszawa warszawy warszawie warszawski wartość wartości warto wartościowy warunek warunki
warunków wchodzi wejście wejść wersja wersji wewnętrzny wewnętrzne węgiel wiadomo wiadomość wiadomości wiara wiary wiatr wiatru widać
widok widoku widz widzowie wiedza wiedzy wiedzę wieczór wieczoru wiek wieku większość większości większy większa większe wierny wierzę
wierzyć wieś wsi wino wina winny wiosna wiosny wizyta wizyty władza władze władzy własność własny własne własną własnego włoski włosy
właściciel właściciela właściwy właściwie wniosek wniosku wnioski wnętrze wnętrza wodny wojewoda województwo województwa województwie
wojenny wojsko wojska wojskowy wojskowe wokół wolność wolności wolny wolne wola woli wpływ wpływu wpływa wprowadzić wprowadza wprowadzenie
wprost wreszcie wrażenie wroga wróciła wrzesień września wschód wschodni wschodniej współczesny współczesnej współpraca współpracy wspólny
wspólnie wspólne wspomina wspomniał wspomnienia wspaniały wstęp wszelki wszelkie wszystkiego wszystkim wtorek wybiera wybór wyboru wybrać
wybrany wybrał wyborcy wyborczy wyborczej wychodzi wydać wydał wydaje wydany wydanie wydarzenie wydarzenia wydarzeń wydawać wydział wygląd
wygląda wyglądał wygrać wygrał wyjazd wyjść wyjście wyjaśnić wyjątkowy wykład wykonać wykonany wykonania wykorzystać wykorzystanie
wykorzystywać wymaga wymagania wynik wyniki wyników wyniku wynosi wypadek wypadku wypowiedzi wyraz wyraźnie wysłać wysoki wysokie wysokość
wysokości wysoka wysoko wystarczy wystawa wystawy wystąpić wystąpił występ występuje występować wysiłek wywołać wywiad wyższy wyższa
wyższe zabić zabił zabawa zabawy zabiegi zabrać zabrakło zabytek zabytki zachód zachodni zachodniej zachować zachowanie zaczęła zaczęli
zaczęło zadanie zadania zadowolony zagraniczny zagranicznych zagrożenie zainteresowanie zakład zakładu zakładach zakończenie zakończyć
zakończył zakończyła zakres zakresie zakup zakupy zależy zależność zamek zamknąć zamknięty zamiar zamierza zapewnić zapewnia zapis zapisać
zapisy zaproszenie zaprosił zarobić zarząd zarządu zarządzanie zasada zasady zastosowanie zatrudnienie zatem zatrzymać zauważyć zawierać
zawiera zawód zawodnik zawodnicy zawodników zawodowy zawodowe zawody zazwyczaj zbiór zbiory zbierać zbudować zbudowany zbyt zdanie zdania
zdaniem zdarza zdarzenie zdjęcie zdjęcia zdjęć zdecydował zdobyć zdobył zdobyła zdolność zdrowie zdrowia zdrowy zdrowotny zespół zespołu
zespoły zewnętrzny zginął zgoda zgodnie zgody zgłosić ziemia ziemi ziemskich zima zimy zimny złoty złote złoto zmiana zmiany zmianę zmian
zmienić zmienił zmniejszyć znaczenie znaczenia znaczny znacznie znak znaki znajduje znajdują znajdował znalezienie znają znane znany
znaleźli zostaje zrozumieć zrobili zupełnie związany związane związku związki zwierzę zwierzęta zwierząt zwłaszcza zwolennik zwycięstwo
zwycięzca zwykły zwykle zysk żądać żołnierz żołnierze żołnierzy żony żółty życiowy życzenia żywność żywy
`;
