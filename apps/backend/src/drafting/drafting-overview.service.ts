import { Inject, Injectable } from '@nestjs/common';
import type { DraftingView, LanguageSwitch, ModelRunView, RunFigures } from '@streetlight/contracts';
import { type Actor, type Language, languages, may } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { ConnectedModel } from './connected-model.js';
import { usageToday } from './token-budget.js';

interface SwitchRow {
  language: Language;
  is_on: boolean;
  run_id: string;
  changed_by: string;
  changed_at: Date;
}

interface RunRow {
  id: string;
  language: Language;
  model: string;
  prompt_id: string;
  prompt_version: number;
  prompt_hash: string;
  figures: RunFigures;
  ran_at: Date;
  recorded_by: string;
  recorded_at: Date;
}

/** What a supervisor sees of the drafters: the connected model, the budget of the day, and each language with its switch and its run. */
@Injectable()
export class DraftingOverviewService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ConnectedModel) private readonly model: ConnectedModel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(actor: Actor): Promise<DraftingView> {
    if (!may(actor, 'model.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const [usage, switches, runs] = await Promise.all([
      usageToday(this.database, actor.deskId),
      rows<SwitchRow>(
        this.database,
        `SELECT s.language, s.is_on, s.run_id, u.name AS changed_by, s.changed_at FROM model_switches s JOIN users u ON u.id = s.changed_by WHERE s.desk_id = $1`,
        [actor.deskId],
      ),
      this.runs(actor.deskId),
    ]);
    return {
      model: this.modelView(),
      budget: { ...usage, limit: this.config.MODEL_DAILY_TOKENS },
      languages: languages.map((language) =>
        this.languageSwitch(
          language,
          switches.find((found) => found.language === language),
          runs.find((found) => found.language === language),
        ),
      ),
    };
  }

  /** The newest run of each language; one of the connected model and prompt before any other. */
  private runs(deskId: string): Promise<RunRow[]> {
    const { connection } = this.model;
    return rows<RunRow>(
      this.database,
      `SELECT DISTINCT ON (r.language) r.id, r.language, r.model, r.prompt_id, r.prompt_version, r.prompt_hash, r.figures, r.ran_at, u.name AS recorded_by, r.recorded_at
       FROM model_runs r JOIN users u ON u.id = r.recorded_by WHERE r.desk_id = $1
       ORDER BY r.language, (r.model = $2 AND r.prompt_hash = $3) DESC, r.recorded_at DESC`,
      [deskId, connection?.name ?? '', connection?.prompts['suggest-reply'].hash ?? ''],
    );
  }

  private modelView(): DraftingView['model'] {
    const { connection, breaker } = this.model;
    if (!connection) return null;
    const { id: promptId, version: promptVersion, hash: promptHash } = connection.prompts['suggest-reply'];
    const until = breaker.openUntil(Date.now());
    const pausedUntil = until === null ? null : new Date(until).toISOString();
    return { name: connection.name, promptId, promptVersion, promptHash, server: connection.server, pausedUntil };
  }

  private languageSwitch(language: Language, found: SwitchRow | undefined, run: RunRow | undefined): LanguageSwitch {
    const view = run ? this.runView(run) : null;
    const measured = found?.is_on === true && view?.current === true;
    return {
      language,
      on: measured,
      outdated: found?.is_on === true && !measured,
      changedBy: found?.changed_by ?? null,
      changedAt: found?.changed_at.toISOString() ?? null,
      run: view,
    };
  }

  private runView(run: RunRow): ModelRunView {
    const { connection } = this.model;
    return {
      id: run.id,
      model: run.model,
      promptId: run.prompt_id,
      promptVersion: run.prompt_version,
      figures: run.figures,
      ranAt: run.ran_at.toISOString(),
      recordedBy: run.recorded_by,
      recordedAt: run.recorded_at.toISOString(),
      current: run.model === connection?.name && run.prompt_hash === connection.prompts['suggest-reply'].hash,
    };
  }
}
