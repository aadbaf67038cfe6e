import { Inject, Injectable } from '@nestjs/common';
import type { DeliveryView, DraftView, Insertion, ReplyView, RevisionView } from '@streetlight/contracts';
import type { Actor, DeliveryState, Language } from '@streetlight/domain';
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
  SELECT r.id, r.text, r.language, r.in_reply_to, u.name AS released_by, r.released_at,
    ARRAY(SELECT revision_id FROM reply_citations rc WHERE rc.reply_id = r.id) AS revision_ids,
    d.id AS delivery_id, d.state, d.undo_until, d.changed_at, d.failure,
    coalesce(a.drafter, 'person') AS drafter, a.model, a.prompt_id, a.prompt_version, r.changed_words
  FROM replies r JOIN users u ON u.id = r.released_by LEFT JOIN drafted_answers a ON a.id = r.drafted_answer_id
  JOIN LATERAL (SELECT * FROM deliveries WHERE reply_id = r.id ORDER BY attempt DESC LIMIT 1) d ON true`;

/** Reads drafts and replies of a case with what they cite. */
@Injectable()
export class AnswersService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  /** The actor's own open draft. */
  async draft(actor: Actor, caseId: string, connection: Connection = this.database): Promise<DraftView | null> {
    const found = await row<{
      id: string;
      version: number;
      text: string;
      language: Language;
      in_reply_to: string;
      revision_ids: string[];
      saved_at: Date;
      drafted_answer_id: string | null;
      insertions: Insertion[];
    }>(
      connection,
      `SELECT id, version, text, language, in_reply_to, revision_ids, saved_at, drafted_answer_id, insertions FROM drafts WHERE case_id = $1 AND author_id = $2 AND state = 'open'`,
      [caseId, actor.userId],
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
      draftedAnswerId: found.drafted_answer_id,
      insertions: found.insertions,
    };
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
