import { dayInGermany } from '@streetlight/domain';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { type Assess, createAssessor } from '@streetlight/assessment';
import type { Narrative } from '@streetlight/knowledge';
import { fingerprint, loadText, type TextEngine } from '@streetlight/text';
import { DataSource, type EntityManager } from 'typeorm';
import { type AssessedPost, CaseOpening } from '../cases/case-opening.js';
import { type MissedPost, MissedQuestions } from '../gaps/missed-questions.js';
import { row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';
import {
  type AssessedNow,
  storeAssessments,
  storeFingerprints,
  thoseWithCase,
  twinOf,
  type WaitingPost,
  waitToPlace,
} from './assessed-posts.js';

const batchSize = 100;
const attemptLimit = 5;
const warmAfterMs = 500;
/** Shorter texts ("thanks", "up") are alike without being the same post. */
const duplicateMinLength = 30;

/** Room 4: the machine's opinion of waiting posts, and the cases it opens for those that need somebody. */
@Injectable()
export class AssessService implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private text!: TextEngine;
  private made: { assess: Assess; from: readonly Narrative[] } | null = null;
  private readonly warming: NodeJS.Timeout[] = [];

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CaseOpening) private readonly opening: CaseOpening,
    @Inject(MissedQuestions) private readonly missed: MissedQuestions,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  async onModuleInit(): Promise<void> {
    this.text = await loadText();
  }

  /** Made anew once narratives have changed: from the next post on they are known. Its first post pays for learning them. */
  private get assess(): Assess {
    const { base, index } = this.knowledge;
    if (this.made?.from !== base.narratives) {
      this.made = { assess: createAssessor({ text: this.text, knowledgeBase: base, search: index }), from: base.narratives };
    }
    return this.made.assess;
  }

  /** The first search and the first post pay for reading all words: better in the first idle second than while somebody waits. */
  onApplicationBootstrap(): void {
    const steps = [
      () => this.knowledge.index.search('Kündigung'),
      () => this.assess('Am primit Kündigung, ce pot face?', { today: dayInGermany() }),
    ];
    steps.forEach((step, index) => this.warming.push(setTimeout(step, warmAfterMs * (index + 1)).unref()));
  }

  onModuleDestroy(): void {
    this.warming.forEach(clearTimeout);
  }

  /** The bell of one post: takes along whatever else waits in its space, so that a crowd costs one transaction. */
  async assessPost(postId: string): Promise<void> {
    const post = await row<{ space_id: string }>(
      this.database,
      `SELECT space_id FROM posts WHERE id = $1 AND assessment_state = 'waiting'`,
      [postId],
    );
    if (post) await this.assessSpace(post.space_id);
  }

  /** All waiting posts of a space, a batch a transaction. */
  async assessSpace(spaceId: string): Promise<void> {
    for (let ids = await this.next(spaceId); ids.length > 0; ids = await this.next(spaceId)) await this.assessPosts(ids);
  }

  private async assessPosts(ids: readonly string[]): Promise<void> {
    const { inCases, missedAt } = await this.database.transaction(async (tx) => {
      const waiting = await rows<WaitingPost>(
        tx,
        `SELECT p.id, s.desk_id, p.space_id, p.author_id, p.root_external_id, p.text, p.sent_at, p.edit_no, s.languages,
           p.edit_no > 0 AND EXISTS (SELECT FROM assessments a WHERE a.post_id = p.id) AND NOT EXISTS (SELECT FROM case_posts cp WHERE cp.post_id = p.id) AS was_quiet
         FROM posts p JOIN spaces s ON s.id = p.space_id WHERE p.id = ANY($1) AND p.assessment_state = 'waiting'
         ORDER BY p.sent_at, p.id FOR UPDATE OF p SKIP LOCKED`,
        [ids],
      );
      const assessed = waiting.map((post) => this.assessOne(post));
      await waitToPlace(tx, waiting);
      await storeAssessments(tx, assessed);
      await storeFingerprints(tx, assessed);
      const inCases = await this.place(tx, assessed);
      await this.countQuiet(tx, assessed, inCases);
      return { inCases, missedAt: await this.missed.posts(tx, assessed.filter(({ post }) => !inCases.has(post.id)).flatMap(missedPost)) };
    });
    await this.missed.ring(missedAt);
    if (inCases.size > 0) await this.jobs.ring('suggest-reply', { postIds: [...inCases] });
  }

  /**
   * The next posts to read: new ones together; one that failed or killed its process before, alone, so that it takes no
   * neighbour with it. The attempt is committed first; after five a post is given up and shown as unread.
   */
  private async next(spaceId: string): Promise<string[]> {
    const taken = async (condition: string, limit: number): Promise<{ id: string; assessment_state: string }[]> =>
      rows(
        this.database,
        `WITH next AS (SELECT p.id FROM posts p WHERE p.space_id = $1 AND p.assessment_state = 'waiting' AND ${condition}
                       ORDER BY p.assessment_attempts, p.sent_at, p.id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
         UPDATE posts p SET assessment_attempts = assessment_attempts + 1, assessment_tried_at = now(), assessment_state = CASE WHEN assessment_attempts >= ${attemptLimit} THEN 'failed' ELSE 'waiting' END
         FROM next WHERE p.id = next.id RETURNING p.id, p.assessment_state`,
        [spaceId],
      );
    const fresh = await taken('p.assessment_attempts = 0', batchSize);
    const next =
      fresh.length > 0 ? fresh : await taken(`p.assessment_attempts > 0 AND p.assessment_tried_at < now() - interval '5 seconds'`, 1);
    for (const post of next) if (post.assessment_state === 'failed') this.log.refused('post.unassessable', { postId: post.id });
    return next.map((post) => post.id);
  }

  private assessOne(post: WaitingPost): AssessedNow {
    const assessment = this.assess(post.text, { today: dayInGermany(), sentAt: dayInGermany(post.sent_at), prior: post.languages });
    return { post, assessment, print: post.text.length < duplicateMinLength ? null : fingerprint(post.text, assessment.language) };
  }

  /**
   * Opens cases, or joins them. Most posts are chatter of people who asked nothing: those cost no statement of their own.
   * @returns the ids of the posts that belong to a case now
   */
  private async place(tx: EntityManager, assessed: readonly AssessedNow[]): Promise<Set<string>> {
    const placed = new Set<string>();
    const withCase = await thoseWithCase(
      tx,
      assessed.map(({ post }) => post.id),
    );
    const threadsWithCase = new Set<string>();
    for (const each of assessed) {
      const { post, assessment } = each;
      const thread = `${post.space_id} ${post.root_external_id} ${post.author_id}`;
      if (!assessment.opensCase && !withCase.has(post.id) && !threadsWithCase.has(thread)) continue;
      const twin = assessment.opensCase ? await twinOf(tx, each) : null;
      const caseId = await this.opening.place(tx, assessedPost(post), assessment, twin);
      if (!caseId) continue;
      placed.add(post.id);
      threadsWithCase.add(thread);
    }
    return placed;
  }

  private async countQuiet(tx: EntityManager, assessed: readonly AssessedNow[], inCases: ReadonlySet<string>): Promise<void> {
    for (const spaceId of new Set(assessed.map(({ post }) => post.space_id))) {
      const ofSpace = assessed.filter(({ post }) => post.space_id === spaceId);
      const change = ofSpace.reduce((sum, { post }) => sum + (inCases.has(post.id) ? 0 : 1) - (post.was_quiet ? 1 : 0), 0);
      await tx.query('UPDATE spaces SET quiet_count = quiet_count + $2 WHERE id = $1', [spaceId, change]);
      const deskId = ofSpace[0]?.post.desk_id;
      if (deskId) await feedChange(tx, deskId, 'space', spaceId, 'assessed');
    }
  }

  /** Waiting posts for which no bell rings any more. */
  async sweep(afterSeconds: number): Promise<number> {
    const waiting = await rows<{ space_id: string; count: number }>(
      this.database,
      `SELECT space_id, count(*)::int AS count FROM posts WHERE assessment_state = 'waiting' AND received_at < now() - make_interval(secs => $1) GROUP BY space_id`,
      [afterSeconds],
    );
    await this.jobs.ringAll(
      'assess-posts',
      waiting.map(({ space_id }) => ({ spaceId: space_id })),
    );
    return waiting.reduce((sum, { count }) => sum + count, 0);
  }
}

/** A post that opened no case and to which no snippet was found; those in cases are looked at with their suggestion. */
const missedPost = ({ post, assessment }: AssessedNow): MissedPost[] =>
  assessment.snippets.length > 0
    ? []
    : [
        {
          postId: post.id,
          deskId: post.desk_id,
          kind: assessment.kind,
          text: post.text,
          language: assessment.language,
          area: assessment.topic,
          urgency: assessment.urgency,
          risk: assessment.risk,
          sentAt: post.sent_at,
        },
      ];

const assessedPost = (post: WaitingPost): AssessedPost => ({
  id: post.id,
  deskId: post.desk_id,
  spaceId: post.space_id,
  authorId: post.author_id,
  rootExternalId: post.root_external_id,
  text: post.text,
  sentAt: post.sent_at,
});
