import { Inject, Injectable } from '@nestjs/common';
import type { CaseDetail, DeliveryView, DraftView, Insertion, ReplyView, ReviewView, RevisionView } from '@streetlight/contracts';
import type { Actor, DeliveryState, DraftState, Language, Tier } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { type Connection, row, rows } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';

interface ReplyRecord {
  id: string;
  text: string;
  language: Language;
  in_reply_to: string;
  released_by: string;
  released_at: Date;
  drafted_by: string;
  edited_by: string | null;
  approved_by: string | null;
  tier: Tier | null;
  overrides: ReplyView['overrides'];
  revision_ids: string[];
  delivery_id: string;
  state: DeliveryState;
  undo_until: Date | null;
  changed_at: Date;
  failure: DeliveryView['failure'];
  drafter: ReplyView['origin']['drafter'];
  model: string | null;
  prompt_id: string | null;
  prompt_version: number | null;
  changed_words: number | null;
}

const replyQuery = `
  SELECT r.id, r.text, r.language, r.in_reply_to, u.name AS released_by, r.released_at, w.name AS drafted_by, e.name AS edited_by, a.name AS approved_by, r.tier,
    coalesce((SELECT jsonb_agg(jsonb_build_object('sentence', o.sentence, 'reason', o.reason, 'by', ou.name) ORDER BY o.at)
              FROM draft_overrides o JOIN users ou ON ou.id = o.user_id WHERE o.draft_id = r.draft_id AND position(o.sentence IN r.text) > 0), '[]') AS overrides,
    ARRAY(SELECT revision_id FROM reply_citations rc WHERE rc.reply_id = r.id) AS revision_ids,
    d.id AS delivery_id, d.state, d.undo_until, d.changed_at, d.failure,
    coalesce(x.drafter, 'person') AS drafter, x.model, x.prompt_id, x.prompt_version, r.changed_words
  FROM replies r JOIN users u ON u.id = r.released_by JOIN users w ON w.id = r.drafted_by
  LEFT JOIN users e ON e.id = r.edited_by LEFT JOIN users a ON a.id = r.approved_by LEFT JOIN drafted_answers x ON x.id = r.drafted_answer_id
  JOIN LATERAL (SELECT * FROM deliveries WHERE reply_id = r.id ORDER BY attempt DESC LIMIT 1) d ON true`;

