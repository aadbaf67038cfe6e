import type { Alternative } from './rule.js';

/** The alternative that weighs most among those fulfilled, or null. */
export const bestAlternative = <C extends string>(
  alternatives: readonly Alternative<C>[],
  has: (concept: C) => boolean,
): Alternative<C> | null => {
  let best: Alternative<C> | null = null;
  for (const alternative of alternatives) {
    if (alternative.weight > (best?.weight ?? 0) && alternative.all.every(has) && !alternative.none.some(has)) best = alternative;
  }
  return best;
};
