import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Assessment, type Language, languages } from '@streetlight/domain';
import { type KnowledgeBase, readKnowledgeBase } from '@streetlight/knowledge';
import { checkDraft } from '../gates/check-draft.js';
import { dayInWords, untilDay } from './day-in-words.js';
import { draftOffline } from './offline-drafter.js';
import { phrases } from './phrases.js';
import { spokenDay } from './spoken-day.js';
import type { Suggestion, SuggestionRequest, VettedRevision } from './suggestion.js';

const today = '2026-11-22';
let knowledgeBase: KnowledgeBase;
beforeAll(() => {
  const read = readKnowledgeBase(resolve(import.meta.dirname, '../../../../knowledge-base'));
  knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
});

const revision = (key: string, language: Language): VettedRevision => {
  const snippet = knowledgeBase.snippets.get(key);
  const text = snippet?.texts[language];
  if (!snippet || !text) throw new Error(`no ${key} in ${language}`);
  const { tier, validFrom, validTo, refer, sources } = snippet;
  return { id: `${key}@1`, key, tier, language, validFrom, validTo, text, refer, sources };
};

const assessment = (language: Language, more: Partial<Assessment> = {}): Assessment => ({
  language,
  confidence: 0.99,
  script: 'native',
  nodiacritics: false,
  mixed: [],
  kind: 'question',
  urgency: 2,
  risk: 'none',
  opensCase: true,
  topic: 'dismissal',
  snippets: [{ key: 'three-week-deadline', score: 0.9 }],
  narrative: null,
  deadline: { rule: 'three-week', due: '2026-11-27' },
  reasons: [],
  ...more,
});

const request = (language: Language, more: Partial<SuggestionRequest> = {}): SuggestionRequest => ({
  post: 'Kündigung 6.11.2026?',
  assessment: assessment(language),
  writtenOn: today,
  today,
  form: 'public',
  textLimit: 4096,
  revisions: [revision('three-week-deadline', language)],
  values: knowledgeBase.values,
  ...more,
});

const textsOf = (suggestion: Suggestion): string[] => (suggestion.outcome === 'draft' ? suggestion.sentences.map(({ text }) => text) : []);
const reasonOf = (suggestion: Suggestion): string => (suggestion.outcome === 'abstained' ? suggestion.reason : 'draft');

