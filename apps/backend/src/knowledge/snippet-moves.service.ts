import { Inject, Injectable } from '@nestjs/common';
import type { ErrorCode, SendBackBody, SubmitBody, VetAgainBody, VetBody, WithdrawBody } from '@streetlight/contracts';
import {
  type Actor,
  type Language,
  type MoveRefusal,
  may,
  refusalOfSnippetMove,
  refusalOfTextMove,
  type SnippetLife,
  type SnippetMove,
  snippetMoves,
  type TextMove,
  textMoves,
  type Vetting,
  vettingOn,
  dayInGermany,
} from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { audit } from '../audit/audit.js';
import { row, rows } from '../database/sql.js';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { feedEveryDesk } from '../live/feed.js';
import { newestVetted } from './in-use.js';
import { KnowledgeService } from './knowledge.service.js';
import { isSuperseded, lifeOf, type RevisionRow, sourceLanguage, wordsOf } from './revision.view.js';
import { snippetEvent } from './snippet-events.js';
import { authorAgainst } from './snippet-work.view.js';
import { type SnippetOnDesk, SnippetWorkService } from './snippet-work.service.js';
import { storeVetting, type StoredVetting } from './store-revision.js';
import { VettedWords } from './vetted-words.js';
import { saveCopy, type WorkingCopyRow } from './working-copies.js';
import { newestWording } from './writing.js';

const refusalCodes: Record<MoveRefusal, ErrorCode> = {
  'wrong-state': 'snippet-wrong-state',
  forbidden: 'forbidden',
  'same-person': 'snippet-same-person',
  'vetting-missing': 'vetting-incomplete',
  'language-not-spoken': 'language-not-spoken',
};

/** Chosen texts with the source first: translations are vetted against it. */
const sourceFirst = <T extends { language: Language }>(texts: readonly T[]): T[] =>
  [...texts].sort((a, b) => Number(b.language === sourceLanguage) - Number(a.language === sourceLanguage));

