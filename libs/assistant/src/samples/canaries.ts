import type { Language } from '@streetlight/domain';

/** Invented personal data as people write them into posts, and what of it must never leave the house. */
export interface Canary {
  kind: string;
  /** The words of the post that carry it. */
  text: string;
  /** None of these may be seen elsewhere. */
  secrets: string[];
}

/** Chance as an argument: 0 (included) to 1. */
export type Chance = () => number;

/** Mulberry32: the same canaries for the same seed. */
export const chanceOf = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <Value>(list: readonly Value[], chance: Chance): Value => list[Math.floor(chance() * list.length)] as Value;
const digits = (count: number, chance: Chance): string => Array.from({ length: count }, () => Math.floor(chance() * 10)).join('');
const between = (least: number, most: number, chance: Chance): number => least + Math.floor(chance() * (most - least + 1));
const pad = (value: number): string => String(value).padStart(2, '0');

interface Speech {
  name: string;
  born: string;
  call: string;
  lives: string;
  given: string;
  family: string;
}

const speech: Readonly<Record<Language, Speech>> = {
  de: {
    name: 'ich heiße',
    born: 'geboren am',
    call: 'rufen Sie mich an:',
    lives: 'ich wohne in der',
    given: 'Jonas Merle Tobias',
    family: 'Wachtendonk Brömmelhaupt Stiegler',
  },
  ro: {
    name: 'mă numesc',
    born: 'născut pe',
    call: 'sunați-mă la',
    lives: 'locuiesc pe',
    given: 'Cosmin Raluca Dorin',
    family: 'Ghimpețeanu Buzdugan Stăncioiu',
  },
  pl: {
    name: 'nazywam się',
    born: 'urodzony',
    call: 'dzwońcie',
    lives: 'mieszkam przy',
    given: 'Zbigniew Halina Mirosław',
    family: 'Kwiecińska Brzechwa Trojanowski',
  },
  bg: {
    name: 'казвам се',
    born: 'роден на',
    call: 'звъннете на',
    lives: 'живея на',
    given: 'Красимир Десислава Пламен',
    family: 'Чолаков Бояджиева Гърбузанов',
  },
  it: {
    name: 'mi chiamo',
    born: 'nato il',
    call: 'chiamatemi al',
    lives: 'abito in',
    given: 'Ludovico Serena Fabrizio',
    family: 'Quattrocchi Bevilacqua Santagata',
  },
  es: {
    name: 'me llamo',
    born: 'nacido el',
    call: 'llámenme al',
    lives: 'vivo en',
    given: 'Gonzalo Itziar Fermín',
    family: 'Goicoechea Villalobos Santamaría',
  },
  hu: {
    name: 'a nevem',
    born: 'születtem',
    call: 'hívjanak:',
    lives: 'itt lakom:',
    given: 'Zsolt Boglárka Dezső',
    family: 'Kecskeméti Szentpétery Harangozó',
  },
  hr: {
    name: 'zovem se',
    born: 'rođen',
    call: 'nazovite',
    lives: 'živim u',
    given: 'Hrvoje Jadranka Zvonimir',
    family: 'Perković Šimunović Grgurić',
  },
  el: {
    name: 'με λένε',
    born: 'γεννήθηκα στις',
    call: 'πάρτε με στο',
    lives: 'μένω στην',
    given: 'Στέλιος Ευανθία Λευτέρης',
    family: 'Χατζηνικολάου Παπαδοπούλου Καραγιάννης',
  },
  en: {
    name: 'my name is',
    born: 'born on',
    call: 'call me on',
    lives: 'I live at',
    given: 'Declan Bronagh Fergus',
    family: 'Featherstone Cholmondeley Ravenscroft',
  },
  fr: {
    name: "je m'appelle",
    born: 'né le',
    call: 'appelez-moi au',
    lives: "j'habite",
    given: 'Thibault Maëlle Gaspard',
    family: 'Vandenbroucke Charpentier Delacourt',
  },
};

const streets = ['Lindenstraße', 'Bergmannsweg', 'Am Mühlbach', 'Goethestr.', 'Kaiserallee'];
const towns = ['Bottrop', 'Passau', 'Oldenburg', 'Cottbus', 'Heilbronn'];

