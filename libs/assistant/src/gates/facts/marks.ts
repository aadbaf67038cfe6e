import { type Citation, parseCitations } from '@streetlight/knowledge';
import type { Fact } from './fact.js';

/** What has been found so far, and the text with what has been found blanked out, offsets unchanged. */
export interface Marked {
  facts: Fact[];
  rest: string;
}

const blank = (text: string, start: number, length: number): string =>
  `${text.slice(0, start)}${' '.repeat(length)}${text.slice(start + length)}`;

const takeAll = (marked: Marked, pattern: RegExp, fact: (words: string, start: number) => Fact | null): Marked => {
  let { rest } = marked;
  const facts = [...marked.facts];
  for (const match of marked.rest.matchAll(pattern)) {
    const found = fact(match[0], match.index);
    if (found === null) continue;
    facts.push(found);
    rest = blank(rest, match.index, match[0].length);
  }
  return { facts, rest };
};

const link =
  /(?:https?:\/\/|www\.)[^\s)\]<>"]+|[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}|(?<![\p{L}\d@.])(?:[a-z0-9-]+\.)+(?:de|eu|com|org|net|info|io|me|ly|app|ro|pl|bg|it|es|hu|hr|gr|fr|at|ch|uk|ru|biz|online|link|site|xyz|to|gg|shop|top)(?![\p{L}\d])(?:\/[^\s)\]]*)?|(?<![\p{L}\d])@[a-z][\w]{4,}/giu;
const plainLink = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)]+$/, '')
    .replace(/\/$/, '');

const phone = /(?<![\p{L}\d.,])(?:\+|00|0|\(0)\d[\d /().-]{4,}\d(?!\d)|(?<![\p{L}\d.,])\d{3,5}[ /-]\d{2,4}[ /-]?\d{2,}(?![\d.,]\d)/gu;
const isDate = (words: string): boolean => /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{2}\.\d{2}\.$/.test(words.trim());
const plainPhone = (words: string): string => words.replace(/^(?:\+|00)49\s*\(?0?\)?/, '0').replace(/\D+/g, '');

/** Words for a norm in eleven languages, before its number. */
const sectionWords =
  /(?<!\p{L})(?:paragra(?:ph|f|phe)(?:en|s|ul|ului|ufie|u|em|a|o|usa|us|usban)?|párrafo|parágrafo|параграф\p{L}*|παράγραφ\p{L}*|sections?|secțiunea|sekcj\p{L}*|art(?:\.|ikel\p{L}*|icles?|icol\p{L}*|icolo|ículo|ykuł\p{L}*)|чл(?:\.|ен\p{L}*)|άρθρ\p{L}*|člank?\p{L}*|čl\.|par\.)\s*(?=\d)/giu;
/** Words for a paragraph of a norm, before its number. */
const paragraphWords =
  /(?<!\p{L})(?:absatz(?:es)?|alin(?:eat\p{L}*|éa|ea|\.)|ustęp\p{L}*|ust\.|алине\p{L}*|ал\.|comma|apartado|apdo\.|stav(?:ak|ka|ku|kom)|εδάφι\p{L}*|εδ\.|subsection|paragraph|para\.|παράγραφ\p{L}*|παρ\.|bekezdés\p{L}*)\s*(?=\d|\(\d)/giu;
const afterNorm = /[§)\d][\da-z]*\)?,?\s*$/u;
const numberBeforeWord =
  /(?<![\d(])\(?(\d+[a-z]?)\)?\.?-?(?:[oa]s|ik|ai|ός|ή)?\s?(?:(§)(?!\s*\d)|(?:paragrafus\p{L}*)|(bekezdés\p{L}*))/giu;

/** The same text, of the same length, with the signs German lawyers use: `paragraful 622 alineatul 3` is `§ 622 Abs. 3`. */
const withSigns = (text: string): string => {
  const pad = (sign: string, words: string): string => sign.padEnd(words.length);
  const turned = text.replace(numberBeforeWord, (words, number: string, _sign: string | undefined, paragraph: string | undefined) =>
    pad(paragraph === undefined ? `§ ${number}` : `Abs ${number}`, words).slice(0, Math.max(words.length, number.length + 2)),
  );
  const paragraphs = turned.replace(paragraphWords, (words, at: number, whole: string) =>
    // In English and Greek the same word names a norm where none stands before it.
    afterNorm.test(whole.slice(Math.max(0, at - 12), at)) || !/^para|^παρ/iu.test(words) ? pad('Abs', words) : words,
  );
  return paragraphs.replace(sectionWords, (words) => pad('§', words));
};
const normSpan =
  /(?:Abs(?:\.|atz)?\s?\d+\s)?§+\s*\d+\s?[a-z]?(?![\p{L}\d])(?:(?:\s*(?:,|;|\/|und|u\.|and|și|i|и|e|y|és|και|et|bis|-|to)\s*(?:§+\s*)?|,?\s*(?:Abs(?:\.|atz)?|Satz|S\.|Nr\.|Nummer|alin\.|ust\.|al\.|lit\.|Buchst\.)\s*|\s*\()\d+\s?[a-z]?\)?(?![\p{L}\d,.]\d|\p{L}))*/giu;
const lawWithNumber =
  /(?<!\p{L})(?:SGB\s?(?:[IVX]{1,4}|\d{1,2})|MiLoV\s?\d|(?:\d{1,2}\.\s?)?\p{L}*ArbbV(?:\s?\d{1,2})?|LohnUGAÜV\s?\d?|RBSFV(?:\s?\d{4})?|(?:VO\s?)?(?:\((?:EG|EU|CE|UE)\)\s?)?(?:Nr\.\s?)?883\/2004)(?![\p{L}\d])/gu;

/** Many write `AUG` for `AÜG`. */
const withoutMarks = (law: string): string => law.normalize('NFD').replace(/\p{M}/gu, '');

/** `4 KSchG`, with paragraph and sentence where they are named. Sign and spelling do not count. */
const printNorm = (norm: string, law: string, paragraph: string | null, sentence: number | null, number: string | null): string =>
  [
    norm.replace(/\D*(\d+[a-z]?)$/, '$1'),
    withoutMarks(law),
    paragraph && `(${paragraph})`,
    sentence && `S${sentence}`,
    number && `N${number}`,
  ]
    .filter(Boolean)
    .join(' ');

/** Where the law is looked for behind a norm, and before it: `KSchG § 4`. In UTF-16 units. */
const lawReach = { behind: 60, before: 30 };
const otherPlace = /[;)§]|:\s|[.!?]\s+\p{Lu}/u;

