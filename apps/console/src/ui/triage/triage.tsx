import type { CaseDetail, CaseRow } from '@streetlight/contracts';
import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaseAct, useCaseAct } from '../../api/cases.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../bars/bars.js';

const DismissDialog = lazy(async () => ({ default: (await import('./dismiss-dialog.js')).DismissDialog }));
const SnoozeDialog = lazy(async () => ({ default: (await import('./snooze-dialog.js')).SnoozeDialog }));
const NameClaimDialog = lazy(async () => ({ default: (await import('./name-claim-dialog.js')).NameClaimDialog }));
const SameAsDialog = lazy(async () => ({ default: (await import('./same-as-dialog.js')).SameAsDialog }));

/** How long a move of triage can be taken back by `Z`, in seconds. */
const undoSeconds = 10;

/** The moves that take another back; a merge cannot be taken back. */
const opposite: Partial<Record<CaseAct['move'], 'reopen' | 'give-back' | 'take'>> = {
  take: 'give-back',
  'give-back': 'take',
  dismiss: 'reopen',
  snooze: 'reopen',
  close: 'reopen',
};

/** A move of triage answers with the case as it is then, or null where the person thought better of it or it was refused. */
type Move = (of: CaseRow) => Promise<CaseDetail | null>;

/** What an advisor can do with a case, with the dialogs each move needs. */
export interface Triage {
  take: Move;
  giveBack: Move;
  done: Move;
  reopen: Move;
  dismiss: Move;
  snooze: Move;
  sameAs: Move;
  nameClaim: Move;
  /** A move is under way. */
  busy: boolean;
}

interface Asking {
  dialog: 'dismiss' | 'snooze' | 'same-as' | 'name-claim';
  of: CaseRow;
  settle: (detail: CaseDetail | null) => void;
}

const TriageContext = createContext<Triage | null>(null);

/** Offers the moves of triage to every screen, and holds their dialogs. */
export function TriageProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const { mutateAsync, isPending } = useCaseAct();
  const [asking, setAsking] = useState<Asking | null>(null);

  const run = async (of: CaseRow, what: CaseAct): Promise<CaseDetail | null> => {
    try {
      const detail = await mutateAsync({ of, what });
      const time = detail.snoozedUntil ? format.time(detail.snoozedUntil) : '';
      const text = t(`case.said.${what.move}`, { number: of.number, time });
      const back = opposite[what.move];
      if (!back) bars.tell(text);
      else bars.offerUndo({ text: () => text, seconds: undoSeconds, undo: () => mutateAsync({ of: detail, what: { move: back } }) });
      return detail;
    } catch (error) {
      bars.complain(error);
      return null;
    }
  };
  const ask =
    (dialog: Asking['dialog']): Move =>
    (of) =>
      new Promise((settle) => setAsking({ dialog, of, settle }));
  const api: Omit<Triage, 'busy'> = {
    take: (of) => run(of, { move: 'take' }),
    giveBack: (of) => run(of, { move: 'give-back' }),
    done: (of) => run(of, { move: 'close' }),
    reopen: (of) => run(of, { move: 'reopen' }),
    dismiss: ask('dismiss'),
    snooze: ask('snooze'),
    sameAs: ask('same-as'),
    nameClaim: ask('name-claim'),
  };
  const newest = useRef(api);
  newest.current = api;
  const triage = useMemo<Triage>(() => {
    const later =
      (name: keyof typeof api): Move =>
      (of) =>
        newest.current[name](of);
    return {
      take: later('take'),
      giveBack: later('giveBack'),
      done: later('done'),
      reopen: later('reopen'),
      dismiss: later('dismiss'),
      snooze: later('snooze'),
      sameAs: later('sameAs'),
      nameClaim: later('nameClaim'),
      busy: isPending,
    };
  }, [isPending]);

  const settle = (what: CaseAct | null): void => {
    if (!asking) return;
    setAsking(null);
    if (what) void run(asking.of, what).then(asking.settle);
    else asking.settle(null);
  };
  const close = () => settle(null);
  return (
    <TriageContext value={triage}>
      {children}
      <Suspense>
        {asking?.dialog === 'dismiss' && <DismissDialog onChoose={(reason) => settle({ move: 'dismiss', reason })} onClose={close} />}
        {asking?.dialog === 'snooze' && <SnoozeDialog onChoose={(until) => settle({ move: 'snooze', until })} onClose={close} />}
        {asking?.dialog === 'same-as' && (
          <SameAsDialog of={asking.of} onChoose={(into) => settle({ move: 'merge', into })} onClose={close} />
        )}
        {asking?.dialog === 'name-claim' && (
          <NameClaimDialog of={asking.of} onChoose={(name) => settle({ move: 'claim-name', name })} onClose={close} />
        )}
      </Suspense>
    </TriageContext>
  );
}

export function useTriage(): Triage {
  const triage = useContext(TriageContext);
  if (!triage) throw new Error('moves of triage need a TriageProvider around them');
  return triage;
}
