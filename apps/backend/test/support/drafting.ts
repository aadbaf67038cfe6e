import { readPrompt } from '@streetlight/assistant';
import type { CaseDetail, DraftedAnswerView, DraftingEvent, DraftingView, ModelRunFile, Problem, RunFigures } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { join } from 'node:path';
import { createModelSimulator, type ModelSimulator } from '../../../../tools/simulators/model/simulator.mjs';
import { eventually, startApp, type TestApp } from './app.js';
import { type Answer, type Browser, listCases, postToCommunity, readCase, signIn } from './factories.js';

export const promptsFolder = join(import.meta.dirname, '../../../../prompts');

const figures: RunFigures = {
  posts: 40,
  releasable: 31,
  abstained: 8,
  stopped: 1,
  failed: 0,
  wronglyAbstained: 0.1,
  rightlyAbstained: 0.96,
  firstSentenceMs: 420,
};

/** The file of a run of the simulated model with the prompt as it stands. */
export const runFile = (...languages: Language[]): ModelRunFile => {
  const { id, version, hash } = readPrompt(join(promptsFolder, 'suggest-reply'));
  return {
    kind: 'streetlight-model-run',
    model: 'simulated',
    promptId: id,
    promptVersion: version,
    promptHash: hash,
    ranAt: '2026-11-20T10:00:00Z',
    languages: Object.fromEntries(languages.map((language) => [language, figures])),
  };
};

/** The product with a simulated model at the other end of a real connection. */
export interface DraftingTest {
  test: TestApp;
  simulator: ModelSimulator;
  advisor: Browser;
  supervisor: Browser;
  /** Records a run and switches the model on. */
  switchOn(...languages: Language[]): Promise<Answer<DraftingView & Problem>>;
  switchOff(...languages: Language[]): Promise<Answer<DraftingView & Problem>>;
  /** Posts on the community page and takes the case it opens. */
  takenCase(text: string): Promise<CaseDetail>;
  /** Everything the stream of a case tells. */
  draft(caseId: string, who?: Browser): Promise<Drafting>;
  stop(): Promise<void>;
}

export interface Drafting {
  status: number;
  problem: Problem | null;
  events: DraftingEvent[];
  done: DraftedAnswerView | undefined;
}

/** Reads whole server-sent events. */
export const eventsIn = (text: string): DraftingEvent[] =>
  text.split('\n\n').flatMap((block) => {
    const type = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    return type && data && type !== 'ping' ? [{ type, data: JSON.parse(data) } as DraftingEvent] : [];
  });

export async function startDrafting(settings: Record<string, string> = {}): Promise<DraftingTest> {
  const simulator = createModelSimulator();
  const { baseURL } = await simulator.start();
  const test = await startApp({
    OPENAI_BASE_URL: baseURL,
    OPENAI_API_KEY: simulator.key,
    OPENAI_MODEL: 'simulated',
    // The simulated model answers within milliseconds, a busy machine now and then not within half a second.
    MODEL_TIMEOUT_MS: '2000',
    PROMPTS_DIRECTORY: promptsFolder,
    ...settings,
  });
  const advisor = await signIn(test, test.desk.users.advisor);
  const supervisor = await signIn(test, test.desk.users.supervisor);
  return {
    test,
    simulator,
    advisor,
    supervisor,
    async switchOn(...languages) {
      await supervisor.ask('POST', '/api/drafting/runs', runFile(...languages));
      return supervisor.ask('PUT', '/api/drafting/switches', { languages, on: true });
    },
    switchOff: (...languages) => supervisor.ask('PUT', '/api/drafting/switches', { languages, on: false }),
    async takenCase(text) {
      const { body } = await postToCommunity(test, text);
      const list = await eventually(
        () => listCases(advisor, '?view=open&sort=newest'),
        (found) => found.counter.unread === 0 && found.items.length > 0,
      );
      for (const item of list.items) {
        const detail = await readCase(advisor, item.id);
        if (detail.question.id !== body.id) continue;
        return (await advisor.ask<CaseDetail>('POST', `/api/cases/${item.id}/take`, { version: detail.version })).body;
      }
      throw new Error('the post opened no case');
    },
    async draft(caseId, who = advisor) {
      const answer = await test.http({
        method: 'POST',
        url: `/api/cases/${caseId}/suggestion/stream`,
        headers: { cookie: who.cookie, 'x-csrf-token': who.session.csrfToken },
      });
      if (answer.statusCode !== 200) return { status: answer.statusCode, problem: answer.json<Problem>(), events: [], done: undefined };
      const events = eventsIn(answer.body);
      const done = events.find((event) => event.type === 'done')?.data as DraftedAnswerView | undefined;
      return { status: 200, problem: null, events, done };
    },
    async stop() {
      await test.stop();
      await simulator.stop();
    },
  };
}

/**
 * Puts other words into the question of a case, as an edit would, with the assessment it has: so that many posts can be drafted for
 * without many cases.
 */
export async function reword(test: TestApp, postId: string, text: string): Promise<void> {
  await test.database.query(
    `WITH edited AS (UPDATE posts SET text = $2, edit_no = edit_no + 1 WHERE id = $1 RETURNING id, edit_no)
     INSERT INTO assessments SELECT (n).* FROM (
       SELECT jsonb_populate_record(a, jsonb_build_object('edit_no', e.edit_no)) AS n FROM assessments a JOIN edited e ON a.post_id = e.id AND a.edit_no = e.edit_no - 1) AS copy`,
    [postId, text],
  );
}
