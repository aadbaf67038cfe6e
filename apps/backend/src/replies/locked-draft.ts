import { type Actor, canMoveDraft, type DraftMove, type DraftState, type Tier } from '@streetlight/domain';
import type { EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { caseEvent } from '../cases/case-events.js';
import { row } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import type { WordsOfDraft } from './check.service.js';

/** A draft nobody else can change until the transaction ends. */
export interface LockedDraft extends WordsOfDraft {
  id: string;
  version: number;
  state: DraftState;
  tier: Tier | null;
  spaceId: string;
  revisionIds: string[];
  submittedAt: Date | null;
}

/** @throws Refusal `not-found` for one of another desk */
export async function lockDraft(tx: EntityManager, deskId: string, draftId: string): Promise<LockedDraft> {
  const draft = await row<LockedDraft>(
    tx,
    `SELECT d.id, d.case_id AS "caseId", d.author_id AS "authorId", d.in_reply_to AS "inReplyTo", d.text, d.language, d.revision_ids AS "revisionIds", d.version,
       d.state, d.tier, d.submitted_at AS "submittedAt", c.desk_id AS "deskId", p.space_id AS "spaceId"
     FROM drafts d JOIN cases c ON c.id = d.case_id JOIN posts p ON p.id = d.in_reply_to WHERE d.id = $1 AND c.desk_id = $2 FOR UPDATE OF d`,
    [draftId, deskId],
  );
  if (!draft) throw new Refusal('not-found');
  return draft;
}

/** @throws Refusal `draft-moved` with its state where it cannot make the move, `conflict` where its words have changed meanwhile */
export function mustMove(draft: LockedDraft, move: DraftMove, version: number): void {
  if (!canMoveDraft(move, draft.state)) throw new Refusal('draft-moved', { state: draft.state });
  if (draft.version !== version) throw new Refusal('conflict', { version: draft.version });
}

/** Tells of a draft in the history of its case, in the audit trail and on the feed. */
export async function tellOfDraft(
  tx: EntityManager,
  actor: Actor,
  draft: LockedDraft,
  action: string,
  parameters: Record<string, string | number>,
): Promise<void> {
  await caseEvent(tx, draft.caseId, action, actor.userId, parameters);
  await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action, subject: 'draft', subjectId: draft.id, parameters });
  await feedChange(tx, actor.deskId, 'review', draft.id, action);
  await feedChange(tx, actor.deskId, 'case', draft.caseId, action);
}
