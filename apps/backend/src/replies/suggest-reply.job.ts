import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SnippetHit } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { type MissedPost, MissedQuestions } from '../gaps/missed-questions.js';
import { row, rows } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { newId } from '../secrets.js';

interface Asked extends MissedPost {
  edit_no: number;
  snippets: SnippetHit[];
  case_id: string;
  question: boolean;
}

/** Room 6: which vetted snippets answer a post, or the reason why none does. A suggestion never changes. */
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

  async run({ postId }: { postId: string }): Promise<void> {
    const waitingAt: string[] = await this.database.transaction(async (tx) => {
      const post = await row<Asked>(
        tx,
        `SELECT a.edit_no, a.language, a.snippets, c.id AS case_id, c.desk_id AS "deskId", c.question_post_id = p.id AS question,
           p.id AS "postId", p.text, p.sent_at AS "sentAt", a.kind, a.topic AS area, a.urgency, a.risk
         FROM posts p JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no JOIN case_posts cp ON cp.post_id = p.id JOIN cases c ON c.id = cp.case_id
         WHERE p.id = $1 LIMIT 1 FOR UPDATE OF c`,
        [postId],
      );
      if (!post) return [];
      const usable = post.snippets.filter(({ key }) => this.knowledge.usable(key, 'de'));
      const inLanguage = usable.some(({ key }) => this.knowledge.usable(key, post.language));
      const added = await rows(
        tx,
        `INSERT INTO suggestions (id, case_id, post_id, edit_no, hits, none_because) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (post_id, edit_no) DO NOTHING RETURNING 1`,
        [
          newId(),
          post.case_id,
          postId,
          post.edit_no,
          JSON.stringify(usable),
          usable.length > 0 ? null : post.snippets.length > 0 ? 'not-vetted' : 'nothing-fits',
        ],
      );
      if (added.length === 0) return [];
      if (post.question) await tx.query('UPDATE cases SET has_snippet = $2 WHERE id = $1', [post.case_id, inLanguage]);
      await feedChange(tx, post.deskId, 'case', post.case_id, 'suggested');
      return inLanguage ? [] : this.missed.posts(tx, [post]);
    });
    await this.missed.ring(waitingAt);
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
      waiting.map(({ id }) => ({ postId: id })),
    );
    return waiting.length;
  }
}
