import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AskedGap, FinderResult, GapList, GapRow, GapWordings, Problem } from '@streetlight/contracts';
import { GapClosing } from '../src/gaps/gap-closing.js';
import { MissedQuestions } from '../src/gaps/missed-questions.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, createDesk, newKey, postToCommunity, signIn } from './support/factories.js';
import { supersede, takenCase } from './support/replies.js';

const password = 'Imi poate cere seful parola de la Facebook, ma suna cineva la 0151 23456789?';
const passwordAgain = 'Salut, are voie seful sa ceara parola de la Facebook?';
const fridge = 'Cine vinde un frigider ieftin in Berlin?';
const horse = 'Pot sa tin un cal in curtea fermei unde culeg capsuni?';

describe('questions without a vetted answer', () => {
  let test: TestApp;
  let advisor: Browser;
  let editor: Browser;

  beforeAll(async () => {
    test = await startApp();
    advisor = await signIn(test, test.desk.users.advisor);
    editor = await signIn(test, test.desk.users.editor);
  });
  afterAll(() => test.stop());

  const gaps = async (query = ''): Promise<GapRow[]> => (await editor.ask<GapList>('GET', `/api/gaps${query}`)).body.items;
  const gapWith = async (words: string, good: (gap: GapRow) => boolean = () => true): Promise<GapRow> =>
    eventually(
      async () => (await gaps()).find(({ wordings }) => wordings.some(({ text }) => text.includes(words))),
      (gap) => gap !== undefined && good(gap),
    ) as Promise<GapRow>;

  it('that mean the same are one gap, with the real words, personal data hidden, and how many people ask', async () => {
    for (const text of [fridge, password, passwordAgain]) await postToCommunity(test, text, { memberKey: newKey() });
    const gap = await gapWith('parola', ({ people }) => people === 2);
    expect(gap).toMatchObject({ state: 'open', searches: 0, spaces: 1, languages: [{ language: 'ro', count: 2, answered: false }] });
    expect(gap.rank).toBe(gap.people * gap.harm * gap.days);
    expect(JSON.stringify(gap)).not.toContain('23456789');
    expect((await gaps()).some(({ title }) => title.includes('frigider'))).toBe(false);
    await postToCommunity(test, passwordAgain, { memberKey: 'the-same-person-twice-1' });
    await postToCommunity(test, `${passwordAgain} Multumesc`, { memberKey: 'the-same-person-twice-1' });
    const { body } = await editor.ask<GapWordings>('GET', `/api/gaps/${gap.id}/wordings`);
    expect(body.items.length).toBeGreaterThanOrEqual(2);
  });

  it('are put on the list by an advisor with one act, and lead to the gap they belong to', async () => {
    const detail = await takenCase(test, advisor, horse);
    const first = (await advisor.ask<AskedGap>('POST', '/api/gaps', { caseId: detail.id })).body;
    expect(first.gapId).not.toBeNull();
    expect((await advisor.ask<AskedGap>('POST', '/api/gaps', { caseId: detail.id })).body).toEqual(first);
    expect((await editor.ask<GapRow>('GET', `/api/gaps/${first.gapId}`)).body.title).toContain('un cal');
  });

  it('searches that led nowhere are kept without who searched, personal data hidden, once a day, and forgotten after 90 days', async () => {
    const search = { text: 'seful parola Facebook, tel. 0151 23456789', language: 'ro' };
    for (const who of [advisor, editor]) expect((await who.ask('POST', '/api/gaps/searches', search)).status).toBe(204);
    await eventually(
      () => test.database.query(`SELECT 1 FROM gap_wordings WHERE source = 'search' AND gap_id IS NOT NULL`),
      (found: unknown[]) => found.length === 1,
    );
    const columns: { column_name: string }[] = await test.database.query(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'gap_wordings' AND column_name ~ 'user|actor|by'`,
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual(['answered_by']);
    expect(JSON.stringify(await gaps())).not.toContain('23456789');
    await test.database.query(`UPDATE gap_wordings SET said_at = now() - interval '91 days' WHERE source = 'search'`);
    await test.app.get(MissedQuestions).sweep();
    expect(await test.database.query(`SELECT 1 FROM gap_wordings WHERE source = 'search'`)).toEqual([]);
  });

  it('close by themselves when a snippet that fits is vetted in their language, and not before', async () => {
    const gap = await gapWith('parola');
    expect(await test.app.get(GapClosing).look()).toBe(0);
    const [revision] = await test.database.query(
      `SELECT r.id, s.key FROM revisions r JOIN snippets s ON s.id = r.snippet_id WHERE r.language = 'ro' AND s.key = 'minimum-wage'`,
    );
    await supersede(test, revision, {
      title: 'Șeful cere parola de la Facebook',
      public_text: 'Șeful nu are nevoie de parola de la Facebook. Ajutor gratuit: Faire Mobilität.',
      asked_as: ['imi poate cere seful parola de la facebook', 'are voie seful sa ceara parola de la facebook'],
    });
    await eventually(
      async () =>
        (await advisor.ask<FinderResult>('GET', `/api/finder?language=ro&text=${encodeURIComponent(passwordAgain)}`)).body.hits[0]?.key,
      (key) => key === 'minimum-wage',
    );
    await test.app.get(GapClosing).look();
    const closed = (await editor.ask<GapRow>('GET', `/api/gaps/${gap.id}`)).body;
    expect(closed).toMatchObject({
      state: 'answered',
      reason: 'minimum-wage',
      endedBy: null,
      languages: [{ language: 'ro', answered: true }],
    });
    expect((await gaps('?view=ended')).map(({ id }) => id)).toContain(gap.id);
  });

  it('are merged and dismissed by editors with a reason, once', async () => {
    const keep = await gapWith('un cal');
    await postToCommunity(test, 'Are voie seful sa imi vopseasca bicicleta in verde?', { memberKey: newKey() });
    const other = await eventually(
      async () => (await gaps()).find(({ title }) => title.includes('vopseasca')),
      (gap) => gap !== undefined,
    );
    const merge = (who: Browser) =>
      who.ask<GapRow & Problem>('POST', `/api/gaps/${other?.id}/merge`, { version: other?.version, into: keep.id });
    expect((await merge(advisor)).status).toBe(403);
    expect((await merge(editor)).body.state).toBe('merged');
    expect((await merge(editor)).body.code).toBe('gap-ended');
    expect((await gapWith('un cal', ({ people }) => people === 2)).id).toBe(keep.id);
    const dismiss = (version: number, reason: string) =>
      editor.ask<GapRow & Problem>('POST', `/api/gaps/${keep.id}/dismiss`, { version, reason });
    expect((await dismiss(keep.version, '')).body.code).toBe('input-invalid');
    expect((await dismiss(keep.version + 7, 'Out of scope.')).body.code).toBe('conflict');
    expect((await dismiss(keep.version, 'Out of scope.')).body).toMatchObject({
      state: 'dismissed',
      reason: 'Out of scope.',
      endedBy: 'editor',
    });
  });

  it('another desk sees none of them', async () => {
    const stranger = await signIn(test, (await createDesk(test.database)).users.editor);
    const [ended] = await gaps('?view=ended');
    expect((await stranger.ask<GapList>('GET', '/api/gaps?view=ended')).body.items).toEqual([]);
    expect((await stranger.ask('GET', `/api/gaps/${ended?.id}`)).status).toBe(404);
    expect((await stranger.ask<GapWordings>('GET', `/api/gaps/${ended?.id}/wordings`)).body.items).toEqual([]);
  });
});
