import type { ImportView } from '@streetlight/contracts';

export interface ImportRow {
  id: string;
  file_name: string;
  state: ImportView['state'];
  bytes_total: number;
  bytes_read: number;
  messages_read: number;
  posts_added: number;
  posts_known: number;
  spaces: ImportView['spaces'];
  problem: ImportView['problem'];
  started_at: Date;
  ended_at: Date | null;
}

export const importView = (row: ImportRow): ImportView => ({
  id: row.id,
  fileName: row.file_name,
  state: row.state,
  bytesTotal: row.bytes_total,
  bytesRead: row.bytes_read,
  messagesRead: row.messages_read,
  postsAdded: row.posts_added,
  postsKnown: row.posts_known,
  spaces: row.spaces,
  problem: row.problem,
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
});
