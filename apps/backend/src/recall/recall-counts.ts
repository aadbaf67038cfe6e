import type { EntityManager } from 'typeorm';

/** Brings the counts that stand with a recall to what its replies say; in the transaction that changes them. */
export async function recountRecall(tx: EntityManager, recallId: string): Promise<void> {
  await tx.query(
    `UPDATE recalls k SET wrong_count = n.wrong, right_then_count = n.right_then, unaffected_count = n.unaffected, open_count = n.open
     FROM (SELECT count(*) FILTER (WHERE grade = 'wrong-now')::int AS wrong, count(*) FILTER (WHERE grade = 'was-right-then')::int AS right_then,
             count(*) FILTER (WHERE grade = 'unaffected')::int AS unaffected, count(*) FILTER (WHERE grade = 'wrong-now' AND NOT is_ticked)::int AS open
           FROM recall_replies WHERE recall_id = $1) n
     WHERE k.id = $1`,
    [recallId],
  );
}
