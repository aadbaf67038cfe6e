import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Language, languages } from '@streetlight/domain';
import { type KnowledgeBase, readKnowledgeBase, renderText, sentencesOf } from '@streetlight/knowledge';
import { loadText, type TextEngine } from '@streetlight/text';
import { join } from 'node:path';
import { type CitedWording, checkWords, placesOf, type WordsToCheck } from './draft-check.js';
import { houseWords } from './house-words.js';

/** As counsellors write before and after a vetted text. */
const around: Record<Language, readonly [string, string]> = {
  de: ['Hallo, danke für Ihre Frage!', 'Alles Gute und viele Grüße'],
  ro: ['Bună ziua, mulțumim pentru întrebare!', 'Mult succes!'],
  pl: ['Dzień dobry, dziękujemy za pytanie!', 'Powodzenia!'],
  bg: ['Здравейте, благодарим за въпроса!', 'Всичко добро!'],
  it: ['Buongiorno, grazie per la domanda!', 'Cari saluti!'],
  es: ['Hola, gracias por su pregunta.', '¡Mucho ánimo!'],
  hu: ['Jó napot, köszönjük a kérdését!', 'Minden jót!'],
  hr: ['Dobar dan, hvala na pitanju!', 'Sve najbolje!'],
  el: ['Καλημέρα, ευχαριστούμε για την ερώτηση!', 'Καλή δύναμη!'],
  en: ['Hello, thank you for your question!', 'All the best!'],
  fr: ['Bonjour, merci pour votre question !', 'Bon courage !'],
};
const today = '2026-11-22';

let text: TextEngine;
let base: KnowledgeBase;
beforeAll(async () => {
  text = await loadText();
  const read = readKnowledgeBase(join(import.meta.dirname, '../../../../knowledge-base'));
  base = read.ok ? read.knowledgeBase : read.readable;
});

const check = (words: Pick<WordsToCheck, 'text' | 'language'> & Partial<WordsToCheck>) =>
  checkWords({ asked: null, cited: [], around: [], drafted: [], overrides: [], identifyLanguage: text.identifyLanguage, ...words });

/** Every wording of the knowledge base as it reads today. */
function* wordings(): Generator<{ cited: CitedWording; said: string; language: Language }> {
  for (const snippet of base.snippets.values())
    for (const language of languages) {
      const words = snippet.texts[language];
      if (!words) continue;
      const render = (raw: string): string => renderText(raw, language, today, base.values).text;
      const whole = [render(words.public), ...words.full.map(render), ...words.askFirst].join('\n\n');
      const cited = { key: snippet.key, source: { text: whole, language }, sentences: sentencesOf(whole, language) };
      yield { cited, said: render(words.public), language };
    }
}
const failing = (checked: ReturnType<typeof check>) => checked.sentences.filter(({ findings }) => findings.length > 0);

describe("the gates on an advisor's text", () => {
  it('let every vetted wording pass in every language, with a greeting, an invitation to write and a goodbye', () => {
    const alarms: string[] = [];
    let checked = 0;
    for (const { cited, said, language } of wordings()) {
      const [hello, bye] = around[language];
      const house = houseWords[language].join(' ');
      checked += 1;
      for (const { text: sentence, findings } of failing(
        check({ text: `${hello}\n\n${said}\n\n${house}\n${bye}`, language, cited: [cited] }),
      ))
        alarms.push(`${cited.key} ${language} ${findings[0]?.code}: ${sentence}`);
    }
    expect(checked).toBeGreaterThan(600);
    expect(alarms).toEqual([]);
  });

  it('let small edits pass: sentences left out, put in another order, one question back', () => {
    const alarms: string[] = [];
    let checked = 0;
    for (const { cited, language } of wordings()) {
      const shuffled = [...cited.sentences].filter((_, at) => at % 3 !== 1).reverse();
      checked += shuffled.length;
      for (const { text: sentence, findings } of failing(check({ text: shuffled.join('\n'), language, cited: [cited] })))
        alarms.push(`${cited.key} ${language} ${findings[0]?.code}: ${sentence}`);
    }
    expect(alarms.length / checked).toBeLessThan(0.005);
  });

  it('say where each sentence stands, and which vetted one comes nearest', () => {
    const said = 'Hallo!\nSie haben ab Zugang drei Wochen Zeit, um Klage zu erheben. Alles Gute!';
    for (const { text: sentence, from, to } of placesOf(said, 'de')) expect(said.slice(from, to)).toBe(sentence);
    const three = [...wordings()].find(({ cited, language }) => cited.key === 'three-week-deadline' && language === 'de');
    const first = three?.cited.sentences.find((sentence) => sentence.split(' ').length > 6) ?? '';
    const checked = check({ text: `${first} Danke!`, language: 'de', cited: three ? [three.cited] : [] });
    expect(checked.sentences.map(({ nearest }) => nearest?.same ?? null)).toEqual([true, null]);
  });
});

describe('an answer without a vetted wording', () => {
  it('may ask back, and then states nothing', () => {
    expect(check({ text: 'Bună ziua! Ce fel de scrisoare este?', language: 'ro' })).toMatchObject({ passes: true, states: false });
    expect(check({ text: 'Hello! What kind of letter is it?', language: 'en' })).toMatchObject({ passes: true, states: false });
    expect(check({ text: 'Please write to us what kind of letter it is.', language: 'en' })).toMatchObject({ passes: true, states: false });
  });

  it('may say something without facts, as words of its own', () => {
    expect(check({ text: 'We can look at this together with you.', language: 'en' })).toMatchObject({
      passes: true,
      ownWords: true,
    });
  });

  it.each([
    ['You have two weeks to answer the letter.', 'fact.not-in-source'],
    ['Under § 4 KSchG you can sue.', 'fact.not-in-source'],
    ['You will certainly win in court.', 'promise.outcome'],
    ['You get 500 € back.', 'fact.not-in-source'],
  ])('may not say: %s', (sentence, code) => {
    const checked = check({ text: sentence, language: 'en' });
    expect(checked.passes).toBe(false);
    expect(checked.sentences[0]?.findings.map((finding) => finding.code)).toContain(code);
  });
});

describe('a sentence kept against the gates', () => {
  const sentence = 'You have two weeks to answer the letter.';
  const override = { sentence, codes: ['fact.not-in-source' as const], reason: 'It says so in the letter.', by: 'Ana' };

  it('passes with its reason, and only as it stood then', () => {
    expect(check({ text: sentence, language: 'en', overrides: [override] })).toMatchObject({ passes: true, overrides: 1 });
    expect(check({ text: sentence.replace('two', 'three'), language: 'en', overrides: [override] }).passes).toBe(false);
    expect(check({ text: sentence, language: 'en', overrides: [{ ...override, codes: ['promise.outcome'] }] }).passes).toBe(false);
  });

  it('is a sentence somebody wrote: one of the machine, or one with hidden characters, is never kept', () => {
    expect(check({ text: sentence, language: 'en' }).sentences[0]?.overridable).toBe(true);
    expect(check({ text: sentence, language: 'en', drafted: [sentence] }).sentences[0]?.overridable).toBe(false);
    expect(check({ text: sentence.replace('weeks', 'we\u200beks'), language: 'en' }).sentences[0]?.overridable).toBe(false);
  });
});
