import { Inject, Injectable } from '@nestjs/common';
import { type ConfiguredModel, switchedOff } from '@streetlight/assistant';
import type { ModelRunFile, SwitchBody } from '@streetlight/contracts';
import { type Actor, isLanguage, may, type OfflineReason, type PostLanguage } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { row, rows } from '../database/sql.js';
import { FeedReader } from '../live/feed-reader.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { ConnectedModel, type ModelTask } from './connected-model.js';

/** The prompt whose runs count: it writes what may be released. */
const measured: ModelTask = 'suggest-reply';

/**
 * Where a model drafts: per desk and language, after a run of this very model and prompt was recorded. The switch is read from Postgres
 * before each call, and calls under way are called off when the feed tells that it was turned: it works on every node at once.
 */
@Injectable()
export class ModelSwitchesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ConnectedModel) private readonly model: ConnectedModel,
    @Inject(FeedReader) private readonly feed: FeedReader,
  ) {}

  /** The model for a task, or why it is not asked. */
  async modelFor(deskId: string, language: PostLanguage, task: ModelTask): Promise<ConfiguredModel | { offlineBecause: OfflineReason }> {
    const model = this.model.configured(deskId, task);
    if (!model) return { offlineBecause: 'no-model' };
    return (await this.isOn(deskId, language)) ? model : { offlineBecause: 'switched-off' };
  }

  /** Calls `act` with a signal that ends when the reader leaves or the model is switched off for the language. */
  async whileOn<Result>(
    deskId: string,
    language: string,
    reader: AbortSignal,
    act: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const off = new AbortController();
    const stop = this.feed.follow(deskId, (entries) => {
      if (entries.some(({ change: { subject, id, change } }) => subject === 'drafting' && change === 'switched-off' && id === language))
        off.abort(switchedOff);
    });
    try {
      return await act(AbortSignal.any([reader, off.signal]));
    } finally {
      stop();
    }
  }

  /** Keeps the figures of a run. @throws Refusal `model-missing`, `run-other` for a run of another model or prompt */
  async record(actor: Actor, run: ModelRunFile): Promise<void> {
    const connection = this.mustSwitch(actor);
    const { hash } = connection.prompts[measured];
    if (run.model !== connection.name || run.promptId !== measured || run.promptHash !== hash)
      throw new Refusal('run-other', { model: connection.name, prompt: measured, version: connection.prompts[measured].version });
    await this.database.transaction(async (tx) => {
      for (const [language, figures] of Object.entries(run.languages)) {
        const id = newId();
        await tx.query(
          `INSERT INTO model_runs (id, desk_id, language, model, prompt_id, prompt_version, prompt_hash, figures, ran_at, recorded_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [id, actor.deskId, language, run.model, run.promptId, run.promptVersion, run.promptHash, figures, run.ranAt, actor.userId],
        );
        await audit(tx, {
          deskId: actor.deskId,
          actorId: actor.userId,
          action: 'model.run-recorded',
          subject: 'model-run',
          subjectId: id,
          parameters: { language },
        });
        await feedChange(tx, actor.deskId, 'drafting', language, 'run-recorded');
      }
    });
  }

  /** Switches languages on or off; all of them or none. @throws Refusal `model-missing`, `run-missing` with the language */
  async switch(actor: Actor, { languages, on }: SwitchBody): Promise<void> {
    if (on) this.mustSwitch(actor);
    else this.mustMay(actor);
    await this.database.transaction(async (tx) => {
      for (const language of [...new Set(languages)].sort()) {
        const turned = on ? await this.turnOn(actor, language, tx) : await this.turnOff(actor, language, tx);
        if (!turned) continue;
        const action = on ? 'switched-on' : 'switched-off';
        await audit(tx, {
          deskId: actor.deskId,
          actorId: actor.userId,
          action: `model.${action}`,
          subject: 'model-switch',
          subjectId: language,
        });
        await feedChange(tx, actor.deskId, 'drafting', language, action);
      }
    });
  }

  private async turnOn(actor: Actor, language: string, tx: EntityManager): Promise<boolean> {
    const { name, prompts } = this.mustSwitch(actor);
    const run = await row<{ id: string }>(
      tx,
      'SELECT id FROM model_runs WHERE desk_id = $1 AND language = $2 AND model = $3 AND prompt_hash = $4 ORDER BY recorded_at DESC LIMIT 1',
      [actor.deskId, language, name, prompts[measured].hash],
    );
    if (!run) throw new Refusal('run-missing', { language });
    await tx.query(
      `INSERT INTO model_switches (desk_id, language, is_on, run_id, changed_by) VALUES ($1, $2, true, $3, $4)
       ON CONFLICT (desk_id, language) DO UPDATE SET is_on = true, run_id = excluded.run_id, changed_by = excluded.changed_by, changed_at = clock_timestamp()`,
      [actor.deskId, language, run.id, actor.userId],
    );
    return true;
  }

  private async turnOff(actor: Actor, language: string, tx: EntityManager): Promise<boolean> {
    const turned = await rows(
      tx,
      `UPDATE model_switches SET is_on = false, changed_by = $3, changed_at = clock_timestamp() WHERE desk_id = $1 AND language = $2 AND is_on RETURNING 1`,
      [actor.deskId, language, actor.userId],
    );
    return turned.length > 0;
  }

  private async isOn(deskId: string, language: PostLanguage): Promise<boolean> {
    const { connection } = this.model;
    if (!connection || !isLanguage(language)) return false;
    const found = await row(
      this.database,
      `SELECT 1 FROM model_switches s JOIN model_runs r ON r.id = s.run_id
       WHERE s.desk_id = $1 AND s.language = $2 AND s.is_on AND r.model = $3 AND r.prompt_hash = $4`,
      [deskId, language, connection.name, connection.prompts[measured].hash],
    );
    return found !== null;
  }

  private mustMay(actor: Actor): void {
    if (!may(actor, 'model.switch', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }

  private mustSwitch(actor: Actor): NonNullable<ConnectedModel['connection']> {
    this.mustMay(actor);
    if (!this.model.connection) throw new Refusal('model-missing');
    return this.model.connection;
  }
}
