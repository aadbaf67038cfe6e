/**
 * Numbers in words, 1 to 99, in the eleven languages: written for the attacks alone and shared with no list of the gates, so that a gap
 * there is not a gap here.
 */

/** @param {string} words */
const list = (words) => words.split(' ');

/** @typedef {(value: number) => string} Speak */

/**
 * @param {string} small 1..19
 * @param {string} tens 20, 30 … 90
 * @param {(ten: string, unit: string, value: number) => string} join
 * @returns {Speak}
 */
const speak = (small, tens, join) => {
  const low = ['', ...list(small)].map((word) => word.replaceAll('_', ' '));
  const high = ['', '', ...list(tens)];
  return (value) => {
    if (value < 20) return low[value] ?? '';
    const ten = high[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? ten : join(ten, low[value % 10] ?? '', value);
  };
};

const french = speak(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  (ten, unit, value) => (value % 10 === 1 && value < 70 ? `${ten} et un` : `${ten.replace(/vingts$/, 'vingt')}-${unit}`),
);
/** Seventies and nineties count on from sixty and eighty. @type {Speak} */
const frenchAll = (value) => {
  if (value > 70 && value < 80) return value === 71 ? 'soixante et onze' : `soixante-${french(value - 60)}`;
  return value > 90 ? `quatre-vingt-${french(value - 80)}` : french(value);
};

/** @type {Record<string, Speak>} */
export const numberWords = {
  de: speak(
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    (ten, unit) => `${unit}und${ten}`,
  ),
  en: speak(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    (ten, unit) => `${ten}-${unit}`,
  ),
  ro: speak(
    'un două trei patru cinci șase șapte opt nouă zece unsprezece douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
    'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    (ten, unit) => `${ten} și ${unit}`,
  ),
  pl: speak(
    'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    (ten, unit) => `${ten} ${unit}`,
  ),
  bg: speak(
    'един две три четири пет шест седем осем девет десет единадесет дванадесет тринадесет четиринадесет петнадесет шестнадесет седемнадесет осемнадесет деветнадесет',
    'двадесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет',
    (ten, unit) => `${ten} и ${unit}`,
  ),
  it: speak(
    'un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    (ten, unit, value) => `${[1, 8].includes(value % 10) ? ten.slice(0, -1) : ten}${value % 10 === 1 ? 'uno' : unit}`,
  ),
  es: speak(
    'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    (ten, unit, value) =>
      value < 30 ? `veinti${unit}`.replace('dos', 'dós').replace('tres', 'trés').replace('seis', 'séis') : `${ten} y ${unit}`,
  ),
  hu: speak(
    'egy két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
    'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
    (ten, unit, value) => `${value < 30 ? 'huszon' : ten}${unit}`,
  ),
  hr: speak(
    'jedan dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
    'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset',
    (ten, unit) => `${ten} ${unit}`,
  ),
  el: speak(
    'ένας δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρείς δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα',
    'είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
    (ten, unit) => `${ten} ${unit}`,
  ),
  fr: frenchAll,
};
