/** Other money than euros: signs and codes beside a number, and the beginnings of words behind one, in all languages and cases. */
const currencies: readonly (readonly [code: string, sign: string, words: string])[] = [
  ['USD', '\\$|USD', 'dolar dollar dólar долар δολάρι δολαρί'],
  ['GBP', '£|GBP', 'pfund pound funt фунт libras λίρ'],
  ['PLN', 'zł|PLN', 'zlot zlót złot złoty злот ζλότι'],
  ['RON', 'RON', 'lei leu lej леи леу λέι'],
  ['BGN', 'лв|BGN', 'лев лева leva lewa λέβα'],
  ['HUF', 'Ft|HUF', 'forint форинт φιορίνι'],
  ['HRK', 'kn|HRK', 'kuna kune kunama куна куни κούνα'],
  ['CHF', 'CHF', 'frank franc franchi франк φράγκ svájci'],
  ['GRD', 'GRD', 'drachm δραχμ драхм dracm'],
  ['ITL', '₤', 'lire lira liret лири лира'],
  ['ESP', 'ESP', 'peset pesos песет'],
  ['DEM', 'DM', 'mark marek marchi marcos márk'],
  ['RUB', '₽|RUB', 'rubel ruble rubl рубл ρούβλι'],
  ['UAH', '₴|UAH', 'hryvn hrywn grivn гривн'],
  ['RSD', 'RSD', 'dinar динар δηνάρι'],
  ['CZK', 'Kč|CZK', 'koron kron крон coroan'],
];

const signs = currencies.map(([code, sign]) => ({
  code,
  starts: new RegExp(`^\\s?(?:${sign})(?!\\p{L})`, 'u'),
  ends: new RegExp(`(?<!\\p{L})(?:${sign})\\s?$`, 'u'),
}));

/** The currency whose sign or code stands right before or behind a number; null where none does. */
export const currencySignIn = (before: string, behind: string): string | null =>
  signs.find(({ starts, ends }) => starts.test(behind) || ends.test(before))?.code ?? null;

/** Beginnings of the words for a currency, by its code. */
export const currencyWords: readonly (readonly [code: string, beginnings: readonly string[]])[] = currencies.map(([code, , words]) => [
  code,
  words.split(' '),
]);
