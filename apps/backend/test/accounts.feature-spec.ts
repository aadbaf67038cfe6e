import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountList, AccountView, CaseDetail, DraftView, Problem, ReplyView, SpaceList, SpaceView } from '@streetlight/contracts';
import { addDays, dayInGermany } from '@streetlight/domain';
import { createTelegramSimulator } from '../../../tools/simulators/telegram/simulator.mjs';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, listCases, newKey, readCase, signIn } from './support/factories.js';

const consent = {
  givenBy: 'Group owner',
  evidence: 'Message of 3 November',
  validFrom: '2026-01-01',
  validTo: addDays(dayInGermany(), 365),
};

describe('a Telegram bot', () => {
  const simulator = createTelegramSimulator();
  let test: TestApp;
  let administrator: Browser;
  let advisor: Browser;
  let account: AccountView;
  let group: { id: number };

  beforeAll(async () => {
    const { apiRoot } = await simulator.start();
    group = simulator.addGroup({ title: 'Muncă în Germania' });
    test = await startApp({ TELEGRAM_API_URL: apiRoot });
    administrator = await signIn(test, test.desk.users.administrator);
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(async () => {
    await test.stop();
    await simulator.stop();
  });

  const connect = (who: Browser, token: string) =>
    who.ask<AccountView & Problem>('POST', '/api/accounts', { channel: 'telegram', label: 'Bot', token });
  const spaces = async (): Promise<SpaceView[]> => (await administrator.ask<SpaceList>('GET', '/api/spaces')).body.items;
  const accounts = async (): Promise<AccountView[]> => (await administrator.ask<AccountList>('GET', '/api/accounts')).body.items;
  const groupSpace = async (): Promise<SpaceView | undefined> => (await spaces()).find((space) => space.channel === 'telegram');

  it('is connected by an administrator alone, with a token the platform accepts', async () => {
    expect((await connect(advisor, simulator.token)).body.code).toBe('forbidden');
    expect((await connect(administrator, '1234:wrong-token')).body.code).toBe('token-wrong');
    expect((await connect(administrator, 'no token at all')).body.code).toBe('input-invalid');
    const connected = await connect(administrator, simulator.token);
    expect(connected.status).toBe(201);
    account = connected.body;
    expect((await connect(administrator, simulator.token)).body.code).toBe('account-exists');
    await eventually(accounts, (found) => found[0]?.state === 'live');
  });

  it('has its token encrypted in the database and shown nowhere', async () => {
    const [stored] = await test.database.query('SELECT credential FROM accounts WHERE id = $1', [account.id]);
    expect(stored.credential.includes(Buffer.from(simulator.token))).toBe(false);
    expect(JSON.stringify(await accounts())).not.toContain(simulator.token);
    expect(test.logs.join('')).not.toContain(simulator.token);
  });

  it('makes a group known without storing a word of it until consent is recorded', async () => {
    simulator.say({ chatId: group.id, from: 'Ana', text: 'Cat e salariul minim acum pe ora?' });
    const space = await eventually(groupSpace, (found) => (found?.trouble?.parameters['count'] ?? 0) === 1);
    expect(space).toMatchObject({ name: 'Muncă în Germania', health: 'no-consent', posts: 0 });
    expect((await administrator.ask('POST', `/api/spaces/${space?.id}/consent`, consent)).status).toBe(201);
    simulator.say({ chatId: group.id, from: 'Ana', text: 'Cat e salariul minim in Germania pe ora?' });
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items.length === 1,
    );
    expect(list.items[0]?.excerpt).toContain('in Germania');
  });

  it('takes edits and topics, and each post once even when the platform repeats it', async () => {
    const said = simulator.say({ chatId: group.id, from: 'Ion', text: 'Seful nu mi-a platit salariul, ce fac?' });
    await eventually(
      () => listCases(advisor),
      (found) => found.items.length === 2,
    );
    simulator.edit({ chatId: group.id, messageId: said.message_id, text: 'Seful nu mi-a platit salariul pe octombrie, ce fac?' });
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items.some((item) => item.excerpt.includes('octombrie')),
    );
    const detail = await readCase(advisor, list.items.find((item) => item.excerpt.includes('octombrie'))?.id ?? '');
    expect(detail.question.edits.map((edit) => edit.text)).toEqual(['Seful nu mi-a platit salariul, ce fac?']);
    expect(list.items).toHaveLength(2);
  });

  it('places a released answer in the group as an answer to the post, once', async () => {
    const list = await listCases(advisor);
    const row = list.items.find((item) => item.excerpt.includes('octombrie'));
    const detail = (await advisor.ask<CaseDetail>('POST', `/api/cases/${row?.id}/take`, { version: row?.version })).body;
    const draft = (
      await advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, {
        version: 0,
        text: 'Ce scrie în contract despre plată? Ne puteți scrie și în privat.',
        language: 'ro',
        inReplyTo: detail.question.id,
        revisionIds: [],
      })
    ).body;
    const release = () =>
      advisor.ask<ReplyView>(
        'POST',
        `/api/drafts/${draft.id}/release`,
        { version: draft.version },
        { 'idempotency-key': 'one-release-key-for-all' },
      );
    const answers = await Promise.all([release(), release(), release()]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'sent',
    );
    expect(simulator.ledger.filter((entry) => entry.text?.startsWith('Ce scrie în contract'))).toHaveLength(1);
  });

  it('whose answer got lost on the way leaves the delivery uncertain, shown, and never repeated by the machine', async () => {
    const said = simulator.say({ chatId: group.id, from: 'Ema', text: 'In Minijob am dreptul la concediu platit?' });
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items.some((item) => item.excerpt.includes('Minijob')),
    );
    const row = list.items.find((item) => item.excerpt.includes('Minijob'));
    const detail = (await advisor.ask<CaseDetail>('POST', `/api/cases/${row?.id}/take`, { version: row?.version })).body;
    simulator.fail({ method: 'sendMessage', kind: 'lose-answer', times: 1 });
    const body = { version: 0, text: 'De când lucrați acolo?', language: 'ro', inReplyTo: detail.question.id, revisionIds: [] };
    const draft = (await advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, body)).body;
    const reply = (await advisor.ask<ReplyView>('POST', `/api/drafts/${draft.id}/release`, { version: 1 }, { 'idempotency-key': newKey() }))
      .body;
    const uncertain = await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'uncertain',
    );
    expect((await advisor.ask<Problem>('POST', `/api/cases/${detail.id}/close`, { version: uncertain.version })).body.code).toBe(
      'case-delivery-uncertain',
    );
    expect(simulator.ledger.filter((entry) => entry.text === 'De când lucrați acolo?')).toHaveLength(1);
    const settled = await advisor.ask<ReplyView>('POST', `/api/deliveries/${uncertain.replies[0]?.delivery.id}/settle`, {
      outcome: 'sent',
    });
    expect(settled.body.delivery.state).toBe('sent');
    expect(settled.body.id).toBe(reply.id);
    expect(said.message_id).toBeGreaterThan(0);
  });

  it('whose answer the platform refuses says why and can be tried again', async () => {
    simulator.say({ chatId: group.id, from: 'Dan', text: 'Am nevoie de Anmeldung ca sa pot lucra?' });
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items.some((item) => item.excerpt.includes('Anmeldung')),
    );
    const row = list.items.find((item) => item.excerpt.includes('Anmeldung'));
    const detail = (await advisor.ask<CaseDetail>('POST', `/api/cases/${row?.id}/take`, { version: row?.version })).body;
    simulator.setMembership({ chatId: group.id, status: 'restricted', canSend: false });
    const body = { version: 0, text: 'În ce oraș locuiți?', language: 'ro', inReplyTo: detail.question.id, revisionIds: [] };
    const draft = (await advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, body)).body;
    const reply = (await advisor.ask<ReplyView>('POST', `/api/drafts/${draft.id}/release`, { version: 1 }, { 'idempotency-key': newKey() }))
      .body;
    const failed = await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'failed',
    );
    expect(failed.replies[0]?.delivery.failure?.code).toBe('sending-forbidden');
    simulator.setMembership({ chatId: group.id, status: 'member', canSend: true });
    expect((await advisor.ask('POST', `/api/replies/${reply.id}/retry`)).status).toBe(200);
    await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'sent',
    );
  });

  it('that another program listens for is shown as delayed with the reason, and recovers by itself', async () => {
    simulator.fail({ method: 'getUpdates', kind: 'conflict', times: 1 });
    simulator.say({ chatId: group.id, from: 'Ana', text: 'Buna ziua tuturor' });
    const [troubled] = await eventually(accounts, (found) => found[0]?.state === 'delayed');
    expect(troubled?.trouble?.code).toBe('another-poller');
    await eventually(accounts, (found) => found[0]?.state === 'live');
  });

  it('goes on after a restart where it stopped, and loses nothing said meanwhile', async () => {
    const before = (await groupSpace())?.posts ?? 0;
    await test.app.close();
    for (let index = 0; index < 30; index++) simulator.say({ chatId: group.id, from: `P${index}`, text: `Salut numarul ${index}` });
    await test.restart({ TELEGRAM_API_URL: test.config.TELEGRAM_API_URL });
    administrator = await signIn(test, test.desk.users.administrator);
    advisor = await signIn(test, test.desk.users.advisor);
    await eventually(groupSpace, (found) => found?.posts === before + 30);
    const [{ doubles }] = await test.database.query(`SELECT count(*) - count(DISTINCT (space_id, external_id)) AS doubles FROM posts`);
    expect(Number(doubles)).toBe(0);
  });

  it('that is disconnected reads nothing more and has no token left', async () => {
    expect((await administrator.ask('DELETE', `/api/accounts/${account.id}`)).status).toBe(204);
    const [stored] = await test.database.query('SELECT credential, state FROM accounts WHERE id = $1', [account.id]);
    expect(stored).toEqual({ credential: null, state: 'stopped' });
    expect(await accounts()).toHaveLength(0);
  });
});
