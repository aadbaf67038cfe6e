import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTelegramSimulator, type TelegramSimulator } from './simulator.mjs';

interface Answer {
  ok: boolean;
  error_code?: number;
  description?: string;
  result?: { update_id: number; message?: { text?: string } }[];
}

let simulator: TelegramSimulator;
let apiRoot: string;
let clock: number;
const call = async (method: string, payload: Record<string, unknown> = {}, token = simulator.token): Promise<Answer> => {
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, { method: 'POST', body: JSON.stringify(payload) });
  return (await response.json()) as Answer;
};
const texts = ({ result = [] }: Answer): (string | undefined)[] => result.map(({ message }) => message?.text);

const begin = async (privacyMode = false): Promise<void> => {
  clock = Date.parse('2026-11-22T10:00:00Z');
  simulator = createTelegramSimulator({ privacyMode, now: () => clock });
  ({ apiRoot } = await simulator.start());
};
beforeEach(() => begin());
afterEach(() => simulator.stop());

describe('the simulator’s queue of updates', () => {
  it('gives an update again until a higher offset confirms it', async () => {
    const group = simulator.addGroup();
    for (const text of ['unu', 'doi']) simulator.say({ chatId: group.id, text });
    const first = await call('getUpdates');
    expect(texts(first)).toEqual(['unu', 'doi']);
    expect(texts(await call('getUpdates'))).toEqual(['unu', 'doi']);
    const [unu] = first.result ?? [];
    expect(texts(await call('getUpdates', { offset: (unu?.update_id ?? 0) + 1 }))).toEqual(['doi']);
    expect(simulator.pending()).toBe(1);
  });

  it('keeps updates for 24 hours', async () => {
    const group = simulator.addGroup();
    simulator.say({ chatId: group.id, text: 'vechi' });
    clock += 23 * 3_600_000;
    simulator.say({ chatId: group.id, text: 'nou' });
    expect(texts(await call('getUpdates'))).toEqual(['vechi', 'nou']);
    clock += 3_600_000;
    expect(texts(await call('getUpdates'))).toEqual(['nou']);
  });

  it('holds a request until something happens', async () => {
    const group = simulator.addGroup();
    const waiting = call('getUpdates', { timeout: 50 });
    await simulator.called('getUpdates');
    simulator.say({ chatId: group.id, text: 'acum' });
    expect(texts(await waiting)).toEqual(['acum']);
  });

  it('ends a request that waits when a second poller comes, and both while a webhook is set', async () => {
    const first = call('getUpdates', { timeout: 50 });
    await simulator.called('getUpdates');
    const second = call('getUpdates', { timeout: 50 });
    expect(await first).toMatchObject({ ok: false, error_code: 409, description: expect.stringContaining('other getUpdates') });
    await call('setWebhook', { url: 'https://example.org' });
    expect(await second).toMatchObject({ error_code: 409, description: expect.stringContaining('setWebhook') });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409, description: expect.stringContaining('webhook is active') });
    await call('deleteWebhook');
    expect(await call('getUpdates')).toEqual({ ok: true, result: [] });
  });

  it('leaves out the kinds of updates the bot did not ask for', async () => {
    const group = simulator.addGroup();
    await call('getUpdates', { allowed_updates: ['my_chat_member'] });
    simulator.say({ chatId: group.id, text: 'nu' });
    simulator.setMembership({ chatId: group.id, status: 'administrator' });
    expect((await call('getUpdates')).result).toMatchObject([{ my_chat_member: { new_chat_member: { status: 'administrator' } } }]);
  });

  it('in privacy mode hides everything but commands and answers to the bot', async () => {
    await simulator.stop();
    await begin(true);
    const group = simulator.addGroup();
    simulator.say({ chatId: group.id, text: 'o întrebare' });
    simulator.say({ chatId: group.id, text: '/start' });
    expect(texts(await call('getUpdates'))).toEqual(['/start']);
  });
});

describe('the simulator’s ledger', () => {
  it('holds what was delivered, also when the bot never got the receipt', async () => {
    const group = simulator.addGroup();
    simulator.fail({ method: 'sendMessage', kind: 'lose-answer' });
    await expect(call('sendMessage', { chat_id: group.id, text: 'Bună' })).rejects.toThrow('fetch failed');
    expect(simulator.ledger).toMatchObject([{ chatId: group.id, text: 'Bună', topicId: null, replyTo: null }]);
  });

  it('holds nothing that was refused', async () => {
    const group = simulator.addGroup();
    expect(await call('sendMessage', { chat_id: group.id, text: '' })).toMatchObject({ error_code: 400 });
    expect(await call('sendMessage', { chat_id: group.id, text: 'x' }, '1:wrong')).toMatchObject({ error_code: 401 });
    simulator.fail({ method: 'sendMessage', kind: 'flood', retryAfter: 3 });
    expect(await call('sendMessage', { chat_id: group.id, text: 'x' })).toMatchObject({ parameters: { retry_after: 3 } });
    expect(simulator.ledger).toEqual([]);
  });
});

describe('the simulator as a server', () => {
  it('is played through its control API', async () => {
    const server = spawn(process.execPath, [fileURLToPath(new URL('./server.mjs', import.meta.url)), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      const [root] = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString()) ?? [];
      const post = async (path: string, body: unknown) =>
        (await fetch(`${root}${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
      const group = (await post('/control/addGroup', { title: 'Grup' })) as { id: number };
      await post('/control/say', { chatId: group.id, from: 'Ana', text: 'Unde?' });
      const updates = (await post('/bot4200:simulated-token/getUpdates', {})) as Answer;
      expect(texts(updates)).toEqual(['Unde?']);
      await post('/bot4200:simulated-token/sendMessage', { chat_id: group.id, text: 'Aici' });
      const ledger = await (await fetch(`${root}/control/ledger`)).json();
      expect(ledger).toMatchObject([{ chatId: group.id, text: 'Aici' }]);
      expect(await post('/control/explode', {})).toMatchObject({ error: expect.stringContaining('There is no "explode"') });
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });
});
