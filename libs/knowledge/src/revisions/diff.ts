import type { Language } from '@streetlight/domain';
import { factsOf, type FactsOfText } from '../check/facts-of-text.js';
import { type MeaningKind, meaningOf } from './meaning-words.js';

/** A stretch of words that stands in both wordings, or only in the earlier or the later one. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Why a change is one of meaning: a kind of fact that differs, a word that decides, or words that say something else. */
export type MeaningReason = keyof FactsOfText | MeaningKind | 'wording';

/** A paragraph of two wordings, in the order of the later one. */
export interface ParagraphChange {
  change: 'same' | 'amended' | 'added' | 'removed';
  /** Counted from 0; null where it does not stand in that wording. */
  before: number | null;
  after: number | null;
  /** `typo` only where the machine is sure; a person may overrule either way. Null where nothing changed. */
  weight: 'meaning' | 'typo' | null;
  reasons: MeaningReason[];
  words: WordRun[];
}

const token = /\{[^}]*\}|[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*|\s+|[^\s]/gu;
const tokensOf = (text: string): string[] => text.match(token) ?? [];
const isWord = (text: string): boolean => /[\p{L}\d{]/u.test(text);

/** Lengths of the longest common subsequences of all ends of two lists. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (rows[i] as Uint16Array)[j] =
        a[i] === b[j] ? 1 + (rows[i + 1]?.[j + 1] ?? 0) : Math.max(rows[i + 1]?.[j] ?? 0, rows[i]?.[j + 1] ?? 0);
  return rows;
}

type Step = { kind: 'same'; a: number; b: number } | { kind: 'removed'; a: number } | { kind: 'added'; b: number };

function stepsBetween(a: readonly string[], b: readonly string[]): Step[] {
  const common = commonLengths(a, b);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) steps.push({ kind: 'same', a: i++, b: j++ });
    else if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      steps.push({ kind: 'removed', a: i++ });
    else steps.push({ kind: 'added', b: j++ });
  }
  return steps;
}

/** What two wordings of a paragraph have in common and what not, word by word. */
export function diffWords(before: string, after: string): WordRun[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const runs: WordRun[] = [];
  for (const step of stepsBetween(a, b)) {
    const text = (step.kind === 'added' ? b[step.b] : a[step.a]) ?? '';
    const last = runs.at(-1);
    if (last?.kind === step.kind) last.text += text;
    else runs.push({ kind: step.kind, text });
  }
  return runs;
}

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Shortest word that may be misspelled by a letter without becoming another word of the language. */
const shortestTypo = 6;

function isTypo(before: string, after: string): boolean {
  const [a, b] = [bare(before), bare(after)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortestTypo || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const swapped = left.length === 2 && right === `${left[1]}${left[0]}`;
  // At its end a letter decides: employer and employee, empleado and empleador.
  return end > 0 && (swapped || (left.length <= 1 && right.length <= 1));
}

const factKeys = ['placeholders', 'citations', 'links', 'phones', 'numbers'] as const satisfies (keyof FactsOfText)[];

/** Why two wordings say something different; empty where they differ by nothing but misspellings and punctuation. */
export function meaningReasons(before: string, after: string, language: Language): MeaningReason[] {
  const [factsBefore, factsAfter] = [factsOf(before), factsOf(after)];
  const reasons = new Set<MeaningReason>(factKeys.filter((kind) => factsBefore[kind].join('|') !== factsAfter[kind].join('|')));
  const [a, b] = [tokensOf(before).filter(isWord), tokensOf(after).filter(isWord)];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = (): void => {
    removed.forEach((word, index) => {
      const instead = added[index];
      const spelledAlike = removed.length === added.length && instead !== undefined && isTypo(word, instead);
      const kind =
        bare(word) === bare(instead ?? '') ? null : (meaningOf(word, language) ?? (instead ? meaningOf(instead, language) : null));
      if (kind) reasons.add(kind);
      else if (!spelledAlike && !isFact(word)) reasons.add('wording');
    });
    for (const word of removed.length === added.length ? [] : added) if (!isFact(word)) reasons.add(meaningOf(word, language) ?? 'wording');
    [removed, added] = [[], []];
  };
  for (const step of stepsBetween(a, b)) {
    if (step.kind === 'same') settle();
    else if (step.kind === 'removed') removed.push(a[step.a] ?? '');
    else added.push(b[step.b] ?? '');
  }
  settle();
  return [...reasons];
}

const isFact = (word: string): boolean => /[\d{]/u.test(word);

/** Paragraphs this alike are one that was amended, rather than one that went and one that came. */
const leastAlike = 0.4;

function likeness(before: string, after: string): number {
  const [a, b] = [tokensOf(before).filter(isWord), tokensOf(after).filter(isWord)];
  if (a.length + b.length === 0) return 1;
  return (2 * (commonLengths(a, b)[0]?.[0] ?? 0)) / (a.length + b.length);
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Compares two wordings paragraph by paragraph. Paragraphs that were amended are matched with what became of them. */
export function diffParagraphs(before: readonly string[], after: readonly string[], language: Language): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [gone, come]: [number[], number[]] = [[], []];
  const amended = (a: number, b: number): ParagraphChange => {
    const [was, is] = [before[a] ?? '', after[b] ?? ''];
    const reasons = meaningReasons(was, is, language);
    return { change: 'amended', before: a, after: b, weight: reasons.length > 0 ? 'meaning' : 'typo', reasons, words: diffWords(was, is) };
  };
  const settle = (): void => {
    for (const b of come) {
      const at = gone.findIndex((a) => likeness(before[a] ?? '', after[b] ?? '') >= leastAlike);
      const dropped = at < 0 ? [] : gone.splice(0, at + 1);
      const partner = dropped.pop();
      changes.push(...dropped.map((a) => only('removed', a, before[a] ?? '')));
      changes.push(partner === undefined ? only('added', b, after[b] ?? '') : amended(partner, b));
    }
    changes.push(...gone.map((a) => only('removed', a, before[a] ?? '')));
    [gone, come] = [[], []];
  };
  for (const step of stepsBetween(before.map(plain), after.map(plain))) {
    if (step.kind === 'removed') gone.push(step.a);
    else if (step.kind === 'added') come.push(step.b);
    else {
      settle();
      const text = after[step.b] ?? '';
      changes.push({ change: 'same', before: step.a, after: step.b, weight: null, reasons: [], words: [{ kind: 'same', text }] });
    }
  }
  settle();
  return changes;
}

const only = (change: 'added' | 'removed', index: number, text: string): ParagraphChange => ({
  change,
  before: change === 'removed' ? index : null,
  after: change === 'added' ? index : null,
  weight: 'meaning',
  reasons: ['wording'],
  words: [{ kind: change, text }],
});
