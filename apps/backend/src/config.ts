import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const key = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (32 bytes); make one with: openssl rand -hex 32');

/** Every setting of the backend. Units stand in the name; `.env.example` lists the same names. */
export const Settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Which parts this process runs. */
  ROLES: z
    .string()
    .default('api,worker,gateway')
    .transform((value) => value.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(['api', 'worker', 'gateway'])).min(1)),
  /** The address people use, for the origin check; empty: the address of the request. */
  PUBLIC_URL: z.union([z.literal(''), z.url()]).default(''),
  /** Behind a proxy that sets X-Forwarded-For. */
  TRUST_PROXY: flag.default(false),
  QUEUE_BACKEND: z.enum(['postgres', 'redis']).default('postgres'),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .default('bullmq'),
  REDIS_URL: z.union([z.literal(''), z.url({ protocol: /^rediss?$/ })]).default(''),
  /** Encrypts channel credentials. */
  CREDENTIAL_KEY: key,
  /** Makes pseudonyms of authors. Changing it unlinks everything seen before. */
  AUTHOR_KEY: key,
  SESSION_IDLE_HOURS: z.coerce.number().int().min(1).max(720).default(12),
  UPLOAD_DIRECTORY: z.string().min(1).default('.data/uploads'),
  IMPORT_MAX_MB: z.coerce.number().int().min(1).max(20_000).default(2048),
  KNOWLEDGE_BASE_DIRECTORY: z.string().min(1).default('knowledge-base'),
  CONSOLE_DIRECTORY: z.string().min(1).default('apps/console/dist'),
  TELEGRAM_API_URL: z.url().default('https://api.telegram.org'),
  UNDO_HELD_SECONDS: z.coerce.number().int().min(0).max(120).default(13),
  SWEEP_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
  /** A model server that speaks the chat-completions protocol; all three or none. None is the normal case: everything works without. */
  OPENAI_BASE_URL: z.union([z.literal(''), z.url()]).default(''),
  OPENAI_API_KEY: z.string().max(1000).default(''),
  OPENAI_MODEL: z.string().max(200).default(''),
  /** From the call to the end of the answer. */
  MODEL_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(20_000),
  /** Of each desk, a day in Germany; 0: the model is not asked. */
  MODEL_DAILY_TOKENS: z.coerce.number().int().min(0).max(1_000_000_000).default(500_000),
  PROMPTS_DIRECTORY: z.string().min(1).default('prompts'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** The first desk and its administrator, made when there is no desk yet; all three or none. */
  FIRST_DESK_NAME: z.string().max(100).default(''),
  FIRST_ADMINISTRATOR_EMAIL: z.union([z.literal(''), z.email()]).default(''),
  FIRST_ADMINISTRATOR_PASSWORD: z.union([z.literal(''), z.string().min(15, 'must have at least 15 characters')]).default(''),
  /** Seeds a demo desk with invented people, posts and sign-ins. Never together with real people. */
  DEMO: flag.default(false),
  /** Where the preparation writes the demo sign-ins for whoever starts the demo; empty: nowhere. */
  DEMO_SIGN_INS_FILE: z.string().default(''),
  DEMO_DIRECTORY: z.string().default('demo'),
});
export type Config = z.infer<typeof Settings>;

/** Reads the settings; every problem at once, one line each. @throws ConfigProblem */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = Settings.safeParse(environment);
  const problems = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (result.success && result.data.QUEUE_BACKEND === 'redis' && !result.data.REDIS_URL) {
    problems.push('REDIS_URL: must be set when QUEUE_BACKEND is redis');
  }
  if (result.success) {
    const { OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL } = result.data;
    const given = [OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL].filter(Boolean).length;
    if (given > 0 && given < 3) problems.push('OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL: set all three to connect a model, or none');
  }
  if (!result.success || problems.length > 0) throw new ConfigProblem(problems);
  return result.data;
}

export class ConfigProblem extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The configuration is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nSee .env.example for every setting.`,
    );
  }
}

/** The one place that reads the environment. Ends the process with exit code 1 when a setting is wrong. */
export function configFromEnvironment(): Config {
  try {
    return readConfig(process.env);
  } catch (problem) {
    if (!(problem instanceof ConfigProblem)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exit(1);
  }
}

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
