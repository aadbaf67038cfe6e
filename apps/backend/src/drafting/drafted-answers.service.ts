import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { draftOffline, type Provenance, type Suggestion, type SuggestionEvent, suggestReply } from '@streetlight/assistant';
import type { DraftedAnswerView, DraftingEvent, SuggestionView } from '@streetlight/contracts';
import { type Actor, may, type OfflineReason } from '@streetlight/domain';
import { stepsOf, valuesShownIn } from '@streetlight/knowledge';
import { DataSource } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { row } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';
import { newId, newToken } from '../secrets.js';
import { type CaseQuestion, CaseQuestions } from './case-questions.js';
import { type DraftedAnswerRow, draftedAnswerView, storedParts, suggestionView } from './drafted-answer.view.js';
import { ModelSwitchesService } from './model-switches.service.js';

type Tell = (event: DraftingEvent) => void;
type Model = Awaited<ReturnType<ModelSwitchesService['modelFor']>>;
type Made = { provenance: Provenance; tookMs: number; madeFrom: Buffer };

const columns =
  'id, drafter, offline_because, none_because, language, tier, as_of, sentences, stopped, model, prompt_id, prompt_version, made_at';
/** The same question with the same words would be answered the same again; every other reason is worth another call. */
const lasting: readonly OfflineReason[] = ['no-model', 'switched-off', 'danger', 'gates', 'malformed', 'model-abstained'];
/** Made while a model was asked and stood there before it had answered. */
const meanwhile = { by: 'offline', because: 'not-waited-for', tokens: { input: 0, output: 0 }, stopped: null } as const;

