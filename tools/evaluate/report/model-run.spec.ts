import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '@streetlight/domain';
import { ModelRunFile } from '@streetlight/contracts';
import { modelRun } from './model-run.mjs';

const assessment = { language: 'ro' } as Assessment;
const expected = { kind: 'question', opensCase: true, snippets: ['leave'] };
const tokens = { input: 1, output: 1 };
const draft = { outcome: 'draft', language: 'ro', tier: 0, asOf: '2026-11-22', sentences: [], sources: [] } as const;
const byModel = { by: 'model', model: 'm', promptId: 'p', promptVersion: 1, promptHash: 'h', tokens } as const;
const offline = (because: 'gates' | 'slow') => ({ by: 'offline', because, tokens, stopped: null }) as const;

describe('the figures of a run of a model', () => {
  it('are a file the product records, counted by language', () => {
    const run = modelRun({
      model: 'm',
      promptFolder: resolve(import.meta.dirname, '../../../prompts/suggest-reply'),
      ranAt: '2026-11-22T10:00:00.000Z',
      runs: [
        { assessment, suggestion: { ...draft, sentences: [], sources: [] }, provenance: byModel, firstSentenceMs: 10, expected },
        { assessment, suggestion: { ...draft, sentences: [], sources: [] }, provenance: offline('gates'), firstSentenceMs: 20, expected },
        { assessment, suggestion: { ...draft, sentences: [], sources: [] }, provenance: offline('slow'), firstSentenceMs: 30, expected },
        {
          assessment,
          suggestion: { outcome: 'abstained', reason: 'nothing-vetted', failures: [] },
          provenance: { ...offline('slow'), because: 'no-model' },
          firstSentenceMs: 0,
          expected,
        },
      ],
    });
    expect(ModelRunFile.parse(run)).toEqual(run);
    expect(run.languages).toEqual({
      ro: {
        posts: 4,
        releasable: 1,
        abstained: 1,
        stopped: 1,
        failed: 1,
        wronglyAbstained: 0.25,
        rightlyAbstained: null,
        firstSentenceMs: 30,
      },
    });
  });
});