describe('the offline drafter', () => {
  it.each(languages)('greets, says the last day first, answers in vetted words and says goodbye: %s', (language) => {
    const suggestion = draftOffline(request(language));
    const texts = textsOf(suggestion);
    expect([reasonOf(suggestion), texts[0]]).toEqual(['draft', phrases[language].greeting]);
    expect(texts[1]).toContain(untilDay('2026-11-27', language, today));
    expect(texts.at(-1)).toBe(phrases[language].closing);
    expect(texts.some((text) => text.includes('Faire Mobilität'))).toBe(true);
    if (suggestion.outcome !== 'draft') return;
    expect(suggestion.sentences.filter(({ role, cites }) => role === 'answer' && cites.length === 0)).toEqual([]);
    expect(checkDraft(suggestion.sentences, suggestion.sources, { language })).toEqual([]);
  });

  it.each(languages)('every fourth snippet passes the gates in public and in private: %s', (language) => {
    const own = [...knowledgeBase.snippets.keys()].filter((_, at) => at % 4 === languages.indexOf(language) % 4);
    const failed = own.flatMap((key) =>
      (['public', 'private'] as const).flatMap((form) => {
        const found = assessment(language, { snippets: [{ key, score: 0.9 }], deadline: null });
        const suggestion = draftOffline(request(language, { form, assessment: found, revisions: [revision(key, language)] }));
        return reasonOf(suggestion) === 'gates' ? [{ key, form, suggestion }] : [];
      }),
    );
    expect(failed).toEqual([]);
  });

  it('a computed day is written as people say it', () => {
    const days = {
      en: 'Friday, 27 November',
      de: 'Freitag, 27. November',
      ro: 'vineri, 27 noiembrie',
      hu: 'november 27., péntek',
    } as const;
    for (const [language, day] of Object.entries(days)) expect(dayInWords('2026-11-27', language as Language, today)).toBe(day);
    expect(dayInWords('2027-01-04', 'en', today)).toContain('2027');
    expect(dayInWords('2026-12-01', 'it', today)).toBe('martedì 1º dicembre');
    expect(dayInWords('2026-12-01', 'fr', today)).toBe('mardi 1er décembre');
  });

  it('behind “until” a day takes the ending it needs', () => {
    const days = {
      de: 'Freitag, 27. November',
      pl: 'piątku, 27 listopada',
      hr: 'petka, 27. studenoga',
      hu: 'péntekig, november 27-ig',
      el: 'την Παρασκευή 27 Νοεμβρίου',
      fr: 'vendredi 27 novembre',
    } as const;
    for (const [language, day] of Object.entries(days)) expect(untilDay('2026-11-27', language as Language, today)).toBe(day);
  });

  it('a deadline that has passed is said, and that help is still worth seeking', () => {
    const texts = textsOf(
      draftOffline(request('en', { assessment: assessment('en', { deadline: { rule: 'three-week', due: '2026-11-13' } }) })),
    );
    expect(texts[1]).toContain('was Friday, 13 November');
  });

  it('a deadline the chosen text does not rest on is not mentioned', () => {
    const found = assessment('en', { snippets: [{ key: 'minimum-wage', score: 0.9 }] });
    const texts = textsOf(draftOffline(request('en', { assessment: found, revisions: [revision('minimum-wage', 'en')] })));
    expect(texts.join(' ')).not.toContain('November');
  });

  it('amounts are those of the day the post speaks of', () => {
    const found = assessment('en', { snippets: [{ key: 'minimum-wage', score: 0.9 }], deadline: null });
    const ask = (post: string) =>
      textsOf(draftOffline(request('en', { post, assessment: found, revisions: [revision('minimum-wage', 'en')] }))).join(' ');
    expect(ask('What is the minimum wage?')).toMatch(/is 13\.90\s€ gross/u);
    expect(ask('What is the minimum wage in 2027?')).toMatch(/is 14\.60\s€ gross/u);
    expect(spokenDay('I work here since 2024, what is the wage?', 'en', today)).toBe(today);
  });

  it('asks back only what the post leaves open, and in private where a group reads along', () => {
    const withDay = textsOf(draftOffline(request('en')));
    expect(withDay).toContain(phrases.en.askPublic);
    expect(withDay).not.toContain('On which day did you get the letter?');
    const withoutDay = textsOf(draftOffline(request('en', { assessment: assessment('en', { deadline: null }), post: 'fired by letter' })));
    expect(withoutDay).toContain('On which day did you get the letter?');
  });

  it('abstains honestly', () => {
    const reason = (more: Partial<SuggestionRequest>) => reasonOf(draftOffline(request('en', more)));
    expect(reason({ revisions: [] })).toBe('nothing-vetted');
    expect(reason({ assessment: assessment('en', { snippets: [{ key: 'three-week-deadline', score: 0.3 }] }) })).toBe('nothing-vetted');
    expect(reason({ revisions: [{ ...revision('three-week-deadline', 'en'), validTo: '2026-11-21' }] })).toBe('nothing-vetted');
    expect(reason({ revisions: [{ ...revision('three-week-deadline', 'en'), tier: 3 }] })).toBe('private-only');
    expect(reason({ assessment: { ...assessment('en'), language: 'und' } })).toBe('language-unknown');
    expect(reason({ assessment: assessment('en', { kind: 'chatter' }) })).toBe('no-question');
    expect(reason({ assessment: assessment('en', { risk: 'acute' }) })).toBe('danger');
    expect(reason({ textLimit: 200 })).toBe('too-long');
    const future = request('en', { values: {}, revisions: [revision('minimum-wage', 'en')] });
    expect(reasonOf(draftOffline({ ...future, assessment: assessment('en', { snippets: [{ key: 'minimum-wage', score: 1 }] }) }))).toBe(
      'value-missing',
    );
  });
});
