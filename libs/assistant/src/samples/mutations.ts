import type { Language } from '@streetlight/domain';
import { dateWords, fold } from '@streetlight/text';
import { gateLexicon } from '../gates/lexicon.js';
import { turnedWords } from './turned-words.js';

/** A sentence made wrong, or worded anew, in one way. */
export interface Mutation {
  kind: string;
  text: string;
}

const first = (forms: string | undefined): string => (forms ?? '').split(' ')[0]?.replaceAll('_', ' ') ?? '';
const numberWord = (value: number, language: Language): string => first(dateWords[language].numbers[value]);

const replaceFirst = (text: string, pairs: string, kind: string): Mutation[] =>
  pairs.split(', ').flatMap((pair) => {
    const [word = '', by = ''] = pair.split('>');
    const pattern = by === '' ? `(?<!\\p{L})${word} |(?<=\\p{L}) ${word}(?!\\p{L})` : `(?<!\\p{L})${word}(?!\\p{L})`;
    const turned = text.replace(new RegExp(pattern, 'u'), by);
    return turned === text ? [] : [{ kind, text: turned }];
  });

/** A count before a word, not part of a date, an amount or a norm. */
const counted = /(?<![\d.,§]|§ |Abs\. |Art\. |[IVX]{2} )(?<!§\s?\d+, )\b(\d{1,2})(?= \p{Ll}{3,})/u;

const changedNumbers = (text: string, language: Language): Mutation[] => {
  const match = counted.exec(text);
  if (!match) return [];
  const value = Number(match[1]);
  const put = (by: string): string => `${text.slice(0, match.index)}${by}${text.slice(match.index + (match[1]?.length ?? 0))}`;
  const other = value < 30 ? value + 1 : value - 1;
  const inWords = numberWord(other, language);
  return [
    { kind: 'number', text: put(String(other)) },
    { kind: 'number', text: put(String(value * 10)) },
    ...(inWords === '' || /^[12]?1$/.test(String(other)) ? [] : [{ kind: 'number-in-words', text: put(inWords) }]),
  ];
};

const changedAmounts = (text: string): Mutation[] => {
  const match = /(\d+(?:[.,]\d+)?)(?=\s€)/u.exec(text);
  if (!match) return [];
  const changed = (match[1] ?? '').replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
  return [{ kind: 'amount', text: text.replace(match[0], changed) }];
};

const changedNorms = (text: string): Mutation[] => {
  const match = /§ (\d+)/u.exec(text);
  if (!match) return [];
  return [
    { kind: 'norm', text: text.replace(match[0], `§ ${Number(match[1]) + 1}`) },
    {
      kind: 'law',
      text: text.replace(
        /(§[^)]*?)(KSchG|BGB|MiLoG|EFZG|TzBfG|BUrlG|ArbZG|NachwG)/u,
        (_, sign: string, law: string) => `${sign}${law === 'BGB' ? 'HGB' : 'StGB'}`,
      ),
    },
    { kind: 'paragraph-of-norm', text: text.replace(match[0], `${match[0]} Abs. 9`) },
  ].filter((mutation) => mutation.text !== text);
};

const changedMonth = (text: string, language: Language): Mutation[] => {
  const { months } = dateWords[language];
  for (const [index, list] of months.entries()) {
    for (const [at, form] of list.split(' ').entries()) {
      const pattern = new RegExp(`(?<=\\d[.]?(?: de)? |\\d{4}[.]? )${form}(?!\\p{L})`, 'u');
      if (form.length > 3 && pattern.test(text)) {
        const forms = (months[(index + 5) % 12] ?? '').split(' ');
        return [{ kind: 'month', text: text.replace(pattern, forms[at] ?? forms[0] ?? '') }];
      }
    }
  }
  return [];
};

const swappedPeriods = (text: string): Mutation[] => {
  const numbers = [...text.matchAll(/(?<![\d.,§]|§ )\b(\d{1,2})(?= \p{Ll}{3,})/gu)];
  const [a, b] = numbers;
  if (!a || !b || a[1] === b[1]) return [];
  const swapped = `${text.slice(0, a.index)}${b[1]}${text.slice(a.index + (a[1]?.length ?? 0), b.index)}${a[1]}${text.slice(b.index + (b[1]?.length ?? 0))}`;
  return [{ kind: 'swapped', text: swapped }];
};

const stripped = (text: string): string => text.replace(/[.!?;]+$/u, '');

const added = (text: string): Mutation[] => [
  { kind: 'invented-norm', text: `${stripped(text)} (§ 999 BGB).` },
  { kind: 'invented-phone', text: `${stripped(text)}: 030 4561237.` },
  { kind: 'invented-link', text: `${stripped(text)}: www.hilfe-sofort.com.` },
  { kind: 'invented-amount', text: `${stripped(text)} (743 €).` },
  { kind: 'invented-name', text: `${stripped(text)} (Caritas).` },
  { kind: 'bidi', text: `${stripped(text)} \u202e.` },
  { kind: 'markup', text: `**${stripped(text)}**.` },
];

const otherAuthority = (text: string): Mutation[] =>
  /Arbeitsgericht/u.test(text) ? [{ kind: 'authority', text: text.replace(/Arbeitsgericht/u, 'Sozialgericht') }] : [];

const isNegated = (text: string, language: Language): boolean => {
  const words = fold(text, language).split(' ');
  return words.some((_, at) => gateLexicon(language).negationAt(words, at) > 0);
};

/** Every way in which one right sentence is made wrong. */
export const wrongVersions = (text: string, language: Language): Mutation[] => {
  const turned = turnedWords[language];
  return [
    ...changedNumbers(text, language),
    ...changedAmounts(text),
    ...changedNorms(text),
    ...changedMonth(text, language),
    ...swappedPeriods(text),
    ...otherAuthority(text),
    ...replaceFirst(text, turned.unsay, 'negation-dropped'),
    ...(isNegated(text, language) ? [] : replaceFirst(text, turned.deny, 'negation-put-in')),
    ...replaceFirst(text, turned.mode, 'mode'),
    ...replaceFirst(text, turned.unit, 'unit').filter((mutation) => /\d[\s\u00a0](?:de )?\p{L}+/u.test(text) && mutation.text !== text),
    ...replaceFirst(text, turned.opposite, 'opposite'),
    ...added(text),
    { kind: 'promise', text: turned.promise },
    { kind: 'invented', text: turned.invented },
  ];
};

/** Other ways to say the same, which must pass. */
export const sameInOtherWords = (text: string, language: Language): Mutation[] => {
  const match = counted.exec(text);
  const word = match ? numberWord(Number(match[1]), language) : '';
  const inWords =
    match && word !== '' && Number(match[1]) > 2 && !(match[1] ?? '').endsWith('1')
      ? [{ kind: 'number-in-words', text: text.replace(match[0], word) }]
      : [];
  return [
    { kind: 'verbatim', text },
    ...inWords,
    { kind: 'without-norm', text: text.replace(/ \([^)]*§[^)]*\)/gu, '') },
    { kind: 'norm-spelled', text: text.replace(/§ (\d)/gu, '§$1').replace(/§§\s?/u, '§ ') },
    { kind: 'norm-in-words', text: text.replace(/\(§ (\d+) (\p{L}+)\)/u, '(Paragraph $1 $2)') },
    { kind: 'spaces', text: text.replaceAll(' ', '\u00a0') },
    { kind: 'no-final-stop', text: stripped(text) },
  ].filter((mutation, at) => at === 0 || mutation.text !== text);
};
