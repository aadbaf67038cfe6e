import { languages } from '@streetlight/domain';
import { z } from 'zod';

/** What a model has to answer with, and nothing else. */
export const modelAnswer = z.strictObject({
  language: z.enum(languages),
  sentences: z.array(z.strictObject({ text: z.string().min(1).max(1000), cites: z.array(z.number().int().nonnegative()).max(5) })).max(40),
  questions: z.array(z.string().max(300)).max(4),
  abstain: z.string().max(500).nullable(),
});
