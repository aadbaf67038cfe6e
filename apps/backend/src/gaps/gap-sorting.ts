import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { PostLanguage } from '@streetlight/domain';
import { createQuestionReader, questionLikeness, type QuestionReader, sameQuestion } from '@streetlight/knowledge';
import { DataSource, type EntityManager } from 'typeorm';
import { rows } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { newId } from '../secrets.js';

interface Waiting {
  id: string;
  text: string;
  language: PostLanguage;
  area: string | null;
  /** A post that opened no case. */
  quiet: boolean;
}

const batchSize = 200;
const longestTitle = 140;

/**
 * Sorts questions into gaps, in the order they came: each joins the open gap whose first question it is most like, or opens one. One desk is sorted
 * by one process at a time, so that equal questions meet. Of posts that opened no case only those stay that speak of our field, which a word of the glossary shows: who sells a
 * fridge is no gap.
 */
@Injectable()
export class GapSorting implements JobHandler<'sort-gaps'>, OnModuleInit {
  readonly job = 'sort-gaps';
  private reader: QuestionReader | undefined;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(JobWorker) private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  async run({ deskId }: { deskId: string }, stopping: AbortSignal): Promise<void> {
    let sorted: number;
    do {
      stopping.throwIfAborted();
      sorted = await this.database.transaction((tx) => this.sort(tx, deskId));
    } while (sorted > 0);
  }

  /** @returns how many questions were sorted */
  async sort(tx: EntityManager, deskId: string): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.gaps'), hashtext($1))`, [deskId]);
    const waiting = await rows<Waiting>(
      tx,
      `SELECT w.id, w.text, w.language, w.area, w.source = 'post' AND NOT EXISTS (SELECT FROM case_posts cp WHERE cp.post_id = w.post_id) AS quiet
       FROM gap_wordings w WHERE w.desk_id = $1 AND w.gap_id IS NULL ORDER BY w.added_at, w.id LIMIT ${batchSize}`,
      [deskId],
    );
    const touched = new Set<string>();
    for (const wording of waiting) {
      const gapId = await this.place(tx, deskId, wording);
      if (gapId) touched.add(gapId);
    }
    await feedChange(tx, deskId, 'gap', [...touched], 'asked');
    return waiting.length;
  }

  private async place(tx: EntityManager, deskId: string, wording: Waiting): Promise<string | null> {
    this.reader ??= createQuestionReader(this.knowledge.base.glossary);
    const terms = this.reader.termsOf(wording.text, wording.language);
    if (wording.quiet && !terms.some((term) => term.startsWith('c:'))) {
      await tx.query('DELETE FROM gap_wordings WHERE id = $1', [wording.id]);
      return null;
    }
    const candidates = await rows<{ id: string; terms: string[] }>(
      tx,
      `SELECT id, terms FROM gaps WHERE desk_id = $1 AND state = 'open' AND terms && $2 ORDER BY opened_at, id`,
      [deskId, terms],
    );
    let [gapId, best] = [null as string | null, sameQuestion];
    for (const gap of candidates) {
      const likeness = questionLikeness(terms, gap.terms);
      if (likeness > best || (likeness === best && gapId === null)) [gapId, best] = [gap.id, likeness];
    }
    gapId ??= await openGap(tx, deskId, wording, terms);
    await tx.query('UPDATE gap_wordings SET gap_id = $2 WHERE id = $1', [wording.id, gapId]);
    return gapId;
  }
}

async function openGap(tx: EntityManager, deskId: string, { text, area }: Waiting, terms: string[]): Promise<string> {
  const id = newId();
  const line = text.replace(/\s+/gu, ' ');
  const title = line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line;
  await tx.query('INSERT INTO gaps (id, desk_id, title, area, terms) VALUES ($1, $2, $3, $4, $5)', [id, deskId, title, area, terms]);
  return id;
}
