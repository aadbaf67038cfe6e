import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { InboundMessage } from '../channel.js';
import { createStage, type Stage } from '../../test/telegram-stage.js';

describe('what a Telegram bot reads', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await createStage();
  });
  afterEach(() => stage.simulator.stop());
  const open = async (...options: Parameters<typeof createStage>): Promise<void> => {
    await stage.simulator.stop();
    stage = await createStage(...options);
  };
  const onlyMessage = async (): Promise<InboundMessage> => (await stage.firstBatch()).messages[0] as InboundMessage;

  describe('reads', () => {
    it('a message in a group', async () => {
      const group = stage.simulator.addGroup({ title: 'Muncă în Germania' });
      const sent = stage.simulator.say({
        chatId: group.id,
        from: { id: 7, is_bot: false, first_name: 'Ion', last_name: 'P' },
        text: 'Unde?',
      });
      expect(await onlyMessage()).toEqual({
        spaceExternalId: String(group.id),
        spaceName: 'Muncă în Germania',
        externalId: String(sent.message_id),
        threadExternalId: null,
        inReplyTo: null,
        author: { externalId: '7', displayName: 'Ion P' },
        kind: 'message',
        text: 'Unde?',
        sentAt: `${new Date(sent.date * 1000).toISOString().slice(0, 19)}Z`,
        editedAt: null,
      });
    });

    it('a topic, where only an answer to a person is an answer', async () => {
      const group = stage.simulator.addGroup({ forum: true });
      const topic = stage.simulator.addTopic({ chatId: group.id, name: 'Concediere' });
      const question = stage.simulator.say({ chatId: group.id, topicId: topic.message_id, text: 'Ce fac?' });
      stage.simulator.say({ chatId: group.id, topicId: topic.message_id, replyTo: question.message_id, text: 'Mergi la sindicat' });
      const [opening, asked, answered] = (await stage.firstBatch()).messages;
      expect(opening).toMatchObject({ kind: 'system', text: 'forum_topic_created' });
      expect(asked).toMatchObject({ threadExternalId: String(topic.message_id), inReplyTo: null });
      expect(answered).toMatchObject({ threadExternalId: String(topic.message_id), inReplyTo: String(question.message_id) });
    });

    it('an edit under the id of its original', async () => {
      const group = stage.simulator.addGroup();
      const sent = stage.simulator.say({ chatId: group.id, text: 'Unde?' });
      stage.simulator.edit({ chatId: group.id, messageId: sent.message_id, text: 'Unde găsesc?' });
      const [original, edited] = (await stage.firstBatch()).messages;
      expect(edited).toMatchObject({ externalId: original?.externalId, text: 'Unde găsesc?' });
      expect(edited?.editedAt).toMatch(/Z$/);
    });

    it('a photo with its caption, a photo without, a poll and a place', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.photo({ chatId: group.id, caption: 'E bun contractul?' });
      stage.simulator.photo({ chatId: group.id });
      stage.simulator.say({ chatId: group.id, content: { poll: { id: '1', question: 'Cine vine?', options: [] } } });
      stage.simulator.say({ chatId: group.id, content: { location: { latitude: 1, longitude: 2 } } });
      const { messages } = await stage.firstBatch();
      expect(messages.map(({ kind, text }) => [kind, text])).toEqual([
        ['media', 'E bun contractul?'],
        ['media', ''],
        ['media', 'Cine vine?'],
        ['media', ''],
      ]);
    });

    it('an anonymous administrator as the group, and a channel as itself', async () => {
      const group = stage.simulator.addGroup({ title: 'Grup' });
      const channel = stage.simulator.addGroup({ channel: true, title: 'Știri' });
      stage.simulator.say({ chatId: group.id, anonymous: true, text: 'Regulile' });
      stage.simulator.say({ chatId: channel.id, text: 'Noutăți' });
      const { messages } = await stage.firstBatch();
      expect(messages.map((message) => message.author)).toEqual([
        { externalId: String(group.id), displayName: 'Grup' },
        { externalId: String(channel.id), displayName: 'Știri' },
      ]);
    });

    it('a kind of message it has never heard of as system, and goes on', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.say({ chatId: group.id, content: { hologram: { size: 3 } } });
      stage.simulator.say({ chatId: group.id, text: 'după' });
      const { messages } = await stage.firstBatch();
      expect(messages.map(({ kind, text }) => [kind, text])).toEqual([
        ['system', 'hologram'],
        ['message', 'după'],
      ]);
    });

    it('text no database can hold, made storable', async () => {
      const group = stage.simulator.addGroup();
      stage.simulator.pushRaw([
        {
          update_id: 1001,
          message: { message_id: 1, date: 1, chat: { id: group.id, type: 'supergroup', title: 'a\0' }, text: 'x\ud800\0y' },
        },
      ]);
      expect(await onlyMessage()).toMatchObject({ text: 'x\ufffd\ufffdy', spaceName: 'a\ufffd' });
    });

    it.each([
      ['nothing but its id', {}],
      ['a message without a chat', { message: { message_id: 1, date: 1 } }],
      ['a message of a foreign type', { message: 'text' }],
      ['a date beyond the calendar', { message: { message_id: 1, date: 1e15, chat: { id: 1 } } }],
      ['a membership without a member', { my_chat_member: { chat: { id: 1 } } }],
      ['an author without an id', { message: { message_id: 9, date: 1, chat: { id: 1 }, from: {}, sender_chat: 4 } }],
    ])('an update with %s, without losing its neighbour', async (_what, members) => {
      const group = stage.simulator.addGroup();
      stage.simulator.pushRaw([{ update_id: 1001, ...members }]);
      stage.simulator.pushRaw([{ update_id: 1002, message: { message_id: 2, date: 2, chat: { id: group.id }, text: 'vecin' } }]);
      const { messages, cursor } = await stage.firstBatch();
      expect(messages.at(-1)?.text).toBe('vecin');
      expect(cursor).toBe('1003');
    });
  });

  describe('tells', () => {
    it('that it joined, may only read, and was removed', async () => {
      const group = stage.simulator.addGroup({ title: 'Grup' });
      for (const change of [{ status: 'member' }, { status: 'restricted', canSend: false }, { status: 'kicked' }] as const) {
        stage.simulator.setMembership({ chatId: group.id, ...change });
      }
      const space = { spaceExternalId: String(group.id), spaceName: 'Grup' };
      expect((await stage.firstBatch()).notices).toEqual([
        { kind: 'space-joined', ...space, canSend: true },
        { kind: 'space-joined', ...space, canSend: false },
        { kind: 'space-left', ...space },
      ]);
    });

    it('where a group moved, from either side', async () => {
      const group = stage.simulator.addGroup({ basic: true });
      const moved = stage.simulator.migrate({ chatId: group.id });
      const move = { kind: 'space-moved', fromExternalId: String(group.id), toExternalId: String(moved.id) };
      expect((await stage.firstBatch()).notices).toEqual([move, move]);
    });

    it('whether it hears ordinary messages', async () => {
      expect(await stage.channel.verify()).toMatchObject({ externalId: '4200', handle: 'streetlight_bot', readsAllMessages: true });
      await open({}, true);
      expect(await stage.channel.verify()).toMatchObject({ readsAllMessages: false });
    });
  });
});
