import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { type Config, readConfig } from '../../src/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { EventLog } from '../../src/logger.js';
import { boot } from '../../src/main.js';
import { createTestDatabase, knowledgeBaseFolder, type TestDatabase } from './database.js';
import { createDesk, type TestDesk } from './factories.js';

/** The whole product on a real database, with everything it logs. */
export interface TestApp {
  app: NestFastifyApplication;
  database: DataSource;
  config: Config;
  desk: TestDesk;
  /** Every log line so far. */
  logs: string[];
  /** Asks the product over HTTP. */
  http: NestFastifyApplication['inject'];
  stop(): Promise<void>;
  /** Stops the product and boots another on the same database. */
  restart(settings?: Record<string, string>): Promise<void>;
}

export async function startApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const testDatabase: TestDatabase = await createTestDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'streetlight-spec-'));
  const logs: string[] = [];
  const configWith = (more: Record<string, string>): Config =>
    readConfig({
      DATABASE_URL: testDatabase.url,
      DATABASE_POOL_SIZE: '8',
      CREDENTIAL_KEY: 'c'.repeat(64),
      AUTHOR_KEY: 'a'.repeat(64),
      KNOWLEDGE_BASE_DIRECTORY: knowledgeBaseFolder,
      UPLOAD_DIRECTORY: join(directory, 'uploads'),
      CONSOLE_DIRECTORY: join(directory, 'no-console'),
      UNDO_HELD_SECONDS: '0',
      PORT: '0',
      ...settings,
      ...more,
    });
  const log = (config: Config): EventLog => new EventLog(config.LOG_LEVEL, { write: (line) => void logs.push(line) });

  const first = configWith({});
  const seeding = await createDataSource(first).initialize();
  const desk = await createDesk(seeding);
  await seeding.destroy();

  const test: TestApp = {
    app: await boot(first, log(first)),
    config: first,
    desk,
    logs,
    get database() {
      return this.app.get(DataSource);
    },
    get http() {
      return this.app.inject.bind(this.app);
    },
    async restart(more = {}) {
      await test.app.close();
      test.config = configWith(more);
      test.app = await boot(test.config, log(test.config));
    },
    async stop() {
      await test.app.close();
      await testDatabase.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return test;
}

/** Asks until the answer is good, without a fixed wait; fails after `seconds` with what was seen last. */
export async function eventually<Result>(ask: () => Promise<Result>, good: (result: Result) => boolean, seconds = 90): Promise<Result> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const result = await ask();
    if (good(result)) return result;
    if (Date.now() > end) throw new Error(`it did not happen within ${seconds} s; last seen: ${JSON.stringify(result)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
