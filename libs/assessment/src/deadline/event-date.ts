import { daysBetween } from '@streetlight/domain';
import { findDates, type DateFound } from '@streetlight/text';
import type { Concept } from '../lexicon/concepts.js';
import type { CueHit } from '../cues/cue-matcher.js';
import type { Reading } from '../reading/reading.js';

/** A day in the past that a post states, and where. */
export interface StatedDay {
  date: string;
  /** Number of the word it begins at. */
  word: number;
  sentence: number;
  words: string;
  /** Said by its weekday alone, so of the past only beside something that has happened. */
  weekdayOnly: boolean;
  /** "Since 30.10.": the day a state began, such as an insolvency. */
  begins: boolean;
}

/** Older events are told as history, not as a case. In days. */
const oldest = 400;
/** Words between a date and its event at most. */
const reach = 18;

const wordAt = (reading: Reading, offset: number): number => {
  const at = reading.tokens.findIndex((token) => token.end > offset);
  return at < 0 ? reading.tokens.length - 1 : at;
};

/** A date right behind "since", "started" or "until" is another date than that of most events. */
const belongsElsewhere = (reading: Reading, word: number, concept: Concept, words: number): boolean =>
  reading.of(concept).some((hit) => hit.to < word && word - hit.to <= words);

const distance = (day: StatedDay, hit: CueHit<Concept>): number => {
  const words = day.word < hit.from ? hit.from - day.word : Math.max(0, day.word - hit.to);
  return words + Math.abs(day.sentence - hit.sentence) * 4;
};

/** Words between "dated" and its date at most, before or behind. */
const datedReach = 3;

/** Of a paper's own date and the day on which it came only the latter; the paper's own where the post states no other. */
const withoutPaperDates = (reading: Reading, days: StatedDay[]): StatedDay[] => {
  const written = new Set(
    reading.of('dated').flatMap((hit) => {
      const near = days.map((day) => ({ day, words: distance(day, hit) })).filter(({ words }) => words <= datedReach);
      return near.sort((a, b) => a.words - b.words || b.day.word - a.day.word)[0]?.day ?? [];
    }),
  );
  return written.size < days.length ? days.filter((day) => !written.has(day)) : days;
};

/** The days up to `writtenOn` that a post states exactly. */
export const statedDays = (reading: Reading, writtenOn: string): StatedDay[] => {
  const days = findDates(reading.text, reading.found.language, writtenOn)
    .filter(
      (found: DateFound) => (found.kind === 'point' || found.kind === 'weekday' || found.kind === 'since') && found.precision === 'day',
    )
    .filter(({ date }) => daysBetween(date, writtenOn) >= 0 && daysBetween(date, writtenOn) <= oldest)
    .map(({ date, kind, start, text }) => {
      const word = wordAt(reading, start);
      const begins = kind === 'since' || belongsElsewhere(reading, word, 'started', 2) || belongsElsewhere(reading, word, 'ends-on', 1);
      return { date, word, sentence: reading.words[word]?.sentence ?? 0, words: text, weekdayOnly: kind === 'weekday', begins };
    })
    .filter((day, _, days) => !day.weekdayOnly || days.every((other) => other.weekdayOnly || other.sentence !== day.sentence));
  return withoutPaperDates(reading, days);
};

/** These cues are in the past tense in every language: "came", "handed me", "learned". */
const happened: ReadonlySet<Concept> = new Set<Concept>(['received', 'learned', 'lost-job']);
const weekdayReach = 7;
/** "Since Sunday I am out of work": so many words at most between the day and the state that began on it. */
const sinceReach = 4;

const belongsTo = (day: StatedDay, hit: CueHit<Concept>): boolean => {
  if (day.begins && hit.concept !== 'insolvent' && !(hit.concept === 'lost-job' && distance(day, hit) <= sinceReach)) return false;
  if (!day.weekdayOnly) return Math.abs(day.sentence - hit.sentence) <= 1;
  return happened.has(hit.concept) && day.sentence === hit.sentence && distance(day, hit) <= weekdayReach;
};

/** The day that stands closest to one of the cues, if it stands close enough. */
export const dayNear = (days: readonly StatedDay[], hits: readonly CueHit<Concept>[]): StatedDay | null => {
  let best: StatedDay | null = null;
  let least = reach + 1;
  for (const day of days) {
    for (const hit of hits) {
      const words = distance(day, hit);
      if (words < least && belongsTo(day, hit)) [best, least] = [day, words];
    }
  }
  return best;
};
