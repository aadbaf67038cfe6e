import type { EntityManager } from 'typeorm';
import { newId } from '../secrets.js';

/** Adds to the history of a case: a code with parameters, and who (null: the machine). */
export async function caseEvent(
  tx: EntityManager,
  caseId: string,
  code: string,
  actorId: string | null,
  parameters: Record<string, string | number> = {},
): Promise<void> {
  await tx.query('INSERT INTO case_events (id, case_id, code, parameters, actor_id) VALUES ($1, $2, $3, $4, $5)', [
    newId(),
    caseId,
    code,
    parameters,
    actorId,
  ]);
}
