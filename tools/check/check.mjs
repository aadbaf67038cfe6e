#!/usr/bin/env node
/**
 * `npm run check`: all checks that need no database, at most two at a time. Prints one line for each and everything a failing one has to
 * say. Names as arguments run only those. Where CHECK_REPORT names a file, [{ name, ok, seconds }] is written to it.
 */
import { writeFileSync } from 'node:fs';
import { runStep } from './run-step.mjs';
import { steps } from './steps.mjs';

const atOnce = 2;

/** @param {string[]} names @returns {typeof steps} */
function chosen(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    process.stderr.write(`No check is called ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}\n`);
    process.exit(2);
  }
  return names.length > 0 ? steps.filter(({ name }) => names.includes(name)) : steps;
}

const waiting = [...chosen(process.argv.slice(2))];
/** @type {{ name: string, ok: boolean, seconds: number }[]} */
const report = [];

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const { ok, seconds, output } = await runStep(step);
    report.push({ name: step.name, ok, seconds });
    process.stdout.write(`${ok ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(5)} s   ${step.proves}\n`);
    if (!ok) process.stdout.write(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
  }
}

await Promise.all(Array.from({ length: atOnce }, work));
if (process.env.CHECK_REPORT) writeFileSync(process.env.CHECK_REPORT, JSON.stringify(report));
process.exit(report.every(({ ok }) => ok) ? 0 : 1);
