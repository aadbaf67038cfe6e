import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SnippetHit } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { type MissedPost, MissedQuestions } from '../gaps/missed-questions.js';
import { rows } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { newId } from '../secrets.js';

interface WaitingSuggestion extends MissedPost {
  edit_no: number;
  /** What the assessment found, best first. */
  snippets: SnippetHit[];
  case_id: string;
  /** Whether the case was opened for this post. */
  question: boolean;
  /** It asks; what its author adds later belongs to the question. */
  asks: boolean;
}

/**
 * Room 6: which vetted snippets answer a post, or the reason why none does. A suggestion never changes.
 * Posts that were read together are looked up together; the sweep rings for each alone, so that none is held up by a neighbour that fails.
 */
@Injectable()
export class SuggestReplyJob implements JobHandler<'suggest-reply'>, OnModuleInit {
  readonly job = 'suggest-reply';

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MissedQuestions) private readonly missed: MissedQuestions,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  async run({ postIds }: { postIds: readonly string[] }): Promise<void> {
    const missedAt = await this.database.transaction(async (tx) => {
      const waiting = await rows<WaitingSuggestion>(
        tx,
        `SELECT a.edit_no, a.language, a.snippets, c.id AS case_id, c.desk_id AS "deskId", c.question_post_id = p.id AS question, cp.role <> 'follow-up' AS asks,
           p.id AS "postId", p.text, p.sent_at AS "sentAt", a.kind, a.topic AS area, a.urgency, a.risk
         FROM posts p JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no JOIN case_posts cp ON cp.post_id = p.id JOIN cases c ON c.id = cp.case_id
         WHERE p.id = ANY($1) AND NOT EXISTS (SELECT FROM suggestions g WHERE g.post_id = p.id AND g.edit_no = p.edit_no)
         ORDER BY c.id, p.id FOR UPDATE OF c`,
        [postIds],
      );
      const suggested = waiting.map((post) => ({ ...post, usable: post.snippets.filter(({ key }) => this.knowledge.isUsable(key, 'de')) }));
      await storeSuggestions(tx, suggested);
      const answerable = suggested.filter(({ usable, language }) => usable.some(({ key }) => this.knowledge.isUsable(key, language)));
      await tx.query('UPDATE cases SET has_snippet = (id = ANY($2)) WHERE id = ANY($1) AND has_snippet <> (id = ANY($2))', [
        suggested.filter(({ question }) => question).map((post) => post.case_id),
        answerable.filter(({ question }) => question).map((post) => post.case_id),
      ]);
      for (const deskId of new Set(suggested.map((post) => post.deskId))) {
        const caseIds = suggested.filter((post) => post.deskId === deskId).map((post) => post.case_id);
        await feedChange(tx, deskId, 'case', [...new Set(caseIds)], 'suggested');
      }
      return this.missed.posts(
        tx,
        suggested.filter((post) => post.asks && !answerable.includes(post)),
      );
    });
    await this.missed.ring(missedAt);
  }

  /** Posts of cases that have waited for a suggestion longer than they should. */
  async sweep(afterSeconds: number): Promise<number> {
    const waiting = await rows<{ id: string }>(
      this.database,
      `SELECT p.id FROM posts p JOIN case_posts cp ON cp.post_id = p.id JOIN cases c ON c.id = cp.case_id
       JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
       WHERE c.state IN ('open','taken','snoozed') AND a.made_at < now() - make_interval(secs => $1)
         AND NOT EXISTS (SELECT FROM suggestions g WHERE g.post_id = p.id AND g.edit_no = p.edit_no) LIMIT 1000`,
      [afterSeconds],
    );
    await this.jobs.ringAll(
      'suggest-reply',
      waiting.map(({ id }) => ({ postIds: [id] })),
    );
    return waiting.length;
  }
}

async function storeSuggestions(tx: EntityManager, suggested: readonly (WaitingSuggestion & { usable: SnippetHit[] })[]): Promise<void> {
  const records = suggested.map((post) => ({
    id: newId(),
    case_id: post.case_id,
    post_id: post.postId,
    edit_no: post.edit_no,
    hits: post.usable,
    none_because: post.usable.length > 0 ? null : post.snippets.length > 0 ? 'not-vetted' : 'nothing-fits',
  }));
  await tx.query(
    `INSERT INTO suggestions (id, case_id, post_id, edit_no, hits, none_because)
     SELECT id, case_id, post_id, edit_no, hits, none_because FROM jsonb_populate_recordset(NULL::suggestions, $1) ON CONFLICT (post_id, edit_no) DO NOTHING`,
    [JSON.stringify(records)],
  );
}
