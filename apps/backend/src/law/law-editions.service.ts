import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { LawDecisionBody, LawEditionDetail, LawEditionView, LawSummary, LawTouchView, WatchedReforms } from '@streetlight/contracts';
import { type Action, type Actor, may } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { audit } from '../audit/audit.js';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import {
  type LawChangeRow,
  lawChangeView,
  lawEditionQuery,
  type LawEditionRow,
  lawEditionView,
  lawSummaryView,
  lawTouchQuery,
  type LawTouchRow,
  lawTouchView,
} from './law-edition.view.js';
import { statutesLimits } from './statutes-file.js';

/** Newer editions of the laws: taken in, compared by a job, and decided on by people. */
@Injectable()
export class LawEditionsService {
  private readonly directory: string;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CONFIG) config: Config,
  ) {
    this.directory = resolve(config.UPLOAD_DIRECTORY, 'law');
  }

  /** Where the uploaded file of an edition lies until it has been compared. */
  file(editionId: string): string {
    return join(this.directory, editionId);
  }

  /** Takes an upload; the file is on disk whole before the edition exists. @throws Refusal `statutes-too-large`, `disk-full` */
  async start(actor: Actor, upload: { fileName: string; content: Readable }): Promise<LawEditionView> {
    this.must(actor, 'law.watch');
    const id = newId();
    await this.save(id, upload.content);
    const { size } = await stat(this.file(id));
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO law_editions (id, desk_id, file_name, state, bytes_total, started_by) VALUES ($1, $2, $3, 'reading', $4, $5)`,
        [id, actor.deskId, nameOnly(upload.fileName), size, actor.userId],
      );
      await audit(tx, {
        deskId: actor.deskId,
        actorId: actor.userId,
        action: 'law.uploaded',
        subject: 'law',
        subjectId: id,
        parameters: { bytes: size },
      });
      await feedChange(tx, actor.deskId, 'law', id, 'uploaded');
    });
    await this.jobs.ring('compare-law', { editionId: id });
    return this.row(actor, id);
  }

  async list(actor: Actor): Promise<LawEditionView[]> {
    this.must(actor, 'snippet.read');
    const found = await rows<LawEditionRow>(this.database, `${lawEditionQuery} WHERE e.desk_id = $1 ORDER BY e.started_at DESC LIMIT 50`, [
      actor.deskId,
    ]);
    return found.map(lawEditionView);
  }

  async read(actor: Actor, id: string): Promise<LawEditionDetail> {
    this.must(actor, 'snippet.read');
    const edition = await this.row(actor, id);
    const changes = await rows<LawChangeRow>(
      this.database,
      'SELECT law, norm, change, paragraphs FROM law_changes WHERE edition_id = $1 ORDER BY position',
      [id],
    );
    const touches = await rows<LawTouchRow>(this.database, `${lawTouchQuery} WHERE t.edition_id = $1 ORDER BY t.position`, [id]);
    const kept = await row<{ summary: LawSummary | null }>(this.database, 'SELECT summary FROM law_editions WHERE id = $1', [id]);
    return {
      ...edition,
      summary: kept?.summary ? lawSummaryView(kept.summary) : null,
      changed: changes.map(lawChangeView),
      touched: touches.map(lawTouchView),
    };
  }

  /** What a person makes of a finding; every word stays, the newest counts. */
  decide(actor: Actor, touchId: string, { outcome, note }: LawDecisionBody): Promise<LawTouchView> {
    this.must(actor, 'law.watch');
    return this.database.transaction(async (tx) => {
      const touch = await row<{ edition_id: string }>(
        tx,
        'SELECT t.edition_id FROM law_touches t JOIN law_editions e ON e.id = t.edition_id WHERE t.id = $1 AND e.desk_id = $2',
        [touchId, actor.deskId],
      );
      if (!touch) throw new Refusal('not-found');
      await tx.query('INSERT INTO law_decisions (id, touch_id, outcome, note, decided_by) VALUES ($1, $2, $3, $4, $5)', [
        newId(),
        touchId,
        outcome,
        note,
        actor.userId,
      ]);
      await audit(tx, {
        deskId: actor.deskId,
        actorId: actor.userId,
        action: 'law.decided',
        subject: 'law',
        subjectId: touch.edition_id,
        parameters: { touch: touchId, outcome },
      });
      await feedChange(tx, actor.deskId, 'law', touch.edition_id, 'decided');
      const decided = await row<LawTouchRow>(tx, `${lawTouchQuery} WHERE t.id = $1`, [touchId]);
      if (!decided) throw new Refusal('not-found');
      return lawTouchView(decided);
    });
  }

  /** Reforms that are announced and not law yet, as the folder lists them. */
  reforms(actor: Actor): WatchedReforms {
    this.must(actor, 'snippet.read');
    const items = this.knowledge.base.watchList.map(({ key, what, law, norm, from, source, snippets }) => ({
      key,
      what,
      norm: law && norm ? `${norm} ${law}` : null,
      from,
      source,
      snippets: [...snippets],
    }));
    return { items: items.sort((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999')) };
  }

  /** Comparisons whose job died go on. */
  async sweep(afterSeconds: number): Promise<number> {
    const silent = await rows<{ id: string }>(
      this.database,
      'SELECT id FROM law_editions WHERE ended_at IS NULL AND touched_at < now() - make_interval(secs => $1)',
      [afterSeconds],
    );
    await this.jobs.ringAll(
      'compare-law',
      silent.map(({ id }) => ({ editionId: id })),
    );
    return silent.length;
  }

  private async row(actor: Actor, id: string): Promise<LawEditionView> {
    const found = await row<LawEditionRow>(this.database, `${lawEditionQuery} WHERE e.id = $1 AND e.desk_id = $2`, [id, actor.deskId]);
    if (!found) throw new Refusal('not-found');
    return lawEditionView(found);
  }

  /** Written beside and renamed when whole. What is too large is read to its end, so that the answer arrives. */
  private async save(id: string, content: Readable): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const part = `${this.file(id)}.part`;
    const limit = statutesLimits.megabytes * 1024 * 1024;
    let size = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length;
        done(null, size <= limit ? chunk : undefined);
      },
    });
    try {
      await pipeline(content, counted, createWriteStream(part, { mode: 0o600 }));
      if (size > limit) throw new Refusal('statutes-too-large', { megabytes: statutesLimits.megabytes });
      await rename(part, this.file(id));
    } catch (error) {
      await rm(part, { force: true });
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Refusal('disk-full');
      throw error;
    }
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

const nameOnly = (fileName: string): string => fileName.split(/[\\/]/).at(-1)?.slice(0, 200) || 'statutes';
