import { reviewAction } from './review-tiers.js';
import { type Actor, may } from './roles.js';
import type { Tier } from './topics.js';

/** A member of the desk as far as it matters who is there. Days are `YYYY-MM-DD`. */
export interface Colleague extends Actor {
  name: string;
  /** The last day of their absence; null where they are there. */
  awayUntil: string | null;
  /** Who stands in while they are away. */
  substituteId: string | null;
}

/** Who may decide on a draft that waits. */
export interface Readers {
  present: Colleague[];
  /** Where nobody of them is there: who stands in for whom. */
  standIns: { who: Colleague; inPlaceOf: Colleague }[];
  /** Those who may and are away. */
  away: Colleague[];
}

/** A substitute is trusted with a supervisor's drafts; the words of a lawyer take a lawyer (RDG § 6 (2)). */
const gravestForSubstitutes = 2;

export const isAway = ({ awayUntil }: Pick<Colleague, 'awayUntil'>, today: string): boolean => awayUntil !== null && today <= awayUntil;

/** Who may decide on a draft of a tier: never its author; while all who may are away, the substitutes they named. */
export function readersOf(team: readonly Colleague[], draft: { tier: Tier; authorId: string; deskId: string }, today: string): Readers {
  const subject = { deskId: draft.deskId, ownerId: draft.authorId };
  const able = team.filter((one) => may(one, reviewAction[draft.tier], subject));
  const present = able.filter((one) => !isAway(one, today));
  const away = able.filter((one) => isAway(one, today));
  if (present.length > 0 || draft.tier > gravestForSubstitutes) return { present, standIns: [], away };
  const standIns = away.flatMap((inPlaceOf) => {
    const who = team.find(({ userId }) => userId === inPlaceOf.substituteId);
    return who && !isAway(who, today) && may(who, 'review.stand-in', subject) ? [{ who, inPlaceOf }] : [];
  });
  return { present, standIns, away };
}

/** In whose place somebody may decide: `own` right, the id of the person they stand in for, or null where they may not. */
export function rightToReview(
  team: readonly Colleague[],
  actor: Actor,
  draft: { tier: Tier; authorId: string; deskId: string },
  today: string,
): { inPlaceOf: Colleague | null } | null {
  if (may(actor, reviewAction[draft.tier], { deskId: draft.deskId, ownerId: draft.authorId })) return { inPlaceOf: null };
  const standIn = readersOf(team, draft, today).standIns.find(({ who }) => who.userId === actor.userId);
  return standIn ? { inPlaceOf: standIn.inPlaceOf } : null;
}
