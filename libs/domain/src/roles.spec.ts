import { describe, expect, it } from '@jest/globals';
import { caseMoves, canMove, caseStates } from './case-states.js';
import { deliveryMoves, deliveryStates } from './delivery-states.js';
import { uuidV7 } from './ids.js';
import { type Actor, may, mayEver } from './roles.js';

const actor = (role: Actor['roles'][number], deskId = 'desk'): Actor => ({ userId: 'me', deskId, roles: [role] });

describe('who may do what', () => {
  it('nobody acts at another desk, whatever the role', () => {
    for (const role of ['advisor', 'supervisor', 'legal', 'editor', 'administrator'] as const) {
      expect(may(actor(role, 'other'), 'snippet.read', { deskId: 'desk' })).toBe(false);
    }
  });

  it('a draft is written and released by its author', () => {
    expect(may(actor('advisor'), 'draft.release', { deskId: 'desk', ownerId: 'me' })).toBe(true);
    expect(may(actor('advisor'), 'draft.release', { deskId: 'desk', ownerId: 'you' })).toBe(false);
    expect(may(actor('editor'), 'draft.write', { deskId: 'desk', ownerId: 'me' })).toBe(false);
  });

  it('connecting accounts is for administrators, assigning for supervisors, reading posts not for administrators', () => {
    expect(mayEver(['administrator'], 'account.connect')).toBe(true);
    expect(mayEver(['supervisor'], 'account.connect')).toBe(false);
    expect(mayEver(['supervisor'], 'case.assign')).toBe(true);
    expect(mayEver(['administrator'], 'case.read')).toBe(false);
    expect(mayEver([], 'snippet.read')).toBe(false);
  });
});

describe('the moves of cases and deliveries', () => {
  it('lead from every unfinished case state to a finished one, and out of merged never', () => {
    for (const state of ['open', 'taken', 'snoozed'] as const) expect(canMove('dismiss', state)).toBe(true);
    expect(Object.keys(caseMoves).some((move) => canMove(move as keyof typeof caseMoves, 'merged'))).toBe(false);
    for (const { from, to } of Object.values(caseMoves)) expect([...from, to].every((state) => caseStates.includes(state))).toBe(true);
  });

  it('a delivery under way can never be begun again, and only a person settles what is uncertain', () => {
    expect(deliveryMoves.begin.from).toEqual(['pending']);
    const outOfUncertain = Object.entries(deliveryMoves).filter(([, { from }]) => (from as readonly string[]).includes('uncertain'));
    expect(outOfUncertain.map(([move]) => move)).toEqual(['settle-sent', 'settle-not-sent']);
    for (const { from, to } of Object.values(deliveryMoves))
      expect([...from, to].every((state) => deliveryStates.includes(state))).toBe(true);
  });

  it('ids of version 7 carry their time and sort by it', () => {
    const random = new Uint8Array(16).fill(255);
    expect(uuidV7(Date.UTC(2026, 10, 22), random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7fff-bfff-ffffffffffff$/);
    expect(uuidV7(1, random) < uuidV7(2, random)).toBe(true);
  });
});
