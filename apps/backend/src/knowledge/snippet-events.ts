import type { Language } from '@streetlight/domain';
import type { EntityManager } from 'typeorm';
import { newId } from '../secrets.js';

/** A line of a snippet's history, as it is added. */
export interface NewSnippetEvent {
  snippetId: string;
  /** `submitted`, `vetted`, `withdrawn` … */
  code: string;
  /** null: the machine. */
  actorId: string | null;
  language?: Language | null;
  revisionId?: string;
  /** What a person said with it: why it was sent back or withdrawn. */
  note?: string;
}

/** Adds to the history of a snippet, which all desks share. */
export async function snippetEvent(tx: EntityManager, event: NewSnippetEvent): Promise<void> {
  await tx.query(
    'INSERT INTO snippet_events (id, snippet_id, language, revision_id, code, note, actor_id) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [newId(), event.snippetId, event.language ?? null, event.revisionId ?? null, event.code, event.note ?? null, event.actorId],
  );
}
