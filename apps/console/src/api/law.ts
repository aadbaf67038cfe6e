import { type LawDecisionBody, type LawEditionDetail, type LawEditionView, type LawTouchView, routes } from '@streetlight/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

export const isComparing = (state: LawEditionView['state']): boolean => state === 'reading' || state === 'comparing';

/** The editions that were uploaded. While one is read, asking each second keeps its bar moving. */
export const useLawEditions = () =>
  useQuery({
    queryKey: keys.lawEditions,
    queryFn: ({ signal }) => call(routes.listLawEditions, { signal }),
    refetchInterval: ({ state }) => (state.data?.items.some((edition) => isComparing(edition.state)) ? 1000 : false),
  });

export const useLawEdition = (id: string) =>
  useQuery<LawEditionDetail, ApiError>({
    queryKey: keys.lawEdition(id),
    queryFn: ({ signal }) => call(routes.readLawEdition, { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && isComparing(state.data.state) ? 1000 : false),
  });

export const useReforms = () => useQuery({ queryKey: keys.reforms, queryFn: ({ signal }) => call(routes.watchedReforms, { signal }) });

/** Says what a finding means for its snippet. */
export function useDecide(editionId: string) {
  const queries = useQueryClient();
  return useMutation<LawTouchView, ApiError, { touchId: string; body: LawDecisionBody }>({
    mutationFn: ({ touchId, body }) => call(routes.decideOnTouch, { params: { id: touchId }, body }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.lawEdition(editionId) });
      void queries.invalidateQueries({ queryKey: keys.lawEditions });
    },
  });
}
