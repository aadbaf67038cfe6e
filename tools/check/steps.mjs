import path from 'node:path';
import { unbittenBoundaries } from './boundaries.mjs';
import { dockerProblems } from './docker.mjs';
import { root } from './files.mjs';
import { linkProblems } from './links.mjs';
import { nameProblems } from './names.mjs';
import { wordProblems } from './words.mjs';

const node = process.execPath;
const tsc = 'node_modules/tsgo/bin/tsc';
const binary = (/** @type {string} */ name) => path.join(root, 'node_modules/.bin', name);

/** @type {(import('./run-step.mjs').Step & { name: string })[]} The slow ones first, so that two at a time end soonest. */
export const steps = [
  {
    name: 'types',
    proves: 'every package is well typed',
    program: [binary('nx'), 'run-many', '-t', 'typecheck', '--output-style=static', '--parallel=2'],
  },
  {
    name: 'lint',
    proves: 'no floating promise, no cycle, no long file',
    program: [binary('oxlint'), '--type-aware', '--deny-warnings', '--format=unix', '.'],
  },
  { name: 'knowledge', proves: 'the knowledge base is whole in eleven languages', program: [node, 'tools/boot.mjs', 'kb', 'check'] },
  {
    name: 'boundaries',
    proves: 'nobody imports what they may not',
    program: [binary('depcruise'), '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'libs', 'apps', 'tools'],
  },
  { name: 'canaries', proves: 'every boundary rule bites', problems: unbittenBoundaries },
  { name: 'unused', proves: 'no file, export or package without a use', program: [binary('knip'), '--no-progress', '--no-config-hints'] },
  {
    name: 'tool-types',
    proves: 'the launcher and the checks are well typed',
    program: [node, tsc, '--noEmit', '-p', 'tools/check/tsconfig.json'],
  },
  { name: 'format', proves: 'one way to write', program: [binary('biome'), 'format', '--reporter=summary', '.'] },
  { name: 'names', proves: 'files are called by what they hold', problems: nameProblems },
  { name: 'links', proves: 'every link in the documents leads somewhere', problems: linkProblems },
  { name: 'docker', proves: 'compose file and Dockerfiles fit the tree', problems: dockerProblems },
  { name: 'words', proves: 'nothing left open, no path of a machine, no test alone or asleep', problems: wordProblems },
];
