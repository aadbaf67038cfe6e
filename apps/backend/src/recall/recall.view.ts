import type { RecalledReply, RecallRow } from '@streetlight/contracts';
import type { DeliveryState, Language } from '@streetlight/domain';

export interface RecallRecord {
  id: string;
  version: number;
  kind: RecallRow['kind'];
  state: 'grading' | 'open' | 'closed';
  revision_id: string | null;
  key: string | null;
  title: string | null;
  language: Language | null;
  number: number | null;
  value_name: string | null;
  wrong_from: string | null;
  wrong_count: number;
  right_then_count: number;
  unaffected_count: number;
  open_count: number;
  found_at: Date;
  closed_because: 'same-meaning' | 'dismissed' | null;
  closed_note: string | null;
  closed_by: string | null;
  closed_at: Date | null;
}

export const recallQuery = `
  SELECT k.id, k.version, k.kind, k.state, k.revision_id, s.key, r.title, r.language, r.number, k.value_name, k.wrong_from, k.wrong_count, k.right_then_count,
    k.unaffected_count, k.open_count, k.found_at, k.closed_because, k.closed_note, u.name AS closed_by, k.closed_at
  FROM recalls k LEFT JOIN revisions r ON r.id = k.revision_id LEFT JOIN snippets s ON s.id = r.snippet_id LEFT JOIN users u ON u.id = k.closed_by`;

export const recallRow = (row: RecallRecord): RecallRow => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  state: row.state === 'open' && row.open_count === 0 ? 'done' : row.state,
  revision:
    row.revision_id && row.key && row.title && row.language && row.number
      ? { id: row.revision_id, key: row.key, title: row.title, language: row.language, number: row.number }
      : null,
  value: row.value_name,
  wrongFrom: row.wrong_from,
  counts: { wrong: row.wrong_count, rightThen: row.right_then_count, unaffected: row.unaffected_count, open: row.open_count },
  foundAt: row.found_at.toISOString(),
  closed:
    row.closed_at && row.closed_because
      ? { because: row.closed_because, note: row.closed_note, by: row.closed_by, at: row.closed_at.toISOString() }
      : null,
});

export interface RecalledReplyRecord {
  reply_id: string;
  case_id: string;
  case_number: number;
  space_id: string;
  space_name: string;
  language: Language;
  text: string;
  question: string;
  released_at: Date;
  released_by: string;
  delivery: DeliveryState;
  grade: RecalledReply['grade'];
  reason: RecalledReply['reason'];
  about: string;
  correcting_by: string | null;
  correcting_since: Date | null;
  on_its_way: boolean;
  outcome: NonNullable<RecalledReply['tick']>['outcome'] | null;
  correction_id: string | null;
  note: string | null;
  ticked_by: string | null;
  ticked_at: Date | null;
}

/**
 * A page of the replies of a recall ($1) at a desk ($2), of one grade ($3), ticked off or not ($4), before the last one seen ($5), at most so many ($6):
 * first the page by its index alone, then what is shown of it.
 */
export const recalledReplyQuery = `
  WITH page AS MATERIALIZED (
    SELECT rr.* FROM recall_replies rr
    WHERE rr.recall_id = (SELECT id FROM recalls WHERE id = $1 AND desk_id = $2) AND rr.grade = $3 AND ($4 = 'both' OR rr.is_ticked = ($4 = 'yes'))
      AND ($5::uuid IS NULL OR rr.reply_id < $5) ORDER BY rr.reply_id DESC LIMIT $6
  )
  SELECT rr.reply_id, c.id AS case_id, c.number AS case_number, sp.id AS space_id, sp.name AS space_name, y.language, y.text, p.text AS question, y.released_at,
    u.name AS released_by, d.state AS delivery, rr.grade, rr.reason, rr.about, cu.name AS correcting_by, rr.correcting_since,
    CASE WHEN rr.correcting_since IS NULL OR rr.is_ticked THEN false ELSE EXISTS (
      SELECT FROM replies n JOIN LATERAL (SELECT state FROM deliveries WHERE reply_id = n.id ORDER BY attempt DESC LIMIT 1) nd ON nd.state NOT IN ('cancelled','failed')
      WHERE n.in_reply_to = y.in_reply_to AND n.released_at > rr.correcting_since) END AS on_its_way,
    t.outcome, t.correction_id, t.note, tu.name AS ticked_by, t.at AS ticked_at
  FROM page rr JOIN replies y ON y.id = rr.reply_id JOIN cases c ON c.id = y.case_id
  JOIN spaces sp ON sp.id = y.space_id JOIN posts p ON p.id = y.in_reply_to JOIN users u ON u.id = y.drafted_by
  JOIN LATERAL (SELECT state FROM deliveries WHERE reply_id = y.id ORDER BY attempt DESC LIMIT 1) d ON true
  LEFT JOIN users cu ON cu.id = rr.correcting_by
  LEFT JOIN recall_ticks t ON t.recall_id = rr.recall_id AND t.reply_id = rr.reply_id LEFT JOIN users tu ON tu.id = t.ticked_by
  ORDER BY rr.reply_id DESC`;

export const recalledReply = (row: RecalledReplyRecord): RecalledReply => ({
  replyId: row.reply_id,
  caseId: row.case_id,
  caseNumber: row.case_number,
  space: { id: row.space_id, name: row.space_name },
  language: row.language,
  text: row.text,
  question: row.question,
  releasedAt: row.released_at.toISOString(),
  releasedBy: row.released_by,
  delivery: row.delivery,
  grade: row.grade,
  reason: row.reason,
  about: row.about,
  correcting: row.correcting_by && row.correcting_since ? { by: row.correcting_by, since: row.correcting_since.toISOString() } : null,
  correctionOnItsWay: row.on_its_way,
  tick:
    row.outcome && row.ticked_by && row.ticked_at
      ? { outcome: row.outcome, correctionId: row.correction_id, note: row.note ?? '', by: row.ticked_by, at: row.ticked_at.toISOString() }
      : null,
});
