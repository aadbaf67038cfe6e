import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { RateLimit } from '../http/rate-limit.js';
import { SESSIONS } from '../http/signed-in.js';
import { SweepJob } from '../jobs/sweep.job.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';

@Global()
@Module({
  controllers: [SessionController, MembersController],
  providers: [SessionsService, MembersService, RateLimit, { provide: SESSIONS, useExisting: SessionsService }],
  exports: [SESSIONS, RateLimit, MembersService],
})
export class DesksModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'session.expired', sweep: () => this.sessions.sweep() });
  }
}
