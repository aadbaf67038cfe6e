import { describe, expect, it } from '@jest/globals';
import { redact } from './redact.js';
import { processorMs } from '../../test/processor-time.js';

/** Posts of invented persons; what has to be hidden stands between « and ». */
const personal: Record<string, readonly string[]> = {
  de: [
    'Ich heiße «Petra Musterfrau», geb. am «12.03.1990», wohne «Musterstraße 12a, 10115 Berlin»',
    'Meine Steuer-ID ist «23 659 284 717», Rentenversicherungsnummer «65 120390 M 019», Krankenversichertennummer «M123456785»',
    'IBAN «DE44 5001 0517 5407 3249 31», Tel. «0151 23456789», Mail «petra.m@example.org»',
    'Az.: «3 Ca 1234/25» beim Arbeitsgericht, BG-Nummer «12345//BG0001234», Kindergeldnummer «123FK123456»',
    'Herr «Mustermann» hat mich rausgeworfen, ruf «030 2312 5678» an. «Mustermann» lügt',
    'Ich wohne «Amselhöhe 17, 80339 München», mein Chef «Mainzer Landstr. 14 in 65933 Frankfurt», sie «Hansastr. 9, Hinterhaus, 12055 Berlin»',
    'BG-Nr. «34502//0019847», Zeichen der Behörde: Aktenzeichen «IV B 204 - 55/1873»',
    'Steuernummer «12/345/67890», Kundennummer «123A456789», Pass-Nr. «C01X00T47»',
  ],
  ro: [
    'Buna, ma numesc «Ion Exemplu» si am CNP «2900312401230», tel «0722 123 456»',
    'Șeful meu, domnul «Exemplescu», m-a dat afară. Stau pe «strada Florilor nr. 5, bl. A2, ap. 10»',
    'ma cheama «maria exemplescu», nascuta pe «12.03.1990», buletin «seria RX nr. 123456»',
    'cont «RO36BTRL0130123456789012», scrieti la «ion@example.org» sau «@ion_exemplu»',
    'dosar nr. «1234/3/2024» la tribunal, sunați «+40 722 123 456»',
  ],
  pl: [
    'Nazywam się «Jan Przykładowy», PESEL «90031212347», tel. «512 345 678»',
    'mieszkam ul. «Długa 5/12, 00-123 Warszawa», ur. «12.03.1990»',
    'konto «PL83 1090 2402 0000 0006 0000 1234», mail «jan@example.org», dowód «ABA 300000»',
    'sygn. akt «IV P 123/24», szef pan «Przykładowski» nie płaci, dzwońcie «+48 512 345 678»',
    'nazywam sie «anna przykladowa» i mam pytanie, tel «0048512345678»',
  ],
  bg: [
    'Казвам се «Иван Примеров», ЕГН «9003121234», тел. «0888 123 456»',
    'живея на «ул. „Иван Вазов“ № 5, бл. 12», роден на «12.03.1990»',
    'kazvam se «maria primerova», tel «0888123456», mail «maria@example.org»',
    'сметка «BG80BNBG96611020345678», шефът «Примеров» не плаща',
    'г-н «Примеров» каза да се обадя на «+359 888 123 456»',
  ],
  it: [
    'Mi chiamo «Anna Verdini», codice fiscale «VRDNNA85C52F205Z», cell «333 1234567»',
    'abito in «via Roma 10, 20121 Milano», nata il «12/03/1985», IBAN «IT60X0542811101000000123456»',
    'il signor «Esempio» mi ha licenziata, scrivete a «anna@example.org»',
    'pratica n. «1234/2024», tel. «+39 333 123 4567», carta d’identità «CA12345AA»',
  ],
  es: [
    'Me llamo «Juan Ejemplo», DNI «45678901G», móvil «612 345 678»',
    'fecha de nacimiento del niño «5-11-2023», y la mía no',
    'mi NIE es «Y7654321G», vivo en «calle Mayor 5, 28013 Madrid», nacido el «12 de marzo de 1990»',
    'cuenta «ES91 2100 0418 4502 0005 1332», correo «juan@example.org»',
    'el señor «Ejemplo» no me paga, llamad al «+34 612 345 678», expediente «123/2024»',
  ],
  hu: [
    'A nevem «Minta Péter», adóazonosítóm «8365472198», telefon: «06 30 123 4567»',
    'lakcímem «1052 Budapest, Váci utca 12.», születési dátum «1990.03.12»',
    '«Minta» úr kirúgott, számlaszám «HU42 1177 3016 1111 1018 0000 0000», email «minta@example.org»',
    'ügyszám: «5.P.20.123/2024», hívjatok: «+36 30 123 4567»',
  ],
  hr: [
    'Zovem se «Ivan Primjer», OIB «38475610295», mob «091 234 5678»',
    'živim u «Ulica kralja Tomislava 5, 10000 Zagreb», rođen «12.03.1990.»',
    'račun «HR1210010051863000160», gazda «Primjerić» ne plaća, mail «ivan@example.org»',
    'poslovni broj «P-1234/2024», zovite «+385 91 234 5678»',
  ],
  el: [
    'Με λένε «Γιώργος Παράδειγμα», ΑΜΚΑ «12039012344», κινητό «6941234567»',
    'μένω «οδός Ερμού 15, 10563 Αθήνα», γεννήθηκα στις «12/03/1990», mail «giorgos@example.org»',
    'me lene «maria paradeigmatou», thl «6941234567», o «@maria_p» xerei',
    'λογαριασμός «GR1601101250000000012300695», ο κύριος «Παράδειγμας» με έδιωξε, αρ. πρωτ. «1234/2024»',
  ],
  en: [
    'My name is «Anna Sample», born «12 March 1990», passport no «C01X00T47»',
    'I live at «12 Baker Street», phone «+44 20 7946 0958», mail «anna (at) example.org»',
    'they ask for my number «1234567T» at home',
    'my boss Mr «Sample» fired me, file number «12 C 345/24», card «4111 1111 1111 1111»',
    'see «https://example.org/u/anna?id=5» or telegram: «anna.sample»',
  ],
  fr: [
    "Je m'appelle «Jean Exemple», NIR «2 90 03 75 116 005 19», tel «06 12 34 56 78»",
    "j'habite «12 bis rue de la Paix, 75002 Paris», né le «12/03/1990», IBAN «FR1420041010050500013M02606»",
    'madame «Exemple» ne paie pas, dossier n° «1234/2024», mail «jean@example.org»',
    'appelez le «+33 6 12 34 56 78»',
  ],
};

