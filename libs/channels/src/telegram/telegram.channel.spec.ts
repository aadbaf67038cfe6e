import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TelegramSimulator } from '../../../../tools/simulators/telegram/simulator.mjs';
import { receivingContract, sendingContract } from '../contract-suite.js';
import { createTelegramChannel } from './telegram.channel.js';
import { createStage, type Stage, token } from '../../test/telegram-stage.js';

sendingContract('a Telegram bot', async () => {
  const { simulator, channel } = await createStage();
  const group = simulator.addGroup();
  const post = simulator.say({ chatId: group.id, from: 'Ana', text: 'Unde?' });
  return {
    channel,
    space: { externalId: String(group.id), postExternalId: String(post.message_id) },
    delivered: () =>
      simulator.ledger.map(({ messageId, text, replyTo, topicId }) => ({
        externalId: String(messageId),
        text,
        inReplyTo: replyTo === null ? null : String(replyTo),
        threadExternalId: topicId === null ? null : String(topicId),
      })),
    loseNextReceipt: () => simulator.fail({ method: 'sendMessage', kind: 'lose-answer' }),
    refuse: () => simulator.setMembership({ chatId: group.id, status: 'kicked' }),
    secrets: [token, token.split(':')[1] ?? ''],
    close: () => simulator.stop(),
  };
});

receivingContract('a Telegram bot', async () => {
  const { simulator, channel } = await createStage();
  const group = simulator.addGroup();
  return { channel, write: (text) => simulator.say({ chatId: group.id, text }), close: () => simulator.stop() };
});

describe('a Telegram bot', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage();
  });
  afterEach(() => stage.simulator.stop());
  const open = async (...options: Parameters<typeof createStage>): Promise<void> => {
    await stage.simulator.stop();
    stage = await createStage(...options);
  };

  describe('stops with a sentence and without the token', () => {
    it.each(['', 'abc', '12:', '../../etc', '12:a b', '12:a/getMe?x='])('at the malformed token %j', (malformed) => {
      const create = () => createTelegramChannel({ token: malformed, waiting: { delay: async () => undefined, random: () => 0 } });
      expect(create).toThrow(expect.objectContaining({ kind: 'rejected', reason: 'token-malformed' }));
    });

    it('at a token the platform does not know', async () => {
      const waiting = { delay: async () => undefined, random: () => 0 };
      const channel = createTelegramChannel({ token: '4200:another-secret', apiRoot: stage.apiRoot, waiting });
      const receive = async () => {
        for await (const _ of channel.receive(null, new AbortController().signal)) break;
      };
      for (const attempt of [channel.verify(), receive()]) {
        const error = await attempt.catch((caught: unknown) => caught as Error);
        expect(error).toMatchObject({ kind: 'rejected', reason: 'token-rejected' });
        expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('another-secret');
      }
    });
  });

  describe('sends', () => {
    const say = (space: number, more: { thread?: number; replyTo?: number } = {}) =>
      stage.channel
        .send({
          spaceExternalId: String(space),
          threadExternalId: more.thread === undefined ? null : String(more.thread),
          inReplyTo: more.replyTo === undefined ? null : String(more.replyTo),
          text: 'Bună',
        })
        .catch((error: unknown) => error);

    it('an answer into the topic of its question', async () => {
      const group = stage.simulator.addGroup({ forum: true });
      const topic = stage.simulator.addTopic({ chatId: group.id, name: 'Salariu' });
      const question = stage.simulator.say({ chatId: group.id, topicId: topic.message_id, text: 'Cât?' });
      await say(group.id, { thread: topic.message_id, replyTo: question.message_id });
      expect(stage.simulator.ledger).toMatchObject([{ topicId: topic.message_id, replyTo: question.message_id }]);
    });

    it.each([
      [
        'a group it was removed from',
        'account-removed',
        (s: TelegramSimulator, id: number) => s.setMembership({ chatId: id, status: 'kicked' }),
      ],
      ['a group it left', 'account-removed', (s: TelegramSimulator, id: number) => s.setMembership({ chatId: id, status: 'left' })],
      [
        'a group where it may only read',
        'sending-forbidden',
        (s: TelegramSimulator, id: number) => s.setMembership({ chatId: id, status: 'restricted', canSend: false }),
      ],
    ] as const)('nothing to %s', async (_where, reason, change) => {
      const group = stage.simulator.addGroup();
      change(stage.simulator, group.id);
      expect(await say(group.id)).toMatchObject({ kind: 'rejected', reason });
      expect(stage.simulator.ledger).toEqual([]);
    });

    it('nothing to an unknown group, a closed topic, a missing topic or in answer to a deleted post', async () => {
      const group = stage.simulator.addGroup({ forum: true });
      const topic = stage.simulator.addTopic({ chatId: group.id, name: 'Închis' });
      const post = stage.simulator.say({ chatId: group.id, text: 'x' });
      stage.simulator.closeTopic({ chatId: group.id, topicId: topic.message_id });
      stage.simulator.remove({ chatId: group.id, messageId: post.message_id });
      expect(await say(-1)).toMatchObject({ kind: 'rejected', reason: 'space-unknown' });
      expect(await say(group.id, { thread: topic.message_id })).toMatchObject({ kind: 'rejected', reason: 'thread-closed' });
      expect(await say(group.id, { thread: 999 })).toMatchObject({ kind: 'rejected', reason: 'thread-closed' });
      expect(await say(group.id, { replyTo: post.message_id })).toMatchObject({ kind: 'rejected', reason: 'reply-target-gone' });
      expect(stage.simulator.ledger).toEqual([]);
    });

    it('nothing to a group that moved, and says where it moved', async () => {
      const group = stage.simulator.addGroup({ basic: true });
      const moved = stage.simulator.migrate({ chatId: group.id });
      expect(await say(group.id)).toMatchObject({ kind: 'rejected', reason: 'space-moved', movedTo: String(moved.id) });
      expect(stage.simulator.ledger).toEqual([]);
    });

    it('nothing while the platform asks to wait, and says how long', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.fail({ method: 'sendMessage', kind: 'flood', retryAfter: 7 });
      expect(await say(group.id)).toMatchObject({ kind: 'rate-limited', retryAfterMs: 7000 });
      expect(stage.simulator.ledger).toEqual([]);
    });

    it.each([
      [{ kind: 'error', status: 500 }, 'server-error'],
      [{ kind: 'html', status: 200 }, 'unreadable-answer'],
      [{ kind: 'reset' }, 'connection-lost'],
      [{ kind: 'lose-answer' }, 'connection-lost'],
      [{ kind: 'hang' }, 'no-answer'],
    ] as const)('with an uncertain outcome after %j', async (fault, reason) => {
      await open({ deadlineMs: 200 });
      const group = stage.simulator.addGroup();
      stage.simulator.fail({ method: 'sendMessage', ...fault });
      expect(await say(group.id)).toMatchObject({ kind: 'uncertain', reason });
      expect(stage.simulator.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
    });

    it('surely nothing when the platform cannot be reached', async () => {
      const group = stage.simulator.addGroup();
      await stage.simulator.stop();
      expect(await say(group.id)).toMatchObject({ kind: 'unreachable', reason: 'connection-refused' });
      await open({ apiRoot: 'http://no-such-host.invalid' });
      expect(await say(group.id)).toMatchObject({ kind: 'unreachable', reason: 'host-unknown' });
    });
  });
});
