import { addDays } from '@streetlight/domain';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { Snippet } from '../format/snippet-schema.js';
import type { ValueTable } from '../format/values-schema.js';
import { placeholdersOf } from './render.js';
import { endOf } from './values.js';

/** A snippet about which somebody has to decide, since from a day on it can no longer say what it says. */
export interface DecisionDue {
  key: string;
  /** First day on which the snippet must not be used any more, `YYYY-MM-DD`. */
  from: string;
  /** Values that have no amount from that day on; empty where the snippet's own last day has passed. */
  values: string[];
}

const amountsShownBy = ({ texts }: Snippet): string[] => {
  const text = texts.de;
  const passages = text ? [text.title, text.public, ...text.full, text.homeContrast ?? ''] : [];
  const amounts = placeholdersOf(passages.join('\n\n')).filter(({ part }) => part === 'amount');
  return [...new Set(amounts.map(({ name }) => name))];
};

/**
 * When a snippet can no longer say what it says: an amount it shows ends without a successor, or its last day passes. Null where no
 * such day is known.
 * @param today `YYYY-MM-DD`; a day before it is not looked for
 */
export function decisionDue(snippet: Snippet, values: ValueTable, today: string): DecisionDue | null {
  const ends = amountsShownBy(snippet).flatMap((name) => {
    const from = endOf(values, name, today);
    return from === null ? [] : [{ name, from }];
  });
  const own = snippet.validTo === null ? null : addDays(snippet.validTo, 1);
  const from = [...ends.map((end) => end.from), ...(own === null ? [] : [own < today ? today : own])].sort()[0];
  if (from === undefined) return null;
  return { key: snippet.key, from, values: ends.filter((end) => end.from === from).map(({ name }) => name) };
}

/** All decisions that are due on a day or will be, soonest first. */
export const decisionsDue = ({ snippets, values }: Pick<KnowledgeBase, 'snippets' | 'values'>, today: string): DecisionDue[] =>
  [...snippets.values()]
    .flatMap((snippet) => decisionDue(snippet, values, today) ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.key < b.key ? -1 : 1));