const harmless: Record<string, readonly string[]> = {
  de: [
    'gilt auch für den Vermieter, Abs. 1 Satz 2, laut Chef, Art. 3',
    '14,60 € pro Stunde ab 1.1.2027, § 622 Abs. 3 BGB, 2.400 € netto, 450 Euro',
    'BAG 5 AZR 505/20 vom 24.06.2021, 40 Std., 14.30 Uhr, 12.000 Menschen',
    'in 10115 Berlin, 3 Wochen, 16.10.2026, Pflegegrad 3, 2 x 12 Std',
  ],
  ro: [
    'cer înapoi 2.346,18 euro pt perioada 01.02.2025 - 31.07.2025',
    'am salariu 2.500 euro, 1.250,50 lei, din 01.05.2024, 16 zile, ora 14.30',
    'art. 31 alin. 3, 8 luni, 40 de ore, 3.11., 500 de euro',
  ],
  pl: ['zarabiam 3 500 zł, 16 dni temu, 12.10.2026, 40 godzin, art. 30 § 4', 'za 2 tygodnie, 13,90 euro, 1 200 złotych, 24/7'],
  bg: ['получавам 1 200 лева, 12.10.2026, 40 часа, 13.90 евро', 'след 3 месеца, чл. 71, 2 500 лв., 24 часа'],
  it: [
    'prendo 1.400 euro al mese, 13,90 € ora, dal 01/05/2024, 40 ore',
    'art. 2096 cc, 16 giorni fa, 2 settimane, via WhatsApp 3 giorni fa',
  ],
  es: ['gano 1.400 € por 40 horas, desde 01/05/2024, art. 14 ET', 'hace 16 días, 13,90 euros, 2.000 personas'],
  hu: ['bruttó 450 000 Ft, 40 óra, 2026.10.12, Mt. 79. §', '16 napja, 13,90 euró, 3 hónap'],
  hr: ['plaća 1.400 eura, 40 sati, 12.10.2026., 13,90 eura', 'prije 16 dana, članak 118, 2 tjedna'],
  el: ['παίρνω 1.400 ευρώ, 40 ώρες, 12/10/2026, 13,90 €', 'πριν 16 μέρες, άρθρο 5, 2 εβδομάδες'],
  en: [
    'I earn 1,400.50 a month, 13.90 per hour, since 01/05/2024, 40 hours, section 4',
    '16 days ago, 3 weeks, at 14:30, 12,000 people, order no 123456',
  ],
  fr: [
    'vends canapé 3 places 220 €, vélo 26 pouces 60 €',
    'je gagne 1 400 euros, 13,90 € de l’heure, depuis le 01/05/2024, 35 heures',
    'art. L1234-5, il y a 16 jours, 2 000 personnes',
  ],
};

