import type { Language } from '@streetlight/domain';

/** The words of the house around a vetted text, as a counsellor of the language would write them. */
export interface Phrases {
  /** To somebody who asked. */
  greeting: string;
  /** To somebody who asked for help or told what happened. */
  greetingToHelp: string;
  /** To a group in which a claim goes round. */
  greetingToClaim: string;
  /** Before questions back: where everybody reads along, and in a private chat. */
  askPublic: string;
  askPrivate: string;
  closing: string;
  /** Last words to somebody in danger. */
  closingInDanger: string;
  /** Words that ask for a day. */
  when: string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  de: {
    greeting: 'Hallo, danke für Ihre Frage.',
    greetingToHelp: 'Hallo, gut, dass Sie schreiben.',
    greetingToClaim: 'Hallo zusammen!',
    askPublic: 'Schreiben Sie uns bitte privat:',
    askPrivate: 'Sagen Sie uns bitte noch:',
    closing: 'Alles Gute!',
    closingInDanger: 'Passen Sie gut auf sich auf.',
    when: 'wann tag datum',
  },
  ro: {
    greeting: 'Bună ziua, mulțumim pentru întrebare.',
    greetingToHelp: 'Bună ziua, bine că ne-ați scris.',
    greetingToClaim: 'Bună ziua tuturor!',
    askPublic: 'Scrieți-ne vă rugăm în privat:',
    askPrivate: 'Spuneți-ne vă rugăm și:',
    closing: 'Toate cele bune!',
    closingInDanger: 'Aveți grijă de dumneavoastră.',
    when: 'când ziua zi data',
  },
  pl: {
    greeting: 'Dzień dobry, dziękujemy za pytanie.',
    greetingToHelp: 'Dzień dobry, dobrze, że piszesz.',
    greetingToClaim: 'Cześć wszystkim!',
    askPublic: 'Napisz do nas prywatnie:',
    askPrivate: 'Napisz nam jeszcze:',
    closing: 'Powodzenia!',
    closingInDanger: 'Uważaj na siebie.',
    when: 'kiedy dnia dzień data',
  },
  bg: {
    greeting: 'Здравейте, благодарим за въпроса.',
    greetingToHelp: 'Здравейте, добре, че ни писахте.',
    greetingToClaim: 'Здравейте на всички!',
    askPublic: 'Пишете ни на лично:',
    askPrivate: 'Кажете ни още:',
    closing: 'Всичко добро!',
    closingInDanger: 'Пазете се.',
    when: 'кога ден деня дата',
  },
  it: {
    greeting: 'Buongiorno, grazie per la domanda.',
    greetingToHelp: 'Buongiorno, ha fatto bene a scriverci.',
    greetingToClaim: 'Ciao a tutti!',
    askPublic: 'Ci scriva in privato:',
    askPrivate: 'Ci dica ancora:',
    closing: 'Cari saluti!',
    closingInDanger: 'Abbia cura di sé.',
    when: 'quando giorno data',
  },
  es: {
    greeting: 'Hola, gracias por su pregunta.',
    greetingToHelp: 'Hola, ha hecho bien en escribirnos.',
    greetingToClaim: '¡Hola a todos!',
    askPublic: 'Escríbanos en privado:',
    askPrivate: 'Díganos también:',
    closing: '¡Mucho ánimo!',
    closingInDanger: 'Cuídese mucho.',
    when: 'cuándo día fecha',
  },
  hu: {
    greeting: 'Jó napot, köszönjük a kérdését.',
    greetingToHelp: 'Jó napot, jó, hogy írt nekünk.',
    greetingToClaim: 'Üdvözlet mindenkinek!',
    askPublic: 'Kérjük, írja meg nekünk privátban:',
    askPrivate: 'Kérjük, írja meg azt is:',
    closing: 'Minden jót!',
    closingInDanger: 'Vigyázzon magára.',
    when: 'mikor nap napon dátum',
  },
  hr: {
    greeting: 'Dobar dan, hvala na pitanju.',
    greetingToHelp: 'Dobar dan, dobro je da ste nam se javili.',
    greetingToClaim: 'Pozdrav svima!',
    askPublic: 'Pišite nam privatno:',
    askPrivate: 'Recite nam još:',
    closing: 'Sve najbolje!',
    closingInDanger: 'Čuvajte se.',
    when: 'kada kad dan dana datum',
  },
  el: {
    greeting: 'Γεια σας, ευχαριστούμε για την ερώτηση.',
    greetingToHelp: 'Γεια σας, καλά κάνατε που μας γράψατε.',
    greetingToClaim: 'Γεια σε όλους!',
    askPublic: 'Στείλτε μας προσωπικό μήνυμα:',
    askPrivate: 'Πείτε μας ακόμα:',
    closing: 'Καλή δύναμη!',
    closingInDanger: 'Να προσέχετε.',
    when: 'πότε μέρα ημέρα ημερομηνία',
  },
  en: {
    greeting: 'Hello, thank you for your question.',
    greetingToHelp: 'Hello, it is good that you write to us.',
    greetingToClaim: 'Hello everyone!',
    askPublic: 'Please write to us in private:',
    askPrivate: 'Please also tell us:',
    closing: 'All the best!',
    closingInDanger: 'Please take care.',
    when: 'when day date',
  },
  fr: {
    greeting: 'Bonjour, merci pour votre question.',
    greetingToHelp: 'Bonjour, vous avez bien fait de nous écrire.',
    greetingToClaim: 'Bonjour à tous !',
    askPublic: 'Écrivez-nous en privé :',
    askPrivate: 'Dites-nous encore :',
    closing: 'Bon courage !',
    closingInDanger: 'Prenez soin de vous.',
    when: 'quand jour date',
  },
};
