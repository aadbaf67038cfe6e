import { areas, type Language } from '@streetlight/domain';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import { isNormSource, type Snippet, type SnippetText, type Source, type SourceRole } from '../format/snippet-schema.js';
import { printCitation } from '../statutes/citation.js';
import { renderText } from '../values/render.js';
import { stepsOf } from '../values/values.js';
import { type KeptSilence, wordsOnDay } from './kept-on-day.js';

/** A legal basis as a line to read, with the words quoted. */
export interface PrintedSource {
  /** `§ 622 Abs. 3 BGB`; `BAG, 5 AZR 505/20, 2021-06-24`. */
  source: string;
  role: SourceRole;
  quote: string | null;
}

/** Why a snippet says nothing on a day: not yet, no longer, taken out of use, or an amount it needs is not known. */
export type Silence = KeptSilence | 'needs-decision';

/** A snippet in one language as it reads on a day. */
export interface SnippetOnDay
  extends Pick<Snippet, 'key' | 'area' | 'tier' | 'narratives' | 'refer' | 'sample' | 'checkedAgainst' | 'validFrom' | 'validTo'>,
    Omit<SnippetText, 'askedAs'> {
  language: Language;
  sources: PrintedSource[];
  /** Null where the snippet may be used on the day. */
  silence: Silence | null;
  /** Values without an amount on the day; their placeholders stand in the texts. */
  missing: string[];
}

/** An amount as it stands on a day; a later step is announced, not in force. */
export interface ValueOnDay {
  name: string;
  unit: string;
  amount: number | null;
  source: string | null;
  announced: { from: string; amount: number; source: string } | null;
}

export const printSource = (source: Source): PrintedSource =>
  isNormSource(source)
    ? { source: printCitation({ ...source, norm: source.norm }), role: source.role, quote: source.quote }
    : { source: `${source.court}, ${source.file}, ${source.date}`, role: source.role, quote: null };

function silenceOf(
  { validFrom, validTo }: Pick<Snippet, 'validFrom' | 'validTo'>,
  day: string,
  missing: readonly string[],
): Silence | null {
  if (day < validFrom) return 'not-yet-valid';
  if (missing.length > 0) return 'needs-decision';
  return validTo !== null && validTo < day ? 'expired' : null;
}

/**
 * All snippets in one language as they read on a day, in the order of the areas and of their keys. What could not be said on that day
 * is there too, with the reason.
 * @param day `YYYY-MM-DD`
 */
export function snippetsOnDay(
  { snippets, values }: Pick<KnowledgeBase, 'snippets' | 'values'>,
  language: Language,
  day: string,
): SnippetOnDay[] {
  const inOrder = [...snippets.values()].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || (a.key < b.key ? -1 : 1));
  return inOrder.flatMap((snippet): SnippetOnDay[] => {
    const then = wordsOnDay(snippet, language, day);
    if (!then) return [];
    const { text, basis } = then;
    const missing = new Set<string>();
    const read = (words: string): string => {
      const rendered = renderText(words, language, day, values);
      for (const name of rendered.missing) missing.add(name);
      return rendered.text;
    };
    const { key, area, narratives, refer, sample, checkedAgainst } = snippet;
    const { tier, validFrom, validTo } = basis;
    const head = { key, area, tier, language, title: text.title, state: text.state };
    const words = {
      public: read(text.public),
      full: text.full.map(read).filter((paragraph) => paragraph !== ''),
      askFirst: text.askFirst.map(read),
      doNotSay: text.doNotSay.map(read),
      homeContrast: text.homeContrast === null ? null : read(text.homeContrast),
    };
    const about = { sources: basis.sources.map(printSource), narratives, refer, sample, checkedAgainst, validFrom, validTo };
    return [{ ...head, ...words, ...about, missing: [...missing], silence: then.silence ?? silenceOf(basis, day, [...missing]) }];
  });
}

/** All amounts as they stand on a day. */
export const valuesOnDay = ({ values }: Pick<KnowledgeBase, 'values'>, day: string): ValueOnDay[] =>
  Object.entries(values).map(([name, { unit }]) => {
    const steps = stepsOf(values, name);
    const now = steps.find((step) => step.from <= day && (step.to === null || day <= step.to));
    const next = steps.find((step) => step.from > day);
    return {
      name,
      unit,
      amount: now?.amount ?? null,
      source: now?.source ?? null,
      announced: next ? { from: next.from, amount: next.amount, source: next.source } : null,
    };
  });
