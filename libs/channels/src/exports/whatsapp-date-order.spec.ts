import { describe, expect, it } from '@jest/globals';
import { createDateOrderFinder, dateIn } from './whatsapp-date-order.js';
import { readHeader } from './whatsapp-header.js';

const orderOf = (dates: readonly string[], today: string | null = null): string => {
  const finder = createDateOrderFinder(today);
  for (const date of dates) {
    const header = readHeader(`[${date}] Ion: x`);
    if (!header) throw new Error(`${date} is no head.`);
    if (finder.add(header)) break;
  }
  return finder.order();
};

describe('the order of day and month', () => {
  it.each([
    ['a first number above 12', ['05/06/26, 10:00', '13/06/26, 10:00'], 'DMY'],
    ['a second number above 12', ['05/06/26, 10:00', '06/13/26, 10:00'], 'MDY'],
    ['a year in front', ['2026-05-06, 10:00'], 'YMD'],
    ['a year of two digits in front', ['26/9/3 10:00', '26/9/14 10:00'], 'YMD'],
    ['dots, whatever the year of two digits', ['26.09.26, 10:00', '45.09.26, 10:00'], 'DMY'],
    ['a last number that cannot be the year', ['26/09/03, 10:00', '26/09/27, 10:00'], 'YMD'],
    ['days that go forward only when read day first', ['30/04/26, 10:00', '01/05/26, 10:00', '02/05/26, 10:00'], 'DMY'],
    ['messages that go forward only when read month first', ['01/12/26, 10:00', '02/01/26, 10:00', '03/11/26, 10:00'], 'MDY'],
    ['messages that go forward only when read day first', ['12/01/26, 10:00', '01/02/26, 10:00', '11/03/26, 10:00'], 'DMY'],
    ['nothing, with US English heads', ['5/6/26, 8:07:05 PM'], 'MDY'],
    ['nothing, with British heads', ['05/06/26, 8:07:05 pm'], 'DMY'],
    ['nothing, with Spanish heads', ['5/6/26, 8:07:05 p. m.'], 'DMY'],
    ['nothing, with dots', ['05.06.26, 20:07'], 'DMY'],
    ['nothing, with hyphens', ['05-06-2026 20:07'], 'DMY'],
  ])('is told by %s', (_evidence, dates, order) => {
    expect(orderOf(dates)).toBe(order);
  });

  it('is told by the calendar on the wall where one reading lies ahead', () => {
    expect(orderOf(['05/12/26, 10:00'], '2026-11-24')).toBe('MDY');
    expect(orderOf(['05/11/26, 10:00'], '2026-11-24')).toBe('DMY');
  });

  it('is not changed by a head of the other order pasted into a message', () => {
    const days = Array.from({ length: 30 }, (_, index) => `${index + 1}/06/26, 10:00`);
    expect(orderOf(['06/25/26, 10:00', ...days])).toBe('DMY');
  });

  it('is not told by dates that cannot be', () => {
    expect(orderOf(['01/01/1970, 10:00', '99/99/2026, 10:00', '06/25/2026, 10:00'])).toBe('MDY');
  });
});

describe('a date', () => {
  const date = (written: string, order: 'DMY' | 'MDY' | 'YMD') =>
    dateIn(order, readHeader(`[${written}, 10:00] Ion: x`) ?? { date: ['', '', ''], separator: '' });

  it.each([
    ['29/02/2024', 'DMY', '2024-02-29'],
    ['29/02/2026', 'DMY', null],
    ['31/04/2026', 'DMY', null],
    ['00/04/2026', 'DMY', null],
    ['13/01/2026', 'MDY', null],
    ['3/9/2569', 'DMY', '2026-09-03'],
    ['2026/9/3', 'DMY', null],
    ['1/1/1970', 'DMY', '1970-01-01'],
  ] as const)('%s read %s is %s', (written, order, expected) => {
    expect(date(written, order)).toBe(expected);
  });
});
