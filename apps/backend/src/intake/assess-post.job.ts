import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker } from '../jobs/job-worker.js';
import { AssessService } from './assess.service.js';

/** Rings of room 4: one post, or all waiting posts of a space (the bigger cart of an import). */
@Injectable()
export class AssessPostJob implements OnModuleInit {
  constructor(
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(AssessService) private readonly assess: AssessService,
  ) {}

  onModuleInit(): void {
    this.worker.register({ job: 'assess-post', run: ({ postId }) => this.assess.assessPost(postId) });
    this.worker.register({ job: 'assess-posts', run: ({ spaceId }) => this.assess.assessSpace(spaceId) });
  }
}
