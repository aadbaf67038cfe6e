import { type Answer, ApiError, call, setCsrfToken } from './client.js';
import { keys } from './keys.js';
import { routes, type SessionView, type SignInBody } from '@streetlight/contracts';
import { type Action, type Language, mayEver } from '@streetlight/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

const remember = (session: SessionView): SessionView => {
  setCsrfToken(session.csrfToken);
  return session;
};

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<SessionView | null> => {
    try {
      return remember(await call(routes.session));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'session-missing') return null;
      throw error;
    }
  },
});

/** The signed-in person. Only for screens behind the sign-in. */
export function useSession(): SessionView {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('this screen needs a signed-in person');
  return data;
}

/** Whether the signed-in person may do this to some subject: what buttons and menus ask. */
export function useMay(): (action: Action) => boolean {
  const { roles } = useSession().user;
  return (action) => mayEver(roles, action);
}

/** Accounts a demo installation offers on its sign-in page. */
export const useSignInHints = () => useQuery({ queryKey: keys.hints, queryFn: ({ signal }) => call(routes.signInHints, { signal }) });

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation<Answer<typeof routes.signIn>, ApiError, SignInBody>({
    mutationFn: (body) => call(routes.signIn, { body }),
    onSuccess: (session) => queries.setQueryData(keys.session, remember(session)),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation<undefined, ApiError, void>({
    mutationFn: () => call(routes.signOut),
    onSuccess: () => {
      setCsrfToken(null);
      queries.clear();
      queries.setQueryData(keys.session, null);
    },
  });
}

/** Keeps the interface language with the account. */
export function useSaveInterfaceLanguage() {
  const queries = useQueryClient();
  return useMutation<SessionView, ApiError, Language>({
    mutationFn: (interfaceLanguage) => call(routes.setPreferences, { body: { interfaceLanguage } }),
    onSuccess: (session) => queries.setQueryData(keys.session, remember(session)),
  });
}
