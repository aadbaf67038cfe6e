import type { DateOrder, Header } from './whatsapp-header.js';

/** WhatsApp and its exports are from 2009 on; nothing older can be true. */
export const firstYear = 2009;
const lastYear = 2099;

const positions: Readonly<Record<DateOrder, readonly [year: 0 | 1 | 2, month: 0 | 1 | 2, day: 0 | 1 | 2]>> = {
  DMY: [2, 1, 0],
  MDY: [2, 0, 1],
  YMD: [0, 1, 2],
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The date of a head read in `order`, `YYYY-MM-DD`; null where the calendar has no such day. Thai Buddhist years are converted. */
export function dateIn(order: DateOrder, { date, separator }: Pick<Header, 'date' | 'separator'>): string | null {
  const [yearAt, monthAt, dayAt] = positions[order];
  const written = date[yearAt];
  if (written.length !== 2 && written.length !== 4) return null;
  // Nobody writes 26.9.3 or 26-9-3; 26/9/3 (Basque, Nepali) and 26. 9. 3. (Korean) some do.
  if (order === 'YMD' && written.length === 2 && separator !== '/' && separator !== '. ') return null;
  if (date[monthAt].length > 2 || date[dayAt].length > 2) return null;
  const asWritten = written.length === 2 ? 2000 + Number(written) : Number(written);
  const year = asWritten >= firstYear + 543 && asWritten <= lastYear + 543 ? asWritten - 543 : asWritten;
  const [month, day] = [Number(date[monthAt]), Number(date[dayAt])];
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || instant.getUTCMonth() !== month - 1 || day < 1) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

interface Candidate {
  order: DateOrder;
  /** How many dates would not exist, or lie before 2009 or after 2099. */
  impossible: number;
  /** How many would lie in the future, and how often a line would be dated before the line above it. */
  ahead: number;
  backwards: number;
  last: string;
}

/** So many dates that only one order can read settle the matter; fewer might be heads pasted into a message. */
const enough = 20;

/** US phones: slashes, no leading zeros, `AM` and `PM`. */
const looksAmerican = ({ form, separator, date }: Header): boolean =>
  form.includes('AM/PM') && separator === '/' && !date[0].startsWith('0') && !date[1].startsWith('0');

/**
 * Finds out from the heads of a whole file which number is the day: the order with the fewest impossible dates; of equals the one
 * with the fewest dates after `today`; of equals the one that runs backwards least, since chats go forward. If still equal (say,
 * one day's chat of 5/6/26): month first if every head is written as US phones do, else day first, as everywhere in Europe.
 */
export function createDateOrderFinder(today: string | null): { add(header: Header): boolean; order(): DateOrder } {
  const candidates: Candidate[] = (['DMY', 'MDY', 'YMD'] as const).map((order) => ({
    order,
    impossible: 0,
    ahead: 0,
    backwards: 0,
    last: '',
  }));
  let american = true;

  const judge = (candidate: Candidate, header: Header): void => {
    const date = dateIn(candidate.order, header);
    if (date === null || date < String(firstYear) || date > String(lastYear + 1)) {
      candidate.impossible++;
      return;
    }
    if (today !== null && date > today) candidate.ahead++;
    if (date < candidate.last) candidate.backwards++;
    candidate.last = date;
  };

  return {
    /** Takes one head; true as soon as the matter is settled. */
    add(header) {
      american &&= looksAmerican(header);
      for (const candidate of candidates) judge(candidate, header);
      const [least = 0, next = 0] = candidates.map((candidate) => candidate.impossible).toSorted((a, b) => a - b);
      return next - least >= enough;
    },
    order() {
      const ranks: readonly DateOrder[] = american ? ['MDY', 'DMY', 'YMD'] : ['DMY', 'MDY', 'YMD'];
      const rank = (order: DateOrder): number => ranks.indexOf(order);
      const sorted = candidates.toSorted(
        (a, b) => a.impossible - b.impossible || a.ahead - b.ahead || a.backwards - b.backwards || rank(a.order) - rank(b.order),
      );
      return sorted[0]?.order ?? 'DMY';
    },
  };
}
