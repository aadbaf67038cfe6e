import type { Language } from '@streetlight/domain';

/** A post of an invented person about a dismissal, and every piece of it that must not leave the house. */
export interface Canary {
  language: Language;
  post: string;
  pieces: string[];
}

const digits = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String((seed * 7 + at * 3 + Math.floor(seed / 3)) % 10)).join('');

/** An IBAN with the right check digits (ISO 13616). */
const iban = (country: string, account: string): string => {
  const number = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${account}`;
};

/** What people of a language write of themselves: name, telephone, address; their bank is in Germany. */
const voices: Record<Language, (seed: number) => { names: string[]; write: (name: string) => string; phone: string; street: string }> = {
  ro: (n) => ({
    names: ['Ion Exemplu', 'Maria Exemplescu', 'Andrei Probescu', 'Elena Modelescu'],
    write: (name) => `Buna, ma numesc ${name} si am primit Kundigung.`,
    phone: `0722 ${digits(n, 3)} ${digits(n + 1, 3)}`,
    street: `strada Florilor nr. ${n + 3}, bl. A${n}, ap. ${n + 10}`,
  }),
  pl: (n) => ({
    names: ['Jan Przykładowy', 'Anna Przykładowa', 'Piotr Wzorowski', 'Ewa Próbna'],
    write: (name) => `Nazywam się ${name}, dostałem wypowiedzenie.`,
    phone: `512 ${digits(n, 3)} ${digits(n + 2, 3)}`,
    street: `ul. Długa ${n + 5}/12, 00-123 Warszawa`,
  }),
  bg: (n) => ({
    names: ['Иван Примеров', 'Мария Примерова', 'Петър Образцов', 'Елена Пробна'],
    write: (name) => `Казвам се ${name}, получих уволнение.`,
    phone: `0888 ${digits(n, 3)} ${digits(n + 3, 3)}`,
    street: `ул. „Иван Вазов“ № ${n + 5}, бл. 12`,
  }),
  it: (n) => ({
    names: ['Anna Verdini', 'Marco Esempio', 'Luca Provetti', 'Giulia Modelli'],
    write: (name) => `Mi chiamo ${name} e ho ricevuto il licenziamento.`,
    phone: `333 ${digits(n, 7)}`,
    street: `via Roma ${n + 10}, 20121 Milano`,
  }),
  es: (n) => ({
    names: ['Juan Ejemplo', 'Lucía Muestra', 'Pedro Modelo', 'Carmen Prueba'],
    write: (name) => `Me llamo ${name} y me han despedido.`,
    phone: `612 ${digits(n, 3)} ${digits(n + 4, 3)}`,
    street: `calle Mayor ${n + 5}, 28013 Madrid`,
  }),
  hu: (n) => ({
    names: ['Minta Péter', 'Minta Anna', 'Próba Gábor', 'Példa Ilona'],
    write: (name) => `A nevem ${name}, felmondtak nekem.`,
    phone: `06 30 ${digits(n, 3)} ${digits(n + 5, 4)}`,
    street: `1052 Budapest, Váci utca ${n + 12}.`,
  }),
  hr: (n) => ({
    names: ['Ivan Primjer', 'Ana Primjerić', 'Marko Uzorak', 'Maja Probna'],
    write: (name) => `Zovem se ${name} i dobio sam otkaz.`,
    phone: `091 ${digits(n, 3)} ${digits(n + 6, 4)}`,
    street: `Ulica kralja Tomislava ${n + 5}, 10000 Zagreb`,
  }),
  el: (n) => ({
    names: ['Γιώργος Παράδειγμα', 'Μαρία Παραδείγματου', 'Νίκος Δοκιμάκης', 'Ελένη Υποδείγματος'],
    write: (name) => `Με λένε ${name} και με απέλυσαν.`,
    phone: `694${digits(n, 7)}`,
    street: `οδός Ερμού ${n + 15}, 10563 Αθήνα`,
  }),
  en: (n) => ({
    names: ['Anna Sample', 'Peter Specimen', 'Mary Exampleton', 'John Trialson'],
    write: (name) => `My name is ${name}, I got a dismissal.`,
    phone: `+44 20 7946 0${digits(n, 3)}`,
    street: `${n + 12} Baker Street`,
  }),
  fr: (n) => ({
    names: ['Jean Exemple', 'Marie Modèle', 'Luc Échantillon', 'Anne Essai'],
    write: (name) => `Je m'appelle ${name}, j'ai reçu mon licenciement.`,
    phone: `06 ${digits(n, 2)} ${digits(n + 1, 2)} ${digits(n + 2, 2)} ${digits(n + 3, 2)}`,
    street: `${n + 12} rue de la Paix, 75002 Paris`,
  }),
  de: (n) => ({
    names: ['Petra Musterfrau', 'Max Mustermann', 'Erika Beispiel', 'Otto Muster'],
    write: (name) => `Ich heiße ${name} und habe eine Kündigung bekommen.`,
    phone: `0151 ${digits(n, 8)}`,
    street: `Musterstraße ${n + 12}, 10115 Berlin`,
  }),
};

/** 220 pieces: eleven languages, four people each, five pieces a person. */
export const canaries: Canary[] = Object.entries(voices).flatMap(([language, voice]) =>
  [1, 2, 3, 4].map((seed): Canary => {
    const { names, write, phone, street } = voice(seed);
    const account = iban('DE', `50010517${digits(seed + language.charCodeAt(0) + language.charCodeAt(1), 10)}`);
    const name = names[seed - 1] ?? '';
    const mail = `${language}.${seed}.canary@example.org`;
    const post = `${write(name)} Tel. ${phone}, mail ${mail}, IBAN ${account}, ${street}`;
    return { language: language as Language, post, pieces: [name, phone, street, mail, account] };
  }),
);
