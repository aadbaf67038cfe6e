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

export const modelErrorKinds = ['rate-limited', 'unreachable', 'rejected', 'slow', 'cut-off', 'stopped'] as const;
/** Why a model gave no answer: too many calls, no connection or a fault of the server, refused for good, too slow, ended in mid-sentence, called off. */
export type ModelErrorKind = (typeof modelErrorKinds)[number];

/** Why a model's words were not asked for, or cannot be used, and the words of the house stand there. */
export const offlineReasons = [
  /** No model is connected: the normal case. */
  'no-model',
  /** A model is connected, and not switched on for this desk and language. */
  'switched-off',
  /** The desk has used up the tokens of the day. */
  'budget',
  /** The model server has failed several times; it is asked again after a pause. */
  'breaker',
  /** Somebody is in danger: nobody rewords what is vetted. */
  'danger',
  /** What the model wrote says what no source says. */
  'gates',
  'model-abstained',
  /** The answer does not have the form that was asked for. */
  'malformed',
  /** The person took the offline draft while the model was writing. */
  'not-waited-for',
  ...modelErrorKinds,
] as const;
export type OfflineReason = (typeof offlineReasons)[number];

export const drafters = ['offline', 'model'] as const;
/** Who wrote a drafted answer: the house's own drafter, or a connected model. */
export type Drafter = (typeof drafters)[number];
