import { useDebouncedValue } from '@mantine/hooks';
import type { DraftCheck } from '@streetlight/contracts';
import { useQuery } from '@tanstack/react-query';
import { checkQuery } from '../../../api/reviews.js';
import { checkBodyOf, type DraftState } from './draft-state.js';

/** Asked this long after the last key. */
const quietMs = 300;

/** What the gates say of what stands in the composer, a moment after the last key; undefined before the first answer. */
export function useCheck(caseId: string, state: DraftState): DraftCheck | undefined {
  const [settled] = useDebouncedValue(checkBodyOf(state), quietMs);
  return useQuery(checkQuery(caseId, settled)).data;
}
