import type { GapRow, GapWording } from '@streetlight/contracts';
import type { Area, PostLanguage } from '@streetlight/domain';

export interface GapRecord {
  id: string;
  version: number;
  state: GapRow['state'];
  title: string;
  area: Area | null;
  people: number;
  searches: number;
  harm: number;
  days: number;
  spaces: number;
  languages: GapRow['languages'];
  wordings: { source: GapWording['source']; text: string; language: PostLanguage; at: string; case_id: string | null }[];
  reason: string | null;
  ended_by: string | null;
  ended_at: Date | null;
  rank: number;
}

/** Older questions of an imported history weigh no more than this many days. */
const mostDays = 90;
const shownWordings = 5;

const wordingColumns = `'source', w.source, 'text', w.text, 'language', w.language, 'at', w.said_at,
  'case_id', (SELECT cp.case_id FROM case_posts cp WHERE cp.post_id = w.post_id LIMIT 1)`;

/**
 * Gaps with who asks, how grave it is and since when. Of people each author counts once, and each day on which somebody of the desk searched; the
 * rank is people × harm × days.
 */
export const gapQuery = `
  SELECT g.id, g.version, g.state, g.title, g.area, n.people, n.searches, n.harm, n.days, n.spaces, n.people * n.harm * n.days AS rank, l.languages, x.wordings, g.reason,
    u.name AS ended_by, g.ended_at
  FROM gaps g LEFT JOIN users u ON u.id = g.ended_by
  JOIN LATERAL (
    SELECT greatest(1, count(DISTINCT coalesce(p.author_id, p.id)) FILTER (WHERE w.source <> 'search')
        + count(DISTINCT w.said_at::date) FILTER (WHERE w.source = 'search'))::int AS people,
      count(*) FILTER (WHERE w.source = 'search')::int AS searches, coalesce(max(w.harm), 1)::int AS harm, count(DISTINCT p.space_id)::int AS spaces,
      least(${mostDays}, current_date - coalesce(min(w.said_at), g.opened_at)::date + 1)::int AS days
    FROM gap_wordings w LEFT JOIN posts p ON p.id = w.post_id WHERE w.gap_id = g.id
  ) n ON true
  JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('language', k.language, 'count', k.count, 'answered', k.answered) ORDER BY k.count DESC, k.language), '[]') AS languages
    FROM (SELECT w.language, count(*)::int AS count, bool_and(w.answered_by IS NOT NULL) AS answered FROM gap_wordings w WHERE w.gap_id = g.id GROUP BY w.language) k
  ) l ON true
  JOIN LATERAL (
    SELECT coalesce(jsonb_agg(s.wording), '[]') AS wordings FROM (
      SELECT jsonb_build_object(${wordingColumns}) AS wording FROM (
        SELECT w.*, row_number() OVER (PARTITION BY w.language ORDER BY w.said_at DESC, w.id) AS place FROM gap_wordings w WHERE w.gap_id = g.id
      ) w ORDER BY w.place, w.said_at DESC, w.id LIMIT ${shownWordings}) s
  ) x ON true`;

/** All wordings of a gap ($1) at a desk ($2), newest first. */
export const wordingQuery = `
  SELECT jsonb_build_object(${wordingColumns}) AS wording FROM gap_wordings w
  WHERE w.gap_id = $1 AND w.desk_id = $2 ORDER BY w.said_at DESC, w.id LIMIT 200`;

export const gapWording = ({ source, text, language, at, case_id }: GapRecord['wordings'][number]): GapWording => ({
  source,
  text,
  language,
  at: new Date(at).toISOString(),
  caseId: case_id,
});

export const gapRow = (row: GapRecord): GapRow => ({
  id: row.id,
  version: row.version,
  state: row.state,
  title: row.title,
  area: row.area,
  rank: row.rank,
  people: row.people,
  searches: row.searches,
  harm: row.harm,
  days: row.days,
  spaces: row.spaces,
  languages: row.languages.map(({ language, count, answered }) => ({ language, count, answered })),
  wordings: row.wordings.map(gapWording),
  reason: row.reason,
  endedBy: row.ended_by,
  endedAt: row.ended_at?.toISOString() ?? null,
});
