import { Inject, Injectable } from '@nestjs/common';
import { createWordHelp, translatePost, type WordHelp } from '@streetlight/assistant';
import type { TranslationView } from '@streetlight/contracts';
import { type Actor, isLanguage, type Language, may, type OfflineReason, type PostLanguage } from '@streetlight/domain';
import type { TextEngine } from '@streetlight/text';
import { DataSource } from 'typeorm';
import { row } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';
import { newToken } from '../secrets.js';
import { TEXT } from './case-questions.js';
import { ModelSwitchesService } from './model-switches.service.js';

interface AskedPost {
  id: string;
  edit_no: number;
  text: string;
  language: PostLanguage;
  danger: boolean;
}
interface Kept {
  text: string;
  model: string;
  prompt_id: string;
  prompt_version: number;
}
type Model = Awaited<ReturnType<ModelSwitchesService['modelFor']>>;

/** Help to read a post in a language one does not know: by a model where it is switched on for the language, else the glossary's words. */
@Injectable()
export class TranslationsService {
  private readonly helpers = new Map<string, (post: string) => WordHelp[]>();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(ModelSwitchesService) private readonly switches: ModelSwitchesService,
    @Inject(TEXT) private readonly text: TextEngine,
  ) {}

  async translate(actor: Actor, postId: string, to: Language): Promise<TranslationView> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const post = await row<AskedPost>(
      this.database,
      `SELECT p.id, p.edit_no, p.text, coalesce(a.language, 'und') AS language, coalesce(a.risk = 'acute', false) AS danger FROM posts p JOIN spaces s ON s.id = p.space_id
       LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no WHERE p.id = $1 AND s.desk_id = $2`,
      [postId, actor.deskId],
    );
    if (!post) throw new Refusal('not-found');
    const { language } = post;
    // In danger no model is asked: such a post does not leave the house.
    if (post.danger) return this.byGlossary(post, to, 'danger');
    if (!isLanguage(language)) return this.byGlossary(post, to, 'no-model');
    const model = await this.switches.modelFor(actor.deskId, language, 'translate-post');
    if (!('ask' in model)) return this.byGlossary(post, to, model.offlineBecause);
    const kept = (await this.kept(post, to, model)) ?? (await this.ask(actor, post, language, to, model));
    return typeof kept === 'string' ? this.byGlossary(post, to, kept) : this.byModel(kept);
  }

  private async kept(post: AskedPost, to: Language, model: Extract<Model, { ask: unknown }>): Promise<Kept | null> {
    return row<Kept>(
      this.database,
      `SELECT text, model, prompt_id, prompt_version FROM post_translations WHERE post_id = $1 AND edit_no = $2 AND language = $3 AND model = $4 AND prompt_hash = $5`,
      [post.id, post.edit_no, to, model.name, model.prompt.hash],
    );
  }

  private async ask(
    actor: Actor,
    post: AskedPost,
    from: Language,
    to: Language,
    model: Extract<Model, { ask: unknown }>,
  ): Promise<Kept | OfflineReason> {
    const { identifyLanguage } = this.text;
    const staying = new AbortController();
    const done = await this.switches.whileOn(actor.deskId, from, staying.signal, (signal) =>
      translatePost({ post: post.text, from, to, identifyLanguage }, { model, now: Date.now, mark: newToken(), signal }),
    );
    if ('because' in done) return done.because;
    const { id, version, hash } = model.prompt;
    await this.database.query(
      `INSERT INTO post_translations (post_id, edit_no, language, text, model, prompt_id, prompt_version, prompt_hash, tokens_in, tokens_out, asked_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
      [post.id, post.edit_no, to, done.text, model.name, id, version, hash, done.tokens.input, done.tokens.output, actor.userId],
    );
    return { text: done.text, model: model.name, prompt_id: id, prompt_version: version };
  }

  private byModel({ text, model, prompt_id: promptId, prompt_version: promptVersion }: Kept): TranslationView {
    return { by: 'model', text, model: { name: model, promptId, promptVersion }, words: [], because: null };
  }

  private byGlossary({ text, language }: AskedPost, to: Language, because: OfflineReason): TranslationView {
    const words = isLanguage(language) ? this.helper(language, to)(text) : [];
    return { by: 'glossary', text: null, model: null, words, because };
  }

  /** Made once for each pair of languages. */
  private helper(from: Language, to: Language): (post: string) => WordHelp[] {
    const pair = `${from} ${to}`;
    const known = this.helpers.get(pair) ?? createWordHelp(this.knowledge.base.glossary, from, to);
    this.helpers.set(pair, known);
    return known;
  }
}
