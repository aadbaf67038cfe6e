/** Why the machine drafts no answer. */
export const abstainReasons = [
  /** The language is none of ours or cannot be told. */
  'language-unknown',
  /** No vetted, valid text answers this. */
  'nothing-vetted',
  /** The text needs a value that has no amount on the day the post speaks of. */
  'value-missing',
  /** The matter is too grave for a group. */
  'private-only',
  /** Somebody is in danger and no vetted text leads to emergency help: a person writes. */
  'danger',
  /** There is no question to answer. */
  'no-question',
  /** What was written does not pass the gates. */
  'gates',
  /** Even the shortest answer is longer than the channel takes. */
  'too-long',
] as const;
export type AbstainReason = (typeof abstainReasons)[number];
