import {
  type PreviewStepBody,
  type ProposeStepBody,
  routes,
  type StepPreview,
  type ValueDetail,
  type ValueList,
} from '@streetlight/contracts';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

export const useValues = () =>
  useQuery<ValueList, ApiError>({ queryKey: keys.values, queryFn: ({ signal }) => call(routes.listValues, { signal }) });

export const useValue = (name: string) =>
  useQuery<ValueDetail, ApiError>({
    queryKey: keys.value(name),
    queryFn: ({ signal }) => call(routes.readValue, { params: { name }, signal }),
  });

/** What a step would do to the texts in one language; null while it is not written whole. */
export const useStepPreview = (name: string, body: PreviewStepBody | null) =>
  useQuery<StepPreview, ApiError>({
    queryKey: [...keys.stepPreviews, name, body],
    queryFn: ({ signal }) => call(routes.previewStep, { params: { name }, body: body as PreviewStepBody, signal }),
    enabled: body !== null,
    placeholderData: keepPreviousData,
  });

export type ValueAct =
  | { act: 'propose'; body: ProposeStepBody }
  | { act: 'confirm'; id: string; version: number }
  | { act: 'reject' | 'withdraw'; id: string; note: string };

function run(name: string, what: ValueAct): Promise<ValueDetail> {
  if (what.act === 'propose') return call(routes.proposeStep, { params: { name }, body: what.body });
  const params = { id: what.id };
  if (what.act === 'confirm') return call(routes.confirmStep, { params, body: { version: what.version } });
  return call(what.act === 'reject' ? routes.rejectStep : routes.withdrawStep, { params, body: { note: what.note } });
}

/** Proposes a step, or decides on one. Where somebody was quicker, what stands now is fetched. */
export function useValueAct(name: string) {
  const queries = useQueryClient();
  return useMutation<ValueDetail, ApiError, ValueAct>({
    mutationFn: (what) => run(name, what),
    onSuccess: (detail) => queries.setQueryData(keys.value(name), detail),
    onSettled: () => {
      for (const queryKey of [keys.values, keys.value(name), keys.stepPreviews, keys.tasks]) void queries.invalidateQueries({ queryKey });
    },
  });
}
