import type { ReadersView } from '@streetlight/contracts';
import type { Readers } from '@streetlight/domain';

/** Who may decide on a draft, as the console names them. */
export const readersByName = ({ present, standIns, away }: Readers): ReadersView => ({
  present: present.map(({ name }) => name),
  standIns: standIns.map(({ who, inPlaceOf }) => ({ name: who.name, inPlaceOf: inPlaceOf.name })),
  away: away.map(({ name, awayUntil }) => ({ name, until: awayUntil ?? '' })),
});