/** Room 6, for whoever writes: the answer a machine would give to the question of a case, from vetted and valid words alone, and its record. */
@Injectable()
export class DraftedAnswersService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(CaseQuestions) private readonly questions: CaseQuestions,
    @Inject(ModelSwitchesService) private readonly switches: ModelSwitchesService,
  ) {}

  /** The offline draft, for whoever only reads: no model is asked and nothing is kept. */
  async read(actor: Actor, caseId: string): Promise<SuggestionView> {
    const { request } = await this.questions.read(actor, caseId);
    return suggestionView(draftOffline(request), this.knowledge);
  }

  /**
   * Begins to draft for the holder of a case. The same question from the same words is not asked twice: what was drafted is told again.
   * @returns what writes the answer; it tells of each step and ends with `done`, or without where the reader has left
   * @throws Refusal `forbidden`, `not-found`, `case-not-yours`
   */
  async begin(actor: Actor, caseId: string): Promise<(tell: Tell, reader: AbortSignal) => Promise<void>> {
    if (!may(actor, 'draft.write', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const question = await this.questions.read(actor, caseId);
    await this.database.transaction((tx) => this.cases.mustHold(tx, actor, caseId));
    const model = await this.switches.modelFor(actor.deskId, question.request.assessment.language, 'suggest-reply');
    const madeFrom = fingerprintOf(question, model);
    const earlier = await this.earlier(caseId, madeFrom);
    return earlier
      ? async (tell) => tell({ type: 'done', data: await this.view(earlier) })
      : (tell, reader) => this.write(actor, question, model, madeFrom, tell, reader);
  }

  private async write(
    actor: Actor,
    question: CaseQuestion,
    model: Model,
    madeFrom: Buffer,
    tell: Tell,
    reader: AbortSignal,
  ): Promise<void> {
    const { request } = question;
    const began = performance.now();
    const keep = async (suggestion: Suggestion, provenance: Provenance): Promise<DraftedAnswerView> => {
      const tookMs = Math.round(performance.now() - began);
      return this.view(await this.store(actor, question, suggestion, { provenance, tookMs, madeFrom }));
    };
    let offline: Promise<void> | undefined;
    const emit = (event: SuggestionEvent): void => {
      if (event.type !== 'offline') return this.pass(event, tell);
      offline = keep(event.suggestion, meanwhile).then((data) => tell({ type: 'offline', data }));
      // It is awaited below; until then a failure of it is nobody's surprise.
      offline.catch(() => undefined);
    };
    const { suggestion, provenance } = await this.switches.whileOn(actor.deskId, request.assessment.language, reader, (signal) =>
      suggestReply(request, { model, now: Date.now, mark: newToken(), emit, signal }),
    );
    await offline;
    if (reader.aborted) return;
    tell({ type: 'done', data: await keep(suggestion, provenance) });
  }

  private pass(event: SuggestionEvent, tell: Tell): void {
    if (event.type === 'source') {
      const { place, source } = event;
      const revision = source.kind === 'revision' && source.language ? this.knowledge.usable(source.key, source.language) : null;
      tell({ type: 'source', data: { place, revision, text: source.kind === 'revision' ? '' : source.text } });
    } else if (event.type === 'token') tell({ type: 'token', data: { sentence: event.sentence, text: event.text } });
    else if (event.type === 'cite') tell({ type: 'cite', data: { sentence: event.sentence, places: [...event.cites] } });
    else if (event.type === 'refuse') tell({ type: 'refuse', data: { reason: event.reason } });
  }

  private async view(answer: DraftedAnswerRow): Promise<DraftedAnswerView> {
    const ids = [...new Set(answer.sentences.flatMap(({ revisionIds }) => revisionIds))];
    const revisions = await this.knowledge.revisions(this.database, ids);
    return draftedAnswerView(
      answer,
      ids.flatMap((id) => revisions.find((revision) => revision.id === id) ?? []),
    );
  }

  private earlier(caseId: string, madeFrom: Buffer): Promise<DraftedAnswerRow | null> {
    return row<DraftedAnswerRow>(
      this.database,
      `SELECT ${columns} FROM drafted_answers WHERE case_id = $1 AND made_from = $2 AND (offline_because IS NULL OR offline_because = ANY($3))
       ORDER BY made_at DESC LIMIT 1`,
      [caseId, madeFrom, lasting],
    );
  }

  private async store(
    actor: Actor,
    question: CaseQuestion,
    suggestion: Suggestion,
    { provenance, tookMs, madeFrom }: Made,
  ): Promise<DraftedAnswerRow> {
    const { sentences, language, tier, as_of, none_because } = storedParts(suggestion);
    const byModel = provenance.by === 'model' ? provenance : null;
    const stored = await row<DraftedAnswerRow>(
      this.database,
      `INSERT INTO drafted_answers (id, case_id, post_id, edit_no, made_from, drafter, offline_because, none_because, language, tier, as_of, sentences, stopped,
         model, prompt_id, prompt_version, prompt_hash, tokens_in, tokens_out, took_ms, asked_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) RETURNING ${columns}`,
      [
        newId(),
        question.caseId,
        question.postId,
        question.editNo,
        madeFrom,
        provenance.by,
        provenance.by === 'offline' ? provenance.because : null,
        none_because,
        language,
        tier,
        as_of,
        JSON.stringify(sentences),
        JSON.stringify(stoppedOf(provenance)),
        byModel?.model ?? null,
        byModel?.promptId ?? null,
        byModel?.promptVersion ?? null,
        byModel?.promptHash ?? null,
        provenance.tokens.input,
        provenance.tokens.output,
        tookMs,
        actor.userId,
      ],
    );
    if (!stored) throw new Error('the drafted answer was not stored');
    return stored;
  }
}

/** Everything an answer is made from, in 32 bytes: the wording, what the machine thinks of it, the words that may be used, the day, the model. */
function fingerprintOf({ postId, editNo, request }: CaseQuestion, model: Model): Buffer {
  const { assessment, revisions, writtenOn, today, form, textLimit } = request;
  const asked = 'ask' in model ? [model.name, model.prompt.hash] : [model.offlineBecause];
  // The same words say something else once an amount they show is another.
  const shown = [...new Set(revisions.flatMap(({ text }) => valuesShownIn(text)))];
  const amounts = shown.map((name) => [name, stepsOf(request.values, name)]);
  const parts = [postId, editNo, assessment, revisions.map(({ id }) => id), amounts, writtenOn, today, form, textLimit, asked];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

/** What the gates stopped, sentence by sentence; what is wrong with the draft as a whole stands at its first sentence. */
function stoppedOf(provenance: Provenance): DraftedAnswerView['stopped'] {
  if (provenance.by !== 'offline' || !provenance.stopped) return [];
  const { sentences, failures } = provenance.stopped;
  return sentences.map(({ text }, at) => ({
    text,
    findings: failures.filter(({ sentence }) => (sentence ?? 0) === at).map(({ code, parameters }) => ({ code, parameters })),
  }));
}
