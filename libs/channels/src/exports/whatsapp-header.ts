import { type DayHalf, dayPeriodOf } from './whatsapp-day-periods.js';

/** Day, month, year in the order a file writes them. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** The head of a message line: `[18.03.22, 14:56:00] ` (iOS) or `18.03.22, 14:56 - ` (Android), in any locale. */
export interface Header {
  /** Which of the ways to build a head this is; hand it back to `readHeader` to recognise only its like. */
  shape: number;
  /** What all heads of one file have in common; a head of another form is text somebody pasted. */
  form: string;
  /** Between the parts of the date: `.`, `/`, `-` or `. `; empty between ideographs. */
  separator: string;
  /** The three parts of the date as written, digits made ASCII. */
  date: readonly [string, string, string];
  hour: number;
  minute: number;
  second: number;
  half: DayHalf | null;
  /** iOS marks lines that stand for an attachment with a direction mark in front. */
  marked: boolean;
  /** Index in the line where what comes after the head begins. */
  end: number;
}

/** Decimal zeros of the scripts whose digits phones use. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const blank = /[\u00a0\u2000-\u200a\u202f\u3000]/;
/** No head is longer, invisible characters included. */
const longestHead = 96;

const digitOf = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code < 0x660) return -1;
  const zero = zeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? -1 : code - zero;
};

/** Whether the head has to be rewritten before it can be read; most need not. */
const foreign = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00a0\u2000-\u200a\u202f\u3000،]|(?![0-9])\p{Nd}/u;

/** The beginning of a line without invisible characters, with ASCII digits and spaces; `at` leads back to the line. */
function plainHead(line: string): { text: string; at: number[] | null } {
  const head = line.slice(0, longestHead);
  return foreign.test(head) ? rewrittenHead(line) : { text: head, at: null };
}

function rewrittenHead(line: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  const length = Math.min(line.length, longestHead);
  for (let index = 0; index < length; index++) {
    const char = line.charAt(index);
    if (invisible.test(char)) continue;
    const digit = digitOf(char.charCodeAt(0));
    text += digit >= 0 ? String(digit) : blank.test(char) ? ' ' : char === '،' ? ',' : char;
    at.push(index);
  }
  return { text, at };
}

const era = String.raw`(?: ?(?:г|р|год)\.?)?`;
const numeric = String.raw`(?<first>\d{1,4})(?<separator>[./-])(?<gap> ?)(?<second>\d{1,2})\k<separator> ?(?<third>\d{1,4})\.?${era}`;
const ideographic = String.raw`(?<first>\d{4})[年년] ?(?<second>\d{1,2})[月월] ?(?<third>\d{1,2})[日일]`;
const clock = String.raw`\(?(?<hour>\d{1,2})(?:[:.]| h )(?<minute>\d{2})(?: min)?(?:[:. ](?<sec>\d{2})(?: s)?)?`;
const wordsBefore = String.raw`(?:(?<before>[^\d\][:(]{1,20}?) ?)?`;
const wordsAfter = String.raw`(?: ?(?<after>[^\d\s\][:,()-][^\d\][:,()-]{0,18}?))?\)?`;

/** Every way a head is built: brackets or dash, figures or ideographs, and the time in front of the date (Vietnamese). */
const shapes: readonly RegExp[] = [numeric, ideographic]
  .flatMap((date) => [`${date}[, ] ?${wordsBefore}${clock}${wordsAfter}`, `${clock}${wordsAfter},? ${date}`])
  .flatMap((head) => [new RegExp(String.raw`^\[${head}\] ?`, 'u'), new RegExp(`^${head} [-–] `, 'u')]);

const hourOf = (hour: number, half: DayHalf | null): number => (half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0));

/** US English writes its halves of the day in capitals without dots; most others do not. */
const halfForm = (half: DayHalf | null, words: string): string =>
  half === null ? '24 hours' : /^[AP]M$/.test(words) ? 'AM/PM' : '12 hours';

function fromMatch(match: RegExpExecArray, shape: number): Omit<Header, 'marked' | 'end'> | null {
  const {
    first = '',
    second = '',
    third = '',
    separator = '',
    gap = '',
    hour = '',
    minute = '',
    sec,
    before = '',
    after = '',
  } = match.groups ?? {};
  const words = [dayPeriodOf(before), dayPeriodOf(after)];
  if (words.includes(undefined)) return null;
  const half = words[0] ?? words[1] ?? null;
  const at = { hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(sec ?? 0) };
  if (Number(hour) > (half === null ? 23 : 12) || at.minute > 59 || at.second > 59) return null;
  // A day or a month of one digit or two is the same form; only a year has a fixed length.
  const year = first.length === 4 ? 'year first' : `year of ${third.length}`;
  const form = [shape, year, sec === undefined ? 'minutes' : 'seconds', halfForm(half, after)].join(', ');
  return { shape, form: `${form} ${separator}${gap}`, separator: separator + gap, date: [first, second, third], half, ...at };
}

/** Reads the head of a line; null where the line has none. With `shape` only heads built that way are recognised. */
export function readHeader(line: string, shape?: number): Header | null {
  // Nearly every line of text ends here: a head begins with a digit or a bracket.
  if (!/^[^\p{L}\p{P}]{0,4}[[\p{Nd}]/u.test(line)) return null;
  const plain = plainHead(line);
  for (let index = shape ?? 0; index < (shape === undefined ? shapes.length : shape + 1); index++) {
    const match = shapes[index]?.exec(plain.text);
    const header = match && fromMatch(match, index);
    if (!match || !header) continue;
    const length = match[0].length;
    return { ...header, marked: /^[\u200e\u200f]/.test(line), end: plain.at === null ? length : (plain.at[length] ?? line.length) };
  }
  return null;
}
