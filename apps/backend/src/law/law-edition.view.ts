import type { LawChangeView, LawEditionView, LawSummary, LawTouchView } from '@streetlight/contracts';

export interface LawEditionRow {
  id: string;
  file_name: string;
  state: LawEditionView['state'];
  bytes_total: number;
  bytes_read: number;
  norms_read: number;
  started_by: string;
  started_at: Date;
  ended_at: Date | null;
  problem: LawEditionView['problem'];
  changes: number;
  touches: number;
  undecided: number;
}

/** Editions with how much they changed, and how much of that nobody has decided on. */
export const lawEditionQuery = `
  SELECT e.id, e.file_name, e.state, e.bytes_total, e.bytes_read, e.norms_read, u.name AS started_by, e.started_at, e.ended_at, e.problem,
    (SELECT count(*)::int FROM law_changes c WHERE c.edition_id = e.id) AS changes, coalesce(n.touches, 0) AS touches, coalesce(n.undecided, 0) AS undecided
  FROM law_editions e JOIN users u ON u.id = e.started_by
  LEFT JOIN LATERAL (SELECT count(*)::int AS touches, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM law_decisions d WHERE d.touch_id = t.id))::int AS undecided
                     FROM law_touches t WHERE t.edition_id = e.id) n ON true`;

export const lawEditionView = (row: LawEditionRow): LawEditionView => ({
  id: row.id,
  fileName: row.file_name,
  state: row.state,
  bytesTotal: row.bytes_total,
  bytesRead: row.bytes_read,
  normsRead: row.norms_read,
  startedBy: row.started_by,
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  changes: row.changes,
  touches: row.touches,
  undecided: row.undecided,
  problem: row.problem,
});

export interface LawChangeRow {
  law: string;
  norm: string;
  change: LawChangeView['change'];
  paragraphs: LawChangeView['paragraphs'];
}

export const lawChangeView = ({ law, norm, change, paragraphs }: LawChangeRow): LawChangeView => ({
  law,
  norm,
  change,
  paragraphs: paragraphs.map((each) => ({ paragraph: each.paragraph, change: each.change, before: each.before, after: each.after })),
});

export interface LawTouchRow {
  id: string;
  snippet_key: string;
  title: string | null;
  certainty: LawTouchView['certainty'];
  touch: LawTouchView['touch'];
  hops: number;
  changed: string;
  path: string[];
  quotation: string | null;
  value_names: string[];
  decisions: { outcome: LawTouchView['decisions'][number]['outcome']; note: string; by: string; at: string }[];
}

/** Snippets touched, with the decisions on each, newest first. */
export const lawTouchQuery = `
  SELECT t.id, t.snippet_key, t.certainty, t.touch, t.hops, t.changed, t.path, t.quotation, t.value_names,
    (SELECT r.title FROM revisions r JOIN snippets s ON s.id = r.snippet_id WHERE s.key = t.snippet_key AND r.language = 'de' ORDER BY r.number DESC LIMIT 1) AS title,
    coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', d.outcome, 'note', d.note, 'by', u.name, 'at', d.decided_at) ORDER BY d.decided_at DESC)
              FROM law_decisions d JOIN users u ON u.id = d.decided_by WHERE d.touch_id = t.id), '[]') AS decisions
  FROM law_touches t JOIN law_editions e ON e.id = t.edition_id`;

export const lawTouchView = (row: LawTouchRow): LawTouchView => ({
  id: row.id,
  key: row.snippet_key,
  title: row.title ?? row.snippet_key,
  certainty: row.certainty,
  touch: row.touch,
  hops: row.hops,
  changed: row.changed,
  path: row.path,
  quotation: row.quotation,
  values: row.value_names,
  decisions: row.decisions.map(({ outcome, note, by, at }) => ({ outcome, note, by, at: new Date(at).toISOString() })),
});

/** The part of a comparison that is kept as one piece. */
export const lawSummaryView = (summary: LawSummary): LawSummary => ({
  compared: summary.compared,
  announced: summary.announced.map(({ norm, referredToBy, from, snippets }) => ({ norm, referredToBy, from, snippets })),
  watchList: summary.watchList.map(({ key, what, from, arrived, snippets }) => ({ key, what, from, arrived, snippets })),
  notPrinted: summary.notPrinted.map(({ norm, citedBy }) => ({ norm, citedBy })),
  notHeld: summary.notHeld.map(({ norm, citedBy, inEdition }) => ({ norm, citedBy, inEdition })),
  lawsMissing: summary.lawsMissing,
});
