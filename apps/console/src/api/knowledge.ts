import { type FinderResult, routes, type SnippetDetail, type SuggestionView } from '@streetlight/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { type FinderAsk, keys } from './keys.js';

/** Vetted snippets for a question; while a new question is on its way the last answer stays. */
export const useFinder = (ask: FinderAsk, enabled = true) =>
  useQuery<FinderResult, ApiError>({
    queryKey: keys.finder(ask),
    queryFn: ({ signal }) => call(routes.finder, { query: ask, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

/** The answer the machine would give to the question of a case, or why it has none. */
export const useSuggestion = (caseId: string) =>
  useQuery<SuggestionView, ApiError>({
    queryKey: keys.suggestion(caseId),
    queryFn: ({ signal }) => call(routes.suggestion, { params: { id: caseId }, signal }),
  });

export const useSnippets = () => useQuery({ queryKey: keys.snippets, queryFn: ({ signal }) => call(routes.listSnippets, { signal }) });

export const useSnippet = (key: string) =>
  useQuery<SnippetDetail, ApiError>({
    queryKey: keys.snippet(key),
    queryFn: ({ signal }) => call(routes.readSnippet, { params: { key }, signal }),
  });
