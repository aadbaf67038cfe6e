import type { Language } from '@streetlight/domain';
import type { SnippetText } from '../format/snippet-schema.js';
import type { ValueTable } from '../format/values-schema.js';
import { formatDay } from '../values/amounts.js';
import { type RenderedText, renderText } from '../values/render.js';
import { correctionWords } from './correction-words.js';
import type { Grading, TextPart } from './grade.js';

/** What a correction is written from. Days are `YYYY-MM-DD`. */
export interface CorrectionOf {
  /** The language of the thread. */
  language: Language;
  grading: Grading;
  /** When the reply was released. */
  releasedOn: string;
  /** Title of the words that have become wrong, in the language of the thread. */
  title: string;
  /** First day on which they are wrong; null where they never were right. */
  wrongFrom: string | null;
  /** The new words in the language of the thread, as they may be sent; null where there are none. */
  successor: Pick<SnippetText, 'public' | 'full'> | null;
  part: TextPart;
  values: ValueTable;
  today: string;
}

/** Stops that end both a written-out day and a sentence, and an opening before a Hungarian comma. */
const tidy = (text: string): string => text.replace(/\.\.(?=\s|$)/gu, '.').replace(/\s+([),])/gu, '$1');

/**
 * The draft of a correction for a reply that is wrong now, or null where none is due. A person reads, edits and releases it. `missing`
 * names values without an amount: such a draft must not be sent.
 */
export function correctionDraft(correction: CorrectionOf): RenderedText | null {
  const { language, grading, releasedOn, title, wrongFrom, successor, part, values, today } = correction;
  if (grading.grade !== 'wrong-now') return null;
  const words = correctionWords[language];
  const since = wrongFrom === null || wrongFrom <= releasedOn ? null : wrongFrom;
  const opening = (since === null ? words.mistaken : words.changed)
    .replace('{day}', () => formatDay(releasedOn, language))
    .replace('{from}', () => formatDay(since ?? releasedOn, language))
    .replace('{title}', () => title);
  if (!successor) return { text: `${tidy(opening)}\n\n${words.open}`, missing: [] };
  const source = part === 'public' ? successor.public : successor.full.join('\n\n');
  const { text, missing } = renderText(source, language, today, values);
  return { text: `${tidy(opening)} ${words.now}\n\n${text}`, missing };
}
