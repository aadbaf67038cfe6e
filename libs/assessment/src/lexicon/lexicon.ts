import { languages, type Language, type PostLanguage } from '@streetlight/domain';
import { createCueMatcher, type CueMatcher } from '../cues/cue-matcher.js';
import { parseCues, type CuePattern } from '../cues/cue-pattern.js';
import { dangerConcepts, speechConcepts, topicConcepts, turnConcepts, type Concept } from './concepts.js';
import { danger } from './danger/danger.js';
import { speech } from './speech/speech.js';
import { topics } from './topics/topics.js';
import { turns } from './turns/turns.js';

type Pattern = CuePattern<Concept>;

const parseGroup = <C extends Concept>(concepts: readonly C[], cues: Readonly<Record<C, string>> , language: PostLanguage): Pattern[] =>
  concepts.flatMap((concept) => parseCues<Concept>(concept, cues[concept], language));

/** Everything of one language, folded as a post in `folding` is. */
const allOf = (language: Language, folding: PostLanguage): Pattern[] => [
  ...parseGroup(topicConcepts, topics[language], folding),
  ...parseGroup(turnConcepts, turns[language], folding),
  ...parseGroup(speechConcepts, speech[language], folding),
  ...parseGroup(dangerConcepts, danger[language], folding),
];

/** Danger in the other languages: a post may be taken for the wrong one. Single words mean too many things across languages. */
const dangerOfOthers = (language: PostLanguage): Pattern[] =>
  languages
    .filter((other) => other !== language)
    .flatMap((other) => parseGroup(dangerConcepts, danger[other], language))
    .filter((pattern) => pattern.words.length > 1 && pattern.concept !== 'figurative');

/** German words of work and law stand in posts of every language. */
const germanLoans = (language: PostLanguage): Pattern[] =>
  language === 'de' ? [] : parseGroup(topicConcepts, topics.de, language);

const patternsFor = (language: PostLanguage): Pattern[] =>
  language === 'und'
    ? [...allOf('en', language), ...germanLoans(language), ...dangerOfOthers('en')]
    : [...allOf(language, language), ...germanLoans(language), ...dangerOfOthers(language)];

const matchers = new Map<PostLanguage, CueMatcher<Concept>>();

/** The matcher for posts of a language; made at its first use (about 0.1 s) and kept. */
export const cueMatcherFor = (language: PostLanguage): CueMatcher<Concept> => {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createCueMatcher(patternsFor(language));
    matchers.set(language, matcher);
  }
  return matcher;
};
