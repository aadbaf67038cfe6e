/**
 * A launcher in small, for the specs to kill: does one thing that a launcher does, says that it has, and waits.
 * Usage: node launcher.mjs <what> <argument>
 */
import { startProgram } from '../children.mjs';
import { postgresPrograms, serverOwner } from '../database/binaries.mjs';
import { openCluster } from '../database/cluster.mjs';
import { startServer } from '../database/server.mjs';
import { claimCheckout } from '../running.mjs';

const [what = '', argument = ''] = process.argv.slice(2);
const owner = serverOwner(argument);

/** @type {Record<string, () => Promise<string>>} */
const deeds = {
  'make-cluster': async () => {
    await openCluster({ folder: argument, bin: postgresPrograms(owner), owner });
    return 'made';
  },
  'serve-cluster': async () => {
    const cluster = await openCluster({ folder: argument, bin: postgresPrograms(owner), owner, sync: false });
    const server = await startServer(cluster, { logFile: `${argument}.log` });
    return server.url();
  },
  'start-program': async () => String(startProgram('sleep', [argument], { stdio: 'ignore' }).child.pid),
  claim: async () => ((await claimCheckout(argument)) ? 'theirs' : 'mine'),
};

const said = await deeds[what]?.();
process.stdout.write(`${said}\n`);
setInterval(() => undefined, 60_000);
