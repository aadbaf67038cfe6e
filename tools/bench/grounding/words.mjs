/**
 * How a right sentence of a language is made wrong, and how it may be worded anew: `word>other word`, separated by `; `. Written for the
 * attacks alone and shared with no list of the gates.
 *
 * @typedef {object} AttackWords
 * @property {string} months January first; cases that occur separated by `/`, in the same order for each month
 * @property {string} weekdays Monday first
 * @property {string} units day, week, month, year in the forms that follow a number; forms separated by `/`
 * @property {string} unsay takes a negation out
 * @property {string} deny puts one in
 * @property {string} mode
 * @property {string} bound at least and at most, earliest and latest, more and less
 * @property {string} order before and after, from and until, begins and ends
 * @property {string} form paper and spoken, gross and net
 * @property {string} party employer and employee
 * @property {string} authority
 * @property {string} currency words of another currency
 * @property {string} promises separated by ` | `
 * @property {string} verdicts
 * @property {string} invented
 * @property {string} greeting
 * @property {string} goodbye
 * @property {string} same words that mean the same
 * @property {string} sign § in words
 */

/** @type {Record<string, AttackWords>} */
export const attackWords = {
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    units: 'Tage/Tagen Wochen/Wochen Monate/Monaten Jahre/Jahren',
    unsay: 'nicht>; keine >eine ; kein >ein ; keinen >einen ; nie>immer; ohne>mit',
    deny: 'muss>muss nicht; gilt>gilt nicht; darf>darf nicht; ist>ist nicht; haben>haben nicht; bekommen>bekommen nicht',
    mode: 'kann>muss; muss>kann; darf>muss; müssen>können; dürfen>müssen; können>müssen',
    bound:
      'mindestens>höchstens; höchstens>mindestens; spätestens>frühestens; mehr als>weniger als; weniger als>mehr als; bis zu>mindestens; länger als>kürzer als',
    order: 'nach>vor; vor>nach; ab>bis; beginnt>endet; endet>beginnt; bis>ab',
    form: 'brutto>netto; schriftlich>mündlich; mündlich>schriftlich; auf Papier>per WhatsApp',
    party: 'Der Arbeitgeber>Der Arbeitnehmer; der Arbeitgeber>der Arbeitnehmer; Ihr Chef>Ihr Kollege',
    authority:
      'Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Krankenkasse>Rentenversicherung; Familienkasse>Ausländerbehörde; Jobcenter>Finanzamt; Finanzamt>Jugendamt',
    currency: 'Dollar Złoty',
    promises:
      'Sie werden den Prozess gewinnen. | Das Geld bekommen Sie garantiert zurück. | Das Gericht wird Ihnen recht geben. | Ihnen kann nichts passieren.',
    verdicts:
      'Ihre Kündigung ist unwirksam. | In Ihrem Fall haben Sie eindeutig recht. | Ihr Chef hat gegen das Gesetz verstoßen. | Ihre Kündigung war rechtswidrig.',
    invented: 'Der Vermieter bezahlt den Umzug und die neue Küche. | Kinder fahren im Sommer umsonst mit der Bahn.',
    greeting: 'Hallo, danke für Ihre Frage.',
    goodbye: 'Alles Gute und viel Erfolg!',
    same: 'Arbeitgeber>Chef; innerhalb von>binnen; Firmen>Betriebe; kostenlose>kostenfreie; außerdem>auch; sofort>gleich; etwa>ungefähr',
    sign: 'Paragraf',
  },
  en: {
    months: 'January February March April May June July August September October November December',
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    units: 'days/day weeks/week months/month years/year',
    unsay: 'not >; cannot>can; no >a ; never>always; without>with; does not>does',
    deny: 'must>need not; is>is not; can>cannot; are>are not; has>has not; applies>does not apply',
    mode: 'can>must; must>can; may>must; should>must not',
    bound:
      'at least>at most; at most>at least; at the latest>at the earliest; more than>less than; less than>more than; up to>at least; longer than>shorter than',
    order: 'after>before; before>after; from>until; starts>ends; begins>ends; ends>begins; until>from',
    form: 'gross>net; in writing>by word of mouth; on paper>by WhatsApp; oral>written; written>oral',
    party: 'the employer>the employee; The employer>The employee; your boss>your colleague',
    authority:
      'labour court>social court; employment agency>immigration office; customs>youth office; health insurance>pension insurance; Jobcenter>tax office; tax office>police',
    currency: 'dollars pounds',
    promises:
      'You will win in court. | You are guaranteed to get the money back. | The court will decide in your favour. | Nothing can happen to you.',
    verdicts:
      'Your dismissal is invalid. | In your case you are clearly right. | Your boss is breaking the law. | Your dismissal was unlawful.',
    invented: 'The landlord pays for the move and the new kitchen. | Children travel by train for free in summer.',
    greeting: 'Hello, thank you for your question.',
    goodbye: 'All the best and good luck!',
    same: 'employer>boss; within>in; companies>firms; also>too; at once>immediately; must>have to; about>around',
    sign: 'section',
  },
  ro: {
    months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    weekdays: 'luni marți miercuri joi vineri sâmbătă duminică',
    units: 'zile/zi săptămâni/săptămână luni/lună ani/an',
    unsay: 'nu >; nicio>o; niciun>un; fără>cu; niciodată>mereu',
    deny: 'trebuie>nu trebuie; este>nu este; aveți>nu aveți; poate>nu poate; primiți>nu primiți; e valabil>nu e valabil',
    mode: 'poate>trebuie să; trebuie să>poate să; puteți>trebuie să; pot>trebuie să',
    bound:
      'cel puțin>cel mult; cel mult>cel puțin; cel târziu>cel devreme; mai mult de>mai puțin de; mai puțin de>mai mult de; până la>cel puțin; minimum>maximum; maximum>minimum',
    order: 'după>înainte de; înainte de>după; începe>se încheie; se încheie>începe; până la>de la',
    form: 'brut>net; în scris>verbal; verbal>în scris; pe hârtie>pe WhatsApp; verbală>scrisă',
    party: 'angajatorul>angajatul; Angajatorul>Angajatul; șeful>colegul; firma>angajatul',
    authority:
      'tribunalul muncii>tribunalul social; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt; vama>poliția',
    currency: 'dolari lei',
    promises: 'Veți câștiga procesul. | Vă recuperați banii garantat. | Instanța vă va da dreptate. | Nu vi se poate întâmpla nimic.',
    verdicts:
      'Concedierea dumneavoastră nu este valabilă. | În cazul dumneavoastră aveți clar dreptate. | Șeful dumneavoastră încalcă legea. | Concedierea dumneavoastră a fost ilegală.',
    invented: 'Proprietarul plătește mutarea și bucătăria nouă. | Copiii merg vara gratuit cu trenul.',
    greeting: 'Bună ziua, mulțumim pentru întrebare.',
    goodbye: 'Toate cele bune și mult succes!',
    same: 'angajatorul>patronul; firmele>companiile; imediat>pe loc; de asemenea>la fel; circa>aproximativ',
    sign: 'paragraful',
  },
  pl: {
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
    units: 'dni/dni/dnia tygodni/tygodnie/tygodnia miesięcy/miesiące/miesiąca lat/lata/roku',
    unsay: 'nie >; bez >z ; nigdy>zawsze; żadnej>każdej; żadnego>każdego',
    deny: 'musi>nie musi; jest>nie jest; można>nie można; masz>nie masz; obowiązuje>nie obowiązuje; może>nie może',
    mode: 'może>musi; musi>może; można>trzeba; trzeba>można; możesz>musisz; musisz>możesz',
    bound:
      'co najmniej>najwyżej; najwyżej>co najmniej; najpóźniej>najwcześniej; więcej niż>mniej niż; mniej niż>więcej niż; dłużej niż>krócej niż; do >co najmniej ',
    order: 'po>przed; przed>po; zaczyna się>kończy się; kończy się>zaczyna się; od>do',
    form: 'brutto>netto; na piśmie>ustnie; ustne>pisemne; na papierze>przez WhatsApp; ustnie>na piśmie',
    party: 'pracodawca>pracownik; Pracodawca>Pracownik; szef>kolega',
    authority:
      'sądu pracy>sądu socjalnego; sądzie pracy>sądzie socjalnym; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'dolarów złotych',
    promises: 'Wygrasz w sądzie. | Pieniądze odzyskasz na pewno. | Sąd przyzna ci rację. | Nic ci nie grozi.',
    verdicts:
      'Twoje wypowiedzenie jest nieważne. | W twoim przypadku masz rację. | Twój szef łamie prawo. | Twoje zwolnienie było bezprawne.',
    invented: 'Właściciel mieszkania płaci za przeprowadzkę i nową kuchnię. | Dzieci jeżdżą latem pociągiem za darmo.',
    greeting: 'Dzień dobry, dziękujemy za pytanie.',
    goodbye: 'Wszystkiego dobrego i powodzenia!',
    same: 'pracodawca>szef; firmy>przedsiębiorstwa; od razu>natychmiast; także>też; około>mniej więcej',
    sign: 'paragraf',
  },
  bg: {
    months: 'януари февруари март април май юни юли август септември октомври ноември декември',
    weekdays: 'понеделник вторник сряда четвъртък петък събота неделя',
    units: 'дни/ден седмици/седмица месеца/месец години/година',
    unsay: 'не >; няма>има; без>с; никога>винаги',
    deny: 'трябва>не трябва; е>не е; може>не може; имате>нямате; важи>не важи; плаща>не плаща',
    mode: 'може>трябва; трябва>може; можете>трябва',
    bound:
      'поне>най-много; най-много>поне; най-малко>най-много; най-късно>най-рано; повече от>по-малко от; по-малко от>повече от; до >поне ',
    order: 'след>преди; преди>след; започва>свършва; изтича>започва; от>до',
    form: 'бруто>нето; писмено>устно; устно>писмено; на хартия>по WhatsApp',
    party: 'работодателят>работникът; Работодателят>Работникът; шефът>колегата',
    authority:
      'съда по труда>социалния съд; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'долара лева',
    promises: 'Ще спечелите делото. | Парите ще си върнете гарантирано. | Съдът ще Ви даде право. | Нищо не може да Ви се случи.',
    verdicts:
      'Вашето уволнение е невалидно. | Във Вашия случай имате право. | Вашият шеф нарушава закона. | Уволнението Ви беше незаконно.',
    invented: 'Хазяинът плаща преместването и новата кухня. | Децата пътуват лятото безплатно с влака.',
    greeting: 'Здравейте, благодарим за въпроса.',
    goodbye: 'Всичко хубаво и успех!',
    same: 'работодателят>шефът; фирмите>дружествата; веднага>незабавно; също>още; около>приблизително',
    sign: 'параграф',
  },
  it: {
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    units: 'giorni/giorno settimane/settimana mesi/mese anni/anno',
    unsay: 'non >; senza>con; nessuna >una ; nessun >un ; mai>sempre',
    deny: 'deve>non deve; è>non è; può>non può; ha>non ha; vale>non vale; spetta>non spetta',
    mode: 'può>deve; deve>può; possono>devono; devono>possono',
    bound:
      'almeno>al massimo; al massimo>almeno; al più tardi>al più presto; più di>meno di; meno di>più di; fino a>almeno; entro>non prima di',
    order: 'dopo>prima di; prima di>dopo; inizia>finisce; scade>inizia; dal>fino al',
    form: 'lordi>netti; lordo>netto; per iscritto>a voce; a voce>per iscritto; su carta>su WhatsApp; scritto>orale',
    party: 'il datore di lavoro>il lavoratore; Il datore di lavoro>Il lavoratore; il capo>il collega',
    authority:
      'tribunale del lavoro>tribunale sociale; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'dollari lire',
    promises: 'Vincerà la causa. | I soldi li riavrà garantito. | Il tribunale Le darà ragione. | Non Le può succedere nulla.',
    verdicts:
      'Il Suo licenziamento non è valido. | Nel Suo caso ha chiaramente ragione. | Il Suo capo sta violando la legge. | Il Suo licenziamento era illegittimo.',
    invented: 'Il padrone di casa paga il trasloco e la cucina nuova. | I bambini viaggiano gratis in treno in estate.',
    greeting: 'Buongiorno, grazie per la domanda.',
    goodbye: 'Cari saluti e in bocca al lupo!',
    same: 'datore di lavoro>capo; ditte>imprese; subito>immediatamente; anche>pure; circa>più o meno',
    sign: 'paragrafo',
  },
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    units: 'días/día semanas/semana meses/mes años/año',
    unsay: 'no >; sin>con; ningún >un ; ninguna >una ; nunca>siempre',
    deny: 'debe>no debe; es>no es; puede>no puede; tiene>no tiene; vale>no vale; recibe>no recibe',
    mode: 'puede>debe; debe>puede; pueden>deben; deben>pueden',
    bound: 'al menos>como máximo; como máximo>al menos; a más tardar>como muy pronto; más de>menos de; menos de>más de; hasta>al menos',
    order: 'después de>antes de; antes de>después de; empieza>termina; termina>empieza; desde>hasta',
    form: 'brutos>netos; bruto>neto; por escrito>de palabra; de palabra>por escrito; en papel>por WhatsApp; verbal>escrito',
    party: 'el empleador>el empleado; El empleador>El empleado; la empresa>el trabajador; su jefe>su compañero',
    authority:
      'tribunal laboral>tribunal social; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'dólares pesetas',
    promises: 'Ganará el juicio. | Recuperará el dinero garantizado. | El tribunal le dará la razón. | No le puede pasar nada.',
    verdicts: 'Su despido no es válido. | En su caso tiene claramente razón. | Su jefe está violando la ley. | Su despido fue ilegal.',
    invented: 'El casero paga la mudanza y la cocina nueva. | Los niños viajan gratis en tren en verano.',
    greeting: 'Hola, gracias por su pregunta.',
    goodbye: '¡Mucho ánimo y mucha suerte!',
    same: 'empleador>jefe; empresas>compañías; enseguida>inmediatamente; también>además; unos>aproximadamente',
    sign: 'párrafo',
  },
  hu: {
    months: 'január február március április május június július augusztus szeptember október november december',
    weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
    units: 'nap/napon/napig/napos hét/héten/hétig/hetes hónap/hónapon/hónapig/hónapos év/éven/évig/éves',
    unsay: 'nem >; nincs>van; nélkül>mellett; soha>mindig',
    deny: 'kell>nem kell; lehet>nem lehet; jár>nem jár; érvényes>nem érvényes; van>nincs; számít>nem számít',
    mode: 'lehet>kell; kell>lehet; szabad>kell',
    bound: 'legalább>legfeljebb; legfeljebb>legalább; legkésőbb>legkorábban; több mint>kevesebb mint; kevesebb mint>több mint',
    order: 'után>előtt; előtt>után; kezdődik>végződik; lejár>kezdődik',
    form: 'bruttó>nettó; írásban>szóban; szóban>írásban; papíron>WhatsAppon; szóbeli>írásbeli',
    party: 'a munkáltató>a munkavállaló; A munkáltató>A munkavállaló; a főnök>a kolléga',
    authority:
      'munkaügyi bíróság>szociális bíróság; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'dollár forint',
    promises: 'Meg fogja nyerni a pert. | A pénzt garantáltan visszakapja. | A bíróság Önnek fog igazat adni. | Nem történhet Önnel semmi.',
    verdicts:
      'Az Ön felmondása érvénytelen. | Az Ön esetében egyértelműen igaza van. | A főnöke megsérti a törvényt. | Az Ön felmondása jogellenes volt.',
    invented: 'A háziúr fizeti a költözést és az új konyhát. | A gyerekek nyáron ingyen utaznak vonattal.',
    greeting: 'Jó napot, köszönjük a kérdését.',
    goodbye: 'Minden jót és sok sikert!',
    same: 'munkáltató>főnök; cégek>vállalatok; azonnal>rögtön; szintén>is; körülbelül>nagyjából',
    sign: 'paragrafus',
  },
  hr: {
    months: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
    weekdays: 'ponedjeljak utorak srijeda četvrtak petak subota nedjelja',
    units: 'dana/dana/dan tjedana/tjedna/tjedan mjeseci/mjeseca/mjesec godina/godine/godinu',
    unsay: 'ne >; nije>je; nema>ima; bez>s; nikad>uvijek',
    deny: 'mora>ne mora; je>nije; može>ne može; imate>nemate; vrijedi>ne vrijedi; smije>ne smije',
    mode: 'može>mora; mora>može; smije>mora; možete>morate; morate>možete',
    bound: 'najmanje>najviše; najviše>najmanje; najkasnije>najranije; više od>manje od; manje od>više od; barem>najviše; do >najmanje ',
    order: 'nakon>prije; prije>nakon; počinje>završava; završava>počinje; od>do',
    form: 'bruto>neto; pisano>usmeno; usmeno>pisano; na papiru>preko WhatsAppa; pismeno>usmeno; usmeni>pisani',
    party: 'poslodavac>radnik; Poslodavac>Radnik; šef>kolega',
    authority:
      'radnom sudu>socijalnom sudu; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'dolara kuna',
    promises: 'Dobit ćete spor. | Novac ćete zajamčeno dobiti natrag. | Sud će vam dati za pravo. | Ništa vam se ne može dogoditi.',
    verdicts: 'Vaš otkaz je nevažeći. | U vašem slučaju ste očito u pravu. | Vaš šef krši zakon. | Vaš otkaz je bio nezakonit.',
    invented: 'Stanodavac plaća selidbu i novu kuhinju. | Djeca se ljeti voze vlakom besplatno.',
    greeting: 'Dobar dan, hvala na pitanju.',
    goodbye: 'Sve najbolje i puno sreće!',
    same: 'poslodavac>šef; tvrtke>firme; odmah>smjesta; također>isto; oko>otprilike',
    sign: 'paragraf',
  },
  el: {
    months: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
    weekdays: 'Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή',
    units: 'ημέρες/ημερών/μέρες εβδομάδες/εβδομάδων/εβδομάδες μήνες/μηνών/μήνες χρόνια/ετών/χρόνια',
    unsay: 'δεν >; μην >; χωρίς>με; ποτέ>πάντα',
    deny: 'πρέπει>δεν πρέπει; ισχύει>δεν ισχύει; είναι>δεν είναι; μπορεί>δεν μπορεί; έχετε>δεν έχετε; παίρνετε>δεν παίρνετε',
    mode: 'μπορεί>πρέπει; πρέπει>μπορεί; μπορείτε>πρέπει',
    bound:
      'τουλάχιστον>το πολύ; το πολύ>τουλάχιστον; το αργότερο>το νωρίτερο; πάνω από>κάτω από; κάτω από>πάνω από; λιγότερο από>περισσότερο από; περισσότερο από>λιγότερο από',
    order: 'μετά>πριν; πριν>μετά; αρχίζει>τελειώνει; λήγει>αρχίζει',
    form: 'μικτά>καθαρά; γραπτώς>προφορικά; προφορική>γραπτή; γραπτά>προφορικά; σε χαρτί>στο WhatsApp',
    party: 'ο εργοδότης>ο εργαζόμενος; Ο εργοδότης>Ο εργαζόμενος; το αφεντικό>ο συνάδελφος',
    authority:
      'εργατικό δικαστήριο>κοινωνικό δικαστήριο; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'δολάρια δραχμές',
    promises:
      'Θα κερδίσετε τη δίκη. | Τα χρήματα θα τα πάρετε πίσω εγγυημένα. | Το δικαστήριο θα σας δικαιώσει. | Δεν μπορεί να σας συμβεί τίποτα.',
    verdicts:
      'Η απόλυσή σας είναι άκυρη. | Στην περίπτωσή σας έχετε δίκιο. | Το αφεντικό σας παραβιάζει τον νόμο. | Η απόλυσή σας ήταν παράνομη.',
    invented: 'Ο σπιτονοικοκύρης πληρώνει τη μετακόμιση και την καινούρια κουζίνα. | Τα παιδιά ταξιδεύουν το καλοκαίρι δωρεάν με το τρένο.',
    greeting: 'Καλημέρα, ευχαριστούμε για την ερώτηση.',
    goodbye: 'Καλή δύναμη και καλή επιτυχία!',
    same: 'εργοδότης>εργοδότης σας; επιχειρήσεις>εταιρείες; αμέσως>άμεσα; επίσης>ακόμα; περίπου>πάνω κάτω',
    sign: 'παράγραφος',
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    units: 'jours/jour semaines/semaine mois/mois ans/an',
    unsay: "ne peut pas>peut; n'est pas>est; ne doit pas>doit; n'avez pas>avez; sans>avec; jamais>toujours",
    deny: "doit>ne doit pas; est>n'est pas; peut>ne peut pas; avez>n'avez pas; vaut>ne vaut pas; touche>ne touche pas",
    mode: 'peut>doit; doit>peut; pouvez>devez; devez>pouvez; peuvent>doivent',
    bound: 'au moins>au plus; au plus tard>au plus tôt; plus de>moins de; moins de>plus de; au maximum>au minimum; au plus>au moins',
    order: "après>avant; avant>après; commence>finit; se termine>commence; à partir du>jusqu'au",
    form: 'brut>net; par écrit>oralement; oralement>par écrit; sur papier>par WhatsApp; oral>écrit',
    party: "l'employeur>le salarié; L'employeur>Le salarié; votre chef>votre collègue",
    authority:
      'tribunal du travail>tribunal social; Arbeitsgericht>Sozialgericht; Agentur für Arbeit>Ausländerbehörde; Zoll>Jugendamt; Familienkasse>Ausländerbehörde; Finanzamt>Jugendamt',
    currency: 'dollars francs',
    promises:
      'Vous gagnerez le procès. | Vous récupérerez votre argent, garanti. | Le tribunal vous donnera raison. | Il ne peut rien vous arriver.',
    verdicts:
      "Votre licenciement n'est pas valable. | Dans votre cas, vous avez clairement raison. | Votre chef enfreint la loi. | Votre licenciement était illégal.",
    invented: 'Le propriétaire paie le déménagement et la cuisine neuve. | Les enfants prennent le train gratuitement en été.',
    greeting: 'Bonjour, merci pour votre question.',
    goodbye: 'Bon courage et bonne chance !',
    same: 'employeur>patron; entreprises>sociétés; tout de suite>immédiatement; aussi>également; environ>à peu près',
    sign: 'paragraphe',
  },
};
