import type { Language } from '@streetlight/domain';
import type { TextPlaces } from './language-file.js';
import type { Problem } from './problem.js';
import type { Snippet } from './snippet-schema.js';
import type { Statute } from './statute-schema.js';
import type { ReferredNorms } from './referred-norms-schema.js';
import type { ValueTable } from './values-schema.js';
import type { AdviceCentre, GlossaryTerm, Narrative, Topic } from './vocabulary-schema.js';
import type { WatchItem } from './watch-list-schema.js';
import type { LineOf } from './yaml-file.js';

/** Everything the folder says. */
export interface KnowledgeBase {
  topics: Topic[];
  values: ValueTable;
  narratives: Narrative[];
  glossary: GlossaryTerm[];
  adviceCentres: AdviceCentre[];
  /** By the law's abbreviation, as snippets cite it. */
  statutes: ReadonlyMap<string, Statute>;
  /** What must be known of the norms that the cited ones refer to; null where the folder has no such file. */
  referredNorms: ReferredNorms | null;
  /** Changes of the law to come. */
  watchList: WatchItem[];
  /** By key. */
  snippets: ReadonlyMap<string, Snippet>;
}

/** Where each thing was read from, for messages. Absent for a knowledge base that does not come from a folder. */
export interface Places {
  snippet(key: string): { file: string; lineOf: LineOf };
  history(key: string): { file: string; lineOf: LineOf };
  text(key: string, language: Language): { file: string; places: TextPlaces };
  /** `topics.yaml`, `values.yaml` … */
  file(name: string): LineOf;
}

/** The file a law's norms stand in: `sgb-iii.yaml`, `freizuegg-eu.yaml`. */
export const statuteFileName = (law: string): string => {
  const plain = law.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.yaml`;
};

/**
 * What reading a folder gives: the knowledge base, or every problem at once together with what could be read
 * all the same (for the checker, and for people at work on an unfinished folder).
 */
export type ReadResult =
  | { ok: true; knowledgeBase: KnowledgeBase; problems: readonly []; places: Places }
  | { ok: false; readable: KnowledgeBase; problems: readonly Problem[]; places: Places };
