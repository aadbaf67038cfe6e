import path from 'node:path';
import { build } from '../build.mjs';
import { runProgram, startProgram } from '../children.mjs';
import { dropDatabase, ensureDatabase } from '../database/connection.mjs';
import { PlainFailure } from '../plain-failure.mjs';
import { anyFreePort, takesConnections } from '../ports.mjs';
import { waitUntil } from '../processes.mjs';
import { prepareDatabase, startProduct } from '../product.mjs';
import { pinnedNode } from '../runtime.mjs';
import { secretsOfRun } from '../secrets.mjs';
import { systemProgram } from './packages.mjs';
import { readTally } from './read-tally.mjs';
import { tallyPlaywright } from './tally.mjs';

const simulatorWithinMs = 10_000;

/**
 * Journeys through the built product in Chromium, with the demo desk on a database of their own; Telegram and a language model are played by the simulators.
 * @param {import('./ground.mjs').Ground} ground
 * @param {string[]} patterns
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runJourneys({ run, databaseUrl }, patterns) {
  const chromium = await systemProgram('chromium');
  if (!chromium) return { passed: 0, failed: ['chromium is missing: the journeys were not run'] };
  await build();
  const database = `journeys_${process.pid}`;
  await ensureDatabase(databaseUrl(), database);
  const signIns = path.join(run, 'demo-sign-ins.json');
  const telegram = await startSimulator('telegram');
  const model = await startSimulator('model');
  const env = {
    DATABASE_URL: databaseUrl(database),
    DEMO: 'true',
    DEMO_SIGN_INS_FILE: signIns,
    TELEGRAM_API_URL: telegram,
    OPENAI_BASE_URL: `${model}/v1`,
    OPENAI_API_KEY: 'simulated-key',
    OPENAI_MODEL: 'simulated',
    MODEL_TIMEOUT_MS: '3000',
    UPLOAD_DIRECTORY: path.join(run, 'uploads'),
    ...secretsOfRun(),
  };
  await prepareDatabase(env);
  const product = await startProduct({ env, port: await anyFreePort(), logFile: path.join(run, 'backend.log') });
  const report = path.join(run, 'journeys.json');
  const ended = await runProgram(pinnedNode(), ['node_modules/@playwright/test/cli.js', 'test', ...patterns], {
    env: {
      BASE_URL: product.url,
      DEMO_SIGN_INS_FILE: signIns,
      TELEGRAM_SIMULATOR_URL: telegram,
      MODEL_SIMULATOR_URL: model,
      CHROMIUM: chromium,
      JOURNEYS_REPORT: report,
    },
    show: true,
  });
  await product.stop();
  await dropDatabase(databaseUrl(), database);
  return readTally('journeys', report, ended, tallyPlaywright);
}

/**
 * @param {'telegram' | 'model'} name
 * @returns {Promise<string>} address of a simulator that ends with the launcher
 */
async function startSimulator(name) {
  const port = await anyFreePort();
  startProgram(pinnedNode(), [`tools/simulators/${name}/server.mjs`, '--port', String(port)], { stdio: 'ignore' });
  if (!(await waitUntil(() => takesConnections(port), simulatorWithinMs))) throw new PlainFailure(`The ${name} simulator does not start.`);
  return `http://127.0.0.1:${port}`;
}
