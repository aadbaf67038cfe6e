import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { feedPath } from '@streetlight/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession } from '../http/current-session.js';
import type { SignedIn } from '../http/signed-in.js';
import { EventLog } from '../logger.js';
import { openEventStream } from './event-stream.js';
import { type FeedCursor, type FeedEntry, FeedReader, isAfter } from './feed-reader.js';
import { SessionWatch } from './session-watch.js';

/**
 * The desk's changes as server-sent events: `changes` with the list, its id being the place to resume from by
 * `Last-Event-ID`; `reset` when that place is no longer known, after which the reader fetches everything anew.
 */
@Controller()
export class FeedController {
  constructor(
    @Inject(FeedReader) private readonly feed: FeedReader,
    @Inject(SessionWatch) private readonly sessions: SessionWatch,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  @Get(feedPath)
  async stream(@CurrentSession() session: SignedIn, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const stream = openEventStream(reply);
    stream.onClose(this.sessions.closeWithSession(session.tokenHash, () => stream.close()));
    const { deskId } = session.actor;
    const asked = request.headers['last-event-id'];
    let place: FeedCursor = typeof asked === 'string' ? asked : '';
    const waiting: FeedEntry[] = [];
    let caughtUp = false;

    const send = (entries: FeedEntry[]): void => {
      const fresh = entries.filter((entry) => isAfter(entry.cursor, place));
      if (fresh.length === 0) return;
      place = fresh.at(-1)?.cursor ?? place;
      stream.send(
        'changes',
        fresh.map((entry) => entry.change),
        place,
      );
    };
    stream.onClose(this.feed.follow(deskId, (entries) => (caughtUp ? send(entries) : waiting.push(...entries))));

    try {
      if (place === '') place = await this.feed.head();
      for (let entries = await this.feed.since(deskId, place); ; entries = await this.feed.since(deskId, place)) {
        if (entries === null) {
          place = await this.feed.head();
          stream.send('reset', {}, place);
          continue;
        }
        if (entries.length === 0) break;
        send(entries);
      }
    } catch (error) {
      this.log.failed('feed.uncaught-up', error);
      return stream.close();
    }
    stream.send('ready', {}, place);
    caughtUp = true;
    send(waiting);
  }
}
