import {
  type CommentBody,
  type CompareBody,
  type EditorialTasks,
  type NewSnippetBody,
  type PreviewBody,
  routes,
  type SaveTextBody,
  type SnippetWork,
  type VetAgainBody,
  type VetBody,
} from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

/** A snippet on the editors' desk, one language of it in full. */
export const workQuery = (key: string, language: Language) => ({
  queryKey: keys.work(key, language),
  queryFn: ({ signal }: { signal?: AbortSignal } = {}): Promise<SnippetWork> =>
    call(routes.workOnSnippet, { params: { key }, query: { language }, ...(signal ? { signal } : {}) }),
});

export const useWork = (key: string, language: Language) => useQuery<SnippetWork, ApiError>(workQuery(key, language));

export const saveText = (key: string, language: Language, body: SaveTextBody) => call(routes.saveText, { params: { key, language }, body });

type Texts = { language: Language; version: number }[];

/** Everything that may be done with a snippet beside writing. */
export type SnippetAct =
  | { act: 'submit'; texts: Texts }
  | { act: 'send-back'; texts: Texts; comment: string }
  | ({ act: 'vet' } & z.input<typeof VetBody>)
  | ({ act: 'vet-again' } & z.input<typeof VetAgainBody>)
  | { act: 'withdraw'; revisionId: string; reason: string }
  | { act: 'check-natively' | 'confirm' | 'discard'; language: Language };

function run(key: string, what: SnippetAct): Promise<SnippetWork> {
  const params = { key };
  switch (what.act) {
    case 'submit':
      return call(routes.submitTexts, { params, body: { texts: what.texts } });
    case 'send-back':
      return call(routes.sendBackTexts, { params, body: { texts: what.texts, comment: what.comment } });
    case 'vet':
      return call(routes.vetTexts, { params, body: what });
    case 'vet-again':
      return call(routes.vetAgain, { params, body: what });
    case 'withdraw':
      return call(routes.withdrawRevision, { params, body: { revisionId: what.revisionId, reason: what.reason } });
    case 'check-natively':
      return call(routes.checkText, { params: { key, language: what.language } });
    case 'confirm':
      return call(routes.confirmText, { params: { key, language: what.language } });
    case 'discard':
      return call(routes.discardText, { params: { key, language: what.language } });
  }
}

/** Makes a move; what stands then is fetched anew. */
export function useSnippetAct(key: string) {
  const queries = useQueryClient();
  return useMutation<SnippetWork, ApiError, SnippetAct>({
    mutationFn: (what) => run(key, what),
    onSuccess: (answer) => queries.setQueryData(keys.work(key, answer.text.language), answer),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.works(key) });
      void queries.invalidateQueries({ queryKey: keys.snippet(key) });
      void queries.invalidateQueries({ queryKey: keys.tasks });
    },
  });
}

export function useComment(key: string) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, z.input<typeof CommentBody> | { settle: string; resolved: boolean }>({
    mutationFn: (what) =>
      'settle' in what
        ? call(routes.settleComment, { params: { id: what.settle }, body: { resolved: what.resolved } })
        : call(routes.addComment, { params: { key }, body: what }),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.works(key) }),
  });
}

export function useCreateSnippet() {
  const queries = useQueryClient();
  return useMutation<SnippetWork, ApiError, z.input<typeof NewSnippetBody>>({
    mutationFn: (body) => call(routes.createSnippet, { body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: keys.snippets }),
  });
}

/** A text as it reads on a day; the last picture stays until the new one is there. */
export const usePreview = (body: z.input<typeof PreviewBody>) =>
  useQuery({
    queryKey: ['preview', body],
    queryFn: ({ signal }) => call(routes.previewText, { body, signal }),
    placeholderData: keepPreviousData,
  });

/** Two wordings, paragraph by paragraph. */
export const useComparison = (body: z.input<typeof CompareBody>) =>
  useQuery({ queryKey: ['comparison', body], queryFn: ({ signal }) => call(routes.compareTexts, { body, signal }) });

export const useStatutes = () =>
  useQuery({ queryKey: ['statutes'], queryFn: ({ signal }) => call(routes.listStatutes, { signal }), staleTime: Number.POSITIVE_INFINITY });

export const useStatuteSearch = (text: string) =>
  useQuery({
    queryKey: ['statutes', 'search', text],
    queryFn: ({ signal }) => call(routes.searchStatutes, { query: { text }, signal }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });

export const useNorm = (law: string, norm: string) =>
  useQuery({ queryKey: ['statutes', law, norm], queryFn: ({ signal }) => call(routes.readNorm, { query: { law, norm }, signal }) });

/** What is wrong with a citation, or null; the words are compared with the official text. */
export const proveCitation = (query: { law: string; norm: string; paragraph?: string; sentence?: number; quote?: string }) =>
  call(routes.checkCitation, { query });

/** The editors' list, with how much of it is mine. */
export const useEditorialTasks = (enabled = true) =>
  useQuery<EditorialTasks, ApiError>({
    queryKey: keys.tasks,
    queryFn: ({ signal }) => call(routes.editorialTasks, { signal }),
    enabled,
  });
