import { describe, expect, it } from '@jest/globals';
import { exportOf, readAll, refusalOf } from '../../test/export-fixture.js';

const base = {
  id: 7,
  type: 'message',
  date: '2026-09-13T12:00:00',
  date_unixtime: '1789293600',
  from: 'Ion',
  from_id: 'user5',
  text: 'Bună',
};
const group = { name: 'Muncă', type: 'private_supergroup', id: 1234567890 };
const file = (messages: unknown, chat: object = group) => exportOf(JSON.stringify({ ...chat, messages }, null, 1), 'result.json');
const only = async (change: object) => (await readAll(file([{ ...base, ...change }])))[0]?.message;

describe('a Telegram Desktop export', () => {
  it('is read with the ids a bot would see', async () => {
    expect(await readAll(file([base]))).toEqual([
      {
        space: { externalId: '-1001234567890', name: 'Muncă', kind: 'group' },
        message: {
          spaceExternalId: '-1001234567890',
          spaceName: 'Muncă',
          externalId: '7',
          threadExternalId: null,
          inReplyTo: null,
          author: { externalId: '5', displayName: 'Ion' },
          kind: 'message',
          text: 'Bună',
          sentAt: '2026-09-13T12:00:00+02:00',
          editedAt: null,
        },
      },
    ]);
  });

  it.each([
    ['private_group', 42, '-42', 'group'],
    ['public_supergroup', 42, '-1000000000042', 'group'],
    ['private_channel', 42, '-1000000000042', 'channel'],
    ['personal_chat', 42, '42', 'private'],
    ['saved_messages', 42, '42', 'private'],
    ['bot_chat', 42, '42', 'private'],
  ])('of a %s is the space the platform knows', async (type, id, externalId, kind) => {
    const [item] = await readAll(file([base], { name: 'x', type, id }));
    expect(item?.space).toEqual({ externalId, name: 'x', kind });
  });

  it.each([
    ['words', 'Bună', 'Bună'],
    ['pieces', ['Am primit ', { type: 'bold', text: 'Kündigung' }, '!'], 'Am primit Kündigung!'],
    ['a piece without text', ['a', { type: 'custom_emoji' }, 3, 'b'], 'ab'],
  ])('joins a text of %s', async (_what, text, joined) => {
    expect(await only({ text })).toMatchObject({ kind: 'message', text: joined });
  });

  it.each([
    ['a photo with a caption', { photo: '(File not included.)', text: 'E bun?' }, 'media', 'E bun?'],
    ['a sticker', { media_type: 'sticker', file: 'x.webp', text: '' }, 'media', ''],
    ['a poll', { poll: { question: 'Cine vine?', answers: [] }, text: '' }, 'media', 'Cine vine?'],
    ['something it does not know, without text', { hologram: 1, text: '' }, 'media', ''],
    ['a service message', { type: 'service', action: 'invite_members', actor: 'Ion' }, 'system', 'invite_members'],
    ['an unknown type', { type: 'unsupported' }, 'system', 'unsupported'],
  ])('reads %s', async (_what, change, kind, text) => {
    expect(await only(change)).toMatchObject({ kind, text });
  });

  it.each([
    ['a user', { from_id: 'user5' }, { externalId: '5', displayName: 'Ion' }],
    ['a deleted account', { from: null }, { externalId: '5', displayName: null }],
    ['an anonymous administrator', { from: 'Muncă', from_id: 'channel1234567890' }, { externalId: '-1001234567890', displayName: 'Muncă' }],
    ['a very old export', { from_id: 5 }, { externalId: '5', displayName: 'Ion' }],
    ['nobody', { from: undefined, from_id: undefined }, null],
  ])('names %s', async (_who, change, author) => {
    expect((await only(change))?.author).toEqual(author);
  });

  it.each([
    ['the instant and the exporter’s clock', {}, '2026-09-13T12:00:00+02:00'],
    ['the instant alone', { date: undefined }, '2026-09-13T10:00:00Z'],
    ['the clock alone', { date_unixtime: undefined }, '2026-09-13T12:00:00'],
    ['a clock on Greenwich', { date: '2026-09-13T10:00:00' }, '2026-09-13T10:00:00Z'],
    ['a clock that went back', { date: '2026-09-13T04:30:00' }, '2026-09-13T04:30:00-05:30'],
    ['a clock no zone has', { date: '2026-09-10T12:00:00' }, '2026-09-13T10:00:00Z'],
  ])('states when by %s', async (_how, change, sentAt) => {
    expect((await only(change))?.sentAt).toBe(sentAt);
  });

  it('tells an edit and when it was made', async () => {
    const message = await only({ edited: '2026-09-13T13:00:00', edited_unixtime: '1789297200' });
    expect(message?.editedAt).toBe('2026-09-13T13:00:00+02:00');
  });

  it('knows an answer, but not one to a message elsewhere', async () => {
    expect((await only({ reply_to_message_id: 3 }))?.inReplyTo).toBe('3');
    expect((await only({ reply_to_message_id: 3, reply_to_peer_id: 'channel9' }))?.inReplyTo).toBeNull();
  });

  it('finds the topic of a message, also through the message it answers', async () => {
    const items = await readAll(
      file([
        { ...base, id: 1, type: 'service', action: 'topic_created', title: 'Salariu', actor: 'Ana' },
        { ...base, id: 2, reply_to_message_id: 1 },
        { ...base, id: 3, reply_to_message_id: 2 },
        { ...base, id: 4 },
      ]),
    );
    expect(items.map(({ message }) => [message.threadExternalId, message.inReplyTo])).toEqual([
      ['1', null],
      ['1', null],
      ['1', '2'],
      [null, null],
    ]);
    expect(items[0]?.message.text).toBe('topic_created: Salariu');
  });

  it('of a whole account gives every chat its own space and passes the rest over', async () => {
    const account = {
      about: 'Here is the data you requested.',
      personal_information: { first_name: 'X', phone_number: '+49 30 23125 000' },
      contacts: { list: [{ first_name: 'Y' }, { messages: [{ id: 1 }] }] },
      chats: {
        about: 'chats',
        list: [
          { name: 'Unu', type: 'private_supergroup', id: 1, messages: [base, { ...base, id: 8 }] },
          { name: 'Gol', type: 'private_group', id: 2, messages: [] },
          { type: 'personal_chat', id: 3, messages: [base] },
        ],
      },
      left_chats: { list: [{ name: 'Doi', type: 'public_supergroup', id: 4, messages: [base] }] },
    };
    const items = await readAll(exportOf(JSON.stringify(account), 'result.json'));
    expect(items.map(({ space, message }) => [space.name, space.kind, message.externalId])).toEqual([
      ['Unu', 'group', '7'],
      ['Unu', 'group', '8'],
      ['result.json', 'private', '7'],
      ['Doi', 'group', '7'],
    ]);
  });

  it('takes the date before for a kind of message that carries none', async () => {
    const items = await readAll(file([base, { id: 8, type: 'unsupported', date: '1970-01-01T01:00:00', date_unixtime: '0' }]));
    expect(items[1]?.message).toMatchObject({ kind: 'system', sentAt: '2026-09-13T12:00:00+02:00' });
  });

  it('makes text storable that no database can hold', async () => {
    expect(await only({ text: 'a\0b\ud83d', from: 'I\0' })).toMatchObject({ text: 'a\ufffdb\ufffd', author: { displayName: 'I\ufffd' } });
  });

  it.each([
    ['a message that is no object', ['x'], 'malformed', 6],
    ['a message without an id', [{ ...base, id: undefined }], 'malformed', 6],
    ['a message dated 1970', [{ ...base, date: '1970-01-01T01:00:00', date_unixtime: '0' }], 'date-impossible', 6],
    ['a message from the future', [{ ...base, date: '2031-09-13T12:00:00', date_unixtime: '1947060000' }], 'date-impossible', 6],
    ['a message without a date', [{ ...base, date: 'gestern', date_unixtime: 'x' }], 'date-impossible', 6],
    ['no message at all', [], 'empty-chat', null],
  ])('with %s is refused with its line', async (_what, messages, code, line) => {
    const error = await refusalOf(file(messages), { now: new Date('2026-11-22T00:00:00Z') });
    expect([error.code, error.line, error.file]).toEqual([code, line, 'result.json']);
  });

  const whole = JSON.stringify({ ...group, messages: [base, base] }, null, 1);
  it.each([
    ['cut off inside a message', whole.slice(0, -60), 'truncated'],
    ['cut off behind a message', whole.slice(0, -4), 'truncated'],
    ['with a comma too many', whole.replace('"id": 7,', '"id": 7,,'), 'malformed'],
    ['with something behind its end', `${whole}\n{}`, 'malformed'],
    ['of another program', '{"settings": {"a": 1}}', 'not-an-export'],
    ['nested without end', `{"messages": ${'['.repeat(100)}`, 'malformed'],
  ])('%s is refused', async (_what, content, code) => {
    expect((await refusalOf(exportOf(content, 'result.json'))).code).toBe(code);
  });

  it('names the line where the JSON breaks', async () => {
    const lines = whole.split('\n');
    lines[9] = '!';
    expect(await refusalOf(exportOf(lines.join('\n'), 'result.json'))).toMatchObject({ code: 'malformed', line: 10 });
  });
});
