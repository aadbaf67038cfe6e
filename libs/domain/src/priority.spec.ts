import { describe, expect, it } from '@jest/globals';
import { addDays } from './deadlines.js';
import { band, priority, type Urgencies } from './priority.js';

const today = '2026-11-22';
const facts = (more: Partial<Urgencies>): Urgencies => ({ kind: 'question', risk: 'none', urgency: 0, deadlineDue: null, ...more });
const value = (more: Partial<Urgencies>): number => priority(facts(more), today);

describe('the order of the queue', () => {
  it('danger comes before deadlines, a near deadline before a far one, and hurry before calm', () => {
    const order = [
      value({ risk: 'acute', urgency: 3 }),
      value({ urgency: 2, deadlineDue: today }),
      value({ urgency: 2, deadlineDue: addDays(today, 5) }),
      value({ urgency: 2, deadlineDue: addDays(today, 25) }),
      value({ urgency: 1, risk: 'raised' }),
      value({ urgency: 1 }),
      value({}),
      value({ kind: 'claim' }),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
    expect(order.every((each) => each >= 0 && each <= 1000)).toBe(true);
  });

  it('a deadline that has just passed is still urgent, one long past counts no more', () => {
    expect(band(value({ urgency: 2, deadlineDue: addDays(today, -3) }))).toBe('urgent');
    expect(value({ urgency: 2, deadlineDue: addDays(today, -30) })).toBe(value({ urgency: 2 }));
  });

  it('the bands are urgent, soon and calm', () => {
    expect(band(value({ urgency: 2, deadlineDue: addDays(today, 21) }))).toBe('urgent');
    expect(band(value({ urgency: 2, deadlineDue: addDays(today, 50) }))).toBe('soon');
    expect(band(value({ urgency: 1 }))).toBe('soon');
    expect(band(value({}))).toBe('calm');
  });
});
