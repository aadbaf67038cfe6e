import { describe, expect, test } from '@jest/globals';
import { languages } from '@streetlight/domain';
import { parseCues } from '../cues/cue-pattern.js';
import {
  dangerConcepts,
  pressureConcepts,
  reliefConcepts,
  settledConcepts,
  speechConcepts,
  topicConcepts,
  turnConcepts,
} from './concepts.js';
import { danger } from './danger/danger.js';
import { pressure } from './pressure/pressure.js';
import { relief } from './relief.js';
import { settled } from './settled.js';
import { speech } from './speech/speech.js';
import { topics } from './topics/topics.js';
import { turns } from './turns/turns.js';

const groups = [
  { name: 'topics', concepts: topicConcepts as readonly string[], cues: topics },
  { name: 'turns', concepts: turnConcepts as readonly string[], cues: turns },
  { name: 'speech', concepts: speechConcepts as readonly string[], cues: speech },
  { name: 'settled', concepts: settledConcepts as readonly string[], cues: settled },
  { name: 'pressure', concepts: pressureConcepts as readonly string[], cues: pressure },
  { name: 'relief', concepts: reliefConcepts as readonly string[], cues: relief },
  { name: 'danger', concepts: dangerConcepts as readonly string[], cues: danger },
];
const longestBeginning = 20;

describe.each(languages)('the cue lists of %s', (language) => {
  test.each(groups)('have a cue for every concept of $name', ({ concepts, cues }) => {
    const lists = cues[language] as Readonly<Record<string, string>>;
    expect(concepts.filter((concept) => parseCues(concept, lists[concept] ?? '', language).length === 0)).toEqual([]);
  });

  test.each(groups)('of $name are written in the cue language', ({ concepts, cues }) => {
    const lists = cues[language] as Readonly<Record<string, string>>;
    const phrases = concepts.flatMap((concept) => (lists[concept] ?? '').split(','));
    expect(phrases.filter((phrase) => phrase.trim() === '')).toEqual([]);
    expect(phrases.filter((phrase) => (phrase.match(/\(/g) ?? []).length !== (phrase.match(/\)/g) ?? []).length)).toEqual([]);
    expect(phrases.filter((phrase) => /[\p{L}\d]\*[\p{L}\d]|(^|\s)\*(\s|$)/u.test(phrase))).toEqual([]);
  });

  test.each(groups)('of $name hold no beginning too long to be looked up', ({ concepts, cues }) => {
    const lists = cues[language] as Readonly<Record<string, string>>;
    const patterns = concepts.flatMap((concept) => parseCues(concept, lists[concept] ?? '', language));
    const words = patterns.flatMap((pattern) => pattern.words[0]?.forms ?? []);
    expect(
      words
        .filter((word) => word.form !== 'whole' && (word.folded.length > longestBeginning || word.folded.length < 2))
        .map((word) => word.folded),
    ).toEqual([]);
  });
});
