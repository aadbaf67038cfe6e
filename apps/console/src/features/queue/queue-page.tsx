import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../api/session.js';
import { useCases } from '../../api/cases.js';
import { useNow } from '../../ui/clock.js';
import { useKeyboard, useKeys } from '../../ui/keyboard/use-keys.js';
import { holdingOf } from '../../ui/triage/holding.js';
import { useTriage } from '../../ui/triage/triage.js';
import { rememberQueue } from '../../api/queue-memory.js';
import { useDensity } from './density.js';
import { FilterPanel } from './filter-panel.js';
import { ListPane } from './list-pane.js';
import styles from './queue-page.module.css';
import { filterOf, readQueueSearch, type QueueSearch } from './queue-search.js';
import { afterAct, neighbour, type ShownRow } from './settled-list.js';
import { useAnnounceNew } from './use-announce-new.js';
import { useSettled } from './use-settled.js';
import { Views } from './views.js';

const QuietPosts = lazy(async () => ({ default: (await import('./quiet-posts.js')).QuietPosts }));
const route = getRouteApi('/desk/queue');

interface QueuePageProps {
  /** Shows one case beside the list. */
  Preview: ComponentType<{ id: string; row: ShownRow | undefined; onActed: (id: string) => void; onOpen: (id: string) => void }>;
}

/** Triage: views and filters, the list, and beside it the chosen case. */
export function QueuePage({ Preview }: QueuePageProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const may = useMay();
  const { user } = useSession();
  const triage = useTriage();
  const keyboard = useKeyboard();
  const [density, setDensity] = useDensity();
  const wide = useMediaQuery('(min-width: 768px)', true, { getInitialValueInEffect: false });
  const three = useMediaQuery('(min-width: 1280px)', true, { getInitialValueInEffect: false });
  const listRef = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const now = useNow(10_000);

  const filter = useMemo(() => filterOf(search), [search]);
  const filterKey = JSON.stringify(filter);
  const cases = useCases(filter);
  const first = cases.data?.pages[0];
  const arrived = useMemo(() => cases.data?.pages.flatMap((page) => page.items), [cases.data]);
  const settled = useSettled(arrived, filterKey, held);
  const { rows, noteActed } = settled;
  useAnnounceNew(arrived, filterKey);
  useEffect(() => rememberQueue({ ids: rows.map(({ id }) => id), search }), [rows, search]);

  const change = useCallback(
    (next: QueueSearch) => void navigate({ to: '/queue', search: (before) => readQueueSearch({ ...before, ...next }), replace: true }),
    [navigate],
  );
  const select = useCallback((id: string | undefined) => change({ selected: id }), [change]);
  const open = useCallback((id: string) => void navigate({ to: '/case/$id', params: { id } }), [navigate]);
  const choose = wide ? select : open;

  const selected = search.selected;
  const row = rows.find(({ id }) => id === selected);
  const firstId = rows[0]?.id;
  useEffect(() => {
    if (wide && !selected && firstId) select(firstId);
  }, [wide, selected, firstId, select]);

  /** After an act the next row is chosen, so that focus never falls to the page. */
  const acted = (id: string): void => {
    noteActed(id);
    select(afterAct(rows, id));
    listRef.current?.focus();
  };
  const acting = (name: 'dismiss' | 'snooze' | 'sameAs') => async (): Promise<void> => {
    if (row && (await triage[name](row))) acted(row.id);
  };
  const take = async (): Promise<void> => {
    if (!row || !(await triage.take(row))) return;
    keyboard.guardDigits();
    open(row.id);
  };
  const move =
    (step: 1 | -1) =>
    (key: string): void | false => {
      const elsewhere =
        document.activeElement && document.activeElement !== document.body && !listRef.current?.contains(document.activeElement);
      if (key.startsWith('Arrow') && elsewhere) return false;
      const target = neighbour(rows, selected, step);
      if (target) select(target);
      listRef.current?.focus();
    };
  const can = row && holdingOf(row, user.id, may('case.triage'), now);
  useKeys({
    next: move(1),
    previous: move(-1),
    open: row && (() => open(row.id)),
    take: can?.canTake ? () => void take() : undefined,
    same: can?.canMerge ? () => void acting('sameAs')() : undefined,
    dismiss: can?.canDismiss ? () => void acting('dismiss')() : undefined,
    snooze: can?.canSnooze ? () => void acting('snooze')() : undefined,
    showNew: settled.fresh.length > 0 ? settled.showFresh : undefined,
  });

  return (
    <div className={styles.page} data-density={density}>
      {three && (
        <aside className={styles.side} aria-label={t('queue.filter.label')}>
          <h1 className={styles.title}>{t('queue.title')}</h1>
          <Views search={search} counts={first?.views} />
          <FilterPanel search={search} onChange={change} />
        </aside>
      )}
      <ListPane
        search={search}
        cases={cases}
        settled={settled}
        selected={selected}
        density={density}
        onDensity={setDensity}
        three={three}
        wide={wide}
        listRef={listRef}
        onChange={change}
        onSelect={choose}
        onOpen={open}
        onHeld={setHeld}
      />
      {wide && (
        <section className={styles.preview} aria-label={t('queue.preview.label')}>
          {selected ? (
            <Preview key={selected} id={selected} row={row} onActed={acted} onOpen={open} />
          ) : (
            <p className={styles.none}>{t('queue.preview.none')}</p>
          )}
        </section>
      )}
      <Suspense>{search.quiet && <QuietPosts onClose={() => change({ quiet: undefined })} />}</Suspense>
    </div>
  );
}
