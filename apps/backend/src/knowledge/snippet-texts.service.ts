import { Inject, Injectable } from '@nestjs/common';
import type { CommentBody, CommentView, NewSnippetBody, SaveTextBody, Words } from '@streetlight/contracts';
import { type Actor, type Language, may, textMoves } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { audit } from '../audit/audit.js';
import { row } from '../database/sql.js';
import { feedChange, feedEveryDesk } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { sourceLanguage } from './revision.view.js';
import { snippetEvent } from './snippet-events.js';
import { type CommentRow, commentView } from './snippet-work.view.js';
import { firstHead, SnippetWorkService } from './snippet-work.service.js';
import { saveCopy } from './working-copies.js';
import { lineageAfter, noWords } from './writing.js';

/** Writing: working copies saved by compare-and-set, new snippets, and what people say about them. */
@Injectable()
export class SnippetTextsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(SnippetWorkService) private readonly work: SnippetWorkService,
  ) {}

  /** @throws Refusal `snippet-exists` where the key is taken: keys never change and are never given again */
  async create(actor: Actor, body: z.output<typeof NewSnippetBody>): Promise<void> {
    this.mustEdit(actor);
    await this.database.transaction(async (tx) => {
      const snippet = await row<{ id: string }>(
        tx,
        'INSERT INTO snippets (id, key, area) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING RETURNING id',
        [newId(), body.key, body.area],
      );
      if (!snippet) throw new Refusal('snippet-exists', { key: body.key });
      const begin = (language: Language, words: Partial<Words>) =>
        saveCopy(tx, snippet.id, actor.userId, 0, {
          language,
          words: { ...noWords, ...words },
          head: language === sourceLanguage ? firstHead() : null,
          marks: {},
          confirmed: [],
          lineage: null,
        });
      const isSource = body.language === sourceLanguage;
      await begin(sourceLanguage, { title: body.title, full: [''], askedAs: isSource ? body.wordings : [] });
      if (!isSource && body.wordings.length > 0) await begin(body.language, { full: [''], askedAs: body.wordings });
      await this.tell(tx, actor, snippet.id, body.key, 'created', null);
    });
  }

  /** @throws Refusal `conflict` with the version that stands, `snippet-wrong-state` while it is in review */
  async save(actor: Actor, key: string, language: Language, body: z.output<typeof SaveTextBody>): Promise<void> {
    this.mustEdit(actor);
    await this.database.transaction(async (tx) => {
      const snippet = await this.work.onDesk(tx, key);
      const { copy, base, before, source } = this.work.begun(snippet, language);
      const isSource = language === sourceLanguage;
      if (copy?.stage === 'in-review') throw new Refusal('snippet-wrong-state', { key });
      const saved = await saveCopy(tx, snippet.id, actor.userId, body.version, {
        language,
        words: body.words,
        head: isSource ? (body.head ?? this.work.head(snippet, language)) : null,
        marks: isSource ? body.marks : {},
        confirmed: isSource ? [] : body.confirmed,
        lineage: source && lineageAfter(body.words, body.confirmed, source, { base, before }),
      });
      if (!saved) throw new Refusal('conflict', { version: copy?.version ?? 0 });
      if (body.version === 0) await this.tell(tx, actor, snippet.id, key, 'begun', language);
      else await feedEveryDesk(tx, 'snippet', key, 'saved');
    });
  }

  /** Throws a working copy away; the wordings that stand are untouched. */
  async discard(actor: Actor, key: string, language: Language): Promise<void> {
    this.mustEdit(actor);
    await this.database.transaction(async (tx) => {
      const { id } = await this.work.onDesk(tx, key);
      const gone = await row(tx, `DELETE FROM working_copies WHERE snippet_id = $1 AND language = $2 AND stage = 'draft' RETURNING 1`, [
        id,
        language,
      ]);
      if (!gone) throw new Refusal('snippet-wrong-state', { key });
      await this.tell(tx, actor, id, key, 'discarded', language);
    });
  }

  async comment(actor: Actor, key: string, body: z.output<typeof CommentBody>): Promise<CommentView> {
    if (!may(actor, 'snippet.comment', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      const snippet = await this.work.onDesk(tx, key);
      const id = newId();
      await tx.query(
        'INSERT INTO snippet_comments (id, desk_id, snippet_id, language, part, paragraph, text, author_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [id, actor.deskId, snippet.id, body.language, body.part, body.paragraph, body.text, actor.userId],
      );
      await feedChange(tx, actor.deskId, 'snippet', key, 'commented');
      return this.commentOf(tx, actor, id);
    });
  }

  /** Resolves a comment of the own desk or opens it again. */
  async settle(actor: Actor, id: string, resolved: boolean): Promise<CommentView> {
    if (!may(actor, 'snippet.comment', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      const settled = await row<{ key: string }>(
        tx,
        `UPDATE snippet_comments c SET resolved_by = $3, resolved_at = CASE WHEN $3::uuid IS NULL THEN NULL ELSE clock_timestamp() END
         FROM snippets s WHERE c.id = $1 AND c.desk_id = $2 AND s.id = c.snippet_id RETURNING s.key`,
        [id, actor.deskId, resolved ? actor.userId : null],
      );
      if (!settled) throw new Refusal('not-found');
      await feedChange(tx, actor.deskId, 'snippet', settled.key, 'commented');
      return this.commentOf(tx, actor, id);
    });
  }

  private async commentOf(tx: EntityManager, actor: Actor, id: string): Promise<CommentView> {
    const found = await row<CommentRow>(
      tx,
      `SELECT c.*, a.name AS author_name, r.name AS resolver_name FROM snippet_comments c JOIN users a ON a.id = c.author_id
       LEFT JOIN users r ON r.id = c.resolved_by WHERE c.id = $1 AND c.desk_id = $2`,
      [id, actor.deskId],
    );
    if (!found) throw new Refusal('not-found');
    return commentView(found);
  }

  private mustEdit(actor: Actor): void {
    if (!may(actor, textMoves.edit.action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    snippetId: string,
    key: string,
    code: string,
    language: Language | null,
  ): Promise<void> {
    await snippetEvent(tx, { snippetId, code, actorId: actor.userId, language });
    await audit(tx, {
      deskId: actor.deskId,
      actorId: actor.userId,
      action: `snippet.${code}`,
      subject: 'snippet',
      subjectId: key,
      ...(language ? { parameters: { language } } : {}),
    });
    await feedEveryDesk(tx, 'snippet', key, code);
  }
}
