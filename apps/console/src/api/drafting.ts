import {
  type CaseDetail,
  type DraftingView,
  type ModelRunFile,
  type PlainBody,
  type PlainView,
  routes,
  type SecondOpinionView,
  type SimplerView,
  type SwitchBody,
  type TranslationView,
} from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { draftAnswer, type Drafting } from './draft-stream.js';
import { keys } from './keys.js';

/** What an answer to a case is made from; it is drafted anew when this changes and not otherwise. */
const askedOf = ({ question, assessment }: Pick<CaseDetail, 'question' | 'assessment'>): string =>
  JSON.stringify([question.id, question.editedAt, assessment]);

/** The answer to a case of one's own, event by event while it is being drafted. */
export function useDraftedAnswer(detail: CaseDetail, enabled: boolean) {
  const queries = useQueryClient();
  const queryKey = keys.draftedAnswer(detail.id, askedOf(detail));
  return useQuery<Drafting, ApiError>({
    queryKey,
    queryFn: ({ signal }) => draftAnswer(detail.id, (drafting) => void queries.setQueryData(queryKey, drafting), signal),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** The connected model and where it is switched on; the budget and the breaker move by themselves. */
export const useDraftingPage = () =>
  useQuery<DraftingView, ApiError>({
    queryKey: keys.drafting,
    queryFn: ({ signal }) => call(routes.readDrafting, { signal }),
    refetchInterval: 15_000,
  });

function useDraftingAct<Body>(act: (body: Body) => Promise<DraftingView>) {
  const queries = useQueryClient();
  return useMutation<DraftingView, ApiError, Body>({
    mutationFn: act,
    onSuccess: (view) => void queries.setQueryData(keys.drafting, view),
  });
}
export const useSwitchModel = () => useDraftingAct((body: SwitchBody) => call(routes.switchModel, { body }));
export const useRecordRun = () => useDraftingAct((body: ModelRunFile) => call(routes.recordRun, { body }));

/** Help to read a post in the interface language; asked for, never by itself. */
export const usePostTranslation = (postId: string, editedAt: string | null, language: Language, enabled: boolean) =>
  useQuery<TranslationView, ApiError>({
    queryKey: keys.translation(postId, `${editedAt ?? ''} ${language}`),
    queryFn: ({ signal }) => call(routes.translatePost, { params: { id: postId }, body: { language }, signal }),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** The opinion of a model on a case of which the machine is unsure: the kept one, and asking for it. */
export function useSecondOpinion(detail: CaseDetail, enabled: boolean) {
  const queries = useQueryClient();
  const queryKey = keys.secondOpinion(detail.id, askedOf(detail));
  const params = { id: detail.id };
  const kept = useQuery<SecondOpinionView, ApiError>({
    queryKey,
    queryFn: ({ signal }) => call(routes.secondOpinion, { params, signal }),
    enabled,
    retry: false,
  });
  const ask = useMutation<SecondOpinionView, ApiError, Language>({
    mutationFn: (language) => call(routes.askSecondOpinion, { params, body: { language } }),
    onSuccess: (view) => void queries.setQueryData(queryKey, view),
  });
  return { view: enabled ? kept.data : undefined, ask };
}

/** How easy a draft is to read. */
export const usePlain = (body: PlainBody, enabled: boolean) =>
  useQuery<PlainView, ApiError>({
    queryKey: ['plain', body],
    queryFn: ({ signal }) => call(routes.readPlain, { body, signal }),
    enabled,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });

export const useSimplify = (caseId: string) =>
  useMutation<SimplerView, ApiError, PlainBody>({ mutationFn: (body) => call(routes.simplifyDraft, { params: { id: caseId }, body }) });
