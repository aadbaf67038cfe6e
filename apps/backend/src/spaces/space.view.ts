import type { ReasonView, SpaceView } from '@streetlight/contracts';
import type { ChannelName, Language } from '@streetlight/domain';

export interface SpaceRow {
  id: string;
  name: string;
  channel: ChannelName;
  languages: Language[];
  member_count: number | null;
  rules: string;
  slug: string | null;
  post_count: number;
  quiet_count: number;
  refused_count: number;
  last_post_at: Date | null;
  open_cases: number;
  account_state: string | null;
  account_trouble: ReasonView | null;
  consented: boolean;
  consent: { given_by: string; evidence: string; valid_from: string; valid_to: string } | null;
}

function healthOf(row: SpaceRow): SpaceView['health'] {
  if (!row.consented) return 'no-consent';
  if (row.channel.endsWith('-export')) return 'imported';
  if (row.channel === 'community' || row.account_state === 'live') return 'live';
  return row.account_state === 'delayed' || row.account_state === 'connecting' ? 'delayed' : 'down';
}

export const spaceView = (row: SpaceRow): SpaceView => ({
  id: row.id,
  name: row.name,
  channel: row.channel,
  languages: row.languages,
  memberCount: row.member_count,
  rules: row.rules,
  publicPath: row.slug ? `/c/${row.slug}` : null,
  posts: row.post_count,
  quiet: row.quiet_count,
  openCases: row.open_cases,
  lastPostAt: row.last_post_at?.toISOString() ?? null,
  health: healthOf(row),
  trouble: row.consented
    ? row.account_trouble
    : row.refused_count > 0
      ? { code: 'posts-refused', parameters: { count: row.refused_count } }
      : null,
  consent: row.consent
    ? {
        givenBy: row.consent.given_by,
        evidence: row.consent.evidence,
        validFrom: row.consent.valid_from,
        validTo: row.consent.valid_to,
        valid: row.consented,
      }
    : null,
});
