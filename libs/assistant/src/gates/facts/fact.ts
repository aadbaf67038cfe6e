export const factKinds = [
  'link',
  'phone',
  'norm',
  'authority',
  'name',
  'date',
  'weekday',
  'amount',
  'percentage',
  'period',
  'number',
] as const;
/** What a sentence can claim that a source must say too. */
export type FactKind = (typeof factKinds)[number];

/** One such claim, in a form in which the eleven languages meet. */
export interface Fact {
  kind: FactKind;
  /** `2026-11-27`, `--11-27`, `d21`, `13.9`, `4 KSchG`, `labour-court` … */
  value: string;
  /** The words of the text, for the message. */
  words: string;
  /** UTF-16 offset in the plain form of the text. */
  start: number;
  /** The number that was written: 3 for three weeks. */
  count?: number;
  /** Said by an article: `a week`. */
  byArticle?: boolean;
  /** What an amount is paid for: `hour`, `month`. */
  rate?: string;
  /** At least or at most this much. */
  bound?: 'least' | 'most';
  /** From this day on, or until it. */
  time?: 'from' | 'until';
  pay?: 'gross' | 'net';
}
