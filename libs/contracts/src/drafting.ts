import { abstainReasons, areas, drafters, kinds, languages, offlineReasons, risks } from '@streetlight/domain';
import { z } from 'zod';
import { RevisionView, SuggestionView } from './knowledge.js';
import { Day, Id, Instant } from './people.js';

/** A model and the prompt it was asked with. */
export const ModelView = z.object({ name: z.string(), promptId: z.string(), promptVersion: z.number().int() });
export type ModelView = z.infer<typeof ModelView>;

/** What is wrong with a sentence, in code. `words` in the parameters are the offending ones. */
export const FindingView = z.object({ code: z.string(), parameters: z.record(z.string(), z.union([z.string(), z.number()])) });

/** A sentence a model wrote and the gates stopped, or one between such sentences; personal data are hidden. */
export const StoppedSentence = z.object({ text: z.string(), findings: z.array(FindingView) });

/** An answer the machine has drafted, as it is kept for ever: who wrote it, from what, and why it was not the model. */
export const DraftedAnswerView = SuggestionView.extend({
  id: Id,
  drafter: z.enum(drafters),
  model: ModelView.nullable(),
  /** Why the words are the house's own; null where a model wrote them. */
  offlineBecause: z.enum(offlineReasons).nullable(),
  /** What the model wrote, where the gates stopped it. Never to be released. */
  stopped: z.array(StoppedSentence),
  madeAt: Instant,
});
export type DraftedAnswerView = z.infer<typeof DraftedAnswerView>;

/** POST, answered with server-sent events: the answer to the question of a case one holds, while it is being written. */
export const draftingStreamPath = '/api/cases/:id/suggestion/stream';

/** The events of that stream, by name. Sources come first; what came as tokens is void after `refuse`; `done` is the last. */
export const DraftingEvents = {
  source: z.object({ place: z.number().int(), revision: RevisionView.nullable(), text: z.string() }),
  /** Ready to be used while a model writes. */
  offline: DraftedAnswerView,
  token: z.object({ sentence: z.number().int(), text: z.string() }),
  cite: z.object({ sentence: z.number().int(), places: z.array(z.number().int()) }),
  refuse: z.object({ reason: z.enum([...abstainReasons, ...offlineReasons]) }),
  done: DraftedAnswerView,
} as const;
export type DraftingEvent = {
  [Name in keyof typeof DraftingEvents]: { type: Name; data: z.infer<(typeof DraftingEvents)[Name]> };
}[keyof typeof DraftingEvents];

/** What an advisor put into a draft by a key, to measure later how much of it was sent. */
export const Insertion = z.object({ revisionId: Id, wording: z.enum(['public', 'full']) });
export type Insertion = z.infer<typeof Insertion>;

/** Where the words of a draft come from. */
export const DraftOrigin = z.object({
  /** The drafted answer that was taken over. */
  draftedAnswerId: Id.nullable(),
  insertions: z.array(Insertion),
});
export const DraftOriginBody = z.object({
  draftedAnswerId: Id.nullable().default(null),
  insertions: z.array(Insertion).max(20).default([]),
});

/** Who drafted a reply: a person, the house's own drafter, or a model; and how much was changed. */
export const ReplyOrigin = z.object({
  drafter: z.enum(['person', ...drafters]),
  model: ModelView.nullable(),
  /** Words changed, added or left out between the drafted answer and the reply; null where a person drafted it. */
  changedWords: z.number().int().nullable(),
  /** Words of the reply. */
  words: z.number().int(),
});

/** Figures of one language of an evaluation run, as `npm run evaluate -- drafts --record FILE` writes them. */
export const RunFigures = z.object({
  posts: z.number().int().min(0),
  /** Drafts of the model that passed the gates. */
  releasable: z.number().int().min(0),
  /** Posts for which there is no draft at all. */
  abstained: z.number().int().min(0),
  /** Drafts of the model that the gates stopped. */
  stopped: z.number().int().min(0),
  /** Calls that failed: slow, cut off, malformed and so on. */
  failed: z.number().int().min(0),
  /** Share of answerable posts without a draft, 0..1; null where none is labelled. */
  wronglyAbstained: z.number().min(0).max(1).nullable(),
  /** Share of unanswerable posts without a draft, 0..1. */
  rightlyAbstained: z.number().min(0).max(1).nullable(),
  /** 95th percentile of the time to the first sentence, in milliseconds. */
  firstSentenceMs: z.number().min(0),
});
export type RunFigures = z.infer<typeof RunFigures>;

/** The file of a run: one model, one prompt, several languages. */
export const ModelRunFile = z.object({
  kind: z.literal('streetlight-model-run'),
  model: z.string().min(1).max(200),
  promptId: z.string().min(1).max(100),
  promptVersion: z.number().int().positive(),
  promptHash: z.string().regex(/^[0-9a-f]{64}$/),
  ranAt: Instant,
  languages: z
    .partialRecord(z.enum(languages), RunFigures)
    .refine((found) => Object.keys(found).length > 0, 'must have the figures of one language at least'),
});
export type ModelRunFile = z.infer<typeof ModelRunFile>;

