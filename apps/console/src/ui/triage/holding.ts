import type { CaseRow } from '@streetlight/contracts';
import { canMove } from '@streetlight/domain';
import { useMay, useSession } from '../../api/session.js';
import { useNow } from '../clock.js';

/** Who has a case, and what the signed-in person can therefore do with it. */
export interface Holding {
  mine: boolean;
  /** Somebody else has it and has given a sign of life. */
  others: boolean;
  /** Somebody else had it; their time is over. */
  leaseOver: boolean;
  canTake: boolean;
  canDismiss: boolean;
  canMerge: boolean;
  canSnooze: boolean;
  canReopen: boolean;
  canName: boolean;
}

/** @param now ms since 1970 */
export function holdingOf(row: Pick<CaseRow, 'state' | 'holder' | 'leaseUntil'>, userId: string, mayTriage: boolean, now: number): Holding {
  const taken = row.state === 'taken';
  const mine = taken && row.holder?.id === userId;
  const leaseOver = taken && !mine && (row.leaseUntil === null || Date.parse(row.leaseUntil) <= now);
  const others = taken && !mine && !leaseOver;
  const free = mayTriage && !others;
  return {
    mine: mine && mayTriage,
    others,
    leaseOver,
    canTake: free && !mine && canMove('take', row.state),
    canDismiss: free && canMove('dismiss', row.state),
    canMerge: free && canMove('merge', row.state),
    canSnooze: free && canMove('snooze', row.state),
    canReopen: mayTriage && canMove('reopen', row.state),
    canName: mayTriage,
  };
}

export function useHolding(row: CaseRow): Holding {
  const { user } = useSession();
  const may = useMay();
  const now = useNow(10_000, row.state === 'taken');
  return holdingOf(row, user.id, may('case.triage'), now);
}
