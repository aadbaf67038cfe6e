/** Units of time a period is counted in. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * The words of one language by which a gate recognises what a sentence claims. Forms are separated by spaces, several words of one form
 * joined by `_`; a form that ends in `*` stands for every word that begins so. All forms are folded with their language when read.
 */
export interface GateWords {
  /** Further forms of numbers: cases, ordinals, tens and hundreds. */
  numbers: Readonly<Record<number, string>>;
  /** Number words that also mean something else; they count only before a unit. */
  numbersOnlyWithUnit: string;
  units: Readonly<Record<TimeUnit, string>>;
  /** Beginnings of compounds such as `dreiwöchig`, by number; the unit follows without a space. */
  compounds: Readonly<Record<number, string>>;
  /** Words that are a period by themselves, such as `fortnight`. */
  periods: Readonly<Record<string, string>>;
  /** Words that turn a clause into its contrary, among them adjectives such as `invalid`. */
  negations: string;
  must: string;
  may: string;
  should: string;
  /** Words of four letters and more that say nothing by themselves. */
  fillers: string;
  /** Pairs of opposites: who says one where the source says the other has turned it round. */
  opposites: readonly (readonly [string, string])[];
  /** Promises of an outcome, matched on lower-case text. */
  promises: readonly RegExp[];
  /** Judgements of one person's case, matched on lower-case text. */
  verdicts: readonly RegExp[];
  /** Words of greetings, thanks and goodbyes: a sentence made of these alone asserts nothing. */
  courtesy: string;
  /** Words that begin a question. */
  questions: string;
}
