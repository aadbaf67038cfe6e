import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { detectExport, type ExportItem, ExportError, exportFile, type ExportSource, readExport } from '@streetlight/channels';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { ConsentBody } from '@streetlight/contracts';
import { DataSource } from 'typeorm';
import { audit } from '../audit/audit.js';
import { row } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';
import { Refusal } from '../refusal.js';
import { SpacesService } from '../spaces/spaces.service.js';
import { ImportsService } from './imports.service.js';
import { IntakeService } from './intake.service.js';

interface RunningImport {
  id: string;
  desk_id: string;
  file_name: string;
  state: 'checking' | 'storing';
  consent: ConsentBody;
  started_by: string;
}

const batchSize = 500;
const progressMs = 300;

/**
 * Reads an uploaded export twice: once whole to see that it can be read, then again to store it in batches. A file that
 * is broken anywhere leaves nothing behind; a crash in between leaves a pass that is simply done again.
 */
@Injectable()
export class ImportExportJob implements JobHandler<'import-export'>, OnModuleInit {
  readonly job = 'import-export';

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(IntakeService) private readonly intake: IntakeService,
    @Inject(SpacesService) private readonly spaces: SpacesService,
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  async run({ importId }: { importId: string }, stopping: AbortSignal): Promise<void> {
    const running = await row<RunningImport>(
      this.database,
      `SELECT id, desk_id, file_name, state, consent, started_by FROM imports WHERE id = $1 AND state IN ('checking','storing')`,
      [importId],
    );
    if (!running) return;
    try {
      if (!existsSync(this.imports.file(importId)))
        throw new ExportError('empty-file', { file: running.file_name }, 'the uploaded file is gone.', 'Upload it again.');
      const source = exportFile(this.imports.file(importId), running.file_name);
      await this.check(running, source, stopping);
      await this.store(running, source, stopping);
    } catch (error) {
      if (stopping.aborted) return;
      const problem = problemOf(error, running.file_name);
      if (!problem) throw error;
      await this.end(running, 'refused', problem);
    }
    await rm(this.imports.file(importId), { force: true });
  }

  private async check(running: RunningImport, source: ExportSource, stopping: AbortSignal): Promise<void> {
    await this.database.query(
      `UPDATE imports SET state = 'checking', bytes_read = 0, messages_read = 0, touched_at = now() WHERE id = $1`,
      [running.id],
    );
    let messages = 0;
    for await (const items of this.read(running, source, stopping, () => messages)) messages += items.length;
    stopping.throwIfAborted();
  }

  private async store(running: RunningImport, source: ExportSource, stopping: AbortSignal): Promise<void> {
    const { channel } = await detectExport(source);
    await this.database.query(
      `UPDATE imports SET state = 'storing', bytes_read = 0, messages_read = 0, posts_added = 0, posts_known = 0, touched_at = now() WHERE id = $1`,
      [running.id],
    );
    const actor = { deskId: running.desk_id, userId: running.started_by };
    const spaceIds = new Set<string>();
    let messages = 0;
    for await (const items of this.read(running, source, stopping, () => messages)) {
      messages += items.length;
      for (const { space } of new Map(items.map((item) => [item.space.externalId, item])).values()) {
        spaceIds.add(await this.database.transaction((tx) => this.spaces.forImport(tx, actor, channel, space, running.consent)));
      }
      const received = await this.intake.receive(
        { deskId: running.desk_id, channel, accountId: null },
        items.map((item) => item.message),
      );
      if (received.refused > 0) throw new Refusal('consent-missing');
      await this.database.query(
        `UPDATE imports SET posts_added = posts_added + $2, posts_known = posts_known + $3, space_ids = $4, touched_at = now() WHERE id = $1`,
        [running.id, received.added, received.known + received.edited, [...spaceIds]],
      );
    }
    // A reading that was stopped ends early, and an early end is not the end of the file.
    stopping.throwIfAborted();
    await this.end(running, 'done', null);
  }

  /** The file in batches, telling how far it is a few times a second. */
  private async *read(
    running: RunningImport,
    source: ExportSource,
    stopping: AbortSignal,
    messages: () => number,
  ): AsyncGenerator<ExportItem[]> {
    let bytes = 0;
    let told = Date.now();
    let batch: ExportItem[] = [];
    const onProgress = (bytesRead: number): void => {
      bytes = bytesRead;
    };
    const tell = async (): Promise<void> => {
      if (Date.now() - told < progressMs) return;
      told = Date.now();
      await this.database.query(`UPDATE imports SET bytes_read = $2, messages_read = $3, touched_at = now() WHERE id = $1`, [
        running.id,
        bytes,
        messages() + batch.length,
      ]);
    };
    for await (const item of readExport(source, { onProgress, now: new Date(), signal: stopping })) {
      if (item.space.kind === 'private') continue;
      batch.push(item);
      if (batch.length >= batchSize) {
        yield batch;
        batch = [];
        await tell();
      }
    }
    if (batch.length > 0) yield batch;
    await this.database.query('UPDATE imports SET bytes_read = bytes_total, messages_read = $2, touched_at = now() WHERE id = $1', [
      running.id,
      messages(),
    ]);
  }

  private async end(running: RunningImport, state: 'done' | 'refused', problem: Record<string, unknown> | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('UPDATE imports SET state = $2, problem = $3, ended_at = now(), touched_at = now() WHERE id = $1', [
        running.id,
        state,
        problem,
      ]);
      await audit(tx, {
        deskId: running.desk_id,
        actorId: running.started_by,
        action: `import.${state}`,
        subject: 'import',
        subjectId: running.id,
      });
      await feedChange(tx, running.desk_id, 'import', running.id, state);
    });
    this.log.info('import.ended', { importId: running.id, state, problem: problem ? String(problem['code']) : undefined });
  }
}

/** What is shown of a refused import, or null for a fault that trying again may cure. */
function problemOf(error: unknown, file: string): Record<string, unknown> | null {
  if (error instanceof ExportError)
    return { code: error.code, file: error.file, line: error.line, message: error.message, remedy: error.remedy };
  if (!(error instanceof Refusal)) return null;
  const message = `${file}: the group has no valid consent record.`;
  return { code: error.code, file, line: null, message, remedy: 'Ask a supervisor to record the consent of the group, then import again.' };
}
