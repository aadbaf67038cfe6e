import { channelAbilities } from '@streetlight/domain';
import { type AccountIdentity, type Channel, ChannelError, type OutboundMessage, type SendReceipt } from '../channel.js';

export interface CommunityChannelOptions {
  identity: AccountIdentity;
  /** Puts an answer on the page; a ChannelError it throws is passed on, any other failure leaves the outcome uncertain. */
  publish: (message: OutboundMessage) => Promise<SendReceipt>;
}

/** The public page served by the product itself. Its posts arrive over HTTP, so there is nothing to fetch. */
export function createCommunityChannel({ identity, publish }: CommunityChannelOptions): Channel {
  const { textLimit } = channelAbilities.community;
  return {
    name: 'community',
    textLimit,
    verify: () => Promise.resolve(identity),
    async send(message) {
      if (message.text.trim() === '') throw new ChannelError('rejected', 'text-empty');
      if (message.text.length > textLimit) throw new ChannelError('rejected', 'text-too-long');
      try {
        return await publish(message);
      } catch (error) {
        throw error instanceof ChannelError ? error : new ChannelError('uncertain', 'connection-lost');
      }
    },
  };
}
