import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { type AccountList, type AccountView, type ConnectBody, routes } from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { AccountsService } from './accounts.service.js';

@Controller()
export class AccountsController {
  constructor(@Inject(AccountsService) private readonly accounts: AccountsService) {}

  @Get(routes.listAccounts.path)
  async list(@CurrentSession() { actor }: SignedIn): Promise<AccountList> {
    return { items: await this.accounts.list(actor) };
  }

  @Post(routes.connectAccount.path)
  connect(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.connectAccount) body: ConnectBody): Promise<AccountView> {
    return this.accounts.connect(actor, body);
  }

  @Delete(routes.disconnectAccount.path)
  @HttpCode(204)
  disconnect(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<void> {
    return this.accounts.disconnect(actor, id);
  }
}
