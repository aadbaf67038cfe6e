import { createHash } from 'node:crypto';
import type { Language, TextState, Vetting } from '@streetlight/domain';
import {
  isNormSource,
  type Snippet,
  type SnippetText,
  type Source,
  type SourceLineage,
  type TranslationLineage,
} from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { newId } from '../secrets.js';

/** What holds for a revision beside its words. */
export type RevisionHead = Pick<Snippet, 'tier' | 'validFrom' | 'validTo' | 'sources'>;

/** A wording as it is about to be stored for ever. */
export interface NewRevision {
  snippetId: string;
  language: Language;
  number: number;
  words: Omit<SnippetText, 'state'>;
  state: TextState;
  head: RevisionHead;
  lineage: SourceLineage | TranslationLineage | null;
  /** Who wrote it; null for what was loaded from a folder. */
  createdBy: string | null;
  /** When it was written, for what was kept elsewhere before; now, unless said otherwise. */
  writtenAt?: string;
}

/** In the order of the folder's format, so that the same basis always gives the same hash. */
const inOrder = (source: Source): object =>
  isNormSource(source)
    ? {
        law: source.law,
        norm: source.norm,
        paragraph: source.paragraph,
        sentence: source.sentence,
        number: source.number,
        role: source.role,
        quote: source.quote,
      }
    : { court: source.court, file: source.file, date: source.date, role: source.role };

/** Everything a revision fixes: the words, their legal basis, their validity. */
export const contentHash = ({ tier, validFrom, validTo, sources }: RevisionHead, text: SnippetText): Buffer => {
  const { title, state, public: publicText, full, askFirst, doNotSay, homeContrast, askedAs } = text;
  const words = { title, state, public: publicText, full, askFirst, doNotSay, homeContrast, askedAs };
  return createHash('sha256')
    .update(JSON.stringify([words, sources.map(inOrder), tier, validFrom, validTo]))
    .digest();
};

/** Stores a revision with its sources. @returns its id */
export async function storeRevision(tx: EntityManager, revision: NewRevision): Promise<string> {
  const id = newId();
  const { snippetId, language, number, words, state, head, lineage, createdBy } = revision;
  const { title, public: publicText, full, askFirst, doNotSay, homeContrast, askedAs } = words;
  const hash = contentHash(head, { ...words, state });
  await tx.query(
    `INSERT INTO revisions (id, snippet_id, language, number, tier, title, public_text, full_text, ask_first, do_not_say, home_contrast, asked_as,
       translation_state, valid_from, valid_to, content_hash, lineage, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, coalesce($19::timestamptz, now()))`,
    [
      id,
      snippetId,
      language,
      number,
      head.tier,
      title,
      publicText,
      full,
      askFirst,
      doNotSay,
      homeContrast,
      askedAs,
      state,
      head.validFrom,
      head.validTo,
      hash,
      lineage,
      createdBy,
      revision.writtenAt ?? null,
    ],
  );
  for (const [position, source] of head.sources.entries()) await storeSource(tx, id, position, source);
  return id;
}

async function storeSource(tx: EntityManager, revisionId: string, position: number, source: Source): Promise<void> {
  const norm = isNormSource(source) ? source : null;
  const court = isNormSource(source) ? null : source;
  await tx.query(
    `INSERT INTO sources (id, revision_id, position, role, law, norm, paragraph, sentence, number, court, file_number, decided_on, quote)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      newId(),
      revisionId,
      position,
      source.role,
      norm?.law ?? null,
      norm?.norm ?? null,
      norm?.paragraph ?? null,
      norm?.sentence?.toString() ?? null,
      norm?.number ?? null,
      court?.court ?? null,
      court?.file ?? null,
      court?.date ?? null,
      norm?.quote ?? null,
    ],
  );
}

/** A lawyer's approval, as it is stored; `userId` is null for one that was not given in the console. */
export type StoredVetting = Vetting & { userId: string | null; sample: boolean };

/** Stores a vetting; the newest of a revision counts. */
export async function storeVetting(tx: EntityManager, revisionId: string, vetting: StoredVetting): Promise<void> {
  await tx.query(
    'INSERT INTO vettings (id, revision_id, lawyer, qualification, vetted_by, vetted_on, next_check_on, sample) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [newId(), revisionId, vetting.lawyer, vetting.qualification, vetting.userId, vetting.vettedOn, vetting.nextCheckOn, vetting.sample],
  );
}
