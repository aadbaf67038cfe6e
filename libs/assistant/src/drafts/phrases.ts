import type { Language } from '@streetlight/domain';

/** The words of the house around a vetted text, as a counsellor of the language would write them. `{date}` is a day with its weekday. */
export interface Phrases {
  /** To somebody who asked. */
  greeting: string;
  /** To a group in which a claim goes round. */
  greetingToClaim: string;
  deadline: string;
  deadlinePassed: string;
  /** Before questions back: where everybody reads along, and in a private chat. */
  askPublic: string;
  askPrivate: string;
  closing: string;
  /** Words that ask for a day. */
  when: string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  de: {
    greeting: 'Hallo, danke für Ihre Frage.',
    greetingToClaim: 'Hallo zusammen!',
    deadline: 'Gerechnet ab dem Tag, den Sie nennen, ist der letzte Tag der Frist: {date}.',
    deadlinePassed:
      'Gerechnet ab dem Tag, den Sie nennen, war der letzte Tag der Frist: {date}. Lassen Sie trotzdem sofort prüfen, was noch möglich ist.',
    askPublic: 'Damit wir genauer antworten können, schreiben Sie uns bitte privat:',
    askPrivate: 'Damit wir genauer antworten können, sagen Sie uns bitte noch:',
    closing: 'Alles Gute!',
    when: 'wann tag datum',
  },
  ro: {
    greeting: 'Bună ziua, mulțumim pentru întrebare.',
    greetingToClaim: 'Bună ziua tuturor!',
    deadline: 'Socotind din ziua pe care o spuneți, ultima zi a termenului este: {date}.',
    deadlinePassed:
      'Socotind din ziua pe care o spuneți, ultima zi a termenului a fost: {date}. Verificați totuși imediat cu cineva ce se mai poate face.',
    askPublic: 'Ca să vă răspundem mai exact, scrieți-ne în privat:',
    askPrivate: 'Ca să vă răspundem mai exact, spuneți-ne vă rugăm și:',
    closing: 'Toate cele bune!',
    when: 'când ziua zi data',
  },
  pl: {
    greeting: 'Dzień dobry, dziękujemy za pytanie.',
    greetingToClaim: 'Cześć wszystkim!',
    deadline: 'Licząc od dnia, który podajesz, ostatni dzień terminu to: {date}.',
    deadlinePassed:
      'Licząc od dnia, który podajesz, ostatnim dniem terminu był: {date}. Mimo to od razu sprawdź z doradcą, co jeszcze można zrobić.',
    askPublic: 'Żebyśmy mogli odpowiedzieć dokładniej, napisz do nas prywatnie:',
    askPrivate: 'Żebyśmy mogli odpowiedzieć dokładniej, napisz nam jeszcze:',
    closing: 'Powodzenia!',
    when: 'kiedy dnia dzień data',
  },
  bg: {
    greeting: 'Здравейте, благодарим за въпроса.',
    greetingToClaim: 'Здравейте на всички!',
    deadline: 'Броено от деня, който посочвате, последният ден от срока е: {date}.',
    deadlinePassed:
      'Броено от деня, който посочвате, последният ден от срока беше: {date}. Въпреки това веднага проверете с консултант какво още може да се направи.',
    askPublic: 'За да отговорим по-точно, пишете ни на лично:',
    askPrivate: 'За да отговорим по-точно, кажете ни още:',
    closing: 'Всичко добро!',
    when: 'кога ден деня дата',
  },
  it: {
    greeting: 'Buongiorno, grazie per la domanda.',
    greetingToClaim: 'Ciao a tutti!',
    deadline: "Contando dal giorno che indica, l'ultimo giorno utile è: {date}.",
    deadlinePassed:
      "Contando dal giorno che indica, l'ultimo giorno utile era: {date}. Faccia comunque controllare subito che cosa si può ancora fare.",
    askPublic: 'Per rispondere con più precisione, ci scriva in privato:',
    askPrivate: 'Per rispondere con più precisione, ci dica ancora:',
    closing: 'Cari saluti!',
    when: 'quando giorno data',
  },
  es: {
    greeting: 'Hola, gracias por su pregunta.',
    greetingToClaim: '¡Hola a todos!',
    deadline: 'Contando desde el día que usted dice, el último día del plazo es: {date}.',
    deadlinePassed:
      'Contando desde el día que usted dice, el último día del plazo fue: {date}. Aun así, consulte enseguida qué se puede hacer todavía.',
    askPublic: 'Para responder con más precisión, escríbanos en privado:',
    askPrivate: 'Para responder con más precisión, díganos también:',
    closing: '¡Mucho ánimo!',
    when: 'cuándo día fecha',
  },
  hu: {
    greeting: 'Jó napot, köszönjük a kérdését.',
    greetingToClaim: 'Üdvözlet mindenkinek!',
    deadline: 'Az Ön által említett naptól számítva a határidő utolsó napja: {date}.',
    deadlinePassed:
      'Az Ön által említett naptól számítva a határidő utolsó napja ez volt: {date}. Ennek ellenére azonnal nézesse meg, mit lehet még tenni.',
    askPublic: 'Hogy pontosabban válaszolhassunk, írjon nekünk privátban:',
    askPrivate: 'Hogy pontosabban válaszolhassunk, kérjük, írja meg azt is:',
    closing: 'Minden jót!',
    when: 'mikor nap napon dátum',
  },
  hr: {
    greeting: 'Dobar dan, hvala na pitanju.',
    greetingToClaim: 'Pozdrav svima!',
    deadline: 'Računajući od dana koji navodite, posljednji dan roka je: {date}.',
    deadlinePassed:
      'Računajući od dana koji navodite, posljednji dan roka bio je: {date}. Svejedno odmah provjerite sa savjetovalištem što se još može učiniti.',
    askPublic: 'Da bismo mogli točnije odgovoriti, pišite nam privatno:',
    askPrivate: 'Da bismo mogli točnije odgovoriti, recite nam još:',
    closing: 'Sve najbolje!',
    when: 'kada kad dan dana datum',
  },
  el: {
    greeting: 'Καλημέρα, ευχαριστούμε για την ερώτηση.',
    greetingToClaim: 'Γεια σας σε όλους!',
    deadline: 'Μετρώντας από τη μέρα που λέτε, η τελευταία μέρα της προθεσμίας είναι: {date}.',
    deadlinePassed:
      'Μετρώντας από τη μέρα που λέτε, η τελευταία μέρα της προθεσμίας ήταν: {date}. Ρωτήστε παρ’ όλα αυτά αμέσως τι μπορεί να γίνει ακόμα.',
    askPublic: 'Για να απαντήσουμε πιο συγκεκριμένα, στείλτε μας προσωπικό μήνυμα:',
    askPrivate: 'Για να απαντήσουμε πιο συγκεκριμένα, πείτε μας ακόμα:',
    closing: 'Καλή δύναμη!',
    when: 'πότε μέρα ημέρα ημερομηνία',
  },
  en: {
    greeting: 'Hello, thank you for your question.',
    greetingToClaim: 'Hello everyone!',
    deadline: 'Counting from the day you name, the last day of the time limit is {date}.',
    deadlinePassed:
      'Counting from the day you name, the last day of the time limit was {date}. Still, have somebody check at once what can be done now.',
    askPublic: 'So that we can answer more exactly, please write to us in private:',
    askPrivate: 'So that we can answer more exactly, please tell us:',
    closing: 'All the best!',
    when: 'when day date',
  },
  fr: {
    greeting: 'Bonjour, merci pour votre question.',
    greetingToClaim: 'Bonjour à tous !',
    deadline: 'En comptant à partir du jour que vous indiquez, le dernier jour du délai est le {date}.',
    deadlinePassed:
      'En comptant à partir du jour que vous indiquez, le dernier jour du délai était le {date}. Faites quand même vérifier tout de suite ce qui est encore possible.',
    askPublic: 'Pour répondre plus précisément, écrivez-nous en privé :',
    askPrivate: 'Pour répondre plus précisément, dites-nous encore :',
    closing: 'Bon courage !',
    when: 'quand jour date',
  },
};
