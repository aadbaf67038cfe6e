import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type ConfiguredModel, createBreaker, createOpenAiModel, type Prompt, readPrompt } from '@streetlight/assistant';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { tokenBudget } from './token-budget.js';

/** What a model is asked for; each has a folder of its name under prompts/. */
export type ModelTask = 'suggest-reply' | 'translate-post' | 'simplify-draft' | 'refine-assessment';

interface Connection {
  ask: ConfiguredModel['ask'];
  name: string;
  /** Host of the server, for people to see. */
  server: string;
  prompts: Record<ModelTask, Prompt>;
}

/** The language model of the settings, or none: the normal case. One breaker for all tasks of this process. */
@Injectable()
export class ConnectedModel {
  readonly breaker = createBreaker();
  readonly connection: Connection | null;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.connection = connect(config);
  }

  /** For one task of one desk; null where no model is connected. */
  configured(deskId: string, task: ModelTask): ConfiguredModel | null {
    if (!this.connection) return null;
    const { ask, name, prompts } = this.connection;
    const budget = tokenBudget(this.database, deskId, this.config.MODEL_DAILY_TOKENS);
    return { ask, name, prompt: prompts[task], breaker: this.breaker, budget };
  }
}

/** @throws Error that names the file, where a model is connected and a prompt is missing */
function connect(config: Config): Connection | null {
  const { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model, MODEL_TIMEOUT_MS: timeoutMs } = config;
  if (!apiKey) return null;
  const prompt = (task: ModelTask): Prompt => readPrompt(join(config.PROMPTS_DIRECTORY, task));
  return {
    ask: createOpenAiModel({ baseURL, apiKey, model, timeoutMs }),
    name: model,
    server: new URL(baseURL).host,
    prompts: {
      'suggest-reply': prompt('suggest-reply'),
      'translate-post': prompt('translate-post'),
      'simplify-draft': prompt('simplify-draft'),
      'refine-assessment': prompt('refine-assessment'),
    },
  };
}
