import type { CaseRow } from '@streetlight/contracts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type Arrangement, arrange, settle } from './settled-list.js';

const nothing = settle([]);

/**
 * The list as it is on show. While `held` (a pointer or the focus is in it) rows keep their places and new ones are
 * collected; else it follows the backend.
 * @param filterKey another filter is another list, shown as it comes
 */
export function useSettled(arrived: readonly CaseRow[] | undefined, filterKey: string, held: boolean) {
  const last = useRef<{ arrangement: Arrangement; filterKey: string; asked: number }>({ arrangement: nothing, filterKey, asked: 0 });
  const acted = useRef(new Set<string>());
  const [asked, setAsked] = useState(0);
  const arrangement = useMemo(() => {
    const { arrangement: before, filterKey: beforeKey, asked: beforeAsked } = last.current;
    if (!arrived) return beforeKey === filterKey ? before : nothing;
    const follow = !held || beforeKey !== filterKey || beforeAsked !== asked || before.rows.length === 0;
    return follow ? settle(arrived) : arrange(before, arrived, acted.current);
  }, [arrived, filterKey, held, asked]);
  last.current = { arrangement, filterKey, asked };
  return {
    ...arrangement,
    /** Puts the collected new rows in their places. */
    showFresh: useCallback(() => setAsked((count) => count + 1), []),
    /** The person has moved this case: it leaves as soon as the backend says so. */
    noteActed: useCallback((id: string) => void acted.current.add(id), []),
  };
}
