import { sentencesOf } from '../values/sentences.js';

/** The parts of a norm as its official text marks them. */
export interface NormParagraph {
  /** `1`, `1a`; null where the norm has no numbered paragraphs (Absätze). */
  paragraph: string | null;
  text: string;
}

const paragraphMark = /^\((\d+[a-z]*)\)\s*/;
const editorsNote = /\n*\(\+\+\+[\s\S]*?\+\+\+\)/g;

/** Splits a norm into its paragraphs. Editor's notes in triple plus signs are no part of the law. */
export function paragraphsOf(text: string): NormParagraph[] {
  const paragraphs: NormParagraph[] = [];
  for (const block of text.replace(editorsNote, '').split('\n\n')) {
    const mark = paragraphMark.exec(block);
    const last = paragraphs.at(-1);
    if (mark) paragraphs.push({ paragraph: mark[1] ?? null, text: block.slice(mark[0].length) });
    else if (last) last.text += `\n\n${block}`;
    else if (block.trim() !== '') paragraphs.push({ paragraph: null, text: block });
  }
  return paragraphs;
}

const listItem = /^(?:\d+[a-z]*\.|[a-z]{1,2}\)|–|-)\s/;
const endsSentence = /[.!?]$/;
/** Some laws, such as the EStG, print the number of each sentence in front of it. */
const sentenceNumber = /[⁰¹²³⁴-⁹]+/gu;

/**
 * Splits a paragraph into its sentences (Sätze) as citations count them: a list belongs to the sentence that
 * introduces it, and so does what follows the list without beginning a new sentence.
 */
export function lawSentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let inList = false;
  for (const block of text
    .split('\n\n')
    .map((line) => line.trim())
    .filter(Boolean)) {
    const isItem = listItem.test(block);
    const last = sentences.length - 1;
    const continues = isItem || (last >= 0 && !endsSentence.test(sentences[last] ?? '')) || (inList && /^\p{Ll}/u.test(block));
    inList = isItem;
    const [first = '', ...rest] = isItem ? [block] : splitBlock(block);
    if (continues && last >= 0 && !startsNumbered(block)) sentences[last] += ` ${first}`;
    else sentences.push(first);
    sentences.push(...rest);
  }
  return sentences.map((sentence) => sentence.replace(sentenceNumber, ''));
}

const startsNumbered = (block: string): boolean => block.search(sentenceNumber) === 0;
const splitBlock = (block: string): string[] =>
  startsNumbered(block)
    ? block.split(new RegExp(`(?=${sentenceNumber.source})`, 'u')).map((sentence) => sentence.trim())
    : sentencesOf(block, 'de');

/** White space, quotation marks and dashes in one form, so that copying a quotation does not break it. */
export const normaliseQuote = (text: string): string =>
  text
    .normalize('NFC')
    .replace(sentenceNumber, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether the words stand in the text as they are; `…` or `[…]` may stand for words left out. */
export function isVerbatim(quote: string, text: string): boolean {
  const whole = normaliseQuote(text);
  let from = 0;
  const parts = normaliseQuote(quote)
    .split(/\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*/)
    .filter(Boolean);
  if (parts.length === 0) return false;
  for (const part of parts) {
    const at = whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
