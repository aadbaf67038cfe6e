import { Tooltip } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/cases.js';
import { type Coded, useSentence } from '../../i18n/use-sentence.js';
import { useNow } from '../../ui/clock.js';
import styles from './case-list.module.css';
import { CaseRowLines } from './case-row.js';
import type { ShownRow } from './settled-list.js';

interface CaseListProps {
  rows: readonly ShownRow[];
  /** Cases that match, in all pages. */
  total: number;
  selected: string | undefined;
  rowHeight: number;
  listRef: RefObject<HTMLDivElement | null>;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onHeld: (held: boolean) => void;
  onNearEnd: () => void;
}

/** How far from the end the next page is fetched, in rows. */
const nearEnd = 20;
/** How long a pointer rests on a row before its reasons are fetched. */
const restMs = 250;

/** Why a case stands where it stands; fetched when a pointer rests on its row. */
function useReasons(id: string | null): string | null {
  const queries = useQueryClient();
  const { coded } = useSentence();
  const [found, setFound] = useState<{ id: string; reasons: readonly Coded[] } | null>(null);
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => {
      void queries.ensureQueryData(caseQuery(id)).then(
        ({ assessment }) => setFound({ id, reasons: assessment?.reasons ?? [] }),
        () => undefined,
      );
    }, restMs);
    return () => clearTimeout(timer);
  }, [queries, id]);
  return found && found.id === id && found.reasons.length > 0 ? found.reasons.map(coded).join('\n') : null;
}

/** The row an event of the list happened on. */
const rowOf = ({ target }: { target: EventTarget }): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-case]')?.dataset['case'] ?? null) : null;

/** The queue as a list box: one tab stop, the chosen row told by `aria-activedescendant`, only visible rows in the page. */
export function CaseList({ rows, total, selected, rowHeight, listRef, onSelect, onOpen, onHeld, onNearEnd }: CaseListProps) {
  const { t } = useTranslation();
  const now = useNow(30_000);
  const [pointed, setPointed] = useState<string | null>(null);
  const held = useRef({ pointer: false, focus: false });
  const reasons = useReasons(pointed);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  useEffect(() => list.measure(), [list, rowHeight]);
  const index = rows.findIndex(({ id }) => id === selected);
  useEffect(() => {
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' });
  }, [list, index]);
  const visible = list.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - nearEnd) onNearEnd();
  }, [last, rows.length, onNearEnd]);
  const hold = (change: Partial<typeof held.current>): void => {
    Object.assign(held.current, change);
    onHeld(held.current.pointer || held.current.focus);
  };
  const jump = (event: React.KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((listRef.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Record<string, number> = { Home: -rows.length, End: rows.length, PageUp: -page, PageDown: page };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const target = rows[Math.min(rows.length - 1, Math.max(0, index + step))];
    if (target) onSelect(target.id);
  };
  return (
    <div
      ref={listRef}
      className={styles.list}
      role="listbox"
      aria-label={t('queue.list')}
      tabIndex={0}
      aria-activedescendant={index >= 0 ? `case-${selected}` : undefined}
      onKeyDown={jump}
      onFocus={() => hold({ focus: true })}
      onBlur={() => hold({ focus: false })}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hold({ pointer: true })}
      onPointerOver={(event) => event.pointerType === 'mouse' && setPointed(rowOf(event))}
      onClick={(event) => {
        const id = rowOf(event);
        if (id) onSelect(id);
      }}
      onDoubleClick={(event) => {
        const id = rowOf(event);
        if (id) onOpen(id);
      }}
      onPointerLeave={() => {
        setPointed(null);
        hold({ pointer: false });
      }}
    >
      <div style={{ height: list.getTotalSize(), position: 'relative' }} role="presentation">
        {visible.map(({ index: at, start }) => {
          const row = rows[at];
          if (!row) return null;
          return (
            <Tooltip
              key={row.id}
              label={reasons ?? ''}
              disabled={!reasons || pointed !== row.id}
              opened={pointed === row.id && reasons !== null}
              multiline
              maw={360}
              position="bottom-start"
              className={styles.reasons}
            >
              <div
                id={`case-${row.id}`}
                data-case={row.id}
                role="option"
                tabIndex={-1}
                aria-selected={row.id === selected}
                aria-posinset={at + 1}
                aria-setsize={total}
                className={styles.option}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              >
                <CaseRowLines row={row} now={now} />
              </div>
            </Tooltip>
          );
        })}
      </div>
    </div>
  );
}