/** The citations of one run of norms, with the law that stands behind or before them. */
const citationsAt = (text: string, start: number, span: string): Citation[] => {
  const end = start + span.length;
  const behind = text.slice(end, end + lawReach.behind);
  const cut = otherPlace.exec(behind)?.index ?? behind.length;
  const cited = parseCitations(`${span} ${behind.slice(0, cut)}`);
  if (cited.length > 0) return cited;
  const before =
    text
      .slice(Math.max(0, start - lawReach.before), start)
      .split(/[;()§.!?]/u)
      .at(-1) ?? '';
  return parseCitations(`${before} ${span}`);
};

const norms = (marked: Marked): Marked => {
  const signed = withSigns(marked.rest);
  if (!signed.includes('§')) return { ...marked, rest: marked.rest.replace(lawWithNumber, (words) => ' '.repeat(words.length)) };
  const facts = [...marked.facts];
  for (const match of signed.matchAll(normSpan)) {
    const start = match.index;
    const cited = citationsAt(signed, start, match[0]);
    for (const { norm, law, paragraph, sentence, number } of cited)
      facts.push({ kind: 'norm', value: printNorm(norm, law, paragraph, sentence, number), words: `${norm} ${law}`, start });
    if (cited.length === 0)
      for (const [, number = ''] of match[0].matchAll(/(\d+[a-z]?)/gu))
        facts.push({ kind: 'norm', value: number, words: match[0].trim(), start });
  }
  const spans = (text: string): string =>
    text.replace(normSpan, (words) => ' '.repeat(words.length)).replace(lawWithNumber, (words) => ' '.repeat(words.length));
  return { facts, rest: spans(signed) };
};

/** Links, phone numbers and citations of norms: what contains digits that count nothing. */
export const markWrittenSigns = (text: string): Marked => {
  const links = takeAll({ facts: [], rest: text }, link, (words, start) => ({ kind: 'link', value: plainLink(words), words, start }));
  const cited = norms(links);
  return takeAll(cited, phone, (words, start) => {
    const value = plainPhone(words);
    return isDate(words) || value.length < 6 ? null : { kind: 'phone', value, words: words.trim(), start };
  });
};
