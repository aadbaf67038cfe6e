import { dayInGermany } from '@streetlight/domain';

/** The day in Germany, `YYYY-MM-DD`, at an instant (now, unless said otherwise): what deadlines and validity are counted by. */
export const germanDay = (at: Date = new Date()): string => dayInGermany(at);
