import { describe, expect, it } from '@jest/globals';
import { ChannelError, type OutboundMessage, type SendReceipt } from '../channel.js';
import { type Delivered, sendingContract } from '../contract-suite.js';
import { createCommunityChannel } from './community.channel.js';

const identity = { externalId: 'page', displayName: 'Întreabă aici', handle: null, readsAllMessages: true };

function createPage() {
  const answers: Delivered[] = [];
  let next: 'publish' | 'lose' | 'refuse' = 'publish';
  const publish = async ({ text, inReplyTo, threadExternalId }: OutboundMessage): Promise<SendReceipt> => {
    if (next === 'refuse') throw new ChannelError('rejected', 'reply-target-gone');
    const externalId = `answer-${answers.length + 1}`;
    answers.push({ externalId, text, inReplyTo, threadExternalId });
    if (next === 'lose') throw new Error('connection to the database was lost: Termenul');
    return { externalId, sentAt: '2026-11-22T10:00:00Z' };
  };
  return { answers, publish, behave: (how: typeof next) => (next = how) };
}

sendingContract('the community page', async () => {
  const page = createPage();
  return {
    channel: createCommunityChannel({ identity, publish: page.publish }),
    space: { externalId: 'page', postExternalId: 'post-1' },
    delivered: () => page.answers,
    loseNextReceipt: () => page.behave('lose'),
    refuse: () => page.behave('refuse'),
    secrets: [],
    close: () => Promise.resolve(),
  };
});

describe('the community page', () => {
  it('passes the reason of a refusal on', async () => {
    const page = createPage();
    page.behave('refuse');
    const channel = createCommunityChannel({ identity, publish: page.publish });
    const sent = channel.send({ spaceExternalId: 'page', threadExternalId: null, inReplyTo: 'post-9', text: 'Bună' });
    await expect(sent).rejects.toMatchObject({ kind: 'rejected', reason: 'reply-target-gone' });
  });
});
