import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ConsentBody, type ImportView } from '@streetlight/contracts';
import { type Actor, may, dayInGermany } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { audit } from '../audit/audit.js';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { InvalidInput } from '../http/input.js';
import { Jobs } from '../jobs/jobs.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { type ImportRow, importView } from './import.view.js';

const selectImport = `
  SELECT i.*, coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) ORDER BY s.name) FROM spaces s WHERE s.id = ANY(i.space_ids)), '[]') AS spaces
  FROM imports i`;

/** Export files on their way in: stored first, then read by a job that survives every crash. */
@Injectable()
export class ImportsService {
  private readonly directory: string;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.directory = resolve(config.UPLOAD_DIRECTORY);
  }

  /** Where the uploaded file of an import lies. */
  file(importId: string): string {
    return join(this.directory, importId);
  }

  /**
   * Takes an upload: consent first, then the file, which is on disk whole before the import exists.
   * @throws InvalidInput, Refusal `consent-missing` (not valid today), `export-too-large`, `disk-full`
   */
  async start(
    actor: Actor,
    upload: { fileName: string; fields: Record<string, string>; content: Readable & { truncated?: boolean } },
  ): Promise<ImportView> {
    if (!may(actor, 'space.import', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const consent = ConsentBody.safeParse(upload.fields);
    if (!consent.success) {
      upload.content.resume();
      throw new InvalidInput(consent.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
    }
    const today = dayInGermany();
    if (consent.data.validFrom > today || consent.data.validTo < today) {
      upload.content.resume();
      throw new Refusal('consent-missing');
    }
    const id = newId();
    await this.save(id, upload.content);
    const { size } = await stat(this.file(id));
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO imports (id, desk_id, file_name, state, bytes_total, consent, started_by) VALUES ($1, $2, $3, 'checking', $4, $5, $6)`,
        [id, actor.deskId, nameOnly(upload.fileName), size, consent.data, actor.userId],
      );
      await audit(tx, {
        deskId: actor.deskId,
        actorId: actor.userId,
        action: 'import.started',
        subject: 'import',
        subjectId: id,
        parameters: { bytes: size },
      });
      await feedChange(tx, actor.deskId, 'import', id, 'started');
    });
    await this.jobs.ring('import-export', { importId: id });
    return this.read(actor, id);
  }

  async list(actor: Actor): Promise<ImportView[]> {
    this.mustRead(actor);
    const found = await rows<ImportRow>(this.database, `${selectImport} WHERE i.desk_id = $1 ORDER BY i.started_at DESC LIMIT 20`, [
      actor.deskId,
    ]);
    return found.map(importView);
  }

  async read(actor: Actor, id: string): Promise<ImportView> {
    this.mustRead(actor);
    const found = await row<ImportRow>(this.database, `${selectImport} WHERE i.id = $1 AND i.desk_id = $2`, [id, actor.deskId]);
    if (!found) throw new Refusal('not-found');
    return importView(found);
  }

  /** Written beside and renamed when whole, so that half an upload is never taken for a file. */
  private async save(id: string, content: Readable & { truncated?: boolean }): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const part = `${this.file(id)}.part`;
    try {
      await pipeline(content, createWriteStream(part, { mode: 0o600 }));
      if (content.truncated) throw new Refusal('export-too-large', { megabytes: this.config.IMPORT_MAX_MB });
      await rename(part, this.file(id));
    } catch (error) {
      await rm(part, { force: true });
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Refusal('disk-full');
      throw error;
    }
  }

  /** Imports whose job died go on; files that belong to no import any more are deleted. */
  async sweep(afterSeconds: number): Promise<number> {
    const silent = await rows<{ id: string }>(
      this.database,
      `SELECT id FROM imports WHERE ended_at IS NULL AND touched_at < now() - make_interval(secs => $1)`,
      [afterSeconds],
    );
    await this.jobs.ringAll(
      'import-export',
      silent.map(({ id }) => ({ importId: id })),
    );
    await this.deleteStrayFiles();
    return silent.length;
  }

  private async deleteStrayFiles(): Promise<void> {
    const names = await readdir(this.directory).catch(() => []);
    if (names.length === 0) return;
    const running = new Set(
      (await rows<{ id: string }>(this.database, 'SELECT id FROM imports WHERE ended_at IS NULL')).map(({ id }) => id),
    );
    const anHourAgo = Date.now() - 3_600_000;
    for (const name of names) {
      if (running.has(name)) continue;
      const file = this.file(name);
      const found = await stat(file);
      if (found.isFile() && found.mtimeMs < anHourAgo) await rm(file, { force: true });
    }
  }

  private mustRead(actor: Actor): void {
    if (!may(actor, 'space.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

const nameOnly = (fileName: string): string => fileName.split(/[\\/]/).at(-1)?.slice(0, 200) || 'export';
