import type { StepChangeBody } from '@streetlight/contracts';
import type { StepChange } from '@streetlight/knowledge';
import { InvalidInput } from '../http/input.js';

/** A change as it came over the wire. @throws InvalidInput where its parts do not belong together */
export function stepChangeOf({ change, replaces, step }: Omit<StepChangeBody, 'unit'>): StepChange {
  if (change === 'add' && step) return { change, step };
  if (change === 'correct' && replaces && step) return { change, replaces, step };
  if (change === 'strike' && replaces) return { change, replaces };
  throw new InvalidInput([{ path: 'change', message: 'must name the step it replaces, and its own unless it strikes one' }]);
}
