import { describe, expect, it } from '@jest/globals';
import { composeProblems } from './docker.mjs';
import { dockerfileProblems } from './dockerfile.mjs';
import { readSource } from './files.mjs';
import { linkComplaints } from './links.mjs';
import { nameComplaints } from './names.mjs';
import { wordComplaints } from './words.mjs';

describe('the check of words', () => {
  const open = ['TO', 'DO'].join('');

  it.each([
    ['libs/text/src/fold.ts', `// ${open}: fold more`, 'a promise instead of the work'],
    ['docs/operations.md', `see ${'/home'}/ana/notes`, 'the path of a machine'],
    ['libs/text/src/fold.spec.ts', `it${'.only'}('folds', fold);`, 'a test alone or asleep'],
    ['libs/text/src/fold.ts', `export ${'enum'} Kind {`, 'an enum; write a union of literals'],
    ['libs/text/src/fold.ts', `<<<<<<< ours`, 'an unsettled merge'],
  ])('finds in %s what must not stand there: %s', (file, line, says) => {
    expect(wordComplaints(file, `first\n${line}`)).toEqual([expect.stringContaining(`${file}:2: ${says}`)]);
  });

  it('lets Spanish texts say everything', () => {
    expect(wordComplaints('knowledge-base/wages/last-wage/es.md', open)).toEqual([]);
  });
});

describe('the check of names', () => {
  it.each(['libs/text/src/utils.ts', 'apps/backend/src/common/clock.ts', 'libs/text/src/foldText.ts'])('does not take %s', (file) => {
    expect(nameComplaints(file)).toHaveLength(1);
  });

  it.each(['libs/text/src/fold.spec.ts', 'apps/backend/src/database/migrations/1763700000001-desks.ts', 'tools/boot/places.mjs'])(
    'takes %s',
    (file) => {
      expect(nameComplaints(file)).toEqual([]);
    },
  );
});

describe('the check of links', () => {
  it('finds a file that is not there', () => {
    expect(linkComplaints('docs/adr/one.md', '[the plan](../../package.json) and [nothing](../nothing.md)')).toEqual([
      'docs/adr/one.md: ../nothing.md leads nowhere',
    ]);
  });

  it('finds a heading that is not there', () => {
    const readme = 'tools/simulators/telegram/README.md';
    expect(linkComplaints(readme, '[a](#playing-the-group) [b](#no-such-part)')).toEqual([
      `${readme}: #no-such-part names no heading of ${readme}`,
    ]);
  });

  it('leaves code and the rest of the web alone', () => {
    expect(linkComplaints('README.md', '`[a](b.md)` [c](https://example.org/d)\n```\n[e](f.md)\n```')).toEqual([]);
  });
});

describe('the check of Dockerfiles', () => {
  const good = 'FROM node:24.21.0 AS build\nCOPY a b/\nFROM node:24.21.0\nCOPY --from=build /b /b\nUSER node\nCMD ["node"]\n';
  const exists = (source: string) => source === 'a';

  it('takes a good one', () => {
    expect(dockerfileProblems(good, exists)).toEqual([]);
  });

  it.each([
    ['COPY a b/', 'COPY c b/', 'line 2: c is not there'],
    ['--from=build', '--from=elsewhere', 'line 4: there is no stage elsewhere before'],
    ['USER node', 'USER root', 'stage 1: runs as root'],
    ['CMD', 'COMMAND', 'line 6: unknown instruction COMMAND'],
    ['FROM node:24.21.0 AS', 'FROM node:latest AS', 'stage build: node:latest has no exact version'],
  ])('finds what is wrong where %s became %s', (before, after, says) => {
    expect(dockerfileProblems(good.replace(before, after), exists)).toEqual([says]);
  });
});

describe('the check of the compose file', () => {
  const text = readSource('docker/compose.yml');

  it.each([
    ['\n  worker:', '\n  labourer:', 'no service worker'],
    ['postgres:18.4-bookworm', 'postgres', 'postgres: postgres has no exact version'],
    ['TRUST_PROXY:', 'TRUST_PROXIES:', 'api: TRUST_PROXIES is no setting of apps/backend/src/config.ts'],
    ['api: { condition', 'door: { condition', 'console: waits for door, which is no service'],
    ['\n  uploads: {}', '', 'api: the volume uploads is not declared'],
    ['target: console', 'target: window', 'console: docker/Dockerfile has no stage window'],
  ])('finds what is wrong where %j became %j', (before, after, says) => {
    expect(text).toContain(before);
    expect(composeProblems(text.replace(before, after))).toContain(says);
  });
});
