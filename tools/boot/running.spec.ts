import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endLeftBehind } from './left-behind.mjs';
import { birthOf, isAlive } from './processes.mjs';
import { progressToStandardError } from './progress.mjs';
import { claimCheckout } from './running.mjs';
import { killHard, runLauncher, saying } from './stand-ins/run-launcher.js';

const patienceMs = 30_000;
let home: string;
let file: string;
const launchers: ChildProcess[] = [];

function launch(what: string, argument: string): ChildProcess {
  const launcher = runLauncher(what, argument);
  launchers.push(launcher);
  return launcher;
}

beforeAll(() => progressToStandardError());
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'streetlight-claims-'));
  file = path.join(home, 'start.json');
});
afterEach(async () => {
  for (const launcher of launchers.splice(0)) if (launcher.exitCode === null && launcher.signalCode === null) await killHard(launcher);
  rmSync(home, { recursive: true, force: true });
});

describe('the claim of a checkout', () => {
  it(
    'belongs to one of several that start at once, also over the claim of a killed one',
    async () => {
      writeFileSync(file, JSON.stringify({ pid: 999_999_999, birth: '1' }));
      const said = await Promise.all([1, 2, 3, 4].map(() => saying(launch('claim', file), /^(mine|theirs)$/)));
      expect(said.filter((word) => word === 'mine')).toHaveLength(1);
    },
    patienceMs,
  );

  it(
    'is refused while its launcher runs and says whose it is',
    async () => {
      const first = launch('claim', file);
      expect(await saying(first, /^(mine|theirs)$/)).toBe('mine');
      expect(await claimCheckout(file)).toMatchObject({ pid: first.pid });
    },
    patienceMs,
  );

  it(
    'passes to the next after kill -9',
    async () => {
      const first = launch('claim', file);
      await saying(first, /^mine$/);
      await killHard(first);
      expect(await claimCheckout(file)).toBeUndefined();
    },
    patienceMs,
  );

  it('is not kept by a stranger who has the number of a launcher that is gone', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, birth: `not ${birthOf(process.pid)}` }));
    expect(await claimCheckout(file)).toBeUndefined();
  });

  it('counts for nothing where it was cut off in the middle', async () => {
    writeFileSync(file, '{"pid":');
    expect(await claimCheckout(file)).toBeUndefined();
  });
});

describe('a program that outlived its killed launcher', () => {
  it(
    'is ended by the next launcher',
    async () => {
      const launcher = launch('start-program', '600');
      const program = Number(await saying(launcher, /^\d+$/));
      await killHard(launcher);
      expect(isAlive(program)).toBe(true);
      await endLeftBehind();
      expect(isAlive(program)).toBe(false);
    },
    patienceMs,
  );

  it(
    'is left alone while its launcher runs',
    async () => {
      const launcher = launch('start-program', '600');
      const program = Number(await saying(launcher, /^\d+$/));
      await endLeftBehind();
      expect(isAlive(program)).toBe(true);
      await killHard(launcher);
      await endLeftBehind();
    },
    patienceMs,
  );
});
