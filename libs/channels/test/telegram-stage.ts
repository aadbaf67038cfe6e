import { createTelegramSimulator, type TelegramSimulator } from '../../../tools/simulators/telegram/simulator.mjs';
import type { InboundBatch, ReceivingChannel } from '../src/channel.js';
import { createTelegramChannel, type TelegramChannelOptions } from '../src/telegram/telegram.channel.js';

export const token = '4200:a-token-nobody-may-see';

/** A bot in front of a simulated platform, and what the specs ask of both. */
export interface Stage {
  simulator: TelegramSimulator;
  apiRoot: string;
  channel: ReceivingChannel;
  /** What the channel would have waited, ms. */
  waits: number[];
  /** Batches until `enough` says so; the one in hand is not confirmed. */
  batchesUntil(enough: (batch: InboundBatch) => boolean): Promise<InboundBatch[]>;
  firstBatch(): Promise<InboundBatch>;
}

export async function createStage(options: Partial<TelegramChannelOptions> = {}, privacyMode = false): Promise<Stage> {
  const simulator = createTelegramSimulator({ token, privacyMode });
  const { apiRoot } = await simulator.start();
  const waits: number[] = [];
  const waiting = { delay: (ms: number) => Promise.resolve(waits.push(ms)), random: () => 0 };
  const channel = createTelegramChannel({ token, apiRoot, waiting, ...options });
  const batchesUntil = async (enough: (batch: InboundBatch) => boolean): Promise<InboundBatch[]> => {
    const batches: InboundBatch[] = [];
    for await (const batch of channel.receive(null, new AbortController().signal)) {
      batches.push(batch);
      if (enough(batch)) return batches;
    }
    throw new Error('The channel stopped receiving.');
  };
  const firstBatch = async (): Promise<InboundBatch> => (await batchesUntil(() => true))[0] as InboundBatch;
  return { simulator, apiRoot, channel, waits, batchesUntil, firstBatch };
}
