import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lastLines, runProgram } from './children.mjs';
import { places } from './places.mjs';
import { diskFull, forbidden, PlainFailure, saysDiskFull, saysForbidden } from './plain-failure.mjs';
import { during } from './progress.mjs';

/**
 * Runs one Nx target over all packages, or over some.
 * @param {string} target
 * @param {{ projects?: string[], onLine?: (line: string) => void }} [options] projects: with those they depend on
 */
export function runTarget(target, { projects = [], onLine } = {}) {
  const some = projects.length > 0 ? [`--projects=${projects.join(',')}`] : [];
  const args = ['run-many', '-t', target, ...some, '--output-style=static', '--parallel=2'];
  return runProgram(path.join(places.binaries, 'nx'), args, { cwd: places.root, ...(onLine ? { onLine } : {}) });
}

/** False where Nx would wait for ever for a cache that another user owns. */
function mayWriteCache() {
  const folder = path.join(places.root, '.nx/workspace-data');
  if (!existsSync(folder)) return true;
  return [folder, ...readdirSync(folder).map((name) => path.join(folder, name))].every(isWritable);
}

function isWritable(/** @type {string} */ file) {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
  }
}

/**
 * Builds what has changed since the last build.
 * @param {{ projects?: string[], quiet?: boolean }} [options]
 */
export async function build({ projects = [], quiet = false } = {}) {
  if (!mayWriteCache()) throw forbidden();
  await during(
    'building',
    async (note) => {
      const ended = await runTarget('build', {
        projects,
        onLine: (line) => /nx run/.test(line) && note(line.replace(/^.*nx run/, '').trim()),
      });
      if (ended.code === 0) return;
      if (saysDiskFull(ended.output)) throw diskFull();
      if (saysForbidden(ended.output)) throw forbidden();
      throw new PlainFailure(`The build failed.\n\n${lastLines(ended.output, 60)}`);
    },
    { quiet },
  );
}
