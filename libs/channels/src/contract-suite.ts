import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Channel, ChannelError, type OutboundMessage, type ReceivingChannel } from './channel.js';

/** What reached the space, whatever the channel reported. */
export interface Delivered {
  externalId: string;
  text: string;
  inReplyTo: string | null;
  threadExternalId: string | null;
}

/** A channel in front of its platform, or of the platform's simulator, with a space and a post in it. */
export interface SendingFixture {
  channel: Channel;
  /** Where to write, and the post to answer. */
  space: { externalId: string; postExternalId: string };
  delivered(): Delivered[];
  /** The next message is delivered, but its receipt is lost. */
  loseNextReceipt(): void;
  /** The platform refuses everything from now on. */
  refuse(): void;
  /** Words that may appear in no error: tokens, keys. */
  secrets: string[];
  close(): Promise<void>;
}

const text = 'Bună! <b>Termenul</b> e de 3 săptămâni & „Kündigung” trebuie semnată.\n\nПиши ни 🙂 — Γράψε μας.';

const failure = (promise: Promise<unknown>): Promise<ChannelError> =>
  promise.then(
    () => Promise.reject(new Error('The channel reported success.')),
    (error: unknown) => {
      if (!(error instanceof ChannelError)) throw error;
      return error;
    },
  );

/** What every channel that sends must do. Call it inside the channel's spec. */
export function sendingContract(name: string, setUp: () => Promise<SendingFixture>): void {
  describe(`${name} as a channel that sends`, () => {
    let fixture: SendingFixture;
    beforeEach(async () => {
      fixture = await setUp();
    });
    afterEach(() => fixture.close());

    const message = (change: Partial<OutboundMessage> = {}): OutboundMessage => ({
      spaceExternalId: fixture.space.externalId,
      threadExternalId: null,
      inReplyTo: null,
      text,
      ...change,
    });

    it('says who we are', async () => {
      const identity = await fixture.channel.verify();
      expect(identity.externalId).not.toBe('');
      expect(identity.displayName).not.toBe('');
      expect(typeof identity.readsAllMessages).toBe('boolean');
    });

    it('delivers a text once and exactly as written, and its receipt names the message', async () => {
      const receipt = await fixture.channel.send(message());
      expect(fixture.delivered()).toEqual([{ externalId: receipt.externalId, text, inReplyTo: null, threadExternalId: null }]);
      expect(receipt.sentAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    });

    it('delivers an answer as an answer to its post', async () => {
      await fixture.channel.send(message({ inReplyTo: fixture.space.postExternalId }));
      expect(fixture.delivered().map((each) => each.inReplyTo)).toEqual([fixture.space.postExternalId]);
    });

    it('gives two equal messages two receipts', async () => {
      const [first, second] = [await fixture.channel.send(message()), await fixture.channel.send(message())];
      expect(second.externalId).not.toBe(first.externalId);
      expect(fixture.delivered()).toHaveLength(2);
    });

    it('delivers a text as long as its limit and refuses a longer one before sending', async () => {
      const { textLimit } = fixture.channel;
      await fixture.channel.send(message({ text: 'ă'.repeat(textLimit) }));
      const error = await failure(fixture.channel.send(message({ text: 'ă'.repeat(textLimit + 1) })));
      expect([error.kind, error.reason]).toEqual(['rejected', 'text-too-long']);
      expect(fixture.delivered()).toHaveLength(1);
    });

    it.each(['', ' \n\t '])('refuses the empty text %j before sending', async (empty) => {
      const error = await failure(fixture.channel.send(message({ text: empty })));
      expect([error.kind, error.reason]).toEqual(['rejected', 'text-empty']);
      expect(fixture.delivered()).toEqual([]);
    });

    it('calls a delivery whose receipt is lost uncertain and does not repeat it', async () => {
      fixture.loseNextReceipt();
      const error = await failure(fixture.channel.send(message()));
      expect(error.kind).toBe('uncertain');
      expect(fixture.delivered()).toHaveLength(1);
    });

    it('calls a refusal final, and nothing was sent', async () => {
      fixture.refuse();
      const error = await failure(fixture.channel.send(message()));
      expect(error.kind).toBe('rejected');
      expect(fixture.delivered()).toEqual([]);
    });

    it('keeps secrets and the text out of its errors', async () => {
      fixture.refuse();
      const error = await failure(fixture.channel.send(message()));
      const shown = `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
      for (const secret of [...fixture.secrets, 'Termenul']) expect(shown).not.toContain(secret);
    });
  });
}

/** A channel that fetches its messages, and somebody who writes in a space it reads. */
export interface ReceivingFixture {
  channel: ReceivingChannel;
  write(text: string): void;
  close(): Promise<void>;
}

/** Reads texts until `count` came, and stops without asking for another batch. */
async function take(channel: ReceivingChannel, cursor: string | null, count: number): Promise<{ texts: string[]; cursor: string }> {
  const stop = new AbortController();
  const texts: string[] = [];
  for await (const batch of channel.receive(cursor, stop.signal)) {
    texts.push(...batch.messages.map((message) => message.text));
    if (texts.length >= count) return { texts, cursor: batch.cursor };
  }
  throw new Error('The channel stopped receiving.');
}

/** What every channel that fetches must do. Call it inside the channel's spec. */
export function receivingContract(name: string, setUp: () => Promise<ReceivingFixture>): void {
  describe(`${name} as a channel that receives`, () => {
    let fixture: ReceivingFixture;
    beforeEach(async () => {
      fixture = await setUp();
    });
    afterEach(() => fixture.close());

    it('gives a batch again to whoever did not live to ask for the next', async () => {
      for (const word of ['unu', 'doi', 'trei']) fixture.write(word);
      await take(fixture.channel, null, 3);
      const second = await take(fixture.channel, null, 3);
      expect(second.texts).toEqual(['unu', 'doi', 'trei']);
    });

    it('goes on behind the cursor of a batch that was stored', async () => {
      fixture.write('unu');
      const first = await take(fixture.channel, null, 1);
      fixture.write('doi');
      const second = await take(fixture.channel, first.cursor, 1);
      expect(second.texts).toEqual(['doi']);
    });

    it('gives what is written while it waits', async () => {
      const taken = take(fixture.channel, null, 1);
      fixture.write('târziu');
      expect((await taken).texts).toEqual(['târziu']);
    });

    it('ends without an error when it is told to stop', async () => {
      const stop = new AbortController();
      const batches = fixture.channel.receive(null, stop.signal)[Symbol.asyncIterator]();
      const waiting = batches.next();
      stop.abort();
      expect(await waiting).toEqual({ done: true, value: undefined });
    });
  });
}
