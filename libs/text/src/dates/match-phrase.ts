import { withoutMarks } from '../folding/letters.js';
import type { Token } from '../tokens.js';
import type { DateGrammar, Expressions, Phrase, Place, Unit } from './phrases.js';

/** What the placeholders of a phrase stand for in a text. */
export interface Captured {
  number?: number;
  isRough?: boolean;
  unit?: Unit;
  weekday?: number;
  month?: number;
  day?: number;
  year?: number;
}

/** The words of a text with where a sentence ends between them. */
export interface Sentence {
  tokens: readonly Token[];
  /** Whether a sentence ends behind the token. */
  endsBehind: readonly boolean[];
}

export interface Matched {
  captured: Captured;
  /** Index of the token behind the phrase. */
  next: number;
}

const largestNumber = 400;

/** Finds an expression of several words at a token; returns its value and the token behind it. */
export const expressionAt = <Value>(
  expressions: Expressions<Value>,
  sentence: Sentence,
  at: number,
): { value: Value; next: number } | null => {
  const first = sentence.tokens[at]?.folded;
  if (first === undefined) return null;
  for (const { words, value, written } of expressions.get(first) ?? []) {
    if (written !== undefined && withoutMarks((sentence.tokens[at]?.text ?? '').toLowerCase()) !== written) continue;
    const fits = words.every(
      (word, offset) => sentence.tokens[at + offset]?.folded === word && (offset === 0 || !sentence.endsBehind[at + offset - 1]),
    );
    if (fits) return { value, next: at + words.length };
  }
  return null;
};

const digitsAt = (sentence: Sentence, at: number): number | null => {
  const word = sentence.tokens[at]?.text ?? '';
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
};

const numberAt = (grammar: DateGrammar, sentence: Sentence, at: number): { value: number; next: number; isRough: boolean } | null => {
  const rough = expressionAt(grammar.about, sentence, at);
  const from = rough?.next ?? at;
  const digits = digitsAt(sentence, from);
  const number = digits === null ? expressionAt(grammar.numbers, sentence, from) : { value: digits, next: from + 1 };
  if (number === null || number.value < 1 || number.value > largestNumber) return null;
  return { ...number, isRough: rough !== null };
};

const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th|er|ro|o|a|an|ti|ri|vi|mi|ma|i)?$/;

const dayAt = (grammar: DateGrammar, sentence: Sentence, at: number): { value: number; next: number } | null => {
  const token = sentence.tokens[at];
  const digits = dayOfMonth.exec(token?.text.toLowerCase() ?? '')?.[1] ?? dayOfMonth.exec(token?.folded ?? '')?.[1];
  const found = digits === undefined ? expressionAt(grammar.numbers, sentence, at) : { value: Number(digits), next: at + 1 };
  if (found === null || found.value > 31 || found.value < (digits === undefined ? 2 : 1)) return null;
  const suffix = sentence.tokens[found.next]?.folded ?? '';
  const isSuffix =
    digits !== undefined && /^(?:an|en|ti|ri|vi|mi|er|st|nd|rd|th|go|ego|og|oga)$/.test(suffix) && !grammar.months.has(suffix);
  return { value: found.value, next: isSuffix ? found.next + 1 : found.next };
};

const placeAt = (place: Place, grammar: DateGrammar, sentence: Sentence, at: number, captured: Captured): Matched | null => {
  const word = sentence.tokens[at]?.folded;
  if (word === undefined) return null;
  const one = (more: Captured): Matched => ({ captured: { ...captured, ...more }, next: at + 1 });
  if (place.words !== undefined) {
    if (!place.words.has(word)) return null;
    const unit = grammar.units.get(word);
    const month = grammar.months.get(word);
    return one({ ...(unit !== undefined && captured.unit === undefined && { unit }), ...(month !== undefined && { month }) });
  }
  switch (place.placeholder) {
    case 'n': {
      const number = numberAt(grammar, sentence, at);
      return number === null ? null : { captured: { ...captured, number: number.value, isRough: number.isRough }, next: number.next };
    }
    case 'unit':
    case 'week': {
      const unit = grammar.units.get(word);
      return unit === undefined || (place.placeholder === 'week' && unit !== 'week') ? null : one({ unit });
    }
    case 'weekday': {
      const weekday = grammar.weekdays.get(word);
      return weekday === undefined ? null : one({ weekday });
    }
    case 'month': {
      const month = grammar.months.get(word);
      return month === undefined ? null : one({ month });
    }
    case 'day': {
      const day = dayAt(grammar, sentence, at);
      return day === null ? null : { captured: { ...captured, day: day.value }, next: day.next };
    }
    case 'year':
    case undefined:
    default:
      return /^(?:19|20)\d{2}$/.test(word) ? one({ year: Number(word) }) : null;
  }
};

/** Whether a word may begin a place: nothing that could is left out, `placeAt` looks closely. */
const mayBegin = (place: Place, grammar: DateGrammar, word: string): boolean => {
  if (place.words !== undefined) return place.words.has(word);
  switch (place.placeholder) {
    case 'n':
    case 'day':
      return grammar.numbers.has(word) || grammar.about.has(word);
    case 'unit':
    case 'week':
      return grammar.units.has(word);
    case 'weekday':
      return grammar.weekdays.has(word);
    case 'month':
      return grammar.months.has(word);
    case 'year':
    case undefined:
    default:
      return false;
  }
};

const beginsWith = (phrase: Phrase, grammar: DateGrammar, word: string): boolean => {
  for (const place of phrase.places) {
    if (mayBegin(place, grammar, word)) return true;
    if (!place.isOptional) return false;
  }
  return false;
};

const remembered = new WeakMap<DateGrammar, Map<string, readonly Phrase[]>>();
const mostRemembered = 5_000;
const hasDigit = /\d/;

/** The phrases that may begin with a token: most words begin none, which is remembered; a token with a digit may begin any. */
export const phrasesFrom = (grammar: DateGrammar, sentence: Sentence, at: number): readonly Phrase[] => {
  const token = sentence.tokens[at];
  if (token === undefined || hasDigit.test(token.text) || hasDigit.test(token.folded)) return grammar.phrases;
  let known = remembered.get(grammar);
  if (known === undefined) remembered.set(grammar, (known = new Map()));
  let phrases = known.get(token.folded);
  if (phrases === undefined) {
    if (known.size >= mostRemembered) known.clear();
    phrases = grammar.phrases.filter((phrase) => beginsWith(phrase, grammar, token.folded));
    known.set(token.folded, phrases);
  }
  return phrases;
};

/** Whether a phrase stands at a token. */
export const matchPhrase = (
  phrase: Phrase,
  grammar: DateGrammar,
  sentence: Sentence,
  at: number,
  place = 0,
  captured: Captured = {},
): Matched | null => {
  const current = phrase.places[place];
  if (current === undefined) return { captured, next: at };
  const isBroken = place > 0 && sentence.endsBehind[at - 1] === true;
  const here = isBroken ? null : placeAt(current, grammar, sentence, at, captured);
  const matched = here === null ? null : matchPhrase(phrase, grammar, sentence, here.next, place + 1, here.captured);
  if (matched !== null || !current.isOptional) return matched;
  return matchPhrase(phrase, grammar, sentence, at, place + 1, captured);
};
