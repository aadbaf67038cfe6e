import { dayInGermany } from '@streetlight/domain';
import { type Connection, rows } from '../database/sql.js';

/** A proposal that nobody has decided on. */
export interface WaitingProposal {
  name: string;
  /** The day it was made. */
  on: string;
  /** First day of the step; null where one is struck. */
  from: string | null;
  by: string;
}

export async function waitingProposals(connection: Connection): Promise<WaitingProposal[]> {
  const found = await rows<{ value_name: string; proposed_at: Date; from_day: string | null; proposed_by: string }>(
    connection,
    `SELECT value_name, proposed_at, from_day, proposed_by FROM value_proposals WHERE state = 'open' ORDER BY proposed_at`,
  );
  return found.map((each) => ({ name: each.value_name, on: dayInGermany(each.proposed_at), from: each.from_day, by: each.proposed_by }));
}
