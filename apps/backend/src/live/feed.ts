import type { FeedChanges } from '@streetlight/contracts';
import type { EntityManager } from 'typeorm';

export type FeedSubject = FeedChanges[number]['subject'];

/** Tells every reader of the desk that something changed, when the transaction commits and not before. */
export async function feedChange(
  tx: EntityManager,
  deskId: string,
  subject: FeedSubject,
  ids: string | readonly string[],
  change: string,
): Promise<void> {
  const subjectIds = typeof ids === 'string' ? [ids] : ids;
  if (subjectIds.length === 0) return;
  await tx.query('INSERT INTO feed (desk_id, subject, subject_id, change) SELECT $1, $2, unnest($3::text[]), $4', [
    deskId,
    subject,
    subjectIds,
    change,
  ]);
}

/** The same for the readers of every desk: there is one knowledge base for all desks. */
export async function feedEveryDesk(
  tx: EntityManager,
  subject: FeedSubject,
  ids: string | readonly string[],
  change: string,
): Promise<void> {
  const subjectIds = typeof ids === 'string' ? [ids] : ids;
  await tx.query('INSERT INTO feed (desk_id, subject, subject_id, change) SELECT d.id, $1, n, $3 FROM desks d, unnest($2::text[]) AS n', [
    subject,
    subjectIds,
    change,
  ]);
}
