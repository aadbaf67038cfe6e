import {
  type ClaimWordings,
  type NameNarrativeBody,
  type NarrativeDetail,
  type NarrativeList,
  routes,
  type SaveNarrativeBody,
} from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

export const useNarratives = (language: Language) =>
  useQuery<NarrativeList, ApiError>({
    queryKey: [...keys.narratives, language],
    queryFn: ({ signal }) => call(routes.listNarratives, { query: { language }, signal }),
  });

export const useNarrative = (id: string) =>
  useQuery<NarrativeDetail, ApiError>({
    queryKey: keys.narrative(id),
    queryFn: ({ signal }) => call(routes.readNarrative, { params: { id }, signal }),
  });

/** The words of the posts that a case gathers. */
export const useClaimWordings = (caseId: string | undefined) =>
  useQuery<ClaimWordings, ApiError>({
    queryKey: keys.claimWordings(caseId ?? ''),
    queryFn: ({ signal }) => call(routes.claimWordings, { params: { id: caseId ?? '' }, signal }),
    enabled: caseId !== undefined,
  });

export type NarrativeAct =
  | { act: 'name'; body: NameNarrativeBody }
  | { act: 'save'; id: string; body: SaveNarrativeBody }
  | { act: 'retire' | 'revive'; id: string; version: number; note: string };

function run(what: NarrativeAct): Promise<NarrativeDetail> {
  if (what.act === 'name') return call(routes.nameNarrative, { body: what.body });
  const params = { id: what.id };
  if (what.act === 'save') return call(routes.saveNarrative, { params, body: what.body });
  const { version, note } = what;
  return call(what.act === 'retire' ? routes.retireNarrative : routes.reviveNarrative, { params, body: { version, note } });
}

/** Names a narrative, changes one, takes it out of use or back into it. Where somebody was quicker, what stands now is fetched. */
export function useNarrativeAct() {
  const queries = useQueryClient();
  return useMutation<NarrativeDetail, ApiError, NarrativeAct>({
    mutationFn: run,
    onSuccess: (detail) => queries.setQueryData(keys.narrative(detail.id), detail),
    onSettled: (_, __, what) => {
      void queries.invalidateQueries({ queryKey: keys.narratives });
      if (what.act !== 'name') void queries.invalidateQueries({ queryKey: keys.narrative(what.id) });
    },
  });
}
