import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from '../config.js';
import { FeedController } from './feed.controller.js';
import { FeedReader } from './feed-reader.js';
import { SessionWatch } from './session-watch.js';

@Global()
@Module({})
export class LiveModule {
  static for(config: Config): DynamicModule {
    return {
      module: LiveModule,
      controllers: config.ROLES.includes('api') ? [FeedController] : [],
      providers: [FeedReader, SessionWatch],
      exports: [FeedReader, SessionWatch],
    };
  }
}
