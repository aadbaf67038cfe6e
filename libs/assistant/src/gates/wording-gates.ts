/* oxlint-disable no-control-regex -- control characters are what is looked for */
import type { Language } from '@streetlight/domain';
import type { Finding } from './fact-gates.js';
import { gateLexicon } from './lexicon.js';
import { plainForm } from './plain-form.js';
import { type GateReading, wordsOf } from './reading.js';
import { gateWords } from './words/index.js';

/** Characters before a promise in which a negation takes it back: "nothing is guaranteed". */
const negationReach = 40;

const firstMatch = (text: string, patterns: readonly RegExp[], unless: (before: string, found: string) => boolean): string | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && !unless(text.slice(Math.max(0, match.index - negationReach), match.index), match[0])) return match[0];
  }
  return null;
};

const isNegated = (before: string, language: Language): boolean => {
  const words = wordsOf(before.split(/[.!?;]/).at(-1) ?? '', language);
  return words.some((_, at) => gateLexicon(language).negationAt(words, at) > 0);
};

/** No promise of an outcome; where the public reads it, no judgement of one person's case. What a source says in these words may be said. */
export const checkPromises = (reading: GateReading, sources: readonly GateReading[], isPublic: boolean): Finding[] => {
  const { language } = reading;
  const text = reading.text.toLowerCase();
  const vetted = sources.map((source) => source.text.toLowerCase());
  const isVetted = (found: string): boolean => vetted.some((each) => each.includes(found));
  const promise = firstMatch(text, gateWords[language].promises, (before, found) => isNegated(before, language) || isVetted(found));
  const verdict = isPublic ? firstMatch(text, gateWords[language].verdicts, (_, found) => isVetted(found)) : null;
  return [
    ...(promise === null ? [] : [{ gate: 'promise', code: 'promise.outcome', parameters: { words: promise } } as const]),
    ...(verdict === null ? [] : [{ gate: 'verdict', code: 'verdict.individual', parameters: { words: verdict } } as const]),
  ];
};

const markup = /[*`<>\\|~{}]|_{2}|\[[^\]]*\]\(|^\s*#|^\s*[-•]\s.*\n\s*[-•]\s|&(?:[a-z]+|#\d+);|\p{Extended_Pictographic}/u;
const allowedPictures = /[§©®™]/gu;
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** Letters of two scripts in one word: a Cyrillic а in a Latin word. */
const mixedWord =
  /(?=\p{L}*\p{Script=Latin})(?=\p{L}*(?:\p{Script=Cyrillic}|\p{Script=Greek}))\p{L}{3,}|(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Greek})\p{L}{3,}/gu;
/** German words take endings of the language around them. */
const withEnding = /^(?:\p{Script=Latin}{4,}(?:\p{Script=Cyrillic}|\p{Script=Greek}){1,3})$/u;

/** Texts are sent as they are, to places that show them differently: no markup, no picture, nothing that cannot be seen. */
export const checkPlainText = (raw: string): Finding[] => {
  const findings: Finding[] = [];
  const sign = markup.exec(raw.replace(allowedPictures, ''))?.[0];
  if (sign !== undefined) findings.push({ gate: 'plain-text', code: 'plain-text.markup', parameters: { words: sign.trim().slice(0, 20) } });
  const mixed = [...raw.normalize('NFC').matchAll(mixedWord)].find((match) => !withEnding.test(match[0]))?.[0];
  const unseen = hidden.exec(raw)?.[0];
  if (unseen !== undefined || mixed !== undefined) {
    const words = mixed ?? `U+${(unseen?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    findings.push({ gate: 'plain-text', code: 'plain-text.hidden-characters', parameters: { words } });
  }
  return findings;
};

const nativeScripts: Partial<Record<Language, RegExp>> = { bg: /\p{Script=Cyrillic}/gu, el: /\p{Script=Greek}/gu };
const letters = /\p{L}/gu;
/** German terms and laws keep their own letters: capitalised words one at a time, and abbreviations. */
const germanTerm = /(?<!\p{L})\p{Lu}[\p{Script=Latin}]*(?:\p{Lu}[\p{Script=Latin}]*)*(?!\p{L})/gu;
const leastNative = 0.5;

/** Whether a text is written in the letters of its language. */
export const isInScript = (raw: string, language: Language): boolean => {
  const native = nativeScripts[language];
  const text = native ? plainForm(raw).replace(germanTerm, ' ') : plainForm(raw);
  const all = text.match(letters)?.length ?? 0;
  if (all < 12) return true;
  const own = native ? (text.match(native)?.length ?? 0) : (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  return own / all >= (native ? leastNative : 0.9);
};

/** Longest greeting, in words. */
const longestGreeting = 14;
/** Words of a greeting that may be a name. */
const namesInGreeting = 2;

/** Whether a sentence asserts nothing: a greeting, thanks, a goodbye. */
export const isCourtesy = (reading: GateReading): boolean => {
  if (reading.facts.length > 0) return false;
  const lexicon = gateLexicon(reading.language);
  const words = wordsOf(reading.text, reading.language);
  if (words.length === 0 || words.length > longestGreeting) return false;
  const other = words.filter((each) => !lexicon.isCourtesy(each));
  if (other.length === 0) return true;
  const named = [...reading.text.matchAll(/(?<=[\p{L},]\s)\p{Lu}\p{Ll}+/gu)].length;
  return words.length <= 5 && other.length < words.length && other.length <= Math.min(namesInGreeting, named);
};

const longestQuestion = 24;

/** Whether a sentence only asks: it begins as a question, ends as one and states no fact. */
export const isBareQuestion = (reading: GateReading): boolean => {
  if (reading.facts.length > 0 || !/[?;]["»”]?$/u.test(reading.text)) return false;
  if (reading.text.endsWith(';') && reading.language !== 'el') return false;
  const words = wordsOf(reading.text, reading.language);
  return words.length <= longestQuestion && gateLexicon(reading.language).asks(words, 0) > 0;
};
