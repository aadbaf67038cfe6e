import type { RecallDetail } from '@streetlight/contracts';
import { useRecallAct } from '../../api/recall.js';
import { useBars } from '../../ui/bars/bars.js';

/** What editors decide about a recall as a whole. */
export function useDecisions({ id, version }: Pick<RecallDetail, 'id' | 'version'>, onDone: () => void) {
  const bars = useBars();
  const act = useRecallAct(id);
  const settled = { onSuccess: onDone, onError: bars.complain };
  return {
    busy: act.isPending,
    setWrongFrom: (wrongFrom: string | null): void => act.mutate({ act: 'wrong-from', version, wrongFrom }, settled),
    close: (note: string): void => act.mutate({ act: 'close', version, note }, settled),
  };
}
