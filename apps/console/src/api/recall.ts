import {
  type CorrectionView,
  type RecallDetail,
  type RecalledReplies,
  type RecalledReplyQuery,
  type RecallList,
  type RecallQuery,
  routes,
  type SnippetUses,
  type TickBody,
} from '@streetlight/contracts';
import { type InfiniteData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

/** Page by page: each answer names the last one it holds, or null at the end. */
type Paged<Page> = InfiniteData<Page>;
const nextOf = ({ cursor }: { cursor: string | null }): string | undefined => cursor ?? undefined;

/** Where a snippet is used: drafts and replies that cite any of its revisions. */
export const useSnippetUses = (key: string, enabled: boolean) =>
  useInfiniteQuery<SnippetUses, ApiError, Paged<SnippetUses>, readonly unknown[], string | undefined>({
    queryKey: keys.snippetUses(key),
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => call(routes.snippetUses, { params: { key }, query: { cursor: pageParam }, signal }),
    getNextPageParam: nextOf,
    enabled,
  });

export const useRecalls = (view: RecallQuery['view']) =>
  useInfiniteQuery<RecallList, ApiError, Paged<RecallList>, readonly unknown[], string | undefined>({
    queryKey: [...keys.recalls, view],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => call(routes.listRecalls, { query: { view, cursor: pageParam }, signal }),
    getNextPageParam: nextOf,
  });

/** How many wrong replies wait to be put right. */
export const useRecallCount = (enabled: boolean) =>
  useQuery<{ open: number }, ApiError>({
    queryKey: keys.recallCount,
    queryFn: ({ signal }) => call(routes.countRecalls, { signal }),
    enabled,
  });

export const useRecall = (id: string) =>
  useQuery<RecallDetail, ApiError>({
    queryKey: keys.recall(id),
    queryFn: ({ signal }) => call(routes.readRecall, { params: { id }, signal }),
  });

export type ReplyFilter = Pick<RecalledReplyQuery, 'grade' | 'ticked'>;

export const useRecalledReplies = (id: string, filter: ReplyFilter) =>
  useInfiniteQuery<RecalledReplies, ApiError, Paged<RecalledReplies>, readonly unknown[], string | undefined>({
    queryKey: [...keys.recalledReplies(id), filter],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) => call(routes.recalledReplies, { params: { id }, query: { ...filter, cursor: pageParam }, signal }),
    getNextPageParam: nextOf,
  });

/** Lays the correction into the composer of its case; nothing is sent. */
export function useCorrect(recallId: string) {
  const queries = useQueryClient();
  return useMutation<CorrectionView, ApiError, string>({
    mutationFn: (replyId) => call(routes.correctReply, { params: { id: recallId, replyId } }),
    onSuccess: ({ caseId }) => queries.invalidateQueries({ queryKey: keys.case(caseId) }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.recalledReplies(recallId) }),
  });
}

export type RecallAct =
  | ({ act: 'tick' } & TickBody)
  | { act: 'wrong-from'; version: number; wrongFrom: string | null }
  | { act: 'close'; version: number; note: string };

function run(id: string, { act, ...body }: RecallAct): Promise<RecallDetail> {
  const params = { id };
  if (act === 'tick') return call(routes.tickReplies, { params, body: body as TickBody });
  if (act === 'wrong-from') return call(routes.setWrongFrom, { params, body: body as { version: number; wrongFrom: string | null } });
  return call(routes.closeRecall, { params, body: body as { version: number; note: string } });
}

/** Ticks replies off, says since when the words are wrong, or closes the recall. */
export function useRecallAct(id: string) {
  const queries = useQueryClient();
  return useMutation<RecallDetail, ApiError, RecallAct>({
    mutationFn: (what) => run(id, what),
    onSuccess: (detail) => queries.setQueryData(keys.recall(id), detail),
    onSettled: () => {
      for (const queryKey of [keys.recalls, keys.recallCount, keys.recall(id), keys.recalledReplies(id)])
        void queries.invalidateQueries({ queryKey });
    },
  });
}
