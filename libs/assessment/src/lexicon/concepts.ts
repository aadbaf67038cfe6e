/** What a post can speak of. Every language has a cue list for every concept; the compiler checks that none is missing. */
export const topicConcepts = [
  // The job and its paper.
  'contract',
  'oral',
  'paper',
  'fixed-term',
  'on-call',
  'self-employed',
  'papers',
  'employer',
  'work',
  // Pay.
  'wage',
  'minimum-wage',
  'unpaid',
  'last-wage',
  'keep',
  'deduct',
  'fine',
  'damage',
  'overtime',
  'payslip',
  'hours-record',
  'lapse',
  'subcontractor',
  'insolvent',
  'sector',
  'hourly',
  // Time.
  'hours',
  'leave',
  'leave-payout',
  // Health.
  'sick',
  'sick-note',
  'hand-in',
  'sick-pay',
  'pregnant',
  'accident',
  // The end of a job.
  'dismissal',
  'messenger',
  'notice',
  'probation',
  'at-once',
  'sue',
  'job-protection',
  'warning',
  'severance',
  'termination-agreement',
  'resign',
  'court',
  'works-council',
  'certificate',
  'deadline',
  // Forms of work.
  'minijob',
  'earnings-limit',
  'pension',
  'seasonal',
  'temp-agency',
  'between-assignments',
  'meat',
  'posted',
  'a1',
  'agency-fee',
  'live-in',
  'night',
  // Social security.
  'health-insurance',
  'child-benefit',
  'basic-income',
  'unemployment-benefit',
  'job-seeker',
  'block',
  'export',
  'objection',
  'authority',
  'decision',
  // Stay and tax.
  'registration',
  'address',
  'buy-sell',
  'stay',
  'deport',
  'tax-id',
  'tax',
  'commuting',
  'recognition',
  // Protection.
  'discrimination',
  'union',
  'lodging',
  'evict',
  'advice',
  'customs',
] as const;
export type TopicConcept = (typeof topicConcepts)[number];

/** The small words that turn a topic into a statement about it: who may, who must not, always, at once, for nothing. */
export const turnConcepts = [
  'not',
  'without',
  'cannot',
  'may',
  'must',
  'only',
  'first',
  'valid',
  'invalid',
  'always',
  'nothing',
  'everybody',
  'eu-citizen',
  'first-years',
  'six-months',
  'three-months',
  'four-years',
  'three-weeks',
  'two-weeks',
  'three-times',
  'abolished',
  'harmless',
  'illegal',
  'abroad',
  'already',
  'included',
  'better',
  'same-day',
  'costly',
  'member',
  'responsible',
  'as-they-like',
  'when-lost',
  'renamed',
  'next-year',
  'new-amount',
  'three-days',
  'free-of-charge',
  'also',
  'not-needed',
  'not-always',
  'nobody',
] as const;
export type TurnConcept = (typeof turnConcepts)[number];

/** What a person does with the post, and who it is about. */
export const speechConcepts = [
  'question-word',
  'question-amount',
  'question-head',
  'question-tail',
  'question-frame',
  'question-verb',
  /** Asks only in a post about a matter: "must I", "is it enough" begin many a statement in languages without pronouns. */
  'topical-head',
  /** Likewise: "I do not know how" asks about a matter, and else tells. */
  'topical-frame',
  /** "Whoever", "as far as I know", "as always": question words that ask nothing. */
  'not-asked',
  'opener',
  'true-or-not',
  'hearsay',
  'denial',
  'help',
  'first-person',
  'story',
  'general',
  'offer',
  'sale',
  'contact',
  'arranges',
  'scam',
  'greeting',
  'off-topic',
  'received',
  'dated',
  'lost-job',
  'learned',
  'signed',
  'pressing',
  'started',
  'ends-on',
  'seeking',
] as const;
export type SpeechConcept = (typeof speechConcepts)[number];

/** A matter that the knowledge base has no words for; and a notice that ends no job: of a flat, of a gym, of an electricity contract. */
export const besideConcepts = ['beside', 'other-notice'] as const;
export type BesideConcept = (typeof besideConcepts)[number];

/** That a statement is meant as settled, whatever words it begins with. */
export const settledConcepts = ['settled'] as const;
export type SettledConcept = (typeof settledConcepts)[number];

/** What takes words of danger back; that it is only promised or a condition; and what says that the danger is there nevertheless. */
export const reliefConcepts = [
  'given-back',
  'copied',
  'long-past',
  'fiction',
  'leisure',
  'public-notice',
  'routine',
  'errand',
  'all-well',
  'unreal',
  'still-so',
] as const;
export type ReliefConcept = (typeof reliefConcepts)[number];

/** Danger to a person. The first group makes a risk acute, the second raises it, the last one takes a figure of speech for what it is. */
export const dangerConcepts = [
  'violence',
  'sexual-violence',
  'passport-taken',
  'locked-in',
  'debt-bondage',
  'forced',
  'suicide',
  'homeless',
  'child-in-danger',
  'threat',
  'fear',
  'despair',
  'hunger',
  'harassment',
  'unsafe-work',
  'figurative',
] as const;
export type DangerConcept = (typeof dangerConcepts)[number];

/** How people are held where they are: what they are threatened with, and what happens if they go or speak; the sick driven to work. */
export const pressureConcepts = ['harm', 'police', 'if-leave', 'dragged'] as const;
export type PressureConcept = (typeof pressureConcepts)[number];

/** The single words danger is made of; `risk/danger-rules.ts` says which of them together mean danger. */
export const perilConcepts = [
  'hit',
  'weapon',
  'kill',
  'take',
  'lock',
  'debt',
  'not-let',
  'intimate',
  'bed',
  'enter',
  'no-life',
  'method',
  'sleep',
  'outdoors',
  'no-place',
  'child',
  'underage',
  'force',
  'clients',
  'thing',
  'thing-hurts',
  'person',
] as const;
export type PerilConcept = (typeof perilConcepts)[number];

export type Concept =
  | PerilConcept
  | PressureConcept
  | TopicConcept
  | TurnConcept
  | SpeechConcept
  | SettledConcept
  | BesideConcept
  | ReliefConcept
  | DangerConcept;

/** Cues of one group: phrases separated by commas, in the cue language of `cues/cue-pattern.ts`. */
export type Cues<C extends Concept> = Readonly<Record<C, string>>;

const every: ReadonlySet<string> = new Set<string>([
  ...topicConcepts,
  ...turnConcepts,
  ...speechConcepts,
  ...settledConcepts,
  ...besideConcepts,
  ...reliefConcepts,
  ...dangerConcepts,
  ...perilConcepts,
  ...pressureConcepts,
]);

/** Whether a word names a concept. */
export const isConcept = (word: string): word is Concept => every.has(word);
