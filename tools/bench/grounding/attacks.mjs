import {
  changedAmounts,
  changedContacts,
  changedCounts,
  changedDates,
  changedNorms,
  changedPercentages,
  changedUnits,
  changedWeekdays,
  counted,
  inventedFacts,
  numbersIn,
  splice,
  stripped,
} from './changed-facts.mjs';
import { attackWords } from './words.mjs';

/**
 * @typedef {object} Attack
 * @property {string} kind
 * @property {'fact' | 'polarity' | 'wording'} family
 * @property {string} text
 * @property {'none' | 'unknown' | 'expired' | 'short-limit' | 'other'} [how] what is wrong beside the words
 */

/** @param {string} pairs */
const pairsOf = (pairs) => pairs.split('; ').map((pair) => /** @type {[string, string]} */ (pair.split('>')));

/** Turns the first occurrence of each word of a list of pairs. @param {string} text @param {string} pairs */
const turned = (text, pairs) =>
  pairsOf(pairs).flatMap(([word, by]) => {
    const found = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').exec(text);
    return found ? [splice(text, found.index, word.length, by)] : [];
  });

const homoglyphs = /** @type {Record<string, string>} */ ({
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
});
/** @param {string} text */
const hiddenIn = (text) => {
  const end = stripped(text);
  const word = /(?<!\p{L})\p{L}{6,}/u.exec(text);
  const made = [
    `${end} \u202e.`,
    `${end.slice(0, 9)}\u200b${end.slice(9)}.`,
    `${end}\u2066 \u2069.`,
    `**${end}**.`,
    `<b>${end}</b>.`,
    `[${end}](x).`,
    `${end.slice(0, 6)}\u{e0041}${end.slice(6)}.`,
    `${end} &#8238;.`,
  ];
  if (word) {
    const at = [...word[0]].findIndex((letter, index) => index > 0 && homoglyphs[letter] !== undefined);
    if (at > 0) made.push(splice(text, word.index + at, 1, homoglyphs[word[0][at] ?? ''] ?? ''));
  }
  return made;
};

/** A count in the place of one of another sentence of the source, of the same unit. @param {string} text @param {string} source */
const movedHere = (text, source) =>
  [...text.matchAll(counted)].flatMap((match) => {
    const unit = match[2] ?? '';
    const others = [...source.matchAll(counted)]
      .filter((each) => each[2] === unit && each[1] !== match[1] && !text.includes(each[0]))
      .map((each) => each[1] ?? '');
    return [...new Set(others)].map((other) => splice(text, match.index, match[0].length, other));
  });

/** Two counts of one sentence in each other's place. @param {string} text */
const swappedWithin = (text) => {
  const [a, b] = [...text.matchAll(counted)];
  if (!a || !b || a[1] === b[1]) return [];
  const second = splice(text, b.index, b[0].length, a[0]);
  return [splice(second, a.index, a[0].length, b[0])];
};

/**
 * Every way we know in which one right sentence is made wrong.
 * @param {string} text
 * @param {{ source: string, other: string, foreign: string, language: string }} around the sentence's source, that of another snippet, a
 * sentence in another language
 * @returns {Attack[]}
 */
export const attacksOn = (text, { source, other, foreign, language }) => {
  const words = attackWords[language];
  if (!words) return [];
  const known = numbersIn(source, language);
  const [digits = [], inWords = []] = changedCounts(text, language, known);
  const { amounts, others } = changedAmounts(text, words.currency, known);
  const made = (/** @type {string} */ kind, /** @type {Attack['family']} */ family, /** @type {string[]} */ texts) =>
    texts.filter((each) => each !== text).map((each) => ({ kind, family, text: each }));
  /** @type {Attack[]} */
  const attacks = [
    ...made('count', 'fact', digits),
    ...made('count in words', 'fact', inWords),
    ...made('unit of a period', 'fact', changedUnits(text, source, words.units)),
    ...made('amount', 'fact', amounts),
    ...made('currency', 'fact', others),
    ...made('percentage', 'fact', changedPercentages(text, known)),
    ...made('date', 'fact', changedDates(text, source, words.months)),
    ...made('weekday', 'fact', changedWeekdays(text, source, words.weekdays)),
    ...made('norm or law', 'fact', changedNorms(text, source, words.sign)),
    ...made(
      'authority',
      'fact',
      turned(text, words.authority).filter((each) => !saysAll(each, text, source)),
    ),
    ...made('link or phone', 'fact', changedContacts(text)),
    ...Object.entries(inventedFacts(text)).flatMap(([kind, texts]) => made(kind, 'fact', texts)),
    ...made('swapped in a sentence', 'polarity', swappedWithin(text)),
    ...made('moved from another sentence', 'polarity', movedHere(text, source)),
    ...made('negation dropped', 'polarity', turned(text, words.unsay)),
    ...made('negation put in', 'polarity', turned(text, words.deny)),
    ...made('must and may', 'polarity', turned(text, words.mode)),
    ...made('at least, at most', 'polarity', turned(text, words.bound)),
    ...made('before, after', 'polarity', turned(text, words.order)),
    ...made('gross, net, on paper', 'polarity', turned(text, words.form)),
    ...made('who', 'polarity', turned(text, words.party)),
    ...made('promise', 'wording', words.promises.split(' | ')),
    ...made('verdict', 'wording', words.verdicts.split(' | ')),
    ...made('invented, with a citation', 'wording', words.invented.split(' | ')),
    ...made('hidden or marked up', 'wording', hiddenIn(text)),
    ...made('other language', 'wording', [foreign, `${stripped(text).slice(0, 30)} ${foreign}`]),
    ...words.invented.split(' | ').map((each) => ({
      kind: 'invented, without a citation',
      family: /** @type {const} */ ('wording'),
      text: each,
      how: /** @type {const} */ ('none'),
    })),
    { kind: 'no citation', family: 'wording', text, how: 'none' },
    { kind: 'citation of no source', family: 'wording', text, how: 'unknown' },
    { kind: 'source not valid', family: 'wording', text, how: 'expired' },
    { kind: 'over the limit', family: 'wording', text, how: 'short-limit' },
  ];
  const isStrange = [...text.matchAll(/\d+/gu)].some(([figure]) => !new RegExp(`(?<!\\d)${figure}(?!\\d)`, 'u').test(other));
  return isStrange ? [...attacks, { kind: 'cites another source', family: 'fact', text, how: 'other' }] : attacks;
};

/** Whether what was changed stands in the source all the same. @param {string} made @param {string} text @param {string} source */
const saysAll = (made, text, source) =>
  made
    .split(/\s+/)
    .filter((word) => !text.includes(word))
    .every((word) => source.includes(word.replace(/[.,;()]/gu, '')));
