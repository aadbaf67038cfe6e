import { rm } from 'node:fs/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { editionOf, type LawWatch, type Snippet, watchLaw } from '@streetlight/knowledge';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { row, rows } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';
import { newId } from '../secrets.js';
import { LawEditionsService } from './law-editions.service.js';
import { readStatutesFile, StatutesRefused } from './statutes-file.js';

interface Running {
  id: string;
  desk_id: string;
  file_name: string;
  bytes_total: number;
  started_by: string;
}

const progressMs = 300;

/** Reads an uploaded edition whole, compares it with the law as the snippets cite it, and stores what it found at once or not at all. */
@Injectable()
export class CompareLawJob implements JobHandler<'compare-law'>, OnModuleInit {
  readonly job = 'compare-law';

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LawEditionsService) private readonly editions: LawEditionsService,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  async run({ editionId }: { editionId: string }, stopping: AbortSignal): Promise<void> {
    const running = await row<Running>(
      this.database,
      'SELECT id, desk_id, file_name, bytes_total, started_by FROM law_editions WHERE id = $1 AND ended_at IS NULL',
      [editionId],
    );
    if (!running) return;
    try {
      const watch = await this.compare(running, stopping);
      await this.database.transaction((tx) => this.store(tx, running, watch));
    } catch (error) {
      if (stopping.aborted) return;
      if (!(error instanceof StatutesRefused)) throw error;
      const problem = { code: error.code, file: running.file_name, line: error.line, detail: error.message };
      await this.database.transaction((tx) => this.end(tx, running, 'refused', { problem, summary: null }));
    }
    await rm(this.editions.file(editionId), { force: true });
  }

  private async compare(running: Running, stopping: AbortSignal): Promise<LawWatch> {
    let [bytes, norms, told] = [0, 0, Date.now()];
    const tell = (state: 'reading' | 'comparing'): Promise<unknown> =>
      this.database.query('UPDATE law_editions SET state = $2, bytes_read = $3, norms_read = $4, touched_at = now() WHERE id = $1', [
        running.id,
        state,
        state === 'reading' ? bytes : running.bytes_total,
        norms,
      ]);
    const read = readStatutesFile(this.editions.file(running.id), { onBytes: (count) => (bytes = count), signal: stopping });
    const edition = await editionOf(
      (async function* () {
        for await (const norm of read) {
          norms += 1;
          if (Date.now() - told > progressMs) {
            told = Date.now();
            await tell('reading');
          }
          yield norm;
        }
      })(),
    );
    stopping.throwIfAborted();
    await tell('comparing');
    return watchLaw({ ...this.knowledge.base, snippets: await this.snippetsInUse() }, edition);
  }

  /** As they are vetted, not as the folder has them: an editor may have changed sources since. */
  private async snippetsInUse(): Promise<Map<string, Snippet>> {
    const keys = await rows<{ key: string }>(this.database, 'SELECT key FROM snippets ORDER BY key');
    const inUse = keys.flatMap(({ key }): [string, Snippet][] => {
      const held = this.knowledge.base.snippets.get(key);
      const vetted = this.knowledge.vetted(key, 'de');
      if (!vetted) return held ? [[key, held]] : [];
      const like = held ?? emptySnippet(key);
      return [[key, { ...like, sources: vetted.sources, texts: { ...like.texts, de: vetted.text } } as Snippet]];
    });
    return new Map(inUse);
  }

  private async store(tx: EntityManager, running: Running, watch: LawWatch): Promise<void> {
    const { changed, affected, compared, announced, watchList, notPrinted, notHeld, lawsMissing } = watch;
    const summary = { compared, announced, watchList, notPrinted, notHeld, lawsMissing };
    if (!(await this.end(tx, running, 'done', { problem: null, summary }))) return;
    await tx.query(
      `INSERT INTO law_changes (edition_id, position, law, norm, change, paragraphs)
       SELECT $1, c.* FROM jsonb_to_recordset($2) AS c (position int, law text, norm text, change text, paragraphs jsonb)`,
      [running.id, JSON.stringify(changed.map((change, position) => ({ ...change, position })))],
    );
    await tx.query(
      `INSERT INTO law_touches (id, edition_id, position, snippet_key, certainty, touch, hops, changed, path, quotation, value_names)
       SELECT t.id, $1, t.position, t.key, t.certainty, t.touch, t.hops, t.changed, ARRAY(SELECT jsonb_array_elements_text(t.path)), t.quotation,
         ARRAY(SELECT jsonb_array_elements_text(t.values))
       FROM jsonb_to_recordset($2) AS t (id uuid, position int, key text, certainty text, touch text, hops smallint, changed text, path jsonb, quotation text, values jsonb)`,
      [running.id, JSON.stringify(affected.map((touch, position) => ({ ...touch, position, id: newId() })))],
    );
  }

  /** @returns whether this run ended it */
  private async end(
    tx: EntityManager,
    running: Running,
    state: 'done' | 'refused',
    { problem, summary }: { problem: object | null; summary: object | null },
  ): Promise<boolean> {
    const ended = await rows(
      tx,
      `UPDATE law_editions SET state = $2, problem = $3, summary = $4, bytes_read = CASE WHEN $2 = 'done' THEN bytes_total ELSE bytes_read END, ended_at = now(), touched_at = now()
       WHERE id = $1 AND ended_at IS NULL RETURNING 1`,
      [running.id, state, problem, summary && JSON.stringify(summary)],
    );
    if (ended.length === 0) return false;
    await audit(tx, {
      deskId: running.desk_id,
      actorId: running.started_by,
      action: `law.${state}`,
      subject: 'law',
      subjectId: running.id,
    });
    await feedChange(tx, running.desk_id, 'law', running.id, state);
    this.log.info('law.compared', { editionId: running.id, state });
    return true;
  }
}

/** One that was written in the console and is not in the folder: of it only the sources and the words matter here. */
const emptySnippet = (key: string): Pick<Snippet, 'key' | 'texts'> => ({ key, texts: {} });
