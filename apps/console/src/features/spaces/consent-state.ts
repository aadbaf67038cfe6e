import type { ConsentView } from '@streetlight/contracts';
import type { z } from 'zod';

export type ConsentState = 'valid' | 'soon' | 'over' | 'missing';

/** A consent is called soon over this many days before its end. */
const soonDays = 30;
const dayMs = 86_400_000;

/** @param now ms since 1970 */
export function consentState(consent: z.infer<typeof ConsentView> | null, now: number): ConsentState {
  if (!consent) return 'missing';
  if (!consent.valid) return 'over';
  return Date.parse(`${consent.validTo}T23:59:59`) - now < soonDays * dayMs ? 'soon' : 'valid';
}
