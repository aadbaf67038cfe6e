import { z } from 'zod';

const id = z.uuid();

/** Every job: the queue it waits in, what its payload holds (ids only) and how often the queue tries it. */
export const jobDefinitions = {
  'assess-post': { queue: 'assessment', payload: z.object({ postId: id }), attempts: 3 },
  'assess-posts': { queue: 'assessment', payload: z.object({ spaceId: id }), attempts: 3 },
  'suggest-reply': { queue: 'replies', payload: z.object({ postIds: z.array(id).min(1) }), attempts: 3 },
  'deliver-reply': { queue: 'replies', payload: z.object({ deliveryId: id }), attempts: 3 },
  'import-export': { queue: 'imports', payload: z.object({ importId: id }), attempts: 3 },
  'compare-law': { queue: 'imports', payload: z.object({ editionId: id }), attempts: 3 },
  'grade-recall': { queue: 'upkeep', payload: z.object({ recallId: id }), attempts: 3 },
  'sort-gaps': { queue: 'upkeep', payload: z.object({ deskId: id }), attempts: 3 },
  sweep: { queue: 'upkeep', payload: z.object({}), attempts: 1 },
} as const satisfies Record<string, { queue: string; payload: z.ZodType; attempts: number }>;
export type JobName = keyof typeof jobDefinitions;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobDefinitions)[Name]['payload']>;

/** How many jobs of a queue one process works on at once. */
export const queueConcurrency = { assessment: 4, replies: 8, imports: 1, upkeep: 1 } as const;
export type QueueName = keyof typeof queueConcurrency;
export const queueNames = Object.keys(queueConcurrency) as QueueName[];
