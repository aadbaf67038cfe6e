import { Inject, Injectable } from '@nestjs/common';
import { type ConfiguredModel, type RefinedAssessment, refineAssessment } from '@streetlight/assistant';
import type { SecondOpinionView } from '@streetlight/contracts';
import {
  type Actor,
  type Assessment,
  isLanguage,
  isUnsure,
  type Language,
  may,
  type OfflineReason,
  type PostLanguage,
} from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { row } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { newToken } from '../secrets.js';
import { ModelSwitchesService } from './model-switches.service.js';

interface Question extends Pick<Assessment, 'confidence' | 'kind' | 'risk' | 'reasons'> {
  postId: string;
  editNo: number;
  text: string;
  language: PostLanguage;
}
interface Kept extends RefinedAssessment {
  language: Language;
  model: string;
  promptId: string;
  promptVersion: number;
  madeAt: Date;
}

const columns = `kind, risk, topic, reason, language, model, prompt_id AS "promptId", prompt_version AS "promptVersion", made_at AS "madeAt"`;

/** What a model thinks of the question of a case where the machine is unsure. It is kept and shown, and nothing else reads it. */
@Injectable()
export class SecondOpinionsService {
  /** What is being looked up and asked now, so that two who ask this process at once pay one call. */
  private readonly asking = new Map<string, Promise<OfflineReason | null>>();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ModelSwitchesService) private readonly switches: ModelSwitchesService,
  ) {}

  /** The newest opinion on the question as it is worded now. */
  async read(actor: Actor, caseId: string): Promise<SecondOpinionView> {
    const question = await this.question(actor, caseId);
    const kept = await row<Kept>(
      this.database,
      `SELECT ${columns} FROM second_opinions WHERE post_id = $1 AND edit_no = $2 ORDER BY made_at DESC LIMIT 1`,
      [question.postId, question.editNo],
    );
    const canAsk = !kept && isUnsure(question) && 'ask' in (await this.modelFor(actor, question));
    return { opinion: kept ? opinionView(kept) : null, canAsk, because: null };
  }

  /** Asks for an opinion; its sentence is written in `to`. A case of which the machine is sure gets none, and nobody is asked. */
  async ask(actor: Actor, caseId: string, to: Language): Promise<SecondOpinionView> {
    const question = await this.question(actor, caseId);
    if (!isUnsure(question)) return { opinion: null, canAsk: false, because: null };
    const model = await this.modelFor(actor, question);
    if (!('ask' in model)) return { opinion: null, canAsk: false, because: model.offlineBecause };
    const because = await this.askTogether(actor, question, to, model);
    const kept = await this.kept(question, model);
    return { opinion: kept ? opinionView(kept) : null, canAsk: !kept, because };
  }

  private async question(actor: Actor, caseId: string): Promise<Question> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const question = await row<Question>(
      this.database,
      `SELECT p.id AS "postId", p.edit_no AS "editNo", p.text, a.language, a.confidence, a.kind, a.risk, a.reasons
       FROM cases c JOIN posts p ON p.id = c.question_post_id JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
       WHERE c.id = $1 AND c.desk_id = $2`,
      [caseId, actor.deskId],
    );
    if (!question) throw new Refusal('not-found');
    return question;
  }

  /** In danger no model is asked: such a post does not leave the house. */
  private async modelFor(actor: Actor, { language, risk }: Question): Promise<ConfiguredModel | { offlineBecause: OfflineReason }> {
    if (risk === 'acute') return { offlineBecause: 'danger' };
    return isLanguage(language) ? this.switches.modelFor(actor.deskId, language, 'refine-assessment') : { offlineBecause: 'no-model' };
  }

  private kept({ postId, editNo }: Question, { name, prompt }: ConfiguredModel): Promise<Kept | null> {
    return row<Kept>(
      this.database,
      `SELECT ${columns} FROM second_opinions WHERE post_id = $1 AND edit_no = $2 AND model = $3 AND prompt_hash = $4`,
      [postId, editNo, name, prompt.hash],
    );
  }

  private askTogether(actor: Actor, question: Question, to: Language, model: ConfiguredModel): Promise<OfflineReason | null> {
    const key = [question.postId, question.editNo, model.name, model.prompt.hash].join(' ');
    const asked = this.asking.get(key) ?? this.askModel(actor, question, to, model).finally(() => this.asking.delete(key));
    this.asking.set(key, asked);
    return asked;
  }

  /** @returns why there is no opinion, or null once it is kept */
  private async askModel(actor: Actor, question: Question, to: Language, model: ConfiguredModel): Promise<OfflineReason | null> {
    if (await this.kept(question, model)) return null;
    const { postId, editNo, text, language: from } = question;
    if (!isLanguage(from)) return 'no-model';
    const staying = new AbortController();
    const done = await this.switches.whileOn(actor.deskId, from, staying.signal, (signal) =>
      refineAssessment({ post: text, from, to }, { model, now: Date.now, mark: newToken(), signal }),
    );
    if ('because' in done) return done.because;
    const { kind, risk, topic, reason } = done.opinion;
    const { id, version, hash } = model.prompt;
    await this.database.query(
      `INSERT INTO second_opinions (post_id, edit_no, kind, risk, topic, reason, language, model, prompt_id, prompt_version, prompt_hash, tokens_in, tokens_out, asked_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING`,
      [postId, editNo, kind, risk, topic, reason, to, model.name, id, version, hash, done.tokens.input, done.tokens.output, actor.userId],
    );
    return null;
  }
}

function opinionView({ promptId, promptVersion, model, madeAt, ...said }: Kept): NonNullable<SecondOpinionView['opinion']> {
  return { ...said, model: { name: model, promptId, promptVersion }, madeAt: madeAt.toISOString() };
}
