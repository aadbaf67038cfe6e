import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startProgram } from '../children.mjs';
import { PlainFailure } from '../plain-failure.mjs';
import { anyFreePort, takesConnections } from '../ports.mjs';
import { waitUntil } from '../processes.mjs';
import { systemProgram } from './packages.mjs';

const readyWithinMs = 10_000;

/**
 * A private Redis for one run: free port, nothing kept, ended with the launcher.
 * @param {string} run folder of the run
 * @returns {Promise<string | undefined>} its address, undefined where there is no Redis to start
 */
export async function startRedis(run) {
  const program = await systemProgram('redis');
  if (!program) return undefined;
  const port = await anyFreePort();
  const logFile = path.join(run, 'redis.log');
  const log = openSync(logFile, 'a');
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  startProgram(program, args, { cwd: run, stdio: ['ignore', log, log] });
  closeSync(log);
  if (!(await waitUntil(() => takesConnections(port), readyWithinMs))) {
    throw new PlainFailure(`Redis does not start.\n\n${readFileSync(logFile, 'utf8')}`);
  }
  return `redis://127.0.0.1:${port}`;
}
