import path from 'node:path';
import { build } from '../build.mjs';
import { startProgram } from '../children.mjs';
import { startDatabaseOfRun } from '../database/embedded.mjs';
import { install } from '../install.mjs';
import { places } from '../places.mjs';
import { pinnedNode, productFlags } from '../runtime.mjs';
import { makeRunFolder } from '../runs.mjs';
import { secretsOfRun } from '../secrets.mjs';

/** What each tool needs built, and which of its tasks need a database. */
const tools = /** @type {Record<string, { projects: string[], databaseFor: string[] }>} */ ({
  evaluate: { projects: ['@streetlight/assessment', '@streetlight/assistant', '@streetlight/channels'], databaseFor: [] },
  kb: { projects: ['@streetlight/knowledge'], databaseFor: [] },
  train: { projects: ['@streetlight/assessment'], databaseFor: [] },
  bench: { projects: ['@streetlight/backend'], databaseFor: ['intake', 'duplicates', 'search'] },
});

/**
 * `npm run evaluate`, `kb`, `train`, `bench`: the tool of that name with its arguments under the pinned runtime. Standard output belongs to the
 * tool; the launcher speaks on standard error. Its exit code is kept.
 * @param {string[]} args
 * @param {string} name
 */
export async function run(args, name) {
  await install();
  const { projects, databaseFor } = tools[name] ?? { projects: [], databaseFor: [] };
  await build({ projects, quiet: true });
  const env = databaseFor.includes(args[0] ?? '') ? await freshDatabase() : {};
  const { ended } = startProgram(pinnedNode(), [...productFlags, path.join(places.root, `tools/${name}/${name}.mjs`), ...args], {
    env,
    stdio: 'inherit',
  });
  return (await ended).code ?? 1;
}

/** An empty database with the settings of a lasting one: what is measured must be safe on the disk. */
async function freshDatabase() {
  const server = await startDatabaseOfRun(makeRunFolder(), {});
  return { DATABASE_URL: server.url(), ...secretsOfRun() };
}