/** The moves of the domain's tables: each checks who may, leaves a line in the history and is told to every desk, in one transaction. */
@Injectable()
export class SnippetMovesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(SnippetWorkService) private readonly work: SnippetWorkService,
    @Inject(VettedWords) private readonly vetted: VettedWords,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  /**
   * Hands words to a lawyer; what has never been vetted may be handed over as it stands (version 0).
   * @throws Refusal `text-has-problems`, `nothing-changed`, `conflict`
   */
  submit({ actor }: SignedIn, key: string, { texts }: z.output<typeof SubmitBody>): Promise<void> {
    this.mustMay(actor, 'submit');
    return this.onSnippet(key, async (tx, snippet) => {
      for (const { language, version } of sourceFirst(texts)) {
        if (version === 0) await this.beginAsItStands(tx, actor, snippet, language);
        const copy = await this.lockCopy(tx, snippet, language, Math.max(version, 1));
        this.mustMove('submit', actor, this.lifeOfCopy(snippet, copy), copy);
        this.mustBeWhole(snippet, copy);
        this.vetted.mustDiffer(snippet, copy);
        await this.setStage(tx, copy, 'in-review');
        await this.tell(tx, actor, snippet, 'submitted', { language });
      }
    });
  }

  sendBack({ actor }: SignedIn, key: string, { texts, comment }: z.output<typeof SendBackBody>): Promise<void> {
    this.mustMay(actor, 'send-back');
    return this.onSnippet(key, async (tx, snippet) => {
      for (const { language, version } of texts) {
        const copy = await this.lockCopy(tx, snippet, language, version);
        this.mustMove('send-back', actor, this.lifeOfCopy(snippet, copy), copy);
        await this.setStage(tx, copy, 'draft');
        await this.tell(tx, actor, snippet, 'sent-back', { language, note: comment });
      }
    });
  }

  /** A lawyer approves words that others wrote: they become a revision that never changes, citable from its first day. */
  vet({ actor }: SignedIn, key: string, body: z.output<typeof VetBody>): Promise<void> {
    this.mustMay(actor, 'vet');
    const vetting = vettingOn(body.vettedOn, body, body.nextCheckOn ?? undefined);
    return this.onSnippet(key, async (tx, first) => {
      const stored = await this.stored(tx, actor, vetting);
      let snippet = first;
      for (const { language, version } of sourceFirst(body.texts)) {
        const copy = await this.lockCopy(tx, snippet, language, version);
        this.mustMove('vet', actor, this.lifeOfCopy(snippet, copy), copy, vetting);
        this.mustBeWhole(snippet, copy);
        for (const kept of await this.vetted.keep(tx, snippet, copy, stored)) {
          await this.tell(tx, actor, snippet, kept.language === language ? 'vetted' : 'carried-over', kept);
        }
        snippet = await this.work.onDesk(tx, key);
      }
    });
  }

  /** The same words once more: a new vetting of the wording that stands. */
  vetAgain({ actor }: SignedIn, key: string, body: z.output<typeof VetAgainBody>): Promise<void> {
    this.mustMay(actor, 'vet-again');
    const vetting = vettingOn(body.vettedOn, body, body.nextCheckOn ?? undefined);
    return this.onSnippet(key, async (tx, snippet) => {
      const stored = await this.stored(tx, actor, vetting);
      for (const language of body.languages) {
        const revision = newestVetted(snippet.family, language);
        if (!revision) throw new Refusal('snippet-wrong-state', { key, language });
        this.mustMove('vet-again', actor, lifeOf(revision), { author: revision.created_by }, vetting);
        await storeVetting(tx, revision.id, stored);
        await this.tell(tx, actor, snippet, 'vetted-again', { language, revisionId: revision.id });
      }
    });
  }

  /** Takes wrong words out of use at once. With the source go its translations: they say the same. */
  withdraw({ actor }: SignedIn, key: string, { revisionId, reason }: z.output<typeof WithdrawBody>): Promise<void> {
    this.mustMay(actor, 'withdraw');
    return this.onSnippet(key, async (tx, snippet) => {
      const chosen = snippet.family.find(({ id }) => id === revisionId);
      if (!chosen) throw new Refusal('not-found');
      this.mustMove('withdraw', actor, lifeOf(chosen), { author: chosen.created_by });
      const today = dayInGermany();
      const same = (row: RevisionRow): boolean =>
        chosen.valid_from > today ? row.valid_from >= chosen.valid_from : row.valid_from <= today;
      const standing = snippet.family.filter((row) => row.vetted_on !== null && !row.withdrawn && !isSuperseded(row, today));
      const translations = chosen.language === sourceLanguage ? standing.filter((row) => row.language !== sourceLanguage && same(row)) : [];
      for (const { id, language } of [chosen, ...translations]) {
        await tx.query('UPDATE vettings SET withdrawn_at = now(), withdrawn_by = $2 WHERE revision_id = $1 AND withdrawn_at IS NULL', [
          id,
          actor.userId,
        ]);
        await this.tell(tx, actor, snippet, 'withdrawn', { language, revisionId: id, note: reason });
      }
    });
  }

  /** Somebody who speaks the language, or a lawyer, has read the wording that stands. */
  checkText({ actor, languages }: SignedIn, key: string, language: Language, move: Exclude<TextMove, 'edit'>): Promise<void> {
    return this.onSnippet(key, async (tx, snippet) => {
      const revision = newestWording(snippet.family, language);
      if (!revision) throw new Refusal('snippet-wrong-state', { key, language });
      const life = { language, state: revision.text_state, editorId: revision.created_by, checkerId: revision.checked_by };
      const refused = refusalOfTextMove(move, life, actor, languages);
      if (refused) throw new Refusal(refusalCodes[refused], { key, language });
      const state = textMoves[move].to;
      await tx.query('INSERT INTO text_checks (id, revision_id, state, checked_by) VALUES ($1, $2, $3, $4)', [
        newId(),
        revision.id,
        state,
        actor.userId,
      ]);
      await this.tell(tx, actor, snippet, state, { language, revisionId: revision.id });
    });
  }

  /** One move on a snippet at a time. */
  private async onSnippet(key: string, act: (tx: EntityManager, snippet: SnippetOnDesk) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM snippets WHERE key = $1 FOR UPDATE', [key]);
      await act(tx, await this.work.onDesk(tx, key));
      await feedEveryDesk(tx, 'snippet', key, 'moved');
    });
    await this.knowledge.learn({ keys: [key] });
  }

  private async beginAsItStands(tx: EntityManager, actor: Actor, snippet: SnippetOnDesk, language: Language): Promise<void> {
    const { base } = this.work.begun(snippet, language);
    const newest = newestWording(snippet.family, language);
    if (!newest) throw new Refusal('snippet-wrong-state', { key: snippet.key, language });
    const head = language === sourceLanguage ? this.work.head(snippet, language) : null;
    const words = base?.words ?? wordsOf(newest);
    const copy = { language, words, head, marks: {}, confirmed: [], lineage: base?.lineage ?? null };
    if (!(await saveCopy(tx, snippet.id, actor.userId, 0, copy))) throw new Refusal('conflict', { language });
  }

  private async lockCopy(tx: EntityManager, { id, key }: SnippetOnDesk, language: Language, version: number): Promise<WorkingCopyRow> {
    const [copy] = await rows<WorkingCopyRow>(tx, 'SELECT * FROM working_copies WHERE snippet_id = $1 AND language = $2 FOR UPDATE', [
      id,
      language,
    ]);
    if (!copy) throw new Refusal('snippet-wrong-state', { key, language });
    if (copy.version !== version) throw new Refusal('conflict', { version: copy.version });
    return copy;
  }

  private async setStage(tx: EntityManager, copy: WorkingCopyRow, stage: WorkingCopyRow['stage']): Promise<void> {
    await tx.query(
      `UPDATE working_copies SET stage = $3, version = version + 1, submitted_at = CASE WHEN $3 = 'in-review' THEN clock_timestamp() END
       WHERE snippet_id = $1 AND language = $2`,
      [copy.snippet_id, copy.language, stage],
    );
  }

  private lifeOfCopy(snippet: SnippetOnDesk, copy: WorkingCopyRow): SnippetLife {
    const { validFrom, validTo } = copy.head ?? this.work.head(snippet, copy.language);
    return { stage: copy.stage, validFrom, validTo, vetting: null };
  }

  private mustMay(actor: Actor, move: SnippetMove): void {
    if (!may(actor, snippetMoves[move].action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }

  private mustMove(
    move: SnippetMove,
    actor: Actor,
    life: SnippetLife,
    by: WorkingCopyRow | { author: string | null },
    vetting?: Vetting,
  ): void {
    const authorId = 'author' in by ? by.author : authorAgainst(by, actor.userId);
    const refused = refusalOfSnippetMove({ move, life, actor, authorId, today: dayInGermany(), ...(vetting ? { vetting } : {}) });
    if (refused) throw new Refusal(refusalCodes[refused]);
  }

  private mustBeWhole(snippet: SnippetOnDesk, copy: WorkingCopyRow): void {
    const head = copy.head ?? this.work.head(snippet, copy.language);
    const errors = this.work.problems(snippet, copy.language, copy.words, head).filter(({ weight }) => weight === 'error');
    if (errors.length > 0) throw new Refusal('text-has-problems', { count: errors.length, language: copy.language });
  }

  /** In a demo nobody is a lawyer: what is vetted there stays a sample. */
  private async stored(tx: EntityManager, actor: Actor, vetting: Vetting): Promise<StoredVetting> {
    const desk = await row<{ demo: boolean }>(tx, 'SELECT demo FROM desks WHERE id = $1', [actor.deskId]);
    return { ...vetting, userId: actor.userId, sample: desk?.demo ?? false };
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    { id, key }: SnippetOnDesk,
    code: string,
    about: { language: Language; revisionId?: string; note?: string },
  ): Promise<void> {
    await snippetEvent(tx, { snippetId: id, code, actorId: actor.userId, ...about });
    await audit(tx, {
      deskId: actor.deskId,
      actorId: actor.userId,
      action: `snippet.${code}`,
      subject: 'snippet',
      subjectId: key,
      parameters: { language: about.language, ...(about.revisionId ? { revision: about.revisionId } : {}) },
    });
  }
}
