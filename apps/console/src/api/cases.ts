import { type CaseDetail, type CaseList, type CaseRow, routes } from '@streetlight/contracts';
import type { DismissReason } from '@streetlight/domain';
import {
  type InfiniteData,
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { type CaseFilter, keys } from './keys.js';

const pageSize = 100;

/** The queue under a filter, page by page. */
export const useCases = (filter: CaseFilter) =>
  useInfiniteQuery<CaseList, ApiError, InfiniteData<CaseList>, readonly unknown[], string | undefined>({
    queryKey: keys.list(filter),
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => call(routes.listCases, { query: { ...filter, limit: pageSize, cursor: pageParam }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** One page of open cases, to pick one from. */
export const useCaseChoice = (filter: CaseFilter, enabled: boolean) =>
  useQuery<CaseList, ApiError>({
    queryKey: [...keys.lists, 'choice', filter],
    queryFn: ({ signal }) => call(routes.listCases, { query: { ...filter, limit: 30 }, signal }),
    enabled,
  });

export const caseQuery = (id: string) =>
  queryOptions<CaseDetail, ApiError>({
    queryKey: keys.case(id),
    queryFn: ({ signal }) => call(routes.readCase, { params: { id }, signal }),
  });

/** Keeps a newer state of a case that an act has answered with. */
export function keepCase(queries: QueryClient, detail: CaseDetail): void {
  queries.setQueryData(keys.case(detail.id), detail);
  void queries.invalidateQueries({ queryKey: keys.lists });
}

type CaseHandle = Pick<CaseRow, 'id' | 'version'>;

/** The moves of triage and what each needs beyond the case. */
export type CaseAct =
  | { move: 'take' | 'give-back' | 'close' | 'reopen' }
  | { move: 'dismiss'; reason: DismissReason }
  | { move: 'snooze'; until: string }
  | { move: 'claim-name'; name: string }
  | { move: 'merge'; into: string };

function act({ id, version }: CaseHandle, what: CaseAct): Promise<CaseDetail> {
  const params = { id };
  if (what.move === 'dismiss') return call(routes.dismissCase, { params, body: { version, reason: what.reason } });
  if (what.move === 'snooze') return call(routes.snoozeCase, { params, body: { version, until: what.until } });
  if (what.move === 'claim-name') return call(routes.nameClaim, { params, body: { version, name: what.name } });
  if (what.move === 'merge') return call(routes.mergeCase, { params, body: { version, into: what.into } });
  const plain = { take: routes.takeCase, 'give-back': routes.giveBackCase, close: routes.closeCase, reopen: routes.reopenCase };
  return call(plain[what.move], { params, body: { version } });
}

/** Moves a case; the answer replaces what was known of it, a refusal makes it be read again. */
export function useCaseAct() {
  const queries = useQueryClient();
  return useMutation<CaseDetail, ApiError, { of: CaseHandle; what: CaseAct }>({
    mutationFn: ({ of, what }) => act(of, what),
    onSuccess: (detail) => keepCase(queries, detail),
    onError: (_error, { of }) => {
      void queries.invalidateQueries({ queryKey: keys.case(of.id) });
      void queries.invalidateQueries({ queryKey: keys.lists });
    },
  });
}

export function useAddNote(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => call(routes.addNote, { params: { id: caseId }, body: { text } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.case(caseId) }),
  });
}

/** Posts that opened no case, newest first. */
export const useQuietPosts = () =>
  useInfiniteQuery({
    queryKey: keys.quiet,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call(routes.quietPosts, { query: { limit: 50, cursor: pageParam }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** Makes a case of a quiet post. */
export function useOpenCase() {
  const queries = useQueryClient();
  return useMutation<CaseDetail, ApiError, string>({
    mutationFn: (postId) => call(routes.openCase, { params: { id: postId } }),
    onSuccess: (detail) => {
      keepCase(queries, detail);
      void queries.invalidateQueries({ queryKey: keys.quiet });
    },
  });
}
