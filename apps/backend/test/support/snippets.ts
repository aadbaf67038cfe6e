import { expect } from '@jest/globals';
import type { FinderResult, Problem, SnippetWork, VetBody, Words } from '@streetlight/contracts';
import { dayInGermany, type Language } from '@streetlight/domain';
import type { z } from 'zod';
import type { TestApp } from './app.js';
import { type Answer, type Browser, signIn } from './factories.js';

type Worked = SnippetWork & Problem;

/** What a lawyer of the tests signs with. */
export const lawyer = { lawyer: 'Dr. Erika Mustermann', qualification: 'Rechtsanwältin', vettedOn: dayInGermany(), nextCheckOn: null };

/** The people who write and vet, and what they do to snippets, as their console would. */
export interface EditorialDesk {
  editor: Browser;
  legal: Browser;
  supervisor: Browser;
  advisor: Browser;
  workOn(who: Browser, key: string, language?: Language): Promise<SnippetWork>;
  save(who: Browser, work: SnippetWork, words: Partial<Words>, more?: object): Promise<Answer<Worked>>;
  submit(who: Browser, work: SnippetWork): Promise<Answer<Worked>>;
  vet(who: Browser, work: SnippetWork, more?: Partial<z.input<typeof VetBody>>): Promise<Answer<Worked>>;
  /** Edit, submit, vet: by an editor and a lawyer. */
  publish(key: string, language: Language, words: (before: Words) => Partial<Words>, more?: object): Promise<SnippetWork>;
}

export const textsOf = ({ text }: SnippetWork): { language: Language; version: number }[] => [
  { language: text.language, version: text.version },
];

/** One column of the matrix. */
export const cell = (work: SnippetWork, language: Language) => work.languages.find((one) => one.language === language);

/** Changes the first paragraph of the full text. */
export const firstLine =
  (change: (line: string) => string) =>
  (before: Words): Partial<Words> => ({ full: before.full.map((line, at) => (at === 0 ? change(line) : line)) });

export const find = async (who: Browser, text: string, language: Language): Promise<FinderResult['hits']> =>
  (await who.ask<FinderResult>('GET', `/api/finder?text=${encodeURIComponent(text)}&language=${language}&limit=20`)).body.hits;

export async function editorialDesk(test: TestApp): Promise<EditorialDesk> {
  const [editor, legal, supervisor, advisor] = (await Promise.all(
    (['editor', 'legal', 'supervisor', 'advisor'] as const).map((who) => signIn(test, test.desk.users[who])),
  )) as [Browser, Browser, Browser, Browser];
  const desk: EditorialDesk = {
    editor,
    legal,
    supervisor,
    advisor,
    workOn: async (who, key, language = 'de') => (await who.ask<SnippetWork>('GET', `/api/snippets/${key}/work?language=${language}`)).body,
    save: (who, work, words, more = {}) =>
      who.ask<Worked>('PUT', `/api/snippets/${work.key}/texts/${work.text.language}`, {
        version: work.text.version,
        words: { ...work.text.words, ...words },
        head: work.text.language === 'de' ? work.text.head : null,
        marks: work.text.marks,
        confirmed: work.text.confirmed,
        ...more,
      }),
    submit: (who, work) => who.ask<Worked>('POST', `/api/snippets/${work.key}/submit`, { texts: textsOf(work) }),
    vet: (who, work, more = {}) => who.ask<Worked>('POST', `/api/snippets/${work.key}/vet`, { texts: textsOf(work), ...lawyer, ...more }),
    async publish(key, language, words, more = {}) {
      const begun = await desk.workOn(editor, key, language);
      const saved = await desk.save(editor, begun, words(begun.text.words), more);
      const submitted = await desk.submit(editor, saved.body);
      expect([saved.body.code, submitted.body.code]).toEqual([undefined, undefined]);
      const vetted = await desk.vet(legal, submitted.body);
      expect([vetted.status, vetted.body.code]).toEqual([200, undefined]);
      return vetted.body;
    },
  };
  return desk;
}
