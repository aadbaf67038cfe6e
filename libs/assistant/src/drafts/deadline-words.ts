import type { DeadlineRule, Language } from '@streetlight/domain';

/** How a language speaks of a computed last day. `{what}` is what the period is for, `{until}` and `{day}` the day with its weekday. */
export interface DeadlineWords {
  coming: string;
  passed: string;
  /** What has to be done in time, in the case the sentences need. */
  what: Readonly<Record<DeadlineRule, string>>;
  /** The same for a period that has passed, where the case differs. */
  whatPassed?: Readonly<Record<DeadlineRule, string>>;
  /** Weekdays behind "until", Monday first, where they take another form than by themselves. */
  untilWeekdays?: string;
}

export const deadlineWords: Readonly<Record<Language, DeadlineWords>> = {
  de: {
    coming: 'Für {what} haben Sie Zeit bis {until}, gerechnet ab dem Tag, den Sie nennen.',
    passed:
      'Der letzte Tag für {what} war {day}, gerechnet ab dem Tag, den Sie nennen. Lassen Sie trotzdem sofort prüfen, was noch möglich ist.',
    what: {
      'three-week': 'die Klage beim Arbeitsgericht',
      'three-day': 'die Meldung als arbeitsuchend',
      'two-month': 'die schriftliche Forderung nach Entschädigung',
      'insolvency-two-month': 'den Antrag auf Insolvenzgeld',
      'one-month': 'den Widerspruch',
      'two-week': 'die Mitteilung über die Schwangerschaft',
    },
  },
  en: {
    coming: 'You have until {until} for {what}, counted from the day you name.',
    passed: 'The last day for {what} was {day}, counted from the day you name. Still, have somebody check at once what can still be done.',
    what: {
      'three-week': 'the claim at the labour court (Klage)',
      'three-day': 'registering as job-seeking',
      'two-month': 'the written claim for compensation',
      'insolvency-two-month': 'the application for Insolvenzgeld',
      'one-month': 'the objection (Widerspruch)',
      'two-week': 'telling the employer about the pregnancy',
    },
  },
  ro: {
    coming: 'Pentru {what} aveți timp până {until}, socotind din ziua pe care o spuneți.',
    passed:
      'Ultima zi pentru {what} a fost {day}, socotind din ziua pe care o spuneți. Verificați totuși imediat cu cineva ce se mai poate face.',
    what: {
      'three-week': 'acțiunea la tribunalul muncii (Klage)',
      'three-day': 'anunțul la Agentur für Arbeit',
      'two-month': 'cererea scrisă de despăgubire',
      'insolvency-two-month': 'cererea de Insolvenzgeld',
      'one-month': 'contestație (Widerspruch)',
      'two-week': 'a anunța angajatorul de sarcină',
    },
  },
  pl: {
    coming: 'Na {what} masz czas do {until}, licząc od dnia, który podajesz.',
    passed:
      'Ostatnim dniem na {what} był {day}, licząc od dnia, który podajesz. Mimo to od razu sprawdź z doradcą, co jeszcze można zrobić.',
    what: {
      'three-week': 'pozew do sądu pracy (Klage)',
      'three-day': 'zgłoszenie, że szukasz pracy',
      'two-month': 'pisemne żądanie odszkodowania',
      'insolvency-two-month': 'wniosek o Insolvenzgeld',
      'one-month': 'odwołanie (Widerspruch)',
      'two-week': 'poinformowanie pracodawcy o ciąży',
    },
    untilWeekdays: 'poniedziałku wtorku środy czwartku piątku soboty niedzieli',
  },
  bg: {
    coming: 'За {what} имате време до {until}, броено от деня, който посочвате.',
    passed:
      'Последният ден за {what} беше {day}, броено от деня, който посочвате. Въпреки това веднага проверете с консултант какво още може да се направи.',
    what: {
      'three-week': 'иска в съда по трудови дела (Klage)',
      'three-day': 'регистрацията, че търсите работа',
      'two-month': 'писменото искане за обезщетение',
      'insolvency-two-month': 'молбата за Insolvenzgeld',
      'one-month': 'възражението (Widerspruch)',
      'two-week': 'съобщението за бременността',
    },
  },
  it: {
    coming: 'Per {what} ha tempo fino a {until}, contando dal giorno che indica.',
    passed:
      "L'ultimo giorno per {what} era {day}, contando dal giorno che indica. Faccia comunque controllare subito che cosa si può ancora fare.",
    what: {
      'three-week': 'il ricorso al tribunale del lavoro (Klage)',
      'three-day': 'iscriversi come persona in cerca di lavoro',
      'two-month': 'la richiesta scritta di risarcimento',
      'insolvency-two-month': 'la domanda di Insolvenzgeld',
      'one-month': "l'opposizione (Widerspruch)",
      'two-week': 'comunicare la gravidanza al datore di lavoro',
    },
  },
  es: {
    coming: 'Para {what} tiene tiempo hasta el {until}, contando desde el día que usted dice.',
    passed:
      'El último día para {what} fue el {day}, contando desde el día que usted dice. Aun así, consulte enseguida qué se puede hacer todavía.',
    what: {
      'three-week': 'la demanda en el tribunal laboral (Klage)',
      'three-day': 'inscribirse como demandante de empleo',
      'two-month': 'la reclamación por escrito de la compensación',
      'insolvency-two-month': 'la solicitud del Insolvenzgeld',
      'one-month': 'la reclamación (Widerspruch)',
      'two-week': 'comunicar el embarazo al empleador',
    },
  },
  hu: {
    coming: '{what} {until} van ideje, az Ön által említett naptól számítva.',
    passed:
      '{what} az utolsó nap {day} volt, az Ön által említett naptól számítva. Ennek ellenére azonnal nézesse meg, mit lehet még tenni.',
    what: {
      'three-week': 'A munkaügyi bírósági keresetre (Klage)',
      'three-day': 'Az álláskeresői bejelentkezésre',
      'two-month': 'A kártérítés írásbeli igénylésére',
      'insolvency-two-month': 'Az Insolvenzgeld kérelmezésére',
      'one-month': 'A fellebbezésre (Widerspruch)',
      'two-week': 'A terhesség bejelentésére',
    },
    untilWeekdays: 'hétfőig keddig szerdáig csütörtökig péntekig szombatig vasárnapig',
  },
  hr: {
    coming: 'Za {what} imate vremena do {until}, računajući od dana koji navodite.',
    passed:
      'Posljednji dan za {what} bio je {day}, računajući od dana koji navodite. Svejedno odmah provjerite sa savjetovalištem što se još može učiniti.',
    what: {
      'three-week': 'tužbu radnom sudu (Klage)',
      'three-day': 'prijavu da tražite posao',
      'two-month': 'pisani zahtjev za odštetu',
      'insolvency-two-month': 'zahtjev za Insolvenzgeld',
      'one-month': 'prigovor (Widerspruch)',
      'two-week': 'obavijest poslodavcu o trudnoći',
    },
    untilWeekdays: 'ponedjeljka utorka srijede četvrtka petka subote nedjelje',
  },
  el: {
    coming: 'Για {what} έχετε χρόνο μέχρι {until}, μετρώντας από τη μέρα που λέτε.',
    passed:
      'Η τελευταία μέρα για {what} ήταν {day}, μετρώντας από τη μέρα που λέτε. Ρωτήστε παρ’ όλα αυτά αμέσως τι μπορεί να γίνει ακόμα.',
    what: {
      'three-week': 'την αγωγή στο εργατικό δικαστήριο (Klage)',
      'three-day': 'την εγγραφή ως άτομο που ψάχνει δουλειά',
      'two-month': 'τη γραπτή αξίωση αποζημίωσης',
      'insolvency-two-month': 'την αίτηση για Insolvenzgeld',
      'one-month': 'την ένσταση (Widerspruch)',
      'two-week': 'την ενημέρωση του εργοδότη για την εγκυμοσύνη',
    },
    untilWeekdays: 'τη_Δευτέρα την_Τρίτη την_Τετάρτη την_Πέμπτη την_Παρασκευή το_Σάββατο την_Κυριακή',
  },
  fr: {
    coming: "Pour {what}, vous avez jusqu'au {until}, en comptant à partir du jour que vous indiquez.",
    passed:
      'Le dernier jour pour {what} était le {day}, en comptant à partir du jour que vous indiquez. Faites quand même vérifier tout de suite ce qui est encore possible.',
    what: {
      'three-week': 'saisir le tribunal du travail (Klage)',
      'three-day': "s'inscrire comme demandeur d'emploi",
      'two-month': "la demande écrite d'indemnisation",
      'insolvency-two-month': "la demande d'Insolvenzgeld",
      'one-month': "l'opposition (Widerspruch)",
      'two-week': "informer l'employeur de la grossesse",
    },
  },
};
