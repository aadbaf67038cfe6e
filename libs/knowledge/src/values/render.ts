import type { Language } from '@streetlight/domain';
import type { ValueTable } from '../format/values-schema.js';
import { formatAmount, formatDay } from './amounts.js';
import { sentencesOf } from './sentences.js';
import { nextValue, valueAt } from './values.js';

const placeholder = /\{([a-z0-9-]+)(?:\.(next|next-from))?\}/g;

/** One placeholder of a text. */
export interface Placeholder {
  /** As it stands in the text, with its braces. */
  text: string;
  /** The value's name. */
  name: string;
  part: 'amount' | 'next' | 'next-from';
}

/** The placeholders of a text, in order. */
export const placeholdersOf = (text: string): Placeholder[] =>
  [...text.matchAll(placeholder)].map((match) => ({
    text: match[0],
    name: match[1] ?? '',
    part: (match[2] ?? 'amount') as Placeholder['part'],
  }));

export interface RenderedText {
  text: string;
  /** Values the text needs and that have no amount on that day; such a text must not be sent. */
  missing: string[];
}

/**
 * A text as it reads on a day: placeholders become amounts and dates in the language's own form; a sentence about
 * a next step is left out when no later step is known.
 * @param date `YYYY-MM-DD`, the day the words are about
 */
export function renderText(text: string, language: Language, date: string, values: ValueTable): RenderedText {
  const missing = new Set<string>();
  const fill = (sentence: string): string =>
    sentence.replace(placeholder, (whole, name: string, part: string | undefined) => {
      const filled = fillOne(name, part, language, date, values);
      if (filled === null) missing.add(name);
      return filled ?? whole;
    });
  const paragraphs = text.split('\n\n').map((paragraph) => {
    if (!paragraph.includes('.next')) return tidy(fill(paragraph));
    const kept = sentencesOf(paragraph, language).filter((sentence) => hasItsNextSteps(sentence, date, values));
    return tidy(kept.map(fill).join(' '));
  });
  return { text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'), missing: [...missing] };
}

const hasItsNextSteps = (sentence: string, date: string, values: ValueTable): boolean =>
  placeholdersOf(sentence).every(({ name, part }) => part === 'amount' || nextValue(values, name, date) !== null);

function fillOne(name: string, part: string | undefined, language: Language, date: string, values: ValueTable): string | null {
  const value = values[name];
  const step = part === undefined ? valueAt(values, name, date) : nextValue(values, name, date);
  if (!value || !step) return null;
  return part === 'next-from' ? formatDay(step.from, language) : formatAmount(step.amount, value.unit, language);
}

/**
 * Where a written-out day ends in a stop: one stop ends the sentence too, and a Hungarian ending takes the stop's
 * place ("2027. január 1-jétől").
 */
const tidy = (text: string): string => text.replace(/(\d)\.\.(?=\s|$)/g, '$1.').replace(/(\d)\.-(?=\p{Ll})/gu, '$1-');
