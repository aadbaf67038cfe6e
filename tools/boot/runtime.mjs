import { existsSync } from 'node:fs';
import path from 'node:path';
import { places } from './places.mjs';

/** The Node that came with the dependencies where the platform has one, else the Node that runs the launcher. */
export function pinnedNode() {
  const pinned = path.join(places.modules, `node-${process.platform}-${process.arch}/bin/node`);
  return existsSync(pinned) ? pinned : process.execPath;
}

/**
 * Stacks name the sources. And memory stays small on a laptop: Node 24 would keep up to 128 MB for short-lived objects, and let the rest
 * grow to twice of what is in use before it clears up.
 */
export const productFlags = ['--enable-source-maps', '--max-semi-space-size=16', '--heap-growing-percent=50'];

/**
 * The environment of everything the launcher runs: the pinned Node and the project's programs first in PATH; Nx without daemon, cloud and
 * without its native files in the temporary directory of other users.
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function runtimeEnvironment(more = {}) {
  const first = [places.binaries, path.dirname(pinnedNode())];
  return {
    ...process.env,
    PATH: [...first, process.env.PATH].join(path.delimiter),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_NATIVE_FILE_CACHE_DIRECTORY: path.join(places.root, '.nx/native'),
    ...more,
  };
}
