import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Language, languages } from '@streetlight/domain';
import { type KnowledgeBase, readKnowledgeBase, renderText, sentencesOf } from '@streetlight/knowledge';
import { loadText, type TextEngine } from '@streetlight/text';
import { sameInOtherWords, wrongVersions } from '../samples/mutations.js';
import { rewordings } from '../samples/rewordings.js';
import { turnedWords } from '../samples/turned-words.js';
import { checkDraft } from './check-draft.js';
import type { DraftSource, GateFailure } from './draft.js';

const day = '2026-11-22';
let knowledgeBase: KnowledgeBase;
let text: TextEngine;
beforeAll(async () => {
  const read = readKnowledgeBase(resolve(import.meta.dirname, '../../../../knowledge-base'));
  knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
  text = await loadText();
});

const sourceOf = (key: string, language: Language): DraftSource => {
  const words = knowledgeBase.snippets.get(key)?.texts[language];
  const whole = [words?.public ?? '', ...(words?.full ?? [])].join('\n\n');
  return { text: renderText(whole, language, day, knowledgeBase.values).text };
};
const check = (words: string, source: DraftSource, language: Language): GateFailure[] =>
  checkDraft([{ text: words, cites: [0] }], [source], { language, identifyLanguage: text.identifyLanguage });

/** Every so many sentences of a language, over all snippets. */
const stride = 37;
const sample = (language: Language): [string, DraftSource][] => {
  const all = [...knowledgeBase.snippets.keys()].flatMap((key) => {
    const source = sourceOf(key, language);
    return source.text
      .split('\n\n')
      .flatMap((part) => sentencesOf(part, language).map((sentence): [string, DraftSource] => [sentence, source]));
  });
  return all.filter((_, at) => at % stride === languages.indexOf(language));
};

/** Kinds of mutation that a sentence can survive: where the other number stands in the source about the same thing, or no contrary is known. */
const leastCaught: Record<string, number> = {
  mode: 0.9,
  unit: 0.8,
  opposite: 0.8,
  swapped: 0.8,
  invented: 0.9,
  'negation-dropped': 0.95,
  'negation-put-in': 0.95,
};
const certainty = 0.97;

/** Fewer of a kind say nothing of one language: whichever sentences the stride meets decide. They are judged over all languages. */
const few = 10;
type Tally = Map<string, { all: number; right: number }>;
const add = (tally: Tally, kind: string, all: number, right: number): void => {
  const count = tally.get(kind) ?? { all: 0, right: 0 };
  tally.set(kind, { all: count.all + all, right: count.right + right });
};
const missedTooOften = (tally: Tally, atLeast: number): string[] =>
  [...tally]
    .filter(([kind, { all, right }]) => all >= atLeast && right < Math.floor(all * (leastCaught[kind] ?? certainty)))
    .map(([kind]) => kind);

interface Judged {
  tally: Tally;
  missed: string[];
  alarms: string[];
  same: number;
}
const judged = new Map<Language, Judged>();
const judge = (language: Language): Judged => {
  const known = judged.get(language);
  if (known) return known;
  const tally: Tally = new Map();
  const missed: string[] = [];
  const alarms: string[] = [];
  let same = 0;
  for (const [sentence, source] of sample(language)) {
    for (const { kind, text: words } of wrongVersions(sentence, language)) {
      const caught = check(words, source, language).length > 0;
      if (!caught) missed.push(`${kind}: ${words}`);
      add(tally, kind, 1, caught ? 1 : 0);
    }
    for (const { text: words } of sameInOtherWords(sentence, language)) {
      same++;
      if (check(words, source, language).length > 0) alarms.push(words);
    }
  }
  const found = { tally, missed, alarms, same };
  judged.set(language, found);
  return found;
};

