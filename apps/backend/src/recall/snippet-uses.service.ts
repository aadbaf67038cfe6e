import { Inject, Injectable } from '@nestjs/common';
import type { SnippetUse, SnippetUses, SnippetUsesQuery } from '@streetlight/contracts';
import { type Actor, type DeliveryState, type Language, may } from '@streetlight/domain';
import { renderText } from '@streetlight/knowledge';
import { DataSource } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';
import { wordsKept } from './sent-words.js';

interface UseRecord {
  kind: 'reply' | 'draft';
  id: string;
  case_id: string;
  case_number: number;
  space_id: string;
  space_name: string;
  language: Language;
  number: number;
  at: Date;
  on_day: string;
  by: string;
  delivery: DeliveryState | null;
  text: string;
  public_text: string;
  full_text: string[];
  follow_ups: number;
}

/** Later posts of the person who was answered, in the same thread. */
const followUps = `
  SELECT count(*)::int FROM posts f JOIN posts q ON q.id = y.in_reply_to
  WHERE f.space_id = q.space_id AND f.root_external_id = q.root_external_id AND f.author_id = q.author_id AND f.sent_at > y.released_at`;

const draftQuery = `
  SELECT 'draft' AS kind, w.id, c.id AS case_id, c.number AS case_number, sp.id AS space_id, sp.name AS space_name, r.language, r.number, w.saved_at AS at,
    (w.saved_at AT TIME ZONE 'Europe/Berlin')::date AS on_day, u.name AS by, NULL AS delivery, w.text, r.public_text, r.full_text, 0 AS follow_ups
  FROM drafts w JOIN cases c ON c.id = w.case_id JOIN spaces sp ON sp.id = c.space_id JOIN users u ON u.id = w.author_id
  JOIN revisions r ON r.id = ANY(w.revision_ids) JOIN snippets s ON s.id = r.snippet_id
  WHERE w.state IN ('open','submitted','returned') AND c.desk_id = $1 AND s.key = $2 ORDER BY w.saved_at DESC LIMIT 50`;

/** The page of replies first, by their ids; then what is shown of them, all in one statement. */
const replyQuery = `
  SELECT 'reply' AS kind, y.id, c.id AS case_id, c.number AS case_number, sp.id AS space_id, sp.name AS space_name, r.language, r.number, y.released_at AS at,
    (y.released_at AT TIME ZONE 'Europe/Berlin')::date AS on_day, u.name AS by, d.state AS delivery, y.text, r.public_text, r.full_text, (${followUps}) AS follow_ups
  FROM (SELECT rc.reply_id, rc.revision_id FROM reply_citations rc JOIN revisions r ON r.id = rc.revision_id JOIN snippets s ON s.id = r.snippet_id
        JOIN replies y ON y.id = rc.reply_id JOIN cases c ON c.id = y.case_id
        WHERE s.key = $2 AND c.desk_id = $1 AND ($3::uuid IS NULL OR y.id < $3) ORDER BY rc.reply_id DESC LIMIT $4) page
  JOIN replies y ON y.id = page.reply_id JOIN revisions r ON r.id = page.revision_id JOIN cases c ON c.id = y.case_id JOIN spaces sp ON sp.id = y.space_id
  JOIN users u ON u.id = y.drafted_by JOIN LATERAL (SELECT state FROM deliveries WHERE reply_id = y.id ORDER BY attempt DESC LIMIT 1) d ON true
  ORDER BY y.id DESC`;

const countQuery = `
  SELECT count(DISTINCT y.id)::int AS replies, count(DISTINCT y.in_reply_to)::int AS posts, count(DISTINCT y.case_id)::int AS cases,
    count(DISTINCT y.space_id)::int AS spaces, count(DISTINCT y.id) FILTER (WHERE (${followUps}) > 0)::int AS "followedUp",
    (SELECT count(DISTINCT w.id)::int FROM drafts w JOIN cases wc ON wc.id = w.case_id
     WHERE w.state IN ('open','submitted','returned') AND wc.desk_id = $1 AND w.revision_ids && ARRAY(SELECT n.id FROM revisions n JOIN snippets ns ON ns.id = n.snippet_id WHERE ns.key = $2)) AS drafts
  FROM reply_citations rc JOIN revisions r ON r.id = rc.revision_id JOIN snippets s ON s.id = r.snippet_id JOIN replies y ON y.id = rc.reply_id JOIN cases c ON c.id = y.case_id
  WHERE s.key = $2 AND c.desk_id = $1`;

/** Where a snippet is used: the drafts and replies that cite any of its revisions, and what became of its words there. */
@Injectable()
export class SnippetUsesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async read(actor: Actor, key: string, query: SnippetUsesQuery): Promise<SnippetUses> {
    if (!may(actor, 'recall.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const counts = await row<SnippetUses['counts']>(this.database, countQuery, [actor.deskId, key]);
    const drafts = query.cursor ? [] : await rows<UseRecord>(this.database, draftQuery, [actor.deskId, key]);
    const replies = await rows<UseRecord>(this.database, replyQuery, [actor.deskId, key, query.cursor ?? null, query.limit + 1]);
    const page = replies.slice(0, query.limit);
    return {
      counts: counts ?? { replies: 0, drafts: 0, posts: 0, cases: 0, spaces: 0, followedUp: 0 },
      items: [...drafts, ...page].map((use) => this.view(use)),
      cursor: replies.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  private view(use: UseRecord): SnippetUse {
    const filled = (text: string): string => renderText(text, use.language, use.on_day, this.knowledge.base.values).text;
    return {
      kind: use.kind,
      id: use.id,
      caseId: use.case_id,
      caseNumber: use.case_number,
      space: { id: use.space_id, name: use.space_name },
      language: use.language,
      revision: use.number,
      at: use.at.toISOString(),
      by: use.by,
      delivery: use.delivery,
      kept: wordsKept(use.text, { public: filled(use.public_text), full: filled(use.full_text.join('\n\n')) }),
      followUps: use.follow_ups,
    };
  }
}
