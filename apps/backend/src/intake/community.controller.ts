import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { communityFeedPath, type CommunityPostBody, type CommunityPostView, type CommunityView, routes } from '@streetlight/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/authentication.guard.js';
import { KeyParam, RouteBody } from '../http/input.js';
import { openEventStream } from '../live/event-stream.js';
import { FeedReader } from '../live/feed-reader.js';
import { Refusal } from '../refusal.js';
import { CommunityService } from './community.service.js';

/** Open pages a process follows at most; a page without its stream still shows everything when it is opened again. */
const streamLimit = 2000;

/** The public side of a community page; needs no account anywhere. */
@Public()
@Controller()
export class CommunityController {
  private streams = 0;

  constructor(
    @Inject(CommunityService) private readonly community: CommunityService,
    @Inject(FeedReader) private readonly feed: FeedReader,
  ) {}

  @Get(routes.readCommunity.path)
  read(@KeyParam('slug') slug: string): Promise<CommunityView> {
    return this.community.read(slug);
  }

  @Post(routes.postToCommunity.path)
  post(
    @KeyParam('slug') slug: string,
    @RouteBody(routes.postToCommunity) body: CommunityPostBody,
    @Req() request: FastifyRequest,
  ): Promise<CommunityPostView> {
    return this.community.post(slug, body, request.ip);
  }

  /** Tells that the page changed, without content. */
  @Get(communityFeedPath)
  async follow(@KeyParam('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const space = await this.community.space(slug);
    if (this.streams >= streamLimit) throw new Refusal('unavailable');
    this.streams += 1;
    const stream = openEventStream(reply);
    stream.onClose(() => {
      this.streams -= 1;
    });
    stream.onClose(
      this.feed.follow(space.desk_id, (entries) => {
        if (entries.some(({ change }) => change.subject === 'space' && change.id === space.id)) stream.send('changed', {});
      }),
    );
  }
}
