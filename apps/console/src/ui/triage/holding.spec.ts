import { describe, expect, it } from '@jest/globals';
import { holdingOf } from './holding.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const taken = (id: string, leaseUntil: string) => ({ state: 'taken' as const, holder: { id, name: 'somebody' }, leaseUntil });

describe('what a person can do with a case', () => {
  it('takes an open one', () => {
    expect(holdingOf({ state: 'open', holder: null, leaseUntil: null }, 'me', true, now)).toMatchObject({ canTake: true, mine: false });
  });

  it('does not take one that somebody else is working on, nor sort it away', () => {
    expect(holdingOf(taken('you', '2026-11-22T12:05:00Z'), 'me', true, now)).toMatchObject({
      others: true,
      canTake: false,
      canDismiss: false,
      canMerge: false,
    });
  });

  it('takes over when the other has been silent for longer than the lease', () => {
    expect(holdingOf(taken('you', '2026-11-22T11:59:00Z'), 'me', true, now)).toMatchObject({ leaseOver: true, canTake: true });
  });

  it('keeps its own even after the lease', () => {
    expect(holdingOf(taken('me', '2026-11-22T11:00:00Z'), 'me', true, now)).toMatchObject({ mine: true, canTake: false });
  });

  it('only reads without the right to sort', () => {
    const { mine, canTake, canDismiss, canReopen } = holdingOf(taken('me', '2026-11-22T12:05:00Z'), 'me', false, now);
    expect([mine, canTake, canDismiss, canReopen]).toEqual([false, false, false, false]);
  });
});
