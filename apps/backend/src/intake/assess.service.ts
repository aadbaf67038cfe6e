import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Assess, createAssessor } from '@streetlight/assessment';
import type { Assessment, Language } from '@streetlight/domain';
import { bandKeys, duplicateThreshold, type Fingerprint, fingerprint, loadText, similarity } from '@streetlight/text';
import { DataSource, type EntityManager } from 'typeorm';
import { type AssessedPost, CaseOpening } from '../cases/case-opening.js';
import { germanDay } from '../clock.js';
import { rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';

interface WaitingPost {
  id: string;
  desk_id: string;
  space_id: string;
  author_id: string | null;
  root_external_id: string;
  text: string;
  sent_at: Date;
  edit_no: number;
  languages: Language[];
  quiet: boolean;
}

const batchSize = 100;
const attemptLimit = 5;
const duplicateDays = 30;
/** Shorter texts ("thanks", "up") are alike without being the same post. */
const duplicateMinLength = 30;

/** Room 4: the machine's opinion of waiting posts, and the cases it opens for those that need somebody. */
@Injectable()
export class AssessService implements OnModuleInit {
  private assess!: Assess;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CaseOpening) private readonly opening: CaseOpening,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  async onModuleInit(): Promise<void> {
    this.assess = createAssessor({ text: await loadText(), knowledgeBase: this.knowledge.base, search: this.knowledge.index });
  }

  /** One post, if it still waits. */
  async assessPost(postId: string): Promise<void> {
    await this.assessWhere('p.id = $1', postId);
  }

  /** All waiting posts of a space, a batch a transaction. */
  async assessSpace(spaceId: string): Promise<void> {
    while ((await this.assessWhere('p.space_id = $1', spaceId)) === batchSize);
  }

  private async assessWhere(condition: string, id: string): Promise<number> {
    await this.countAttempt(condition, id);
    const { found, inCases } = await this.database.transaction(async (tx) => {
      const waiting = await rows<WaitingPost>(
        tx,
        `SELECT p.id, s.desk_id, p.space_id, p.author_id, p.root_external_id, p.text, p.sent_at, p.edit_no, s.languages,
           EXISTS (SELECT FROM assessments a WHERE a.post_id = p.id) AND NOT EXISTS (SELECT FROM case_posts cp WHERE cp.post_id = p.id) AS quiet
         FROM posts p JOIN spaces s ON s.id = p.space_id WHERE ${condition} AND p.assessment_state = 'waiting' AND p.assessment_attempts <= ${attemptLimit}
         ORDER BY p.sent_at, p.id LIMIT ${batchSize} FOR UPDATE OF p SKIP LOCKED`,
        [id],
      );
      const placed: string[] = [];
      const quiet = new Map<string, number>();
      for (const post of waiting) {
        const caseId = await this.assessOne(tx, post);
        if (caseId) placed.push(post.id);
        const change = (caseId ? 0 : 1) - (post.quiet ? 1 : 0);
        quiet.set(post.space_id, (quiet.get(post.space_id) ?? 0) + change);
      }
      await this.countQuiet(tx, waiting, quiet);
      return { found: waiting.length, inCases: placed };
    });
    await this.jobs.ringAll('suggest-reply', inCases.map((postId) => ({ postId })));
    return found;
  }

  /** Counted in a statement of its own, so that a post that kills its process is found out. */
  private async countAttempt(condition: string, id: string): Promise<void> {
    const tried = await rows<{ id: string; assessment_state: string }>(
      this.database,
      `WITH next AS (SELECT p.id FROM posts p WHERE ${condition} AND p.assessment_state = 'waiting' ORDER BY p.sent_at, p.id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)
       UPDATE posts p SET assessment_attempts = assessment_attempts + 1, assessment_state = CASE WHEN assessment_attempts >= ${attemptLimit} THEN 'failed' ELSE assessment_state END
       FROM next WHERE p.id = next.id RETURNING p.id, p.assessment_state`,
      [id],
    );
    for (const post of tried) if (post.assessment_state === 'failed') this.log.refused('post.unassessable', { postId: post.id });
  }

  private async assessOne(tx: EntityManager, post: WaitingPost): Promise<string | null> {
    const assessment = this.assess(post.text, { today: germanDay(), sentAt: germanDay(post.sent_at), prior: post.languages });
    await this.storeAssessment(tx, post, assessment);
    const twin = await this.twinOf(tx, post, assessment);
    await tx.query(`UPDATE posts SET assessment_state = 'assessed', assessment_attempts = 0 WHERE id = $1`, [post.id]);
    return this.opening.place(tx, assessedPost(post), assessment, twin);
  }

  private async storeAssessment(tx: EntityManager, post: WaitingPost, a: Assessment): Promise<void> {
    await tx.query(
      `INSERT INTO assessments (post_id, edit_no, language, confidence, script, nodiacritics, mixed, kind, urgency, risk, opens_case, topic, snippets,
         narrative, narrative_score, deadline_rule, deadline_due, reasons)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT DO NOTHING`,
      [
        post.id,
        post.edit_no,
        a.language,
        a.confidence,
        a.script,
        a.nodiacritics,
        a.mixed,
        a.kind,
        a.urgency,
        a.risk,
        a.opensCase,
        a.topic,
        JSON.stringify(a.snippets),
        a.narrative?.id ?? null,
        a.narrative?.score ?? null,
        a.deadline?.rule ?? null,
        a.deadline?.due ?? null,
        JSON.stringify(a.reasons),
      ],
    );
  }

  /** The same text seen within the last 30 days on this desk, forwarded or slightly edited; null for short or new ones. */
  private async twinOf(tx: EntityManager, post: WaitingPost, assessment: Assessment): Promise<string | null> {
    if (post.text.length < duplicateMinLength) return null;
    const print = fingerprint(post.text, assessment.language);
    const bands = bandKeys(print);
    const candidates = await rows<{ post_id: string; hashes: Buffer }>(
      tx,
      `SELECT post_id, hashes FROM post_fingerprints WHERE bands && $1 AND desk_id = $2 AND sent_at > $3::timestamptz - make_interval(days => $4) AND post_id <> $5
       ORDER BY sent_at DESC LIMIT 50`,
      [bands, post.desk_id, post.sent_at, duplicateDays, post.id],
    );
    await tx.query(
      `INSERT INTO post_fingerprints (post_id, desk_id, sent_at, bands, hashes) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (post_id) DO UPDATE SET bands = EXCLUDED.bands, hashes = EXCLUDED.hashes`,
      [post.id, post.desk_id, post.sent_at, bands, Buffer.from(print.buffer)],
    );
    let best: { postId: string; score: number } | null = null;
    for (const { post_id, hashes } of candidates) {
      const score = similarity(print, fingerprintOf(hashes));
      if (score >= duplicateThreshold && score > (best?.score ?? 0)) best = { postId: post_id, score };
    }
    return best?.postId ?? null;
  }

  private async countQuiet(tx: EntityManager, posts: readonly WaitingPost[], quiet: ReadonlyMap<string, number>): Promise<void> {
    for (const [spaceId, change] of quiet) {
      if (change !== 0) await tx.query('UPDATE spaces SET quiet_count = quiet_count + $2 WHERE id = $1', [spaceId, change]);
      const deskId = posts.find((post) => post.space_id === spaceId)?.desk_id;
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
    await this.jobs.ringAll('assess-posts', waiting.map(({ space_id }) => ({ spaceId: space_id })));
    return waiting.reduce((sum, { count }) => sum + count, 0);
  }
}

/** Copied, since a row's buffer is a view into a shared pool. */
const fingerprintOf = (hashes: Buffer): Fingerprint => new Uint32Array(new Uint8Array(hashes).buffer);

const assessedPost = (post: WaitingPost): AssessedPost => ({
  id: post.id,
  deskId: post.desk_id,
  spaceId: post.space_id,
  authorId: post.author_id,
  rootExternalId: post.root_external_id,
  text: post.text,
  sentAt: post.sent_at,
});