describe('the gates', () => {
  it.each(languages)('catch what was changed in a right sentence, and let the same in other words pass: %s', (language) => {
    const { tally, missed, alarms, same } = judge(language);
    expect(missedTooOften(tally, few).flatMap((kind) => missed.filter((each) => each.startsWith(kind)))).toEqual([]);
    expect([...tally.values()].reduce((sum, { all }) => sum + all, 0)).toBeGreaterThan(250);
    expect(alarms.length / same < 0.03 ? [] : alarms).toEqual([]);
  });

  it('catch every kind of change, counted over all languages', () => {
    const everywhere: Tally = new Map();
    for (const language of languages) for (const [kind, { all, right }] of judge(language).tally) add(everywhere, kind, all, right);
    expect([...everywhere.keys()]).toEqual(expect.arrayContaining(Object.keys(leastCaught)));
    expect(missedTooOften(everywhere, 1)).toEqual([]);
  });

  it.each(languages)('tell right from wrong in words of one’s own: %s', (language) => {
    const source = sourceOf('three-week-deadline', language);
    const { right, wrong } = rewordings[language];
    expect(right.map((words) => [words, check(words, source, language)])).toEqual(right.map((words) => [words, []]));
    expect(wrong.filter((words) => check(words, source, language).length === 0)).toEqual([]);
  });

  it.each(languages)('a greeting and a goodbye need no citation, a statement does: %s', (language) => {
    const source = sourceOf('three-week-deadline', language);
    const { greeting, goodbye, invented } = turnedWords[language];
    const draft = (words: string) => checkDraft([{ text: words, cites: [] }], [source], { language });
    expect([draft(greeting), draft(goodbye)]).toEqual([[], []]);
    expect(draft(invented)).toMatchObject([{ sentence: 0, gate: 'citation', code: 'citation.missing' }]);
  });

  it.each(languages)('an answer in another language is refused: %s', (language) => {
    const other = language === 'en' ? 'it' : 'en';
    const [sentence] = sample(other)[3] ?? [''];
    expect(check(sentence, sourceOf('three-week-deadline', language), language).map(({ gate }) => gate)).toContain('language');
  });

  it('a source in another language supports what it says, and nothing else', () => {
    const source: DraftSource = { ...sourceOf('three-week-deadline', 'de'), language: 'de' };
    const options = { language: 'ro' as const };
    const draft = (words: string) => checkDraft([{ text: words, cites: [0] }], [source], options);
    expect(draft('Aveți trei săptămâni pentru acțiunea la tribunalul muncii (Arbeitsgericht).')).toEqual([]);
    expect(draft('Aveți două luni pentru acțiunea la tribunalul muncii (Arbeitsgericht).')).toMatchObject([{ gate: 'period' }]);
  });

  it('names what it misses: the source, its validity, the length', () => {
    const source = sourceOf('three-week-deadline', 'en');
    const sentence = 'The time limit also applies in small firms and during probation.';
    const codes = (cites: number[], sources: DraftSource[], textLimit = 4096) =>
      checkDraft([{ text: sentence, cites }], sources, { language: 'en', textLimit }).map(({ code }) => code);
    expect(codes([1], [source])).toEqual(['citation.unknown']);
    expect(codes([0], [{ ...source, valid: false }])).toEqual(['citation.not-valid']);
    expect(codes([0], [source], 20)).toEqual(['length.too-long']);
    expect(codes([0], [source])).toEqual([]);
  });

  it('an amount an hour is not an amount a month, nor is gross net', () => {
    const source = { text: 'The minimum wage is 13.90 € gross per hour. Payday is once a month.' };
    expect(check('The minimum wage is 13.90 € gross per hour.', source, 'en')).toEqual([]);
    expect(check('The minimum wage is 13.90 € gross a month.', source, 'en').map(({ code }) => code)).toContain('fact.other-rate');
    expect(check('The minimum wage is 13.90 € net per hour.', source, 'en').map(({ code }) => code)).toEqual(['negation.opposite']);
  });

  it('numbers hidden in other digits, letters of another script and unseen characters are seen', () => {
    const source = sourceOf('three-week-deadline', 'en');
    expect(check('You must file a claim at the labour court within ４ weeks.', source, 'en').map(({ gate }) => gate)).toContain('period');
    expect(check('You must file a claim at the lаbour court within 3 weeks.', source, 'en').map(({ gate }) => gate)).toContain(
      'plain-text',
    );
    expect(check('You must file a claim\u200b at the labour court within 3 weeks.', source, 'en').map(({ gate }) => gate)).toEqual([
      'plain-text',
    ]);
  });
});
