import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { anyFreePort } from '../ports.mjs';
import { isAlive, waitUntil } from '../processes.mjs';
import { progressToStandardError } from '../progress.mjs';
import { killHard, runLauncher, saying } from '../stand-ins/run-launcher.js';
import { postgresPrograms, serverOwner } from './binaries.mjs';
import { type Cluster, openCluster } from './cluster.mjs';
import { readPostmasterFile } from './postmaster.mjs';
import { startServer } from './server.mjs';

const patienceMs = 60_000;
let home: string;
let folder: string;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

function open(): Promise<Cluster> {
  const owner = serverOwner(folder);
  return openCluster({ folder, bin: postgresPrograms(owner), owner, sync: false });
}

async function start(port?: number) {
  return startServer(await open(), { logFile: path.join(home, 'log'), port });
}

beforeAll(() => progressToStandardError());
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'streetlight-läßt grüßen-'));
  folder = path.join(home, 'data', 'postgres');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('a cluster that was only half made', () => {
  it(
    'is set aside, not deleted, and made anew',
    async () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'PG_VERSION'), '18\n');
      const server = await start();
      expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
      const aside = readdirSync(path.dirname(folder)).filter((name) => name.startsWith('postgres.half-made-'));
      expect(aside).toHaveLength(1);
      expect(existsSync(path.join(path.dirname(folder), aside[0] ?? '', 'PG_VERSION'))).toBe(true);
    },
    patienceMs,
  );

  it(
    'is no obstacle where the launcher was killed while making it',
    async () => {
      const launcher = runLauncher('make-cluster', folder);
      const begun = () => existsSync(path.dirname(folder)) && readdirSync(path.dirname(folder)).some((name) => name.includes('.making-'));
      await waitUntil(begun, 10_000);
      await killHard(launcher);
      expect(existsSync(folder)).toBe(false);
      const server = await start();
      expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
      await (await start()).stop();
      expect(readdirSync(path.dirname(folder))).toEqual(['postgres']);
    },
    patienceMs,
  );
});

describe('a server that outlived its killed launcher', () => {
  it(
    'is stopped, and what was committed is there',
    async () => {
      const launcher = runLauncher('serve-cluster', folder);
      const url = await saying(launcher, /^postgres:/);
      await ask(url, `CREATE TABLE kept AS SELECT 'word' AS word`);
      const orphan = readPostmasterFile(folder);
      await killHard(launcher);
      expect(isAlive(orphan?.pid ?? 0)).toBe(true);
      const server = await start();
      expect(isAlive(orphan?.pid ?? 0)).toBe(false);
      expect(await ask(server.url(), 'SELECT word FROM kept')).toEqual([{ word: 'word' }]);
      await server.stop();
    },
    patienceMs,
  );

  it(
    'may itself have been killed with it',
    async () => {
      const launcher = runLauncher('serve-cluster', folder);
      const url = await saying(launcher, /^postgres:/);
      await ask(url, `CREATE TABLE kept AS SELECT 'word' AS word`);
      process.kill(readPostmasterFile(folder)?.pid ?? 0, 'SIGKILL');
      await killHard(launcher);
      const server = await start();
      expect(await ask(server.url(), 'SELECT word FROM kept')).toEqual([{ word: 'word' }]);
      await server.stop();
    },
    patienceMs,
  );
});

describe('the trace of a server that is gone', () => {
  it(
    'does not harm the stranger who has its number now',
    async () => {
      const stranger = runLauncher('start-nothing', '');
      const cluster = await open();
      writeFileSync(path.join(folder, 'postmaster.pid'), `${stranger.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`);
      const server = await startServer(cluster, { logFile: path.join(home, 'log') });
      expect(isAlive(stranger.pid ?? 0)).toBe(true);
      expect(readPostmasterFile(folder)?.pid).not.toBe(stranger.pid);
      await server.stop();
      await killHard(stranger);
    },
    patienceMs,
  );
});

describe('a taken port', () => {
  let neighbour: Server;
  let taken: number;

  beforeAll(async () => {
    taken = await anyFreePort();
    neighbour = createServer();
    await new Promise<void>((resolve) => neighbour.listen(taken, '127.0.0.1', resolve));
  });
  afterAll(() => void neighbour.close());

  it(
    'is left to whoever has it',
    async () => {
      const server = await start(taken);
      expect(server.port).not.toBe(taken);
      expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
    },
    patienceMs,
  );
});
