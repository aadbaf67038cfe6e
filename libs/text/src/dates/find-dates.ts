import type { Language, PostLanguage } from '@streetlight/domain';
import { tokenize } from '../tokens.js';
import { addDays } from './calendar.js';
import { expressionAt, matchPhrase, phrasesFrom, type Sentence } from './match-phrase.js';
import { findNumericDates } from './numeric-dates.js';
import { dateGrammar, type DateGrammar } from './phrases.js';
import { resolvePhrase } from './resolve-phrase.js';

/** A date that a text states, in digits or in words. */
export interface DateFound {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** `YYYY-MM-DD`. For `last week` its Monday, for a month its first day; `two weeks ago` is counted back to the day. */
  date: string;
  /** How exactly the text says it. */
  precision: 'day' | 'week' | 'month';
  /**
   * `point`: something happened or happens then; `since`: a state that began then; `duration`: a length of time that reaches until today;
   * `coming`: counted forward from today; `weekday`: a weekday alone, taken as the last one before today: true only of what has happened.
   */
  kind: 'point' | 'since' | 'duration' | 'coming' | 'weekday';
  /** The words of the text. */
  text: string;
}

/** Only this much of a text is searched. */
const analysedCharacters = 10_000;

const readSentence = (text: string, language: Language, grammar: DateGrammar): Sentence => {
  const tokens = tokenize(text, language).filter(({ folded }) => !grammar.exactly.has(folded));
  const endsBehind = tokens.map((token, at) => {
    const next = tokens[at + 1];
    const between = next === undefined ? '' : text.slice(token.end, next.start);
    return /[\n!?;]/.test(between) || (/\.\s/.test(between) && !/^\d+$/.test(token.text));
  });
  return { tokens, endsBehind };
};

interface Span {
  next: number;
  resolved: Pick<DateFound, 'date' | 'precision' | 'kind'> | null;
}

const relativeDayAt = (grammar: DateGrammar, sentence: Sentence, at: number, today: string): Span | null => {
  const found = expressionAt(grammar.days, sentence, at);
  if (found === null) return null;
  const resolved = found.value === null ? null : { date: addDays(today, found.value), precision: 'day' as const, kind: 'point' as const };
  return { next: found.next, resolved };
};

/** "Every Friday", "till Monday" and words that are more than a weekday name no day in the past. */
const isHabitual = (grammar: DateGrammar, sentence: Sentence, at: number, word: string): boolean => {
  const before = [at - 1, at - 2].map((place) => (sentence.endsBehind[place] ? '' : (sentence.tokens[place]?.folded ?? '')));
  return grammar.ambiguousWeekdays.has(word) || before.some((each) => grammar.notPast.has(each));
};

const longestPhraseAt = (grammar: DateGrammar, sentence: Sentence, at: number, today: string): Span | null => {
  let best = relativeDayAt(grammar, sentence, at, today);
  for (const phrase of phrasesFrom(grammar, sentence, at)) {
    const matched = matchPhrase(phrase, grammar, sentence, at);
    if (matched === null || matched.next <= (best?.next ?? at)) continue;
    const isMonthAlone = (phrase.meaning === 'in-month' || phrase.meaning === 'since-month') && matched.captured.year === undefined;
    const monthWord = sentence.tokens[matched.next - 1]?.folded ?? '';
    if (isMonthAlone && grammar.ambiguousMonths.has(monthWord)) continue;
    if (phrase.meaning === 'bare-weekday' && isHabitual(grammar, sentence, at, monthWord)) continue;
    const half = expressionAt(grammar.half, sentence, matched.next);
    best =
      half === null
        ? { next: matched.next, resolved: resolvePhrase(phrase.meaning, matched.captured, today) }
        : { next: half.next, resolved: null };
  }
  return best;
};

const findInWords = (text: string, language: Language, today: string): DateFound[] => {
  const grammar = dateGrammar(language);
  const sentence = readSentence(text, language, grammar);
  const dates: DateFound[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const span = longestPhraseAt(grammar, sentence, at, today);
    if (span === null) {
      at++;
      continue;
    }
    const start = sentence.tokens[at]?.start ?? 0;
    const end = sentence.tokens[span.next - 1]?.end ?? start;
    if (span.resolved !== null) dates.push({ start, end, ...span.resolved, text: text.slice(start, end) });
    at = span.next;
  }
  return dates;
};

/**
 * Finds the dates a text states. Never invents one: what is ambiguous (`3/4` in English, `11.03.` in Hungarian, a few days
 * ago) is left out, what is rough has a coarser precision.
 * @param language of the text; German phrases are found in every language, in `und` only digits and German.
 * @param today `YYYY-MM-DD`, the day the text was written.
 */
export const findDates = (text: string, language: PostLanguage, today: string): DateFound[] => {
  const analysed = text.slice(0, analysedCharacters);
  const dates = findNumericDates(analysed, language, today);
  const isFree = (date: DateFound) => dates.every((other) => date.end <= other.start || date.start >= other.end);
  const languages: Language[] = language === 'und' || language === 'de' ? ['de'] : [language, 'de'];
  for (const spoken of languages) {
    for (const date of findInWords(analysed, spoken, today)) if (isFree(date)) dates.push(date);
  }
  return dates.sort((a, b) => a.start - b.start);
};