/** Reads drafts and replies of a case with what they cite. */
@Injectable()
export class AnswersService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  /** The actor's own draft: being written, waiting for another person, or come back. */
  async draft(actor: Actor, caseId: string, connection: Connection = this.database): Promise<DraftView | null> {
    const found = await row<{
      id: string;
      version: number;
      text: string;
      language: Language;
      in_reply_to: string;
      revision_ids: string[];
      saved_at: Date;
      state: DraftState;
      submitted_at: Date | null;
      drafted_answer_id: string | null;
      insertions: Insertion[];
    }>(
      connection,
      `SELECT d.id, d.version, d.text, d.language, d.in_reply_to, d.revision_ids, d.saved_at, d.state, d.submitted_at, d.drafted_answer_id, d.insertions
       FROM drafts d JOIN cases c ON c.id = d.case_id
       WHERE d.case_id = $1 AND d.author_id = $2 AND c.desk_id = $3 AND d.state IN ('open','submitted','returned')`,
      [caseId, actor.userId, actor.deskId],
    );
    if (!found) return null;
    return {
      id: found.id,
      version: found.version,
      text: found.text,
      language: found.language,
      inReplyTo: found.in_reply_to,
      citations: await this.knowledge.revisions(connection, found.revision_ids),
      savedAt: found.saved_at.toISOString(),
      state: found.state,
      submittedAt: found.state === 'submitted' ? (found.submitted_at?.toISOString() ?? null) : null,
      returned: found.state === 'returned' ? ((await this.decisions(connection, found.id)).at(-1) ?? null) : null,
      draftedAnswerId: found.drafted_answer_id,
      insertions: found.insertions,
    };
  }

  /** What others have decided on a draft, oldest first. */
  async decisions(connection: Connection, draftId: string): Promise<ReviewView[]> {
    const found = await rows<Omit<ReviewView, 'at'> & { at: Date }>(
      connection,
      `SELECT v.id, v.decision, u.name AS reviewer, p.name AS "inPlaceOf", v.at,
         coalesce((SELECT jsonb_agg(jsonb_build_object('sentence', n.sentence, 'reason', n.reason) ORDER BY n.position) FROM review_pins n WHERE n.review_id = v.id), '[]') AS pins
       FROM reviews v JOIN users u ON u.id = v.reviewer_id LEFT JOIN users p ON p.id = v.in_place_of WHERE v.draft_id = $1 ORDER BY v.at, v.id`,
      [draftId],
    );
    return found.map((review) => ({ ...review, at: review.at.toISOString() }));
  }

  /** Drafts of a case that wait for another person, longest first. */
  async waiting(actor: Actor, caseId: string): Promise<CaseDetail['waiting']> {
    const found = await rows<{ id: string; author: string; author_id: string; tier: Tier; submitted_at: Date }>(
      this.database,
      `SELECT d.id, u.name AS author, d.author_id, d.tier, d.submitted_at FROM drafts d JOIN cases c ON c.id = d.case_id JOIN users u ON u.id = d.author_id
       WHERE d.case_id = $1 AND c.desk_id = $2 AND d.state = 'submitted' ORDER BY d.submitted_at, d.id`,
      [caseId, actor.deskId],
    );
    return found.map(({ id, author, author_id, tier, submitted_at }) => ({
      id,
      author,
      tier,
      submittedAt: submitted_at.toISOString(),
      own: author_id === actor.userId,
    }));
  }

  /** Oldest first. */
  async replies(caseId: string): Promise<ReplyView[]> {
    return this.views(await rows<ReplyRecord>(this.database, `${replyQuery} WHERE r.case_id = $1 ORDER BY r.released_at, r.id`, [caseId]));
  }

  async reply(id: string): Promise<ReplyView | null> {
    return (await this.views(await rows<ReplyRecord>(this.database, `${replyQuery} WHERE r.id = $1`, [id])))[0] ?? null;
  }

  private async views(records: ReplyRecord[]): Promise<ReplyView[]> {
    const cited = await this.knowledge.revisions(
      this.database,
      records.flatMap((record) => record.revision_ids),
    );
    const byId = new Map(cited.map((revision) => [revision.id, revision]));
    return records.map((record) => ({
      id: record.id,
      text: record.text,
      language: record.language,
      inReplyTo: record.in_reply_to,
      releasedBy: record.released_by,
      releasedAt: record.released_at.toISOString(),
      draftedBy: record.drafted_by,
      editedBy: record.edited_by,
      approvedBy: record.approved_by,
      tier: record.tier,
      overrides: record.overrides,
      citations: record.revision_ids.flatMap((id): RevisionView | RevisionView[] => byId.get(id) ?? []),
      delivery: {
        id: record.delivery_id,
        state: record.state,
        undoUntil: record.state === 'held' ? (record.undo_until?.toISOString() ?? null) : null,
        at: record.changed_at.toISOString(),
        failure: record.failure,
      },
      origin: originOf(record),
    }));
  }
}

/** Who drafted a reply, and how many of its words a person changed. */
function originOf(record: ReplyRecord): ReplyView['origin'] {
  const { drafter, model, prompt_id: promptId, prompt_version: promptVersion, changed_words: changedWords, text } = record;
  return {
    drafter,
    model: model && promptId && promptVersion ? { name: model, promptId, promptVersion } : null,
    changedWords,
    words: text.match(/\S+/gu)?.length ?? 0,
  };
}
