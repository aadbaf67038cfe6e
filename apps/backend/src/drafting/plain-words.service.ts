import { Inject, Injectable } from '@nestjs/common';
import { longSentences, plainLanguage, simplifyDraft } from '@streetlight/assistant';
import type { PlainBody, PlainView, SimplerView } from '@streetlight/contracts';
import { type Actor, channelAbilities, type ChannelName, may } from '@streetlight/domain';
import type { TextEngine } from '@streetlight/text';
import { DataSource } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { row } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { newToken } from '../secrets.js';
import { TEXT } from './case-questions.js';
import { ModelSwitchesService } from './model-switches.service.js';

/** How easy a draft is to read; and, where a model is switched on, the same draft in simpler words that pass the gates. */
@Injectable()
export class PlainWordsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(ModelSwitchesService) private readonly switches: ModelSwitchesService,
    @Inject(TEXT) private readonly text: TextEngine,
  ) {}

  async read(actor: Actor, { text, language }: PlainBody): Promise<PlainView> {
    if (!may(actor, 'text.check', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const model = await this.switches.modelFor(actor.deskId, language, 'simplify-draft');
    return { score: plainLanguage(text, language).score, long: longSentences(text, language), canSimplify: 'ask' in model };
  }

  /** @throws Refusal `case-not-yours`: only who writes may have it rewritten */
  async simplify(actor: Actor, caseId: string, { text, language }: PlainBody): Promise<SimplerView> {
    if (!may(actor, 'draft.write', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const space = await row<{ channel: ChannelName }>(
      this.database,
      'SELECT s.channel FROM cases c JOIN spaces s ON s.id = c.space_id WHERE c.id = $1 AND c.desk_id = $2',
      [caseId, actor.deskId],
    );
    if (!space) throw new Refusal('not-found');
    await this.database.transaction((tx) => this.cases.mustHold(tx, actor, caseId));
    if (text.trim() === '') throw new Refusal('draft-empty');
    const model = await this.switches.modelFor(actor.deskId, language, 'simplify-draft');
    if (!('ask' in model)) return { text: null, score: null, because: model.offlineBecause, stopped: [] };
    const { textLimit } = channelAbilities[space.channel];
    const { identifyLanguage } = this.text;
    const staying = new AbortController();
    const made = await this.switches.whileOn(actor.deskId, language, staying.signal, (signal) =>
      simplifyDraft({ text, language, textLimit, identifyLanguage }, { model, now: Date.now, mark: newToken(), signal }),
    );
    if ('text' in made) return { text: made.text, score: plainLanguage(made.text, language).score, because: null, stopped: [] };
    const stopped = made.failures.map(({ code, parameters }) => ({ code, parameters }));
    return { text: null, score: null, because: made.because, stopped };
  }
}