export const ModelRunView = z.object({
  id: Id,
  model: z.string(),
  promptId: z.string(),
  promptVersion: z.number().int(),
  figures: RunFigures,
  ranAt: Instant,
  recordedBy: z.string(),
  recordedAt: Instant,
  /** Of the model and the prompt that are connected now. */
  current: z.boolean(),
});
export type ModelRunView = z.infer<typeof ModelRunView>;

export const LanguageSwitch = z.object({
  language: z.enum(languages),
  /** The model drafts in this language now. */
  on: z.boolean(),
  /** Switched on, and the model or prompt is another since: nothing is asked until a new run is recorded. */
  outdated: z.boolean(),
  changedBy: z.string().nullable(),
  changedAt: Instant.nullable(),
  /** The newest run, of the connected model and prompt where there is one. */
  run: ModelRunView.nullable(),
});
export type LanguageSwitch = z.infer<typeof LanguageSwitch>;

/** The connected model and where it is switched on. */
export const DraftingView = z.object({
  /** null where no model is connected. */
  model: ModelView.extend({
    /** Host of the server; never the key. */
    server: z.string(),
    /** SHA-256 of the prompt: a run counts for this very wording. */
    promptHash: z.string(),
    /** Until when the server is left alone after failing several times, as this process knows; null where it is asked. */
    pausedUntil: Instant.nullable(),
  }).nullable(),
  /** Tokens of the desk, today. */
  budget: z.object({ day: Day, used: z.number().int(), limit: z.number().int(), calls: z.number().int() }),
  languages: z.array(LanguageSwitch),
});
export type DraftingView = z.infer<typeof DraftingView>;

export const SwitchBody = z.object({ languages: z.array(z.enum(languages)).min(1), on: z.boolean() });
export type SwitchBody = z.infer<typeof SwitchBody>;

export const TranslateBody = z.object({ language: z.enum(languages) });
export type TranslateBody = z.infer<typeof TranslateBody>;

/** Help to read a post: a model's translation, or the words the glossary knows. The original always stands beside it. */
export const TranslationView = z.object({
  by: z.enum(['model', 'glossary']),
  /** The translation; null where there is only word-by-word help. */
  text: z.string().nullable(),
  model: ModelView.nullable(),
  /** Words of the post (UTF-16 offsets) with the German term and what it means. */
  words: z.array(
    z.object({ start: z.number().int(), end: z.number().int(), words: z.string(), term: z.string(), explanation: z.string() }),
  ),
  /** Why no model translated it; null where one did. */
  because: z.enum(offlineReasons).nullable(),
});
export type TranslationView = z.infer<typeof TranslationView>;

export const AskOpinionBody = z.object({ language: z.enum(languages) });
export type AskOpinionBody = z.infer<typeof AskOpinionBody>;

/** What a model thinks of a post where the machine is unsure. It stands beside the assessment and changes nothing. */
export const SecondOpinionView = z.object({
  /** The kept opinion on the wording of the post as it stands; null where there is none. */
  opinion: z
    .object({
      kind: z.enum(kinds),
      risk: z.enum(risks),
      topic: z.enum(areas).nullable(),
      /** One plain sentence. */
      reason: z.string(),
      /** Language of the sentence. */
      language: z.enum(languages),
      model: ModelView,
      madeAt: Instant,
    })
    .nullable(),
  /** Whether a model may be asked. */
  canAsk: z.boolean(),
  /** Why there is none; null where there is one, where none was asked for, and where the machine is sure. */
  because: z.enum(offlineReasons).nullable(),
});
export type SecondOpinionView = z.infer<typeof SecondOpinionView>;

export const PlainBody = z.object({ text: z.string().max(20_000), language: z.enum(languages) });
export type PlainBody = z.infer<typeof PlainBody>;

/** How easy a draft is to read, and what makes it hard. */
export const PlainView = z.object({
  /** 0 (a statute) .. 100 (short words in short sentences). */
  score: z.number().int(),
  /** Sentences that are too long, in the order of the text. */
  long: z.array(z.object({ text: z.string(), words: z.number().int() })),
  /** Whether a model may be asked to say it more simply. */
  canSimplify: z.boolean(),
});
export type PlainView = z.infer<typeof PlainView>;

/** The simpler text, or why there is none. */
export const SimplerView = z.object({
  text: z.string().nullable(),
  score: z.number().int().nullable(),
  because: z.enum(offlineReasons).nullable(),
  stopped: z.array(FindingView),
});
export type SimplerView = z.infer<typeof SimplerView>;
