import { numberWords } from './number-words.mjs';
import { attackWords } from './words.mjs';

/** @typedef {{ kind: string, sentences: { text: string, cites: number[] }[] }} Paraphrase */

const counted =
  /(?<![\d.,§/:-]|§ |§§ |Abs\. |Art\. |Nr\. |Satz |[IVX]{1,4} )(?<!§§? ?\d+[a-z]?, )(?<!\p{L})(\d{1,2})(?=[ \u00a0](?:de )?\p{L}{3,})/u;
const endings = /(?:^|[^\d])1$|^1$/u;

/** @param {string} text @param {string} language */
const inWords = (text, language) => {
  const match = counted.exec(text);
  const value = Number(match?.[1] ?? 0);
  if (!match || value < 2 || endings.test(String(value))) return [];
  return [`${text.slice(0, match.index)}${numberWords[language]?.(value) ?? ''}${text.slice(match.index + match[0].length)}`];
};

/** @param {string} text @param {string} units */
const weeksAsDays = (text, units) => {
  const [days = '', weeks = ''] = units.split(' ');
  const forms = days.split('/');
  return weeks.split('/').flatMap((week, at) => {
    const match = new RegExp(`(?<![\\d.,§])([2-9])([ \\u00a0](?:de )?)${week}(?!\\p{L})`, 'u').exec(text);
    if (!match) return [];
    return [
      `${text.slice(0, match.index)}${Number(match[1]) * 7} ${text.includes('săptămâni') ? 'de ' : ''}${forms[at] ?? forms[0]}${text.slice(match.index + match[0].length)}`,
    ];
  });
};

/** @param {string} text @param {string} months @param {string} language */
const datesInDigits = (text, months, language) =>
  months.split(' ').flatMap((name, month) => {
    const forward = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|º|°|er|η)?(?: de)? ${name}(?: de)? (20\\d\\d)(?!\\d)`, 'u').exec(text);
    const [day, year] = [forward?.[1], forward?.[2]];
    if (!forward || language === 'hu') return [];
    const two = (/** @type {string | number} */ part) => String(part).padStart(2, '0');
    const put = (/** @type {string} */ by) => `${text.slice(0, forward.index)}${by}${text.slice(forward.index + forward[0].length)}`;
    return [
      put(`${two(day ?? '')}.${two(month + 1)}.${year}`),
      put(`${Number(day)}/${month + 1}/${year}`),
      put(`${year}-${two(month + 1)}-${two(day ?? '')}`),
    ];
  });

/** @param {string} text @param {string} pairs */
const synonyms = (text, pairs) =>
  pairs.split('; ').flatMap((pair) => {
    const [word = '', by = ''] = pair.split('>');
    const turned = text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), by);
    return turned === text ? [] : [turned];
  });

const withoutMarks = (/** @type {string} */ text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .normalize('NFC');

/**
 * Other ways to say what a right sentence says.
 * @param {string} text
 * @param {string} language
 * @param {string} before another sentence of the same source
 * @returns {Paraphrase[]}
 */
export const paraphrasesOf = (text, language, before) => {
  const words = attackWords[language];
  if (!words) return [];
  const one = (/** @type {string} */ kind, /** @type {string[]} */ texts) =>
    texts.filter((each) => each !== text).map((each) => ({ kind, sentences: [{ text: each, cites: [0] }] }));
  const own = (/** @type {string} */ said) => ({ text: said, cites: [0] });
  return [
    { kind: 'word for word', sentences: [own(text)] },
    ...one('number in words', inWords(text, language)),
    ...one('weeks as days', weeksAsDays(text, words.units)),
    ...one('date in digits', datesInDigits(text, words.months, language)),
    ...one('without the norm', [text.replace(/ \([^()]*§[^()]*\)/gu, '')]),
    ...one(
      '§ in words',
      /§§/u.test(text)
        ? []
        : [
            language === 'hu'
              ? text.replace(/§[ \u00a0](\d+[a-z]?)/u, '$1. paragrafus')
              : text.replace(/§[ \u00a0](?=\d)/u, `${words.sign} `),
          ],
    ),
    ...one('spaces', [
      text.replaceAll(' ', '\u00a0'),
      text.replaceAll('\u00a0', ' '),
      text.replace(/(\d)[ \u00a0]€/gu, '$1€').replace(/§[ \u00a0]/gu, '§'),
    ]),
    ...one('euro in words', [
      text.replace(
        /(?<=\d)[ \u00a0]€/gu,
        language === 'el' ? ' ευρώ' : language === 'bg' ? ' евро' : language === 'hu' ? ' euró' : ' euro',
      ),
    ]),
    ...one('no marks on letters', ['bg'].includes(language) ? [] : [withoutMarks(text)]),
    ...one('no full stop', [text.replace(/[.!]+$/u, '')]),
    ...one('same words', synonyms(text, words.same)),
    ...one(
      'norm first',
      text.replace(/^(.+?) \((§[^()]*)\)(.*)$/u, '$2: $1$3') === text ? [] : [text.replace(/^(.+?) \((§[^()]*)\)(.*)$/u, '$2: $1$3')],
    ),
    { kind: 'greeting and goodbye', sentences: [{ text: words.greeting, cites: [] }, own(text), { text: words.goodbye, cites: [] }] },
    ...(before === ''
      ? []
      : [
          { kind: 'other order', sentences: [own(text), own(before)] },
          { kind: 'joined', sentences: [own(`${text} ${before}`)] },
        ]),
  ];
};
