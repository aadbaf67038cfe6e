import type { Counter } from '@streetlight/contracts';
import type { z } from 'zod';

export type Counted = z.infer<typeof Counter>;
export const counterParts = ['shown', 'filtered', 'quiet', 'unread'] as const;
export type CounterPart = (typeof counterParts)[number];

/** How many received posts none of the parts accounts for; 0 unless something is hidden. */
export const unaccounted = (counter: Counted): number => counter.received - counterParts.reduce((sum, part) => sum + counter[part], 0);
