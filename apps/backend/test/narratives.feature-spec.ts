import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, ClaimWordings, NarrativeContent, NarrativeDetail, NarrativeList, Problem } from '@streetlight/contracts';
import { type Language, languages } from '@streetlight/domain';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { KnowledgeService } from '../src/knowledge/knowledge.service.js';
import { loadFolder } from '../src/knowledge/load-folder.js';
import { EventLog } from '../src/logger.js';
import { boot } from '../src/main.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { knowledgeBaseFolder } from './support/database.js';
import { download, folderOf, unpacked } from './support/folder.js';
import { type Browser, createDesk, listCases, newKey, postToCommunity, readCase, signIn } from './support/factories.js';

type Answered = NarrativeDetail & Problem;

const inAll = <T>(empty: T, said: Partial<Record<Language, T>>): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, said[language] ?? empty])) as Record<Language, T>;

describe('known false claims in the console', () => {
  let test: TestApp;
  let editor: Browser;
  let legal: Browser;
  let advisor: Browser;

  beforeAll(async () => {
    test = await startApp();
    editor = await signIn(test, test.desk.users.editor);
    legal = await signIn(test, test.desk.users.legal);
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  const list = async (who = editor, language = 'en'): Promise<NarrativeList> =>
    (await who.ask<NarrativeList>('GET', `/api/narratives?language=${language}`)).body;
  const read = async (id: string, who = editor): Promise<NarrativeDetail> =>
    (await who.ask<NarrativeDetail>('GET', `/api/narratives/${id}`)).body;
  const save = (who: Browser, { id, version }: NarrativeDetail, content: NarrativeContent) =>
    who.ask<Answered>('PUT', `/api/narratives/${id}`, { version, content });
  /** Posts a text and waits for the case that it opens. */
  async function caseOf(text: string): Promise<CaseDetail> {
    const { body } = await postToCommunity(test, text, { memberKey: newKey() });
    const found = await eventually(
      async () => {
        const { items } = await listCases(advisor, '?view=open&sort=newest');
        const details = await Promise.all(items.slice(0, 8).map(({ id }) => readCase(advisor, id)));
        return details.find((detail) => [detail.question, ...detail.sameQuestion].some(({ id }) => id === body.id));
      },
      (detail) => detail !== undefined,
    );
    if (!found) throw new Error('no case');
    return found;
  }

  it('all 38 are listed: what people say, what is right, where it is true, their wordings and what corrects them', async () => {
    const { items } = await list();
    expect(items).toHaveLength(38);
    expect(items[0]).toMatchObject({
      id: 'N01',
      version: 1,
      retired: false,
      trueIn: expect.arrayContaining(['RO', 'HU']),
      correctedBy: expect.arrayContaining(['probation-notice']),
      spread: { languages: [] },
    });
    expect(items[0]?.claim).toContain('probation');
    expect(items[0]?.wordings.ro).toBeGreaterThanOrEqual(4);
    expect((await list(advisor, 'ro')).items[0]?.claim).toContain('probă');
  });

  it('says how many posts repeated it in the last weeks and in which languages, each desk its own', async () => {
    await caseOf('In Probezeit seful te da afara fara preaviz, asa e legea, n-ai dreptul la nicio zi.');
    const spread = await eventually(
      async () => (await read('N01')).spread,
      ({ weeks }) => weeks.at(-1) === 1,
    );
    expect(spread.languages).toEqual([{ language: 'ro', count: 1 }]);
    const stranger = await signIn(test, (await createDesk(test.database)).users.editor);
    expect((await read('N01', stranger)).spread.languages).toEqual([]);
  });

  it('an editor adds and removes wordings; the history shows what, and never changes', async () => {
    const narrative = await read('N02');
    const { content } = narrative;
    const [first, ...rest] = content.wordings.ro;
    const saved = await save(editor, narrative, {
      ...content,
      wordings: { ...content.wordings, ro: [...rest, 'un cuvant cu totul nou aici'] },
    });
    expect(saved.body).toMatchObject({ version: 2 });
    expect(saved.body.history[0]).toMatchObject({
      code: 'changed',
      by: 'editor',
      changed: [{ field: 'wordings', language: 'ro', removed: [first], added: ['un cuvant cu totul nou aici'] }],
    });
    await expect(test.database.query(`DELETE FROM narrative_versions WHERE version = 2`)).rejects.toThrow('never change');
  });

  it('of two editors at once the second is told and loses nothing', async () => {
    const seen = await read('N03');
    expect((await save(legal, seen, { ...seen.content, note: 'From the lawyer.' })).body.version).toBe(2);
    const second = await save(editor, seen, { ...seen.content, note: 'From the editor.' });
    expect(second.body).toMatchObject({ code: 'conflict', parameters: { version: 2 } });
    expect((await read('N03')).content.note).toBe('From the lawyer.');
  });

  it.each([
    ['without German words', (content: NarrativeContent) => ({ ...content, claim: { ...content.claim, de: '' } }), 'content.claim.de'],
    ['corrected by nothing that exists', (content: NarrativeContent) => ({ ...content, correctedBy: ['no-such'] }), 'content.correctedBy'],
    [
      'with a wording that names a person',
      (content: NarrativeContent) => ({
        ...content,
        wordings: { ...content.wordings, ro: [...content.wordings.ro, 'suna la 0157 12345678 ca iti zice'] },
      }),
      'content.wordings.ro',
    ],
    [
      'with a wording twice',
      (content: NarrativeContent) => ({ ...content, wordings: { ...content.wordings, en: ['said twice', 'Said twice'] } }),
      'content.wordings.en',
    ],
  ])('one %s is refused with the place', async (_, change, path) => {
    const narrative = await read('N04');
    const refused = await save(editor, narrative, change(narrative.content));
    expect([refused.status, refused.body.code]).toEqual([400, 'input-invalid']);
    expect(refused.body.fields?.[0]?.path).toContain(path);
    expect((await read('N04')).version).toBe(1);
  });

  describe('a claim that nobody knew', () => {
    const claim = 'Dupa lege in Germania seful are voie sa iti taie din salariu banii pentru uniforma, toata lumea stie asta.';
    let gathered: CaseDetail;
    let named: NarrativeDetail;

    it('is gathered in a case, named there, and stands among the new claims', async () => {
      gathered = await caseOf(claim);
      await caseOf(`${claim} 😀`);
      expect(gathered.narrative).toBeNull();
      await advisor.ask('POST', `/api/cases/${gathered.id}/claim-name`, {
        version: (await readCase(advisor, gathered.id)).version,
        name: 'Uniforms are paid by the worker',
      });
      const [first] = (await list()).newClaims;
      expect(first).toMatchObject({ caseId: gathered.id, name: 'Uniforms are paid by the worker', posts: 2, language: 'ro' });
    });

    it('begins as a narrative with the words of its posts', async () => {
      const { body } = await editor.ask<ClaimWordings>('GET', `/api/cases/${gathered.id}/claim-wordings`);
      expect(body).toMatchObject({ name: 'Uniforms are paid by the worker', narrative: null });
      expect(body.wordings[0]).toEqual({ language: 'ro', text: claim });
      const content: NarrativeContent = {
        tier: 1,
        area: 'wages',
        correctedBy: ['wage-deductions'],
        trueIn: [],
        note: null,
        claim: inAll('', { de: 'Die Uniform darf der Chef immer vom Lohn abziehen.' }),
        correction: inAll('', { de: 'Arbeitskleidung darf nicht einfach vom Lohn abgezogen werden.' }),
        wordings: inAll<string[]>([], {
          ro: [claim, 'banii pentru uniforma ti-i taie din salariu, asa e legea', 'seful are voie sa opreasca banii de uniforma din leafa'],
        }),
      };
      const answer = await editor.ask<Answered>('POST', '/api/narratives', { content, caseId: gathered.id });
      expect(answer.body.code).toBeUndefined();
      named = answer.body;
      expect(named).toMatchObject({
        id: 'N39',
        version: 1,
        namedFrom: [{ caseId: gathered.id }],
        spread: { languages: [{ language: 'ro', count: 2 }] },
      });
      expect((await readCase(advisor, gathered.id)).narrative).toBe('N39');
      expect((await list()).newClaims.map(({ caseId }) => caseId)).not.toContain(gathered.id);
      const again = await editor.ask<Answered>('POST', '/api/narratives', { content, caseId: gathered.id });
      expect(again.body).toMatchObject({ code: 'claim-named', parameters: { id: 'N39' } });
    });

    it('is known in new posts on every node', async () => {
      const other = await boot({ ...test.config, ROLES: ['api'] }, new EventLog('silent'));
      try {
        for (const node of [test.app, other])
          await eventually(
            async () => node.get(KnowledgeService).base.narratives.some(({ id }) => id === 'N39'),
            (known) => known,
          );
      } finally {
        await other.close();
      }
      const detail = await caseOf(
        'La noi seful are voie sa taie banii pentru uniforma de lucru din salariu, asa e legea aici in Germania!!!',
      );
      expect(detail.narrative).toBe('N39');
    });

    it('is retired with a reason: new posts are not judged by it any more, what was found stays', async () => {
      const { version } = await read('N39');
      const retired = await editor.ask<Answered>('POST', '/api/narratives/N39/retire', { version, note: 'Nobody says it any more.' });
      expect(retired.body).toMatchObject({
        retired: true,
        history: [{ code: 'retired', note: 'Nobody says it any more.' }, { code: 'named' }],
      });
      await eventually(
        async () => test.app.get(KnowledgeService).base.narratives.some(({ id }) => id === 'N39'),
        (known) => !known,
      );
      const refused = await save(editor, retired.body, retired.body.content);
      expect(refused.body.code).toBe('narrative-state');
      const [{ narratives }] = await test.database.query(`SELECT narratives FROM snippets WHERE key = 'wage-deductions'`);
      expect(narratives).not.toContain('N39');
      expect((await readCase(advisor, gathered.id)).narrative).toBe('N39');
    });
  });

  it('an advisor reads and changes nothing; an unknown one is not found; every change stands in the audit trail', async () => {
    const narrative = await read('N05', advisor);
    expect((await save(advisor, narrative, narrative.content)).status).toBe(403);
    expect((await editor.ask('GET', '/api/narratives/N99')).status).toBe(404);
    const found: { action: string }[] = await test.database.query(
      `SELECT action FROM audit_events WHERE subject = 'narrative' ORDER BY at`,
    );
    expect(found.map(({ action }) => action)).toEqual(['narrative.changed', 'narrative.changed', 'narrative.named', 'narrative.retired']);
  });

  it('the folder goes out with them, is read again, and loading the old one leaves what people changed', async () => {
    const files = await unpacked(await download(test, editor));
    expect(files.get('narratives.yaml')).toContain('un cuvant cu totul nou aici');
    const before = await read('N02');
    await loadFolder(test.database, folderOf(files), null);
    expect((await read('N02')).content).toEqual(before.content);
    const old = readKnowledgeBase(knowledgeBaseFolder);
    if (!old.ok) throw new Error('the folder has problems');
    await loadFolder(test.database, old.knowledgeBase, null);
    expect((await read('N02')).content.wordings.ro).toContain('un cuvant cu totul nou aici');
  });
});
