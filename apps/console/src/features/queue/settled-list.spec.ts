import { describe, expect, it } from '@jest/globals';
import { row } from '../../../test/support/people-and-cases.js';
import { afterAct, arrange, neighbour, settle } from './settled-list.js';

const nobody = new Set<string>();
const numbers = (rows: readonly { number: number }[]): number[] => rows.map(({ number }) => number);

describe('a list that somebody points at', () => {
  it('collects new cases that would push rows down', () => {
    const now = arrange(settle([row(1), row(2)]), [row(3), row(1), row(2)], nobody);
    expect(numbers(now.rows)).toEqual([1, 2]);
    expect(numbers(now.fresh)).toEqual([3]);
  });

  it('adds cases at the end at once: they move nothing', () => {
    const now = arrange(settle([row(1), row(2)]), [row(1), row(2), row(3), row(4)], nobody);
    expect(numbers(now.rows)).toEqual([1, 2, 3, 4]);
    expect(now.fresh).toEqual([]);
  });

  it('changes known rows in place and keeps their order', () => {
    const now = arrange(settle([row(1), row(2)]), [row(2, { band: 'urgent' }), row(1)], nobody);
    expect(now.rows.map(({ number, band }) => [number, band])).toEqual([
      [1, 'soon'],
      [2, 'urgent'],
    ]);
  });

  it('keeps the place of a case that others have moved away, and says so', () => {
    const now = arrange(settle([row(1), row(2)]), [row(2)], nobody);
    expect(now.rows.map(({ number, gone }) => [number, gone])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('lets a case go that the person has moved away', () => {
    const now = arrange(settle([row(1), row(2)]), [row(2)], new Set([row(1).id]));
    expect(numbers(now.rows)).toEqual([2]);
  });

  it('shows everything when no known row is left', () => {
    const now = arrange(settle([row(1)]), [row(2), row(3)], new Set([row(1).id]));
    expect(numbers(now.rows)).toEqual([2, 3]);
    expect(now.fresh).toEqual([]);
  });
});

describe('moving along the list', () => {
  const rows = [row(1), row(2), row(3)];
  it('goes on and back and stops at the ends', () => {
    expect(neighbour(rows, row(1).id, 1)).toBe(row(2).id);
    expect(neighbour(rows, row(1).id, -1)).toBe(row(1).id);
    expect(neighbour(rows, row(3).id, 1)).toBe(row(3).id);
    expect(neighbour(rows, undefined, 1)).toBe(row(1).id);
  });

  it('goes to the next row after an act, to the one before at the end, nowhere when it was the last', () => {
    expect(afterAct(rows, row(2).id)).toBe(row(3).id);
    expect(afterAct(rows, row(3).id)).toBe(row(2).id);
    expect(afterAct([row(1)], row(1).id)).toBeUndefined();
  });
});
