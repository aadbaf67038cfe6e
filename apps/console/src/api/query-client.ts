import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './client.js';
import { keys } from './keys.js';

/** Failures that may pass by themselves; every other answer of the backend is final. */
const passing: readonly string[] = ['unreachable', 'unavailable'];

const isPassing = (error: unknown): boolean => error instanceof ApiError && passing.includes(error.code);

/** The store of answers. A session that has ended is forgotten at once, so that the sign-in page shows. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiError && error.code === 'session-missing') client.setQueryData(keys.session, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        retry: (count, error) => isPassing(error) && count < 2,
        retryDelay: (count) => 500 * 2 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
