import type { Language, PostLanguage } from '@streetlight/domain';
import { createCueMatcher, indexCues, type CueIndex, type CueMatcher } from '../cues/cue-matcher.js';
import { parseCues, type CuePattern } from '../cues/cue-pattern.js';
import {
  besideConcepts,
  dangerConcepts,
  perilConcepts,
  pressureConcepts,
  reliefConcepts,
  settledConcepts,
  speechConcepts,
  topicConcepts,
  turnConcepts,
  type Concept,
} from './concepts.js';
import { beside } from './beside.js';
import { danger } from './danger/danger.js';
import { peril } from './peril/peril.js';
import { pressure } from './pressure/pressure.js';
import { relief } from './relief.js';
import { settled } from './settled.js';
import { speech } from './speech/speech.js';
import { topics } from './topics/topics.js';
import { turns } from './turns/turns.js';

type Pattern = CuePattern<Concept>;
type Index = CueIndex<Concept>;

/** Posts of these languages are folded with spellings of their own; all others alike. */
const foldedApart: ReadonlySet<PostLanguage> = new Set<PostLanguage>(['el', 'bg', 'ro', 'hr', 'de']);
const foldingOf = (language: PostLanguage): PostLanguage => (foldedApart.has(language) ? language : 'und');

/**
 * In chat Latin ъ is written u as often as y or a, and the j of жа and жу is read as that of я and ю: "durjat" for държат. Such cues
 * are looked for in both spellings.
 */
const chatSpellings = (list: string): string => {
  const respelled = list
    .split(',')
    .filter((phrase) => /ъ|ж[ау]/.test(phrase))
    .flatMap((phrase) => {
      const softened = phrase.replaceAll('жа', 'я').replaceAll('жу', 'ю');
      return [phrase.replaceAll('ъ', 'у'), softened, softened.replaceAll('ъ', 'у')];
    });
  return [list, ...new Set(respelled)].join(',');
};

const parseGroup = <C extends Concept>(concepts: readonly C[], cues: Readonly<Record<C, string>>, folding: PostLanguage): Pattern[] =>
  concepts.flatMap((concept) => parseCues<Concept>(concept, folding === 'bg' ? chatSpellings(cues[concept]) : cues[concept], folding));

/** What one language says, folded as its own posts are. */
const indexOwn = (language: Language): Index =>
  indexCues([
    ...parseGroup(topicConcepts, topics[language], language),
    ...parseGroup(turnConcepts, turns[language], language),
    ...parseGroup(speechConcepts, speech[language], language),
    ...parseGroup(settledConcepts, settled[language], language),
    ...parseGroup(besideConcepts, beside[language], language),
    ...parseGroup(reliefConcepts, relief[language], language),
    ...parseGroup(dangerConcepts, danger[language], language),
    ...parseGroup(perilConcepts, peril[language], language),
    ...parseGroup(pressureConcepts, pressure[language], language),
  ]);

/** German words of work and law stand in posts of every language. */
const indexGermanLoans = (folding: PostLanguage): Index => indexCues(parseGroup(topicConcepts, topics.de, folding));

const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const held = made.get(key);
    if (held !== undefined) return held;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

const own = remember(indexOwn);
const germanLoans = remember(indexGermanLoans);

/** The matcher for posts of a language; made at its first use (about 0.1 s) and kept. */
export const cueMatcherFor: (language: PostLanguage) => CueMatcher<Concept> = remember((language) => {
  const spoken = language === 'und' ? 'en' : language;
  return createCueMatcher(language === 'de' ? [own(spoken)] : [own(spoken), germanLoans(foldingOf(language))]);
});
