import type { AccountView, ReasonView } from '@streetlight/contracts';

export interface AccountRow {
  id: string;
  channel: AccountView['channel'];
  label: string;
  identity: string | null;
  state: AccountView['state'];
  trouble: ReasonView | null;
  sees_all_posts: boolean | null;
  seen_at: Date | null;
}

export const accountView = (row: AccountRow): AccountView => ({
  id: row.id,
  channel: row.channel,
  label: row.label,
  identity: row.identity,
  state: row.state,
  trouble: row.trouble,
  seesAllPosts: row.sees_all_posts,
  lastSeenAt: row.seen_at?.toISOString() ?? null,
});
