import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './files.mjs';

const canaries = path.join(root, 'tools/check/canaries');

/**
 * Proves that each boundary rule bites: its canary breaks it and no other.
 * @returns {Promise<string[]>} the rules that do not, and the canaries without a rule
 */
export async function unbittenBoundaries() {
  const { forbidden, options } = createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs'));
  /** @type {string[]} */
  const names = forbidden.map((/** @type {{ name: string }} */ rule) => rule.name);
  const problems = readdirSync(canaries)
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: a canary without a rule`);
  for (const name of names) {
    const broken = existsSync(path.join(canaries, name)) ? await brokenRules(path.join(canaries, name), forbidden, options) : [];
    if (broken.join() !== name) problems.push(`${name}: its canary should break this rule and breaks ${broken.join(', ') || 'none'}`);
  }
  return problems;
}

/**
 * @param {string} folder with a tree like that of the project
 * @param {import('dependency-cruiser').IForbiddenRuleType[]} forbidden
 * @param {import('dependency-cruiser').ICruiseOptions & { enhancedResolveOptions: object }} options
 * @returns {Promise<string[]>} names of the rules that the tree breaks
 */
async function brokenRules(folder, forbidden, options) {
  const { cruise } = await import('dependency-cruiser');
  const before = process.cwd();
  process.chdir(folder);
  try {
    const settings = { ...options, ruleSet: { forbidden }, validate: true, baseDir: folder };
    const { output } = await cruise(readdirSync(folder), settings, options.enhancedResolveOptions);
    if (typeof output === 'string') throw new Error(`no result for ${folder}`);
    return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
  } finally {
    process.chdir(before);
  }
}