const remainder97 = (text: string): number => [...text].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
/** A German IBAN with right check digits. */
const iban = (chance: Chance): string => {
  const account = digits(18, chance);
  const check = pad(98 - remainder97(`${account}131400`));
  return `DE${check}${account}`;
};
/** A card number with the right last digit (Luhn). */
const card = (chance: Chance): string => {
  const body = `4${digits(14, chance)}`;
  const sum = [...body].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
};
const spaced = (text: string): string => text.replace(/(.{4})(?=.)/gu, '$1 ');

const dialling = [
  '+49 15',
  '+49 17',
  '0049 16',
  '015',
  '+40 7',
  '+48 5',
  '+359 88',
  '+39 3',
  '+34 6',
  '+36 30',
  '+385 9',
  '+30 69',
  '+44 7',
  '+33 6',
];

type Maker = (words: Speech, chance: Chance) => Canary;
const makers: readonly Maker[] = [
  ({ call }, chance) => {
    const [prefix, first, second] = [pick(dialling, chance), digits(4, chance), digits(4, chance)];
    return {
      kind: 'phone',
      text: `${call} ${prefix}${digits(1, chance)} ${first} ${second}`,
      secrets: [`${first} ${second}`, first + second],
    };
  },
  (_, chance) => {
    const user = `${pick(['sonne', 'lupo', 'kawa', 'mara'], chance)}.${digits(5, chance)}`;
    return { kind: 'email', text: `${user}@${pick(['posteo.de', 'gmail.com', 'wp.pl', 'abv.bg', 'libero.it'], chance)}`, secrets: [user] };
  },
  (_, chance) => {
    const whole = iban(chance);
    const written = chance() < 0.5 ? whole : spaced(whole);
    return { kind: 'iban', text: `IBAN ${written}`, secrets: [whole, spaced(whole), whole.slice(8, 18)] };
  },
  (_, chance) => {
    const whole = card(chance);
    return { kind: 'card', text: spaced(whole), secrets: [whole, spaced(whole)] };
  },
  ({ name, given, family }, chance) => {
    const [first, last] = [pick(given.split(' '), chance), pick(family.split(' '), chance)];
    return { kind: 'name', text: `${name} ${first} ${last}.`, secrets: [last] };
  },
  ({ born }, chance) => {
    const [day, month, year] = [pad(between(1, 28, chance)), pad(between(1, 12, chance)), between(1961, 2003, chance)];
    return { kind: 'birth-date', text: `${born} ${day}.${month}.${year}`, secrets: [`${day}.${month}.${year}`] };
  },
  ({ lives }, chance) => {
    const [street, number, code] = [pick(streets, chance), between(1, 199, chance), `${between(1, 9, chance)}${digits(4, chance)}`];
    return {
      kind: 'address',
      text: `${lives} ${street} ${number}, ${code} ${pick(towns, chance)}`,
      secrets: [`${street} ${number}`, code],
    };
  },
  (_, chance) => {
    const user = `${pick(['kolibri', 'wanderer', 'tabak', 'nomad'], chance)}_${digits(4, chance)}`;
    return chance() < 0.5
      ? { kind: 'handle', text: `telegram @${user}`, secrets: [user] }
      : { kind: 'url', text: `https://www.facebook.com/${user}`, secrets: [user] };
  },
  (_, chance) => {
    const number = `${between(1, 20, chance)} Ca ${digits(4, chance)}/26`;
    return { kind: 'file-number', text: `Aktenzeichen ${number}`, secrets: [number] };
  },
  (_, chance) => {
    const number = `C${digits(2, chance)}X${digits(5, chance)}`;
    return { kind: 'id-number', text: `Reisepass Nr. ${number}`, secrets: [number] };
  },
];

/** So many canaries of all kinds, in the words of a language. */
export const canaries = (language: Language, count: number, chance: Chance): Canary[] =>
  Array.from({ length: count }, (_, at) => (makers[at % makers.length] as Maker)(speech[language], chance));
