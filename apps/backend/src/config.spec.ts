import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigProblem, readConfig, Settings } from './config.js';

const key = 'a'.repeat(64);
const complete = { DATABASE_URL: 'postgres://localhost/x', CREDENTIAL_KEY: key, AUTHOR_KEY: key };

describe('the configuration', () => {
  it('lists every problem at once, with the name of the setting and what it must be', () => {
    const wrong = () => readConfig({ DATABASE_URL: 'mysql://x', PORT: '99999', CREDENTIAL_KEY: 'short', AUTHOR_KEY: key });
    expect(wrong).toThrow(ConfigProblem);
    expect(wrong).toThrow(/DATABASE_URL: must be a postgres:\/\/ address[\s\S]*PORT: [\s\S]*CREDENTIAL_KEY: must be 64 hexadecimal digits/);
  });

  it('does with three settings, and needs an address where Redis is asked for', () => {
    expect(readConfig(complete)).toMatchObject({ ROLES: ['api', 'worker', 'gateway'], QUEUE_BACKEND: 'postgres', UNDO_HELD_SECONDS: 13 });
    expect(() => readConfig({ ...complete, QUEUE_BACKEND: 'redis' })).toThrow('REDIS_URL');
  });

  it('is told of in .env.example, name by name, with its defaults', () => {
    const lines = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8').split('\n');
    const example = Object.fromEntries(
      lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(Object.keys(example).sort()).toEqual(Object.keys(Settings.shape).sort());
    const { DATABASE_URL, CREDENTIAL_KEY, AUTHOR_KEY, ...defaults } = readConfig(complete);
    const shown = readConfig({ ...example, ...complete });
    expect(shown).toEqual({ ...defaults, DATABASE_URL, CREDENTIAL_KEY, AUTHOR_KEY });
  });
});
