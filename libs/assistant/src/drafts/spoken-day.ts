import { daysBetween, type PostLanguage } from '@streetlight/domain';
import { findDates } from '@streetlight/text';

/** Dates further away are history, or a misreading; in days. */
const furthest = 800;

const comingYear = /(?<![\d.,/-])(20\d{2})(?![\d.,/-]\d|\d)/gu;

/**
 * The day a post speaks of: the amounts of an answer are those of that day. A day or month it names as the time of what happened or will
 * happen; a coming year it names; otherwise the day it was written. "Since 2024" names a beginning and no day.
 */
export const spokenDay = (post: string, language: PostLanguage, writtenOn: string): string => {
  const named = findDates(post, language, writtenOn).filter(
    ({ kind, precision, date }) =>
      (kind === 'point' || kind === 'coming') && precision !== 'week' && Math.abs(daysBetween(date, writtenOn)) <= furthest,
  );
  const first = named[0];
  if (first) return first.date;
  const year = [...post.matchAll(comingYear)]
    .map((match) => match[1] ?? '')
    .find((each) => each === String(Number(writtenOn.slice(0, 4)) + 1));
  return year === undefined ? writtenOn : `${year}-01-01`;
};
