/** The rules a draft has to pass before anybody may release it. */
export const gates = [
  'citation',
  'support',
  'number',
  'amount',
  'percentage',
  'date',
  'period',
  'norm',
  'authority',
  'name',
  'phone',
  'link',
  'negation',
  'modality',
  'language',
  'promise',
  'verdict',
  'plain-text',
  'length',
] as const;
export type Gate = (typeof gates)[number];

/** What exactly is wrong with a sentence; each code has a sentence in every interface language. */
export const gateCodes = [
  'citation.missing',
  'citation.unknown',
  'citation.not-valid',
  'support.unrelated',
  'fact.not-in-source',
  'fact.moved',
  'fact.other-rate',
  'negation.flipped',
  'negation.opposite',
  'modality.changed',
  'language.other',
  'promise.outcome',
  'verdict.individual',
  'plain-text.markup',
  'plain-text.hidden-characters',
  'length.too-long',
  'length.empty',
] as const;
export type GateCode = (typeof gateCodes)[number];

/** What no reason can justify: a source that is not valid, characters nobody sees, a text the channel does not take. */
const neverOverridden: ReadonlySet<GateCode> = new Set<GateCode>([
  'citation.unknown',
  'citation.not-valid',
  'plain-text.hidden-characters',
  'length.too-long',
  'length.empty',
]);

/** Whether a person may keep a sentence against these findings, with a written reason. */
export const canBeOverridden = (codes: readonly GateCode[]): boolean =>
  codes.length > 0 && !codes.some((code) => neverOverridden.has(code));
