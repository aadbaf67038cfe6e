/**
 * Groups, topics, members and messages as the platform keeps them, and what each event looks like to a bot. Everything is invented;
 * ids have the platform's form.
 */

const nobody = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

export class BotApiError extends Error {
  constructor(code, description, parameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/**
 * @param {{ bot: Record<string, unknown>, now: () => number, push: (update: Record<string, unknown>) => unknown }} world
 */
export function createWorld({ bot, now, push }) {
  const chats = new Map();
  let lastSupergroup = 1_000_000_001_000;
  let lastGroup = 4000;
  let lastUser = 700_000;
  const people = new Map();

  const seconds = () => Math.floor(now() / 1000);
  const chatOf = (chatId) => {
    const chat = chats.get(Number(chatId));
    if (!chat) throw new BotApiError(400, 'Bad Request: chat not found');
    return chat;
  };
  const publicChat = ({ id, type, title, forum }) => ({ id, type, title, ...(forum ? { is_forum: true } : {}) });

  /** The same name is the same person. */
  const person = (from = 'Ana') => {
    if (typeof from !== 'string') return from;
    if (!people.has(from)) people.set(from, { id: ++lastUser, is_bot: false, first_name: from });
    return people.get(from);
  };

  const envelope = (chat, extra) => ({ message_id: ++chat.lastMessage, date: seconds(), chat: publicChat(chat), ...extra });
  const store = (chat, message) => {
    chat.messages.set(message.message_id, message);
    return message;
  };

  const sender = (chat, { from, anonymous }) =>
    chat.type === 'channel'
      ? { sender_chat: publicChat(chat) }
      : anonymous
        ? { from: nobody, sender_chat: publicChat(chat) }
        : { from: person(from) };

  const place = (chat, { topicId, replyTo }) => {
    const topic = topicId === undefined ? undefined : chat.topics.get(Number(topicId));
    const target = replyTo === undefined ? topic : chat.messages.get(Number(replyTo));
    const thread = topic?.message_id ?? target?.message_thread_id;
    const { reply_to_message: _, ...shown } = target ?? {};
    return {
      ...(thread === undefined ? {} : { message_thread_id: thread, ...(chat.forum ? { is_topic_message: true } : {}) }),
      ...(target ? { reply_to_message: shown } : {}),
    };
  };

  /** In privacy mode a bot that is no administrator sees commands and answers to itself only. */
  const hidden = (chat, message) =>
    !bot.can_read_all_group_messages &&
    chat.type.endsWith('group') &&
    chat.botStatus !== 'administrator' &&
    message.text !== undefined &&
    !message.text.startsWith('/') &&
    message.reply_to_message?.from?.id !== bot.id;

  const deliver = (chat, message, kind = 'message') => {
    if (!['left', 'kicked'].includes(chat.botStatus) && !hidden(chat, message)) {
      push({ [chat.type === 'channel' ? kind.replace('message', 'channel_post') : kind]: message });
    }
    return message;
  };

  const add = (init) => {
    const chat = { topics: new Map(), messages: new Map(), lastMessage: 0, botStatus: 'member', ...init };
    chats.set(chat.id, chat);
    return publicChat(chat);
  };

  return {
    person,
    /** @param {{ title?: string, forum?: boolean, basic?: boolean, channel?: boolean }} init */
    addGroup({ title = 'Group', forum = false, basic = false, channel = false } = {}) {
      const id = basic ? -++lastGroup : -++lastSupergroup;
      return add({ id, title, forum, type: channel ? 'channel' : basic ? 'group' : 'supergroup' });
    },
    addTopic({ chatId, name, from }) {
      const chat = chatOf(chatId);
      const message = envelope(chat, { from: person(from), forum_topic_created: { name, icon_color: 7322096 }, is_topic_message: true });
      message.message_thread_id = message.message_id;
      chat.topics.set(message.message_id, message);
      return deliver(chat, store(chat, message));
    },
    closeTopic({ chatId, topicId }) {
      chatOf(chatId).topics.get(Number(topicId)).closed = true;
    },
    /** Someone writes. `content` is what the message holds, by default a text. */
    say({ chatId, from, anonymous, text, topicId, replyTo, content }) {
      const chat = chatOf(chatId);
      return deliver(
        chat,
        store(
          chat,
          envelope(chat, { ...sender(chat, { from, anonymous }), ...place(chat, { topicId, replyTo }), ...(content ?? { text }) }),
        ),
      );
    },
    photo({ chatId, from, caption, topicId }) {
      const sizes = [{ file_id: `photo-${now()}`, file_unique_id: 'photo', width: 90, height: 90 }];
      return this.say({ chatId, from, topicId, content: { photo: sizes, ...(caption === undefined ? {} : { caption }) } });
    },
    edit({ chatId, messageId, text }) {
      const chat = chatOf(chatId);
      const message = { ...chat.messages.get(Number(messageId)), text, edit_date: seconds() };
      return deliver(chat, store(chat, message), 'edited_message');
    },
    /** The bot joins, leaves, is removed, is restricted or made an administrator. */
    setMembership({ chatId, status, from, canSend = true }) {
      const chat = chatOf(chatId);
      const old = chat.botStatus;
      Object.assign(chat, { botStatus: status, botCanSend: canSend });
      const user = { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
      const rights =
        status === 'restricted'
          ? { is_member: true, can_send_messages: canSend }
          : chat.type === 'channel'
            ? { can_post_messages: canSend }
            : {};
      const change = { old_chat_member: { user, status: old }, new_chat_member: { user, status, ...rights } };
      push({ my_chat_member: { chat: publicChat(chat), from: person(from), date: seconds(), ...change } });
    },
    /** A group becomes a supergroup with a new id, where message ids start anew. */
    migrate({ chatId }) {
      const chat = chatOf(chatId);
      const moved = add({ id: -++lastSupergroup, title: chat.title, type: 'supergroup', forum: false });
      deliver(chat, envelope(chat, { from: person(), migrate_to_chat_id: moved.id }));
      deliver(
        chats.get(moved.id),
        envelope(chats.get(moved.id), { from: nobody, sender_chat: publicChat(chat), migrate_from_chat_id: chat.id }),
      );
      chat.movedTo = moved.id;
      return moved;
    },
    /** Deletes a message; the platform tells bots nothing of it. */
    remove({ chatId, messageId }) {
      chatOf(chatId).messages.delete(Number(messageId));
    },
    chat: (chatId) => publicChat(chatOf(chatId)),
    member(chatId, userId) {
      const chat = chatOf(chatId);
      const isBot = Number(userId) === bot.id;
      const user = isBot ? bot : [...people.values()].find(({ id }) => id === Number(userId));
      if (!user) throw new BotApiError(400, 'Bad Request: user not found');
      return { user, status: isBot ? chat.botStatus : 'member' };
    },
    /** What the bot sends. @throws BotApiError with the platform's words. */
    receive({ chat_id: chatId, text, message_thread_id: threadId, reply_parameters: reply }) {
      const chat = chatOf(chatId);
      if (chat.movedTo) {
        throw new BotApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.movedTo });
      }
      if (chat.botStatus === 'kicked') throw new BotApiError(403, `Forbidden: bot was kicked from the ${chat.type} chat`);
      if (chat.botStatus === 'left') throw new BotApiError(403, `Forbidden: bot is not a member of the ${chat.type} chat`);
      if (chat.botCanSend === false) throw new BotApiError(400, 'Bad Request: not enough rights to send text messages to the chat');
      if (typeof text !== 'string' || text.trim() === '') throw new BotApiError(400, 'Bad Request: message text is empty');
      if ([...text].length > 4096) throw new BotApiError(400, 'Bad Request: message is too long');
      const topic = threadId === undefined ? undefined : chat.topics.get(Number(threadId));
      if (threadId !== undefined && !topic) throw new BotApiError(400, 'Bad Request: message thread not found');
      if (topic?.closed) throw new BotApiError(400, 'Bad Request: TOPIC_CLOSED');
      const target = reply && chat.messages.get(Number(reply.message_id));
      if (reply && !target && !reply.allow_sending_without_reply)
        throw new BotApiError(400, 'Bad Request: message to be replied not found');
      const from = { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
      return store(chat, envelope(chat, { from, ...place(chat, { topicId: threadId, replyTo: target?.message_id }), text }));
    },
  };
}
