/** Frequent Croatian words and words of work and everyday life, as written in posts. */
export const croatian = `
i je u se na da za su od ne to s a o koji koja koje kako što sam bi ili ali iz do po kao samo te još li nije ako sve biti bio bila bilo
bili bile će ću ćeš ćemo ćete sa smo ste si nisam nisi nismo nisu budem budeš bude budemo budu bih bismo on ona ono oni one ja ti mi vi
mene me tebe njega ga nju ju nas vas njih ih njemu mu njoj joj nam vam njima im sebe sebi moj moja moje mog moju moji tvoj tvoja naš naša
naše vaš vaša svoj svoja svoje svoju svog njegov njegova njezin njihov ovaj ova ovo ovi ove ovog ovom taj ta toga tog tom tome tim tih
onaj tko ko koga kome kojeg kojem kojim kojih kojoj kojima čije šta čega čemu gdje kamo odakle kada kad koliko zašto zbog čim dok iako jer
pa nego već također ni niti nikad nikada ništa nitko niko nešto netko neki neka neke nekoliko neko svaki svaka svako svi svih sva svatko
drugi druga drugo druge drugih isti ista isto takav takva ovako tako onda sada sad tada danas sutra jučer prekjučer ujutro navečer noću
ovdje tu tamo ondje ovamo uvijek često ponekad opet ponovno ponovo odmah uskoro kasnije ranije prije poslije nakon tijekom između preko
pored kraj kod bez protiv prema oko iznad ispod ispred iza među unutar osim umjesto jako vrlo puno malo mnogo više manje najviše najmanje
dosta previše dovoljno skoro gotovo možda sigurno naravno zapravo upravo čak baš jedino imam imaš ima imamo imate imaju imao imala imati
nemam nemaš nema nemamo nemate nemaju mogu možeš može možemo možete mogao mogla moglo moći hoću hoćeš hoće hoćemo želim želiš želi želimo
htio htjela htjeti moram moraš mora moramo morate moraju morao morala treba trebam trebaš trebamo trebao znam znaš zna znamo znate znaju
znao znati radim radiš radi radimo radite rade radio radila raditi napravio napraviti kažem kažeš kaže kažu rekao rekla reći govori
govorim govoriti misliš mislim misli misliti vidim vidi vidio vidjeti idem ideš ide idemo išao ići otišao otišla otići dođem dođe došao
došla doći dajem daje dao dala dati dobio dobila dobiti dobivam dobiva uzeo uzeti stavio našao naći tražim traži tražiti pitam pita pitao
pitati pitanje pitanja odgovor odgovoriti pomoć pomoći pomaže pomozite molim hvala bok zdravo pozdrav svima dobar dan dobro jutro
oprostite volim voli voljeti živim živi živjeti posao posla poslu poslovi poslodavac poslodavca poslodavcu radnik radnika radnici radnog
radni radno radnom gazda gazde šef firma firme firmi tvrtka tvrtke ugovor ugovora ugovoru otkaz otkaza otkazni otkaznog rok roka rokovi
godišnji godišnjeg odmor bolovanje bolovanju bolestan bolesna bolest liječnik doktor bolnica zdravstveno zdravlje osiguranje plaća plaće
plaću plaćen plaćeno plaćaju platiti platio isplata isplatio satnica prekovremeni prekovremene sat sata sati minuta dana dani danu tjedan
tjedna tjedana mjesec mjeseca mjeseci godina godine godinu godini vrijeme vremena put puta prvi prva prvo zadnji zadnja zadnju posljednji
jedan jedna jedno dva dvije tri četiri pet šest sedam osam devet deset sto tisuća tisuću milijun čovjek ljudi ljude ljudima dijete djeca
djece djecu žena žene muškarac muž dječak djevojka sin kći kćer otac majka mama tata roditelji brat sestra obitelj obitelji prijatelj
prijatelji život života svijet svijeta svijetu mjesto mjesta mjestu zemlja zemlje zemlji država države grad grada gradu ulica kuća kuće
kući stan stana stanu soba sobu auto voda vode novac novca eura kuna cijena probni probnom probnog rad rada naknada naknade nezaposlen
socijalno doplatak mirovina porez poreza najam stanarina vlasnik papiri dokumenti dokument prijava prijave adresa putovnica viza ured
njemačka njemačkoj njemačke njemački njemačkog nijemci hrvatska hrvatski hrvatske hrvatskoj hrvata hrvati europska europske zakon zakona
pravo prava sud suda odvjetnik sindikat kazna policija problem problema problemi situacija dio dijela način načina slučaj slučaju kraja
početak broj broja ime imena riječ riječi jezik knjiga knjige škola škole povijest rat rata vlada vlade predsjednik ministar stranka
izbori politika društvo društva tržište razvoj usluga usluge skupina ruka ruke oči glava srce ljubav stvar stvari točka razlog velik
velika veliki veliko velike mali mala novi nova novo nove novih stari stara dobra dobre loš loše bolje najbolji lijep lijepo istina
istinit važno važan moguće nemoguće teško lako brzo polako različit slobodan siguran spreman sretan umoran visok dug kratak jak crn bijel
odnosno dakle međutim zatim stoga naime prilikom putem unatoč usprkos obzirom povodom ukoliko pogotovo uopće jednom sljedeći sljedeće
prošli prošle prošlog tjedno mjesečno godišnje vjerujem razumijem razumije sjećam čekam čeka čekati počeo početi počinje završio završiti
pisati piše pročitao čitati kupio kupiti prodati jesti jede piti spavati otvoriti zatvoriti izgubio izgubiti poslao poslati zvao zvati
zove zovem čuo čuti stoji sjedi akcija akcije akcijski aktivan aktivnost aktivnosti aktivno aktualni alat album američki američke
američkog amerika amerike analiza analize angažman anketa aplikacija aplikacije arhitekt arhitektura autobus automobil automobila
automobili autor autora autori autorica avion baka banka banke banaka baza baze bazen benzin beograd beogradu besplatno bijela bijele
biljka biljke biskup bitan bitka bitno blagajna blagdan blizina blizini blizu bog boga bogat boja boje bol bolesti bolnici boljeg boljih
bolju bombe borba borbe borbi božić božićni brak braka branitelj branitelja branitelji brašno brda brdo brend brige briga brod broda
brodova brojni brojne brojnih brojevi brzina brzine brz brži budućnost budućnosti buduće budući buka bura carina centar centra centru
centralni cesta ceste cesti cijela cijele cijeli cijelo cijelom cijelu cijene cijenu cilj cilja ciljevi cipele cjelini civilni crkva crkve
crkvi crna crne crno crta crveni crvena cvijet cvijeće čaj časopis čaša čekaju član člana članova članovi članak članka članci čelo
četrdeset četvrtak četvrti četvrtina činjenica činjenice činiti čini čine činilo čist čista čišćenje čitatelj čitatelja čitatelji čitanje
čitav čuva čuvati čudo čvrst ćelija dajte dalje daleko dalmacija dalmacije dar datum datuma debata dečki desetak desna desni desno detalj
detalji devedeset dijelovi dijelova dijelu dimenzije direktor direktora direktno dječji dječja dječje djela djelatnost djelatnosti
djelatnika djelo djelovanja djelovanje djeluje djelomično djevojčica djevojčice djelu dno dobiveni dobije dobit dobitak dobili dobivanje
dobrih dobrog dobru dodatak dodatni dodatna dodatne dodatno dodao događa događaj događaja događaji dogovor dogovora dogoditi dogodilo
dogodio dokaz dokaza dokazati dolaska dolazak dolazi dolaze dolazio dolar dolara dom doma domaći domaća domaće domaćin domovina domu
donijeti donio donosi dosad dosadašnji doseći dostupan dostupna dostupno došli došlo dođete dovesti doveo dovoljan doživio doživjeti
dozvola dozvole drama drukčije drugačije drugim drugog drugom drugoj drugu društveni društvene društvenih društvenim državi državni
državna državne državnog državu drvo drveta držati drži drže drago duboko duga dugo dugi dugoročno duh duha duša duše dužina dužnost
dvadeset dvoje dvojica dvor dvorana dvorane efekt ekipa ekipe ekonomija ekonomije ekonomski ekonomske ekran električni elektronički
element elementi elementa emisija emisije energija energije engleska engleski ekspert europa europe europi europskog europskoj europu
evidencija faza faze fakultet fakulteta festival festivala filma film filmovi filmova filmski financija financijski financijske
financijskih firmu fizički forma forme fond fonda fondova formirati foto fotografija fotografije francuska francuski funkcija funkcije
funkcioniranje galerija gašenje generacija generacije glazba glazbe glazbeni glazbenik glas glasa glasova glavni glavna glavne glavnog
glavnom glavnu gledatelj gledati gleda gledatelja glumac glumci glumica godišnja godišnjica godinama godišta gol golova gora gore gornji
gospodarski gospodarske gospodarstva gospodarstvo gospodin gospodina gospođa gost gosti gostiju gotovi gotova govorio govor govora građa
građana građani građanin građanski građanima građevina građevine granica granice granici grana gradova gradovi gradonačelnik
gradonačelnika gradski gradske gradskog gradnja gradnje grijeh grupa grupe grupu guba gubi gubitak gubitka gust haag haška hitno hladno
hod hodnik hotel hotela hrana hrane hranu hrvat hrvaticu hrvatskih hrvatsko hrvatskog hrvatsku humanitarni ideja ideje ideju idealan
identitet idući iduće igra igrača igrači igrač igraju igrati igrao igre igru igrice imanje imidž imenu imenovan imovina imovine inače
industrija industrije informacija informacije informacijama inicijativa inicijative institucija institucije institut instrument
integracija interes interesa internet interneta internetu intervju investicija investicije ispit ispita ispiti isključivo iskustva
iskustvo iskustava iskoristiti ispada istaknuo istaknuti istarski istarske istoka istok istočni istodobno istoga istoj istom istraga
istraživanje istraživanja iste istinu istine iznenađenje iznos iznosi iznosa izbor izbora izborni izborima izdaje izdanje izdanja izgled
izgleda izgledati izgradnja izgradnje izjava izjave izjavio izlaz izlazi izložba izložbe izmjena izmjene izraz izraziti iznimno izvan
izveo izvedba izvor izvora izvori izvješće izvješća izvršiti jača jaka jake jače jadranski jasno jasan javiti javio javni javna javne
javno javnog javnost javnosti jedinica jedinice jedini jedina jedinstven jednak jednako jedne jednog jednoj jednostavan jednostavno jednu
jela jelo jesen jeseni jezika jezero jučerašnji južni jug jutra kamen kamena kamera kampanja kampanje kandidat kandidata kandidati kanal
kapital karijera karijere karta karte kasno kategorija kategorije katolički katoličke kava kazalište kazališta kazne kilogram kilometar
kilometara kino klasa klasični klijent klijenata klima klub kluba klubova ključ ključni knjigu kola kolega kolege kolovoza kolovoz komad
komentar komentara komentari komercijalni komisija komisije komora komunikacija komunikacije kompanija kompanije koncert koncerta kontakt
kontaktirajte kontrola kontrole konferencija konferencije konačno konačni konačna konkurencija konkretno kontekst korak koraka koraci
korist koristi korisnik korisnika korisnici koristiti koristio korištenje korištenja kosti košarka košta krajem kraju kralj kralja kratko
kratke kreće kredit kredita kretanje kreator krivi krive krivnja kriza krize kroz krov krug kruga kruh krvi krv kuhinja kuhati kulturu
kultura kulture kulturni kulturne kupac kupca kupci kupnja kupnje kup kuću kvaliteta kvalitete kvalitetan kvalitetno lijek lijeka lijekovi
lijevo liječenje liječenja liječnici liječnika liga lige lik lica lice linija linije lipanj lipnja lista liste listopada listopad logika
lokacija lokalni lokalne lokalno lovac lov loša ljepota ljekarna ljeto ljeta ljetni ljubavi ljudski ljudska ljudskih ljudsko lud luka luke
lukav majke magazin maja male malog malu manja manji manjak manjina marka masa maslina materijal materijala med mediji medija medijski
medicina medicinski međunarodni međunarodne međunarodnog mentalni meso mesa metar metara metoda metode mijenja mijenjati milijarda
milijarde milijuna mir mira miris minimalni minimum ministarstvo ministarstva ministra minute misao mišljenje mišljenja mjere mjera
mjesečni mjestima mladi mladih mlad mlada mladić mlijeko mlijeka mnogi mnoge mnogih mobitel moć model modela moderan moderni moguć
mogućnost mogućnosti moguća momčad momčadi moment momenta monografija more moru most mozak mrak mreža mreže mrtav muškarci muškaraca muzej
muzeja muzika nad nada nadam nadležni nadzor nagrada nagrade nagradu najbolje najbolja najboljih najčešće najmanji najnoviji najprije
najveća najveće najveći najvažniji nalazi nalaze namjera naočale napad napada napadi naplata napokon napomena napor narod naroda narodni
narodne naselje naselja nasilje nasilja naslov naslova nastala nastao nastanak nastava nastave nastavak nastaviti nastavlja nastavnik
nastavnici nastup nastupa nastupio natječaj natječaja natjecanje natjecanja navesti naveo navodi navodno navedeni navika nazvan naziv
naziva nacionalni nacionalna nacionalne nacija nadalje nebo neba nedavno nedjelja nedjelje nedjelju nedostatak nedostatka negativan
negativno neovisno nekadašnji nekad nekih nekim nekog nekom neku nemoj neposredno nepoznat nestao nezavisan nezavisnosti niska niske nivo
noć noći nogomet nogometni nogometaši norma normalno nos nositi nosi novinar novinara novinari novine novina novog novom novu njezina
njegove njegovo njegovu njegovih njihova njihove njihovi obala obale obavijest obavijesti obaviti obavlja obavljanje obavezno objasniti
objasnio objaviti objavio objavljen objavljeno objekt objekta objekti oblast oblik oblika obrana obrane obrazac obrazovanje obrazovanja
obveza obveze obvezno ocjena ocjene ocijeniti očekuje očekivati očekivanja očito odabir odabrati odbor odbora odbio odgovara odgovorni
odgovornost odgovornosti odgovorio odjel odjela odlazak odlazi odličan odlično odlučio odluka odluke odluku odlučiti odluči odnos odnosa
odnosi odnose održan održana održati održava održavanja održavanje odrasli odrediti određen određena određene odredba odredbe odustao
odvija oglas oglasi ogroman ogromna okolica okoliš okoliša okrug olimpijski omogućiti omogućuje opasan opasno opasnost općina općine
općini oprema opreme opis opisati optužba optuženi optužnica organ organi organizacija organizacije organizirati organiziran organizam
original osamdeset osigurati osigurava osjećaj osjećaja osjetiti osnova osnove osnovni osnovna osnovne osnovu osnivanje osoba osobe osobni
osobna osobno osobito ostali ostala ostale ostalih ostao ostati ostaje ostvariti ostvario oca otkrio otkriti otok otoka otoku otpad
otvoren otvorena otvoreno otvaranje ovisi ovisno ovih ovim ovoga ovogodišnji ovoj ozbiljan ozbiljno označiti padaju pad pada paket pamet
papa para park parka parlament partner partneri pas pasti patnja pažnja pažnju period perioda petak peti petnaest pije pijesak pijetao
pismo pisma pisac pitanju pitanjima pjesma pjesme pjesnik pjevač pjevačica plan plana planina planine planiranje planira planovi plavi
plaža plaže pleme plin plina plod plovidba pobjeda pobjede pobjedu pobijediti počela početka početku počinju podaci podatak podatke
podataka podizanje područje područja području podrška podršku poduzeće poduzeća poduzetnik poduzetnika poginuo pogled pogleda pogodan
pogodio pogrešno pojam pojava pojave pojaviti pojavio pojedini pojedine pojedinac pokazao pokazati pokazuje pokret pokreta pokrenuti
pokušaj pokušao pokušati polazak polja polje politički političke političar političari politike položaj položaja polovica pomoću pomoćnik
ponašanje ponašanja ponedjeljak ponos ponovio ponuda ponude ponudu ponuditi pop popis popisa popularan popularni populacija porast
porijeklo poruka poruke poseban posebna posebne posebno posjet posjetitelj posjetitelji posjetiti posjeta posljedica posljedice posljednja
posljednje posljednjih poslovanje poslovanja poslovni poslovne poslovnih postaje postala postali postane postati postavio postaviti
postoji postoje postojao postojeće postojeći postotak postupak postupka postići postigao potpis potpisan potpora potpuno potražnja potreba
potrebe potreban potrebna potrebno potrošač potrošači potrošnja potvrda potvrdio povećanje povećanja povećati povjerenje povjerenstvo
povijesni površina površine povratak povratka povrće pozitivan poziv poziva pozivati poznat poznata poznati poznato pozornica požar
praćenje praksa prakse praktički prati pratiti pravac pravi pravilo pravila pravilno pravni pravne pravosuđe predavanje predložio prednost
prednosti predmet predmeta predsjednica predsjednika predsjedništvo predstava predstave predstavio predstaviti predstavlja predstavnik
predstavnici predstavljanje pregled pregleda pregovori pregovora prehrana prehrane prekinuti preporuka preporuke prepoznati pretraga
pretežno prevesti prevoditelj prevladava preuzeo preuzeti pričati priča priče priču prihod prihoda prihvatiti prihvatio prijatelja
prijedlog prijedloga prijevod prijevoz prijevoza prijelaz prijenos prikaz prikazuje prilika prilike priliku primjer primjera primjena
primjene primjerice primiti primio princip pripada pripadnik pripadnici pripadnika priprema pripreme pripremiti priroda prirode prirodni
prirodne prisutan pristup pristupa pritisak priznanje priznao privatni privatne privatno procedura proces procesa procjena prodaja prodaje
prodavač produkt profesor profesora profesorica profil program programa programi projekt projekta projekti projekata proizvod proizvoda
proizvodi proizvodnja proizvodnje proizvođač promet prometa prometna promjena promjene promocija pronaći pronašao propis propisa propisi
prosinca prosinac prostor prostora prostoru prostorije prosvjed prosječna prosječno protivnik protivnika provedba proveo provesti provodi
provjera provjeriti prozor prvak prvaka prvenstva prvenstvo prve prvog prvom prvoj prvu ptica ptice publika publike pucati pun puna punog
pustiti pušenje putovanje putovanja putnik putnici radna radne radovi radova radnje radost razdoblje razdoblja razgovor razgovora razina
razine razinu različita različite različitih razlika razlike razlikuje razloga razlozi razmišljati razmišlja razni razne raznih razred
razreda razumijevanje razvija razvoju razvojni realan rečenica rečenice redatelj redovito red reda redu regija regije regionalni registar
reakcija religija relativno rezultat rezultata rezultati restoran riba ribe rješenje rješenja riješiti rijeka rijeke rijeci rijedak
rijetko rimski rizik rizika rođen rođena rođendan roditelja roditeljski roman romana rub rukom ruski ruska ruske rusija rusije sadašnji
sadrži sadržaj sadržaja sajam sajmu sajt salata samostalan samostalno sadržava san sanjati sastanak sastanka sastav sastavu sastoji savez
saveza savjet savjeta savjeti savršen scena sceni sedamdeset sela selo selu serija serije sezona sezone sezonu sigurnost sigurnosti
siječanj siječnja sila sile sinoć siromašan sistem sitan situaciju situacije sjeća sjedište sjednica sjednice sjednici sjever sjeverni
skup skupa skupine skupiti skupština slab slaba sladak slanje slavi slična slične slično sličan slika slike sliku slijedi slobodno slobode
sloboda službeni služi služba službe slušati sljedećeg smatra smatraju smeta smisao smisla smrt smrti smije smjer smještaj smještaja
smještena snaga snage snijeg socijalni socijalne sol soli spašavanje specijalan spol spor spora sport sporta sportski sportske sprema
spriječiti srca srcu sreća sreće sreću sredina sredine srednja srednje srednji sredstva sredstava sredstvo središte srijeda srijedu srpanj
srpnja srpski srpske srbija srbije stabilan stalan stalno stanica stanice stanje stanja stanju stanovnik stanovnika stanovnici
stanovništvo star staro starog stati stav stava stavove stavlja staza staze stil stigao stići stol stola stoljeća stoljeće strah straha
strana strane strani stranice stranica stranku strateški strategija strategije stric stroj strojevi stručni stručnjak stručnjaka
stručnjaci struja struje struktura strukture student studenata studenti studij studija stupanj stupnja stvara stvarati stvarno stvarnost
stvoriti stvorio subota subotu sudac suca sudar sudi sudionik sudionici sudjeluje sudjelovati sudjelovao sukob sukoba sunce sunca super
suprotno suradnja suradnje suradnju susjed susjedni susret susreta sustav sustava sustavu suvremeni suvremena svakako svakodnevni
svakodnevno svakoga svečano sveučilište sveučilišta sveti svet svetog svibanj svibnja svijest svijesti svjetlo svjetla svjetski svjetske
svjetskog svrha svrhu svojih svojim svojoj svojom svojstva šala šansa šesto šezdeset široka široki školi školski školske šteta štete šuma
šume šutnja tajna tajnik takve takvih tamna tanjur tehnički tehnika tehnike tehnologija tehnologije tekst teksta tek tekući telefon
telefona televizija televizije televizijski tema teme temelj temelja temelju temeljni temperatura temperature tenis teorija teorije teret
teren terena teritorij termin terorizam test teška teškoće težak težina tijelo tijela tip tipa tiskovni titula tipično točno točke tona
toplo tradicija tradicije tradicionalni trajanje traje trajati trebalo trebali trener trenera trening trenutak trenutka trenutku trenutno
trend treća treće trg trga trgovac trgovci trgovina trgovine trideset trojica trošak troška troškovi troškova truda tržišni turist turisti
turista turizam turizma turistički turističke turnir tvrdi tvoje tvornica tvornice ubojstvo ubojstva ubrzo učenik učenika učenici učiniti
učinio učinak učitelj učitelja učitelji učiti uči udaljen udar udruga udruge udio ugledni ugostiteljski uklanja ukazati ukupan ukupna
ukupno ulaganje ulaganja ulaz ulaska uloga uloge ulogu ulici ulice umjetnik umjetnika umjetnici umjetnost umjetnosti umjetnički umro
unatrag unija unije uniji upoznati upotreba uprava uprave upravljanje upravljanja upute ureda uređaj uređaja uređenje usporedba usporediti
uspjeh uspjeha uspio uspješan uspješno ustanova ustanove ustav utakmica utakmice utakmici utjecaj utjecaja utorak utvrditi uvjerenje
uvijet uvjet uvjeta uvjeti uvođenje uzrok uzroka uzroci uživati užasno vanjski vanjske važna važni važnost varijanta veća veće veći većina
većine većinu večer večeras večeri vegetacija veličina veličine vijeće vijeća vijek vijest vijesti vikend vikenda vino vina visina visine
visoka visoke visoki visoko vjera vjere vjernik vjernici vjerojatno vjerovati vjetar vjetra vladar vladavina vlast vlasti vlasnici
vlasnika vlastita vlastite vlastiti vlaga vlak vodi voditelj voditelja vodeći voditi vodstvo vojnik vojnici vojnika vojni vojne vojska
vojske vol volja volje vozač vozača vozila vozilo vožnja vraća vratiti vratio vrata vrh vrha vrhunski vrijedan vrijedi vrijednost
vrijednosti vrsta vrste vrsti vrt vrtić vrući zabava zabave zabavan zabranjeno zabrana zadatak zadatka zadnje zadržati zadovoljan
zadovoljstvo zagreb zagreba zagrebu zagrebački zahtjev zahtjeva zahvaliti zahvaljujući zahvala zajednica zajednice zajednički zajedničke
zajedno zaključak zaključiti zaključio zakonski zakonom zamjenik zanimanje zanimljiv zanimljivo zapad zapadni započeo zaposlen zaposleni
zapošljavanje zaraditi zarada zaštita zaštite zaštitu zaštititi zastupnik zastupnici zatražio zatvor zatvora zatvoren zauzima završen
završetak završni zbor zbirka zbivanja zdrav zdrava zdravlja zdravstvena zelena zeleni zemljama zemljište zgrada zgrade zid zima zime
zimski zlatni zlato znak znaka znakova značenje značajan značajno znači znanost znanosti znanstveni znanstvenik znanstvenici znanje znanja
zona zone zrak zraka zračni zub zubi životinja životinje životni žalba žele željeli želja želje željeznica židovi živ živio živjela žrtva
žrtve žut županija županije
`;
