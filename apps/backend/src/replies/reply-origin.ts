import type { Insertion } from '@streetlight/contracts';
import type { EntityManager } from 'typeorm';
import { row } from '../database/sql.js';
import { type DraftedSentence, textOf } from '../drafting/drafted-text.js';
import type { KnowledgeService } from '../knowledge/knowledge.service.js';
import { findPassage, type Found, wordDistance } from './word-distance.js';

/** Where the words of a draft come from, measured against what goes out. */
export interface Origin {
  draftedAnswerId: string | null;
  /** Words a person changed of the drafted answer they took over; null where they took none. */
  changedWords: number | null;
  insertions: Insertion[];
}

/** @param text as it is released */
export async function originOf(tx: EntityManager, draftId: string, text: string): Promise<Origin> {
  const draft = await row<{ drafted_answer_id: string | null; insertions: Insertion[]; sentences: DraftedSentence[] | null }>(
    tx,
    'SELECT d.drafted_answer_id, d.insertions, a.sentences FROM drafts d LEFT JOIN drafted_answers a ON a.id = d.drafted_answer_id WHERE d.id = $1',
    [draftId],
  );
  return {
    draftedAnswerId: draft?.drafted_answer_id ?? null,
    changedWords: draft?.sentences ? wordDistance(textOf(draft.sentences), text) : null,
    insertions: draft?.insertions ?? [],
  };
}

/** Keeps for each wording that was put in by a key where it stands in the reply and how much of it was changed. */
export async function keepUses(
  tx: EntityManager,
  knowledge: KnowledgeService,
  replyId: string,
  text: string,
  { insertions }: Origin,
): Promise<void> {
  if (insertions.length === 0) return;
  const revisions = await knowledge.revisions(
    tx,
    insertions.map(({ revisionId }) => revisionId),
  );
  const uses = insertions.map(({ revisionId, wording }): Insertion & Found => {
    const revision = revisions.find(({ id }) => id === revisionId);
    return { revisionId, wording, ...findPassage((wording === 'full' ? revision?.fullText : revision?.publicText) ?? '', text) };
  });
  await tx.query(
    `INSERT INTO snippet_uses (reply_id, position, revision_id, wording, span_from, span_to, changed_words)
     SELECT $1, at - 1, (use ->> 'revisionId')::uuid, use ->> 'wording', (use #>> '{span,from}')::int, (use #>> '{span,to}')::int, (use ->> 'changedWords')::int
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS u (use, at)`,
    [replyId, JSON.stringify(uses)],
  );
}
