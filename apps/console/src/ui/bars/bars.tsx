import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../i18n/use-sentence.js';
import { useNow } from '../clock.js';
import { Icon } from '../icon.js';
import { Kbd } from '../kbd.js';
import { useKeys } from '../keyboard/use-keys.js';
import styles from './bars.module.css';

interface UndoOffer {
  /** The sentence, with the seconds that are left. */
  text: (seconds: number) => string;
  /** How long the act can be taken back, in seconds. */
  seconds: number;
  undo: () => Promise<unknown>;
  /** Stays beside later bars: for replies, which leave by themselves. Others give way to the next bar. */
  lasting?: boolean;
}

type Bar = { id: number; until: number } & ({ kind: 'undo'; offer: UndoOffer } | { kind: 'notice' | 'failure'; text: string });

interface Bars {
  /** Shows that an act can be taken back: by `Z`, by its button, until the time is over. */
  offerUndo: (offer: UndoOffer) => void;
  /** Says that something was done. */
  tell: (text: string) => void;
  /** Says in words why something was not done. */
  complain: (error: unknown) => void;
}

const BarsContext = createContext<Bars | null>(null);
const givesWay = (bar: Bar): boolean => bar.kind === 'notice' || (bar.kind === 'undo' && !bar.offer.lasting);

const noticeSeconds = 5;
const failureSeconds = 12;
let lastId = 0;

/** The bars at the foot of the screen: what was done, what can be taken back, what went wrong. */
export function BarsProvider({ children }: { children: ReactNode }) {
  const [bars, setBars] = useState<readonly Bar[]>([]);
  const { failure } = useSentence();
  const say = useRef(failure);
  say.current = failure;
  const add = useCallback((bar: Omit<Bar, 'id' | 'until'>, seconds: number) => {
    lastId += 1;
    const whole = { ...bar, id: lastId, until: Date.now() + seconds * 1000 } as Bar;
    setBars((before) => [...before.filter((bar) => !givesWay(bar)), whole].slice(-4));
  }, []);
  const api = useMemo<Bars>(
    () => ({
      offerUndo: (offer) => add({ kind: 'undo', offer } as Omit<Bar, 'id' | 'until'>, offer.seconds),
      tell: (text) => add({ kind: 'notice', text } as Omit<Bar, 'id' | 'until'>, noticeSeconds),
      complain: (error) => add({ kind: 'failure', text: say.current(error) } as Omit<Bar, 'id' | 'until'>, failureSeconds),
    }),
    [add],
  );
  const remove = (id: number) => setBars((before) => before.filter((bar) => bar.id !== id));
  const takeBack = (bar: Bar) => {
    if (bar.kind !== 'undo') return;
    remove(bar.id);
    bar.offer.undo().catch(api.complain);
  };
  const newestUndo = bars.findLast(({ kind }) => kind === 'undo');
  useKeys({ undo: newestUndo ? () => takeBack(newestUndo) : undefined });
  return (
    <BarsContext value={api}>
      {children}
      <BarList bars={bars} remove={remove} takeBack={takeBack} />
    </BarsContext>
  );
}

interface BarListProps {
  bars: readonly Bar[];
  remove: (id: number) => void;
  takeBack: (bar: Bar) => void;
}

function BarList({ bars, remove, takeBack }: BarListProps) {
  const { t } = useTranslation();
  const now = useNow(250, bars.length > 0);
  useEffect(() => {
    for (const bar of bars) if (bar.until <= now) remove(bar.id);
  });
  return (
    <div className={styles.bars}>
      {bars.map((bar) => {
        const seconds = Math.max(0, Math.ceil((bar.until - now) / 1000));
        return (
          <div key={bar.id} className={styles.bar} data-kind={bar.kind} role={bar.kind === 'failure' ? 'alert' : 'status'}>
            {bar.kind === 'undo' ? (
              <>
                <span
                  className={styles.left}
                  style={{ '--left': String((bar.until - now) / (bar.offer.seconds * 1000)) } as React.CSSProperties}
                  aria-hidden="true"
                />
                <span aria-live="off">{bar.offer.text(seconds)}</span>
                <button type="button" className={styles.act} onClick={() => takeBack(bar)}>
                  <Icon name="undo" size={16} />
                  {t('reply.undo.act')}
                  <Kbd>Z</Kbd>
                </button>
              </>
            ) : (
              <>
                <Icon name={bar.kind === 'failure' ? 'alert' : 'check'} size={16} />
                <span>{bar.text}</span>
                <button type="button" className={styles.close} onClick={() => remove(bar.id)} aria-label={t('shell.act.close')}>
                  <Icon name="cross" size={14} />
                </button>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

export function useBars(): Bars {
  const bars = useContext(BarsContext);
  if (!bars) throw new Error('bars need a BarsProvider around them');
  return bars;
}
