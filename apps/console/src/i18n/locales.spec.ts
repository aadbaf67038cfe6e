import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { accountStates, caseViews, errorStatus, importStates, spaceHealths, usabilities } from '@streetlight/contracts';
import {
  abstainReasons,
  areas,
  bands,
  caseStates,
  channelNames,
  deadlineRules,
  deliveryStates,
  dismissReasons,
  gateCodes,
  kinds,
  languages,
  offlineReasons,
  risks,
  roles,
  tiers,
  urgencies,
} from '@streetlight/domain';
import { keyMap } from '../ui/keyboard/key-map.js';

const parts = [
  'shell',
  'session',
  'words',
  'queue',
  'case',
  'reply',
  'review',
  'drafting',
  'spaces',
  'knowledge',
  'keyboard',
  'reasons',
  'errors',
  'community',
  'recall',
  'law',
  'gaps',
  'tasks',
  'values',
  'narratives',
  'folder',
] as const;
type Tree = { [key: string]: string | Tree };

const repository = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const file = (language: string, part: string): Tree => JSON.parse(read(`apps/console/src/i18n/locales/${language}/${part}.json`)) as Tree;

const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );

const pluralForm = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(pluralForm, '');
const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)].map(([, name]) => name ?? ''))].filter((name) => name !== 'count').toSorted();

/** The texts of a language by name, the forms of a plural together. */
function textsOf(language: string): Map<string, Map<string, string>> {
  const texts = new Map<string, Map<string, string>>();
  for (const part of parts)
    for (const [key, text] of flat(file(language, part), `${part}.`)) {
      const forms = texts.get(baseOf(key)) ?? new Map<string, string>();
      texts.set(baseOf(key), forms.set(pluralForm.exec(key)?.[1] ?? '', text));
    }
  return texts;
}

const english = textsOf('en');

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are the same as in English, none missing and none left over', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('have the plural forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...texts].filter(([key, own]) => english.get(key)?.has('other') && [...own.keys()].toSorted().join() !== forms.join());
    expect(wrong.map(([key, own]) => `${key}: ${[...own.keys()].join()}`)).toEqual([]);
  });

  it('speak of the same values', () => {
    const wrong = [...texts].flatMap(([key, forms]) => {
      const expected = valuesIn(english.get(key)?.get('other') ?? english.get(key)?.get('') ?? '').join();
      return [...forms.values()].filter((text) => valuesIn(text).join() !== expected).map((text) => `${key}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are written out', () => {
    expect([...texts].flatMap(([key, forms]) => [...forms.values()].filter((text) => text.trim() === '').map(() => key))).toEqual([]);
  });

  it('are translated', () => {
    if (language === 'en') return;
    const all = [...texts];
    const same = all.filter(([key, forms]) =>
      [...forms.values()].some((text) => /[a-z]{4}/i.test(text.replace(/\{\{.*?\}\}/g, '')) && english.get(key)?.get('other') === text),
    );
    const single = all.filter(
      ([key, forms]) =>
        forms.get('') !== undefined &&
        forms.get('') === english.get(key)?.get('') &&
        /[a-z]{4}/i.test((forms.get('') ?? '').replace(/\{\{.*?\}\}/g, '')),
    );
    expect((same.length + single.length) / all.length).toBeLessThan(0.05);
  });
});

describe('every word of the domain has a name', () => {
  const lists: Record<string, readonly (string | number)[]> = {
    'words.band': bands,
    'words.kind': kinds,
    'words.risk': risks,
    'words.urgency': urgencies,
    'words.area': areas,
    'words.caseState': caseStates,
    'words.dismissReason': dismissReasons,
    'words.delivery': deliveryStates,
    'words.role': roles,
    'words.channel': channelNames,
    'words.health': spaceHealths,
    'words.accountState': accountStates,
    'words.importState': importStates,
    'words.usability': usabilities,
    'words.deadlineRule': Object.keys(deadlineRules),
    'reply.finder.tierText': tiers,
    'queue.views': caseViews,
    'keyboard.keys': keyMap.map(({ act }) => act),
    'reply.suggestion.because': abstainReasons,
    'review.gates': gateCodes,
    'review.tier': tiers,
    'drafting.because': offlineReasons,
    errors: [...Object.keys(errorStatus), 'unreachable'],
  };
  it.each(Object.entries(lists))('%s', (prefix, values) => {
    expect(values.filter((value) => !english.has(`${prefix}.${value}`))).toEqual([]);
  });
});

describe('every code of the backend has a sentence', () => {
  /** The keys of a table of codes, read from its source: the console may not import it. */
  const codesIn = (path: string, table: string): string[] => {
    const source = read(path);
    const from = source.indexOf(`export const ${table}`);
    const body = source.slice(from, source.indexOf('} as const', from));
    return [...body.matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map(([, code]) => code ?? '');
  };
  const sentences = (codes: string[]): string[] => codes.filter((code) => !english.has(`reasons.codes.${code}`));

  it('for the reasons of an assessment', () => {
    const codes = codesIn('libs/assessment/src/reason-codes.ts', 'reasonCodes');
    expect(codes.length).toBeGreaterThan(40);
    expect(sentences(codes)).toEqual([]);
  });

  it('for the failures of a channel', () => {
    const codes = codesIn('libs/channels/src/channel.ts', 'channelErrorReasons');
    expect(codes.length).toBeGreaterThan(15);
    expect(sentences(codes)).toEqual([]);
  });
});
