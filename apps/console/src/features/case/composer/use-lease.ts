import { leaseMinutes } from '@streetlight/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { caseQuery } from '../../../api/cases.js';
import { renewCase } from '../../../api/replies.js';

/** A third of the lease: two renewals may be lost before somebody else can take over. */
const renewEveryMs = (leaseMinutes * 60_000) / 3;

/**
 * Keeps a taken case while its holder writes: each time `sign` changes is a sign of life, passed on at most every
 * third of the lease.
 */
export function useLease(caseId: string, mine: boolean, sign: unknown): void {
  const queries = useQueryClient();
  const last = useRef<{ caseId: string; at: number } | null>(null);
  useEffect(() => {
    if (last.current?.caseId !== caseId) last.current = { caseId, at: Date.now() };
    if (!mine || Date.now() - last.current.at < renewEveryMs) return;
    last.current = { caseId, at: Date.now() };
    const { queryKey } = caseQuery(caseId);
    renewCase(caseId).then(
      ({ leaseUntil }) => queries.setQueryData(queryKey, (detail) => (detail ? { ...detail, leaseUntil } : detail)),
      () => void queries.invalidateQueries({ queryKey }),
    );
  }, [caseId, mine, sign, queries]);
}
