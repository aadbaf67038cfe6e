import {
  type AskedGap,
  type GapList,
  type GapQuery,
  type GapRow,
  type GapWordings,
  type MissedSearchBody,
  routes,
} from '@streetlight/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

export type GapFilter = Partial<Pick<GapQuery, 'view' | 'language'>>;

export const useGaps = (filter: GapFilter) =>
  useQuery<GapList, ApiError>({
    queryKey: [...keys.gaps, filter],
    queryFn: ({ signal }) => call(routes.listGaps, { query: filter, signal }),
  });

/** Every way a gap was asked. */
export const useGapWordings = (id: string, enabled: boolean) =>
  useQuery<GapWordings, ApiError>({
    queryKey: [...keys.gap(id), 'wordings'],
    queryFn: ({ signal }) => call(routes.gapWordings, { params: { id }, signal }),
    enabled,
  });

export type GapAct = { act: 'dismiss'; reason: string } | { act: 'merge'; into: string };

/** Dismisses a gap, or merges it into another. */
export function useGapAct() {
  const queries = useQueryClient();
  return useMutation<GapRow, ApiError, { gap: Pick<GapRow, 'id' | 'version'>; what: GapAct }>({
    mutationFn: ({ gap: { id, version }, what }) =>
      what.act === 'dismiss'
        ? call(routes.dismissGap, { params: { id }, body: { version, reason: what.reason } })
        : call(routes.mergeGap, { params: { id }, body: { version, into: what.into } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.gaps }),
  });
}

/** Puts the question of a case on the list of gaps. */
export function useAskForSnippet() {
  const queries = useQueryClient();
  return useMutation<AskedGap, ApiError, string>({
    mutationFn: (caseId) => call(routes.askForSnippet, { body: { caseId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.gaps }),
  });
}

/** Tells of a search that led nowhere. Nobody waits for it, and nothing is lost where it does not arrive. */
export const tellMissedSearch = (body: MissedSearchBody): void => void call(routes.missedSearch, { body }).catch(() => undefined);
