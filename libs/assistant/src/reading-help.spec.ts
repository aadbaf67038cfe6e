import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@streetlight/domain';
import { type KnowledgeBase, readKnowledgeBase } from '@streetlight/knowledge';
import { longSentences, plainLanguage } from './plain-language.js';
import { createWordHelp } from './word-help.js';

let knowledgeBase: KnowledgeBase;
beforeAll(() => {
  const read = readKnowledgeBase(resolve(import.meta.dirname, '../../../knowledge-base'));
  knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
});

describe('plain language', () => {
  it.each(languages)('the public texts are easy to read, as easy in every language: %s', (language) => {
    const scores = [...knowledgeBase.snippets.values()].map(({ texts }) => plainLanguage(texts[language]?.public ?? '', language).score);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThan(55);
    expect(mean).toBeLessThan(95);
  });

  it('a statute is harder than its plain text', () => {
    const statute =
      'Will ein Arbeitnehmer geltend machen, dass eine Kündigung sozial ungerechtfertigt oder aus anderen Gründen rechtsunwirksam ist, so muss er innerhalb von drei Wochen nach Zugang der schriftlichen Kündigung Klage beim Arbeitsgericht auf Feststellung erheben, dass das Arbeitsverhältnis durch die Kündigung nicht aufgelöst ist.';
    expect(plainLanguage(statute, 'de').score).toBeLessThan(
      plainLanguage('Sie haben 3 Wochen Zeit. Dann müssen Sie klagen.', 'de').score - 40,
    );
    expect(plainLanguage('', 'de').score).toBe(100);
  });

  it('marks the sentences that are too long, and no other', () => {
    const long =
      'If you want to bring an action against the dismissal you have got in writing you must go to the labour court within three weeks.';
    expect(longSentences(`Hello. ${long} Go today.\nGood luck!`, 'en')).toEqual([{ text: long, words: 25 }]);
    expect(longSentences('', 'en')).toEqual([]);
  });
});

describe('word-by-word help', () => {
  it.each([
    ['ro', 'sefu mi-a dat Kündigung ieri', 'Kündigung'],
    ['pl', 'dostałem wypowiedzenie umowy', 'Kündigung'],
    ['bg', 'получих уволнение вчера', 'Kündigung'],
    ['el', 'με απέλυσαν χθες', 'Kündigung'],
    ['fr', "hier j'ai reçu mon licenciement", 'Kündigung'],
  ] as const)('finds the German term in %s and says what it means', (language, post, term) => {
    const help = createWordHelp(knowledgeBase.glossary, language, 'de')(post);
    expect(help.map((each) => each.term)).toContain(term);
    for (const { start, end, words, explanation } of help) expect([post.slice(start, end), explanation === '']).toEqual([words, false]);
  });

  it('says nothing of words it does not know', () => {
    expect(createWordHelp(knowledgeBase.glossary, 'en', 'de')('zzz qqq')).toEqual([]);
  });
});
