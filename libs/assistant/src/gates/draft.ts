import type { Gate, GateCode, Language } from '@streetlight/domain';

/** One sentence of a draft with the sources it rests on. */
export interface DraftSentence {
  text: string;
  /** Places in the list of sources, counted from 0. Empty for a greeting or a goodbye. */
  cites: readonly number[];
}

/** What a draft may rest on: the words of one valid revision, with its values filled in as of a day. */
export interface DraftSource {
  text: string;
  /** The language of the text where it is known; that of the draft otherwise. */
  language?: Language;
  /** False where the revision is not vetted or not valid on the day of release; nothing may rest on it then. Valid where left out. */
  valid?: boolean;
}

/** One reason why a draft may not be released. */
export interface GateFailure {
  /** Place of the sentence, counted from 0; null where it is the draft as a whole. */
  sentence: number | null;
  gate: Gate;
  code: GateCode;
  /** `words`: the offending words; `source`: those of the source, where they help; `limit`, `length`, `language`. */
  parameters: Record<string, string | number>;
}