interface Marked {
  text: string;
  pieces: readonly { start: number; end: number; piece: string }[];
}

const readMarks = (marked: string): Marked => {
  const pieces: { start: number; end: number; piece: string }[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»)/)) {
    const isPiece = part.startsWith('«');
    const plain = isPiece ? part.slice(1, -1) : part;
    if (isPiece) pieces.push({ start: text.length, end: text.length + plain.length, piece: plain });
    text += plain;
  }
  return { text, pieces };
};

const isHidden = (text: string, start: number, end: number): boolean => {
  const { found } = redact(text);
  const hides = (at: number) => found.some((piece) => piece.start <= at && at < piece.end);
  return Array.from(text.slice(start, end)).every((sign, offset) => !/[\p{L}\p{N}]/u.test(sign) || hides(start + offset));
};

describe('personal data of a post', () => {
  const marked = Object.entries(personal).flatMap(([language, posts]) => posts.map((post) => [language, readMarks(post)] as const));

  it('are hidden, at least 97 of 100 pieces in all languages together', () => {
    const missed = marked.flatMap(([language, { text, pieces }]) =>
      pieces.filter(({ start, end }) => !isHidden(text, start, end)).map(({ piece }) => `${language}: ${piece}`),
    );
    const pieces = marked.reduce((sum, [, post]) => sum + post.pieces.length, 0);
    expect(missed.length <= pieces * 0.03 ? [] : missed).toEqual([]);
  });

  it.each(Object.entries(harmless).flatMap(([language, posts]) => posts.map((post) => [language, post] as const)))(
    'in %s nothing of "%s" is personal',
    (_, post) => {
      expect(redact(post).redacted).toBe(post);
    },
  );

  it.each(marked.map(([language, { text }]) => [language, text] as const))('in %s come back where they stood: "%s"', (_, text) => {
    const { redacted, restore } = redact(text);
    expect(restore(redacted)).toBe(text);
  });

  it('have one placeholder however often they stand', () => {
    const { redacted } = redact('Herr Mustermann sagt, Mustermann zahlt nicht: 0151 23456789 oder 0151 23456789');
    expect(redacted).toBe('Herr ⟦NAME_1⟧ sagt, ⟦NAME_1⟧ zahlt nicht: ⟦PHONE_1⟧ oder ⟦PHONE_1⟧');
  });

  it('never take a placeholder that the text itself contains', () => {
    const text = '⟦PHONE_1⟧ ist nicht 0151 23456789';
    const { redacted, restore } = redact(text);
    expect(redacted).toBe('⟦PHONE_1⟧ ist nicht ⟦PHONE_2⟧');
    expect(restore(redacted)).toBe(text);
  });

  it.each([
    ['CNP', '2900312401230', '2900312401231'],
    ['PESEL', '90031212347', '90031212348'],
    ['EGN', '9003121234', '9003121235'],
    ['OIB', '38475610295', '38475610296'],
    ['AMKA', '12039012344', '12039012345'],
    ['codice fiscale', 'VRDNNA85C52F205Z', 'VRDNNA85C52F205A'],
    ['DNI', '45678901G', '45678901H'],
    ['NIE', 'Y7654321G', 'Y7654321H'],
    ['adóazonosító jel', '8365472198', '8365472199'],
    ['NIR', '290037511600519', '290037511600520'],
    ['Steuer-ID', '23659284717', '23659284718'],
    ['Rentenversicherungsnummer', '65120390M019', '65120390M018'],
    ['IBAN', 'DE44500105175407324931', 'DE45500105175407324931'],
    ['card', '5555555555554444', '5555555555554445'],
  ])('%s is known by its check digit', (name, right, wrong) => {
    const kind = name === 'IBAN' ? 'iban' : name === 'card' ? 'card' : 'id-number';
    const kindsOf = (number: string) => redact(`x ${number} y`).found.map((piece) => piece.kind);
    expect([kindsOf(right), kindsOf(wrong)]).toEqual([[kind], []]);
  });

  it('are looked for in bounded time in hostile text', () => {
    const hostile = ['a', 'a-', '1 ', '0 1 ', '+49 ', 'Aa ', 'str. a ', '@', 'DE89 ', 'geb. 1.1.', '\u0301a', '\ud800', '(1)('];
    const started = process.cpuUsage();
    for (const piece of hostile) redact(piece.repeat(100_000 / piece.length));
    expect(processorMs(started)).toBeLessThan(hostile.length * 2000);
  });
});
