import type { Insertion } from '@streetlight/contracts';
import type { EntityManager } from 'typeorm';
import { row } from '../database/sql.js';
import { type DraftedSentence, textOf } from '../drafting/drafted-text.js';
import type { KnowledgeService } from '../knowledge/knowledge.service.js';
import { findPassage, type Found, wordDistance } from './word-distance.js';

interface Draft {
  text: string;
  drafted_answer_id: string | null;
  insertions: Insertion[];
}

/** How many words a person changed of the drafted answer they took over; null where they took none. */
export async function changedWords(tx: EntityManager, draft: Draft): Promise<number | null> {
  const answer = await row<{ sentences: DraftedSentence[] }>(tx, 'SELECT sentences FROM drafted_answers WHERE id = $1', [
    draft.drafted_answer_id,
  ]);
  return answer ? wordDistance(textOf(answer.sentences), draft.text.trim()) : null;
}

/** Keeps for each wording that was put in by a key where it stands in the reply and how much of it was changed. */
export async function keepUses(tx: EntityManager, knowledge: KnowledgeService, replyId: string, draft: Draft): Promise<void> {
  const { insertions } = draft;
  if (insertions.length === 0) return;
  const revisions = await knowledge.revisions(
    tx,
    insertions.map(({ revisionId }) => revisionId),
  );
  const text = draft.text.trim();
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
