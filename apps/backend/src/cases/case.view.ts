import type { AssessmentView, CaseRow, DeadlineView, PostView, ReasonView } from '@streetlight/contracts';
import {
  type Area,
  band,
  type CaseState,
  type ChannelName,
  daysBetween,
  type DeliveryState,
  type Kind,
  type PostLanguage,
  type Risk,
  type Script,
} from '@streetlight/domain';

export interface CaseRecord {
  id: string;
  number: number;
  version: number;
  state: CaseState;
  priority: number;
  kind: Kind;
  topic: Area | null;
  language: PostLanguage;
  script: Script;
  risk: Risk;
  urgency: number;
  deadline_rule: string | null;
  deadline_due: string | null;
  narrative: string | null;
  claim_name: string | null;
  excerpt: string;
  space_id: string;
  space_name: string;
  channel: ChannelName;
  post_count: number;
  opened_at: Date;
  last_post_at: Date;
  holder_id: string | null;
  holder: string | null;
  lease_until: Date | null;
  snoozed_until: Date | null;
  has_snippet: boolean;
  delivery_state: DeliveryState | null;
}

/** Columns of a `CaseRecord`, for a query over cases `c`, spaces `s` and users `h`. */
export const caseColumns = `
  c.id, c.number, c.version, c.state, c.priority, c.kind, c.topic, c.language, c.script, c.risk, c.urgency, c.deadline_rule, c.deadline_due,
  c.narrative, c.claim_name, c.excerpt, c.space_id, s.name AS space_name, s.channel, c.post_count, c.opened_at, c.last_post_at, c.holder_id, h.name AS holder,
  c.lease_until, c.snoozed_until, c.has_snippet, c.delivery_state`;
export const caseJoins = 'FROM cases c JOIN spaces s ON s.id = c.space_id LEFT JOIN users h ON h.id = c.holder_id';

export const deadlineView = (rule: string | null, due: string | null, today: string): DeadlineView | null =>
  rule && due ? { rule, due, daysLeft: daysBetween(today, due) } : null;

export const caseRow = (record: CaseRecord, today: string): CaseRow => ({
  id: record.id,
  number: record.number,
  version: record.version,
  state: record.state,
  band: band(record.priority),
  kind: record.kind,
  topic: record.topic,
  language: record.language,
  script: record.script,
  risk: record.risk,
  urgency: record.urgency,
  deadline: deadlineView(record.deadline_rule, record.deadline_due, today),
  narrative: record.narrative,
  claimName: record.claim_name,
  excerpt: record.excerpt,
  space: { id: record.space_id, name: record.space_name, channel: record.channel },
  postCount: record.post_count,
  openedAt: record.opened_at.toISOString(),
  lastPostAt: record.last_post_at.toISOString(),
  holder: record.holder_id ? { id: record.holder_id, name: record.holder ?? '' } : null,
  leaseUntil: record.lease_until?.toISOString() ?? null,
  snoozedUntil: record.snoozed_until?.toISOString() ?? null,
  hasSnippet: record.has_snippet,
  delivery: record.delivery_state,
});

export interface PostRecord {
  id: string;
  author_id: string | null;
  kind: PostView['kind'];
  text: string;
  sent_at: Date;
  edited_at: Date | null;
  reply_id: string | null;
  edits: { edit_no: number; text: string; at: string }[];
  language: PostLanguage | null;
  confidence: number | null;
  script: Script;
  nodiacritics: boolean;
  mixed: PostLanguage[];
  assessed_kind: Kind;
  urgency: number;
  risk: Risk;
  topic: Area | null;
  narrative: string | null;
  deadline_rule: string | null;
  deadline_due: string | null;
  reasons: ReasonView[];
}

/** Columns of a `PostRecord`, for a query over posts `p` with the assessment `a` of their present wording. */
export const postColumns = `
  p.id, p.author_id, p.kind, p.text, p.sent_at, p.edited_at,
  (SELECT r.id FROM posts r WHERE r.space_id = p.space_id AND r.external_id = p.reply_external_id) AS reply_id,
  coalesce((SELECT jsonb_agg(to_jsonb(e) - 'post_id' ORDER BY e.edit_no) FROM post_edits e WHERE e.post_id = p.id), '[]') AS edits,
  a.language, a.confidence, a.script, a.nodiacritics, a.mixed, a.kind AS assessed_kind, a.urgency, a.risk, a.topic, a.narrative,
  a.deadline_rule, a.deadline_due, a.reasons`;
export const postJoins = 'FROM posts p LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no';

export const assessmentView = (post: PostRecord, today: string): AssessmentView | null =>
  post.language === null
    ? null
    : {
        language: post.language,
        confidence: post.confidence ?? 0,
        script: post.script,
        nodiacritics: post.nodiacritics,
        mixed: post.mixed,
        kind: post.assessed_kind,
        urgency: post.urgency,
        risk: post.risk,
        topic: post.topic,
        narrative: post.narrative,
        deadline: deadlineView(post.deadline_rule, post.deadline_due, today),
        reasons: post.reasons,
      };

export const postView = (post: PostRecord, alias: string, today: string): PostView => ({
  id: post.id,
  alias,
  kind: post.kind,
  text: post.text,
  language: post.language ?? 'und',
  sentAt: post.sent_at.toISOString(),
  editedAt: post.edited_at?.toISOString() ?? null,
  edits: post.edits.map((edit) => ({ editNo: edit.edit_no, text: edit.text, at: new Date(edit.at).toISOString() })),
  inReplyTo: post.reply_id,
  assessment: assessmentView(post, today),
});

/** "A", "B" … "Z", "AA": each author of one thread gets the next letter, in order of first sight. */
export function aliases(): (authorId: string | null) => string {
  const known = new Map<string, string>();
  return (authorId) => {
    if (authorId === null) return '';
    const alias = known.get(authorId) ?? letters(known.size);
    known.set(authorId, alias);
    return alias;
  };
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
