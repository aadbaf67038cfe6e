import { checkDraft, type DraftSource, type GateFailure, type GateOptions } from '@streetlight/assistant';
import type { CheckedSentence } from '@streetlight/contracts';
import { canBeOverridden, type GateCode, type Language } from '@streetlight/domain';
import { sentencesOf } from '@streetlight/knowledge';
import { houseWords } from './house-words.js';

/** A cited wording, as the gates read it and sentence by sentence. */
export interface CitedWording {
  key: string;
  source: DraftSource;
  sentences: readonly string[];
}

/** A sentence kept against the gates. */
export interface Override {
  sentence: string;
  codes: readonly GateCode[];
  reason: string;
  by: string;
}

/** A person's text and everything the gates hold against it. */
export interface WordsToCheck {
  text: string;
  language: Language;
  /** The language of the question where it is surely known; an answer in another one needs a reason. */
  asked: Language | null;
  cited: readonly CitedWording[];
  /** The computed deadline, the words of the house around an answer. */
  around: readonly DraftSource[];
  /** Sentences of the machine: nobody keeps one of those against a gate, only words of their own. */
  drafted: readonly string[];
  overrides: readonly Override[];
  identifyLanguage: NonNullable<GateOptions['identifyLanguage']>;
}

export interface CheckedWords {
  sentences: CheckedSentence[];
  passes: boolean;
  /** False where there are only greetings, questions back and the words of the house. */
  states: boolean;
  /** States something without citing a wording of its language. */
  ownWords: boolean;
  /** Sentences kept against the gates. */
  overrides: number;
}

interface Place {
  text: string;
  from: number;
  to: number;
}

/** The sentences of a text and where they stand. A line break ends a sentence. */
export function placesOf(text: string, language: Language): Place[] {
  let from = 0;
  return text.split(/\n+/).flatMap((line) =>
    sentencesOf(line, language).map((sentence) => {
      const at = text.indexOf(sentence, from);
      from = at + sentence.length;
      return { text: sentence, from: at, to: from };
    }),
  );
}

const wordsOf = (text: string): Set<string> => new Set(text.toLocaleLowerCase().match(/[\p{L}\p{M}]{3,}|\d+/gu));
/** Below this share of common words two sentences are not about the same. */
const leastCommon = 0.3;
const bare = (text: string): string => text.replace(/[\s\p{P}]+/gu, ' ').trim();

/** The sentence of the cited wordings that comes nearest. */
function nearestOf(sentence: string, cited: readonly CitedWording[]): CheckedSentence['nearest'] {
  const said = wordsOf(sentence);
  let best: { share: number; key: string; text: string } | null = null;
  for (const { key, sentences } of cited)
    for (const text of sentences) {
      const theirs = wordsOf(text);
      const common = [...said].filter((word) => theirs.has(word)).length;
      const share = (2 * common) / (said.size + theirs.size || 1);
      if (share >= leastCommon && share > (best?.share ?? 0)) best = { share, key, text };
    }
  return best && { key: best.key, text: best.text, same: bare(best.text) === bare(sentence) };
}

/** Made once, so that the gates read it once. */
const house = Object.fromEntries(
  Object.entries(houseWords).map(([language, sentences]): [string, DraftSource] => [
    language,
    { text: sentences.join('\n\n'), language: language as Language },
  ]),
) as Record<Language, DraftSource>;

/** Runs the gates over a person's text. Every sentence that states something rests on all that is cited. */
export function checkWords(words: WordsToCheck): CheckedWords {
  const { language, cited, around, identifyLanguage } = words;
  const places = placesOf(words.text, language);
  const options = { language, isPublic: true, identifyLanguage };
  const inLanguage = cited.some(({ source }) => source.language === language);
  const sources = [...cited.map(({ source }) => source), ...around, house[language]];
  const all = sources.map((_, place) => place);
  const alone = checkDraft(
    places.map(({ text }) => ({ text, cites: [] })),
    [],
    options,
  );
  const drafted = new Set(words.drafted.map(bare));
  const isHouse = new Set(houseWords[language].map(bare));
  const cites = new Set(alone.flatMap(({ sentence, code }) => (code === 'citation.missing' && sentence !== null ? [sentence] : [])));
  const states = places.some(({ text }, at) => cites.has(at) && !isHouse.has(bare(text)));
  const failures = checkDraft(
    places.map(({ text }, at) => ({ text, cites: cites.has(at) ? all : [] })),
    sources,
    options,
  ).filter(({ sentence, code }) => sentence !== null && (inLanguage || code !== 'support.unrelated'));
  if (words.asked !== null && words.asked !== language && places.length > 0)
    failures.push({ sentence: 0, gate: 'language', code: 'language.other', parameters: { language: words.asked } });
  const sentences = places.map((place, at) => {
    const isDrafted = drafted.has(bare(place.text));
    const ownWords = cites.has(at) && !isHouse.has(bare(place.text)) && !isDrafted;
    return checkedSentence(
      place,
      failures.filter(({ sentence }) => sentence === at),
      words,
      { isDrafted, ownWords },
    );
  });
  return {
    sentences,
    passes: sentences.every(({ findings, override }) => findings.length === 0 || override !== null),
    states,
    ownWords: states && !inLanguage,
    overrides: sentences.filter(({ override }) => override !== null).length,
  };
}

function checkedSentence(
  place: Place,
  failures: readonly GateFailure[],
  words: WordsToCheck,
  { isDrafted, ownWords }: { isDrafted: boolean; ownWords: boolean },
): CheckedSentence {
  const codes = failures.map(({ code }) => code);
  const kept = words.overrides.findLast(
    ({ sentence, codes: known }) => sentence === place.text && codes.every((code) => known.includes(code)),
  );
  const override = codes.length > 0 && kept && canBeOverridden(codes) ? { reason: kept.reason, by: kept.by } : null;
  const nearest = nearestOf(place.text, words.cited);
  return {
    ...place,
    findings: failures.map(({ gate, code, parameters }) => ({ gate, code, parameters })),
    // The computed deadline is like no vetted sentence, however many words they share.
    nearest: isDrafted && nearest?.same === false ? null : nearest,
    ownWords,
    override,
    overridable: override === null && canBeOverridden(codes) && !isDrafted,
  };
}
