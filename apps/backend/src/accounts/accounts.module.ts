import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ChannelDirectory } from './channel-directory.js';

@Module({ controllers: [AccountsController], providers: [AccountsService, ChannelDirectory], exports: [ChannelDirectory] })
export class AccountsModule {}
