import { dayInGermany } from '@streetlight/domain';
import { expect } from '@jest/globals';
import type { Problem, ProposalView, ProposeStepBody, ValueDetail } from '@streetlight/contracts';
import type { z } from 'zod';
import type { TestApp } from './app.js';
import { type Answer, type Browser, signIn } from './factories.js';

export const valueOf = async (who: Browser, name: string): Promise<ValueDetail> =>
  (await who.ask<ValueDetail>('GET', `/api/values/${name}`)).body;

/** The step in force on the day of the test. */
export function stepNow({ name, steps }: ValueDetail): ValueDetail['steps'][number] {
  const now = steps.find(({ standing }) => standing === 'now');
  if (!now) throw new Error(`${name} has no amount today`);
  return now;
}

/** An amount of money as most of the eleven languages write it: 13,90. */
export const written = (amount: number): string => amount.toFixed(2).replace('.', ',');

/** The day on which something falls due that fell due already where the day has passed. */
export const notBeforeToday = (day: string): string => [day, dayInGermany()].sort().at(-1) ?? day;

type Proposed = Partial<z.input<typeof ProposeStepBody>>;

/** Proposes a step as the console would: with the version it has just read. */
export async function propose(who: Browser, name: string, body: Proposed): Promise<Answer<ValueDetail & Problem>> {
  const { version, unit } = await valueOf(who, name);
  return who.ask('POST', `/api/values/${name}/proposals`, { change: 'add', replaces: null, step: null, unit, version, ...body });
}

/** The proposal that waits, of which there is one. */
export const waitingOf = ({ proposals }: ValueDetail): ProposalView => {
  const [waiting, ...more] = proposals.filter(({ state }) => state === 'open');
  if (!waiting || more.length > 0) throw new Error(`${more.length + (waiting ? 1 : 0)} proposals wait`);
  return waiting;
};

export const confirm = (who: Browser, { id }: ProposalView, version: number): Promise<Answer<ValueDetail & Problem>> =>
  who.ask('POST', `/api/value-proposals/${id}/confirm`, { version });

/** An amount put right from the first day of its step on: proposed by an editor, confirmed by the lawyer. */
export async function correctedAmount(test: TestApp, editor: Browser, name: string, from: string, amount: number): Promise<ValueDetail> {
  const { steps } = await valueOf(editor, name);
  const step = steps.find((each) => each.from === from);
  if (!step) throw new Error(`${name} has no step from ${from}`);
  const proposed = await propose(editor, name, {
    change: 'correct',
    replaces: from,
    step: { from, to: step.to, amount, source: step.source },
    meant: ['amount-not-in-norm', 'unusual-amount'],
  });
  expect([proposed.status, proposed.body.code]).toEqual([201, undefined]);
  const legal = await signIn(test, test.desk.users.legal);
  const confirmed = await confirm(legal, waitingOf(proposed.body), proposed.body.version);
  expect([confirmed.status, confirmed.body.code]).toEqual([200, undefined]);
  return confirmed.body;
}
