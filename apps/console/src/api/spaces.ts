import { type AccountView, type ConnectBody, type ConsentBody, type ImportView, routes, type SpaceView } from '@streetlight/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

export const useSpaces = (enabled = true) =>
  useQuery({ queryKey: keys.spaces, queryFn: ({ signal }) => call(routes.listSpaces, { signal }), enabled });

export const useAccounts = () => useQuery({ queryKey: keys.accounts, queryFn: ({ signal }) => call(routes.listAccounts, { signal }) });

export const useImports = (enabled: boolean) =>
  useQuery({ queryKey: keys.imports, queryFn: ({ signal }) => call(routes.listImports, { signal }), enabled });

const isRunning = (state: ImportView['state'] | undefined): boolean => state === 'checking' || state === 'storing';

/** An import under way. The feed tells of its steps; asking each second keeps the bar moving between them. */
export const useImport = (id: string | null) =>
  useQuery<ImportView, ApiError>({
    queryKey: keys.import(id ?? ''),
    queryFn: ({ signal }) => call(routes.readImport, { params: { id: id ?? '' }, signal }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isRunning(state.data?.state) ? 1000 : false),
  });

/** Records (with a body) or withdraws (without) the consent of a space. */
export function useConsent(spaceId: string) {
  const queries = useQueryClient();
  return useMutation<SpaceView, ApiError, ConsentBody | null>({
    mutationFn: (body) =>
      body ? call(routes.recordConsent, { params: { id: spaceId }, body }) : call(routes.withdrawConsent, { params: { id: spaceId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.spaces }),
  });
}

export function useConnect() {
  const queries = useQueryClient();
  return useMutation<AccountView, ApiError, ConnectBody>({
    mutationFn: (body) => call(routes.connectAccount, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.accounts }),
  });
}

export function useDisconnect() {
  const queries = useQueryClient();
  return useMutation<undefined, ApiError, string>({
    mutationFn: (id) => call(routes.disconnectAccount, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.accounts }),
  });
}
