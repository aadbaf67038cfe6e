import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTelegramChannel } from './telegram.channel.js';
import { createStage, type Stage, token } from '../../test/telegram-stage.js';

describe('a Telegram bot’s reception', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage();
  });
  afterEach(() => stage.simulator.stop());
  const open = async (...options: Parameters<typeof createStage>): Promise<void> => {
    await stage.simulator.stop();
    stage = await createStage(...options);
  };
  const noticesUntilMessages = async () =>
    (await stage.batchesUntil((batch) => batch.messages.length > 0)).flatMap((batch) => batch.notices);

  describe('loses nothing', () => {
    it('when the same message comes under two update ids', async () => {
      const group = stage.simulator.addGroup();
      const message = { message_id: 5, date: 1, chat: { id: group.id, type: 'supergroup', title: 'G' }, text: 'o dată' };
      stage.simulator.pushRaw([{ update_id: 1001, message }]);
      stage.simulator.pushRaw([{ update_id: 1002, message }]);
      const { messages } = await stage.firstBatch();
      expect(messages.map(({ externalId }) => externalId)).toEqual(['5', '5']);
    });

    it('when update ids start anew at a lower number', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.say({ chatId: group.id, text: 'înainte' });
      const texts: string[] = [];
      for await (const batch of stage.channel.receive(null, new AbortController().signal)) {
        texts.push(...batch.messages.map(({ text }) => text));
        if (texts.includes('după')) break;
        const confirmed = stage.simulator.called('getUpdates', 2);
        void confirmed.then(() => {
          stage.simulator.restartIds(17);
          stage.simulator.say({ chatId: group.id, text: 'după' });
        });
      }
      expect(texts).toEqual(['înainte', 'după']);
    });

    it('of more messages than fit into one answer', async () => {
      const group = stage.simulator.addGroup();
      for (let index = 0; index < 250; index++) stage.simulator.say({ chatId: group.id, text: `${index}` });
      const batches = await stage.batchesUntil((batch) => batch.messages.some(({ text }) => text === '249'));
      expect(batches.map((batch) => batch.messages.length)).toEqual([100, 100, 50]);
    });
  });

  describe('goes on after', () => {
    it('another poller: waits ever longer between 5 s and 60 s, and tells it once', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.fail({ method: 'getUpdates', kind: 'conflict', times: 30 });
      stage.simulator.say({ chatId: group.id, text: 'în sfârșit' });
      expect(await noticesUntilMessages()).toEqual([
        { kind: 'disturbed', reason: 'another-poller', retryInMs: 5000 },
        { kind: 'recovered' },
      ]);
      expect(stage.waits).toEqual(stage.waits.toSorted((a, b) => a - b));
      expect([stage.waits[0], stage.waits.at(-1)]).toEqual([5000, 60_000]);
      const afterAMinute = stage.waits.find((_, index) => stage.waits.slice(0, index).reduce((sum, ms) => sum + ms, 0) >= 60_000);
      expect(afterAMinute).toBeLessThanOrEqual(11_000);
    });

    it('a webhook somebody set', async () => {
      const group = stage.simulator.addGroup();
      await fetch(`${stage.apiRoot}/bot${token}/setWebhook?url=https://example.org/hook`);
      const batches = stage.channel.receive(null, new AbortController().signal)[Symbol.asyncIterator]();
      expect((await batches.next()).value.notices).toMatchObject([{ kind: 'disturbed', reason: 'webhook-active' }]);
      await fetch(`${stage.apiRoot}/bot${token}/deleteWebhook`);
      stage.simulator.say({ chatId: group.id, text: 'aici' });
      expect((await batches.next()).value.messages).toHaveLength(1);
      await batches.return?.();
    });

    it('a flood limit: waits as long as the platform asks', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.fail({ method: 'getUpdates', kind: 'flood', retryAfter: 30 });
      stage.simulator.say({ chatId: group.id, text: 'x' });
      expect(await noticesUntilMessages()).toMatchObject([{ reason: 'too-many-requests', retryInMs: 30_000 }, { kind: 'recovered' }]);
      expect(stage.waits).toEqual([30_000]);
    });

    it.each([
      [{ kind: 'error', status: 502 }, 'server-error'],
      [{ kind: 'html', status: 200 }, 'unreadable-answer'],
      [{ kind: 'html', status: 502 }, 'server-error'],
      [{ kind: 'reset' }, 'connection-lost'],
    ] as const)('%j: tries again within ten seconds', async (fault, reason) => {
      const group = stage.simulator.addGroup();
      stage.simulator.fail({ method: 'getUpdates', times: 12, ...fault });
      stage.simulator.say({ chatId: group.id, text: 'x' });
      expect(await noticesUntilMessages()).toMatchObject([{ kind: 'disturbed', reason }, { kind: 'recovered' }]);
      expect(Math.max(...stage.waits)).toBeLessThanOrEqual(8000);
    });

    it('a half-open connection, by its own deadline', async () => {
      await open({ pollDeadlineMs: 80 });
      const group = stage.simulator.addGroup();
      stage.simulator.fail({ method: 'getUpdates', kind: 'hang' });
      stage.simulator.say({ chatId: group.id, text: 'x' });
      expect(await noticesUntilMessages()).toMatchObject([{ reason: 'no-answer' }, { kind: 'recovered' }]);
    });

    it('an answer without any update id, which could never be confirmed', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.pushRaw([{ message: { message_id: 1, date: 1, chat: { id: 1 }, text: 'fără număr' } }]);
      const batch = await stage.firstBatch();
      expect(batch).toMatchObject({ messages: [], notices: [{ reason: 'unreadable-answer' }], cursor: '0' });
      expect(group.id).toBeLessThan(0);
    });
  });

  it('two pollers: the one that waited is told to go', async () => {
    const first = stage.channel.receive(null, new AbortController().signal)[Symbol.asyncIterator]();
    const disturbed = first.next();
    await stage.simulator.called('getUpdates', 1);
    const stop = new AbortController();
    const second = createTelegramChannel({ token, apiRoot: stage.apiRoot, waiting: { delay: async () => undefined, random: () => 0 } });
    const other = second.receive(null, stop.signal)[Symbol.asyncIterator]();
    const ended = other.next();
    expect((await disturbed).value.notices).toMatchObject([{ reason: 'another-poller' }]);
    stop.abort();
    await ended;
    await first.return?.();
  });
});
