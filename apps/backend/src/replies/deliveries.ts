import { type DeliveryMove, deliveryMoves } from '@streetlight/domain';
import type { EntityManager } from 'typeorm';
import { rows } from '../database/sql.js';

/** A move was asked for that the delivery's state does not allow: somebody else was faster. */
export class DeliveryMoved extends Error {}

export interface DeliveryChanges {
  failure?: { code: string; parameters: Record<string, string | number> } | null;
  externalId?: string;
  notBefore?: Date;
  settledBy?: string;
}

/** Moves a delivery by the table of moves and keeps the case's copy of its state. @throws DeliveryMoved */
export async function setDelivery(tx: EntityManager, id: string, move: DeliveryMove, changes: DeliveryChanges): Promise<void> {
  const { from, to } = deliveryMoves[move];
  const moved = await rows<{ case_id: string }>(
    tx,
    `UPDATE deliveries d SET state = $2, changed_at = now(), failure = $4, external_id = coalesce($5, external_id), not_before = coalesce($6, not_before),
       settled_by = coalesce($7, settled_by), started_at = CASE WHEN $2 = 'sending' THEN now() ELSE started_at END
     FROM replies r WHERE r.id = d.reply_id AND d.id = $1 AND d.state = ANY($3) RETURNING r.case_id`,
    [id, to, [...from], changes.failure ?? null, changes.externalId ?? null, changes.notBefore ?? null, changes.settledBy ?? null],
  );
  if (moved.length === 0) throw new DeliveryMoved(move);
  await tx.query('UPDATE cases SET delivery_state = $2 WHERE id = $1', [moved[0]?.case_id, to === 'cancelled' ? null : to]);
}
