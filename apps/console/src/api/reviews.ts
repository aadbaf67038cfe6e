import {
  type AbsenceBody,
  type ApproveBody,
  type CheckBody,
  type DraftCheck,
  type OverrideBody,
  type ReturnBody,
  routes,
  type WaitingDetail,
  type WaitingList,
} from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

/** What the gates say of a text, and who would have to read it. */
export const checkQuery = (caseId: string, body: CheckBody) =>
  queryOptions<DraftCheck, ApiError>({
    queryKey: keys.check(caseId, body),
    queryFn: ({ signal }) => call(routes.checkDraft, { params: { id: caseId }, body, signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

export const overrideGates = (draftId: string, body: OverrideBody) => call(routes.overrideGates, { params: { id: draftId }, body });

/** Hands a draft to another person, or takes it back. */
export const submitDraft = (draftId: string, version: number) => call(routes.submitDraft, { params: { id: draftId }, body: { version } });
export const withdrawDraft = (draftId: string, version: number) =>
  call(routes.withdrawDraft, { params: { id: draftId }, body: { version } });

/** Drafts that wait for another person, longest first. */
export const useWaiting = (language?: Language, enabled = true) =>
  useQuery<WaitingList, ApiError>({
    queryKey: keys.waitingIn(language),
    queryFn: ({ signal }) => call(routes.listWaiting, { query: { language }, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

export const useWaitingDraft = (id: string) =>
  useQuery<WaitingDetail, ApiError>({
    queryKey: keys.waitingDraft(id),
    queryFn: ({ signal }) => call(routes.readWaiting, { params: { id }, signal }),
  });

/** What the gates say of a waiting draft with other words; null while nothing is changed. */
export const useWaitingCheck = (id: string, text: string | null) =>
  useQuery<DraftCheck, ApiError>({
    queryKey: [...keys.waitingDraft(id), 'check', text],
    queryFn: ({ signal }) => call(routes.checkWaiting, { params: { id }, body: { text: text ?? '' }, signal }),
    placeholderData: keepPreviousData,
    enabled: text !== null,
  });

export type Decision = { decision: 'approve'; body: ApproveBody; idempotencyKey: string } | { decision: 'return'; body: ReturnBody };

/** Approves a waiting draft, or gives it back. */
export function useDecide(id: string) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, Decision>({
    mutationFn: (what) =>
      what.decision === 'approve'
        ? call(routes.approveDraft, { params: { id }, body: what.body, idempotencyKey: what.idempotencyKey })
        : call(routes.returnDraft, { params: { id }, body: what.body }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.waiting });
      void queries.invalidateQueries({ queryKey: keys.cases });
      void queries.invalidateQueries({ queryKey: keys.lists });
    },
  });
}

export const useMembers = () => useQuery({ queryKey: keys.members, queryFn: ({ signal }) => call(routes.members, { signal }) });

/** Sets (with a body) or ends (without) the absence of a member. */
export function useAbsence() {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, { userId: string; body: AbsenceBody | null }>({
    mutationFn: ({ userId, body }) =>
      body ? call(routes.setAbsence, { params: { id: userId }, body }) : call(routes.endAbsence, { params: { id: userId } }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.members });
      void queries.invalidateQueries({ queryKey: keys.waiting });
    },
  });
}
