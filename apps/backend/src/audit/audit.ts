import type { EntityManager } from 'typeorm';
import { newId } from '../secrets.js';

/** Who did what to what. Parameters hold codes, ids and counts; never text or names. */
export interface AuditEntry {
  deskId: string;
  /** null: the machine. */
  actorId: string | null;
  /** `case.taken`, `reply.released` … */
  action: string;
  subject: string;
  subjectId: string;
  parameters?: Record<string, string | number>;
}

/** Writes the audit trail in the transaction of the change itself, so that neither exists without the other. */
export async function audit(tx: EntityManager, entry: AuditEntry): Promise<void> {
  await tx.query(
    `INSERT INTO audit_events (id, desk_id, actor_id, action, subject, subject_id, parameters) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), entry.deskId, entry.actorId, entry.action, entry.subject, entry.subjectId, entry.parameters ?? {}],
  );
}
