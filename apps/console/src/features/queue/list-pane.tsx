import { Button, Drawer, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { useCases } from '../../api/cases.js';
import { useMay } from '../../api/session.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Pick } from '../../ui/pick.js';
import { readSetting } from '../../ui/settings.js';
import { CaseList } from './case-list.js';
import { CounterLine } from './counter-line.js';
import { type Density, densities, phoneRowHeight, rowHeights } from './density.js';
import { EmptyQueue } from './empty-queue.js';
import { FilterPanel } from './filter-panel.js';
import styles from './list-pane.module.css';
import { filterCount, filterNames, type QueueSearch, sorts } from './queue-search.js';
import type { useSettled } from './use-settled.js';
import { Views } from './views.js';

interface ListPaneProps {
  search: QueueSearch;
  cases: ReturnType<typeof useCases>;
  settled: ReturnType<typeof useSettled>;
  selected: string | undefined;
  density: Density;
  onDensity: (density: Density) => void;
  wide: boolean;
  three: boolean;
  listRef: RefObject<HTMLDivElement | null>;
  onChange: (change: QueueSearch) => void;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onHeld: (held: boolean) => void;
}

/** The words filter: typed text goes to the address a moment after the last key. */
function WordsFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const later = useDebouncedCallback(onChange, 200);
  useEffect(() => setText(value), [value]);
  useKeys({ search: () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      className={styles.words}
      type="search"
      aria-label={t('queue.filter.text')}
      placeholder={t('queue.filter.text')}
      leftSection={<Icon name="search" size={16} />}
      rightSection={<Kbd>/</Kbd>}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        later(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // A browser would empty the field.
        event.preventDefault();
        field.current?.blur();
      }}
    />
  );
}

/** The list with its filters above and the counter that proves that nothing is hidden below. */
export function ListPane({
  search,
  cases,
  settled,
  selected,
  density,
  onDensity,
  wide,
  three,
  listRef,
  onChange,
  onSelect,
  onOpen,
  onHeld,
}: ListPaneProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { failure } = useSentence();
  const may = useMay();
  const [filtering, setFiltering] = useState(false);
  const [helloDone] = useState(() => readSetting('hello-done') !== null);
  const first = cases.data?.pages[0];
  const count = filterCount(search);
  const clear = () => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  const urgent = settled.fresh.filter(({ band }) => band === 'urgent').length;
  return (
    <section className={styles.pane} aria-label={t('queue.list')}>
      <header className={styles.head}>
        {!three && <h1 className={wide ? 'visually-hidden' : styles.title}>{t('queue.title')}</h1>}
        {!three && <Views search={search} counts={first?.views} />}
        <div className={styles.tools}>
          <WordsFilter value={search.text ?? ''} onChange={(text) => onChange({ text })} />
          {!three && (
            <Button
              variant="default"
              size="sm"
              leftSection={<Icon name="sliders" size={16} />}
              onClick={() => setFiltering(true)}
              aria-label={t('queue.filter.label')}
            >
              {count > 0 ? format.number(count) : <span className={styles.filterWord}>{t('queue.filter.label')}</span>}
            </Button>
          )}
          <Pick
            label={t('queue.sort.label')}
            options={sorts.map((value) => ({ value, label: t(`queue.sort.${value}`) }))}
            chosen={search.sort ?? 'priority'}
            onChange={(sort) => onChange({ sort })}
          />
          {wide && (
            <Pick
              label={t('queue.density.label')}
              icon="rows"
              options={densities.map((value) => ({ value, label: t(`queue.density.${value}`) }))}
              chosen={density}
              onChange={onDensity}
            />
          )}
        </div>
        {count > 0 && (
          <p className={styles.active}>
            {t('queue.filter.active', { count })}
            {first && ` · ${format.number(first.total)}`}
            <button type="button" className={styles.link} onClick={clear}>
              {t('queue.filter.clear')}
            </button>
          </p>
        )}
        {!helloDone && may('case.triage') && settled.rows.length > 0 && (
          <p className={styles.hello}>{wide ? t('queue.hello', { key: '1' }) : t('queue.touchHello')}</p>
        )}
        {cases.isError && cases.data && (
          <p className={styles.stale} role="status">
            {t('shell.state.asOf', { time: format.time(cases.dataUpdatedAt) })} · {failure(cases.error)}
            <button type="button" className={styles.link} onClick={() => void cases.refetch()}>
              {t('shell.act.retry')}
            </button>
          </p>
        )}
        {settled.fresh.length > 0 && (
          <button type="button" className={styles.fresh} data-urgent={urgent > 0 || undefined} onClick={settled.showFresh}>
            <span aria-hidden="true">↑</span>
            {t('queue.fresh.show', { count: settled.fresh.length })}
            {urgent > 0 && ` · ${t('queue.fresh.urgent', { count: urgent })}`}
            <Kbd>.</Kbd>
          </button>
        )}
      </header>
      {cases.isPending && <Skeleton rows={8} height={wide ? rowHeights[density] : phoneRowHeight} />}
      {cases.isError && !cases.data && <LoadFailure error={cases.error} retry={cases.refetch} />}
      {first && settled.rows.length === 0 && <EmptyQueue search={search} list={first} onClear={clear} />}
      {settled.rows.length > 0 && (
        <CaseList
          rows={settled.rows}
          total={Math.max(first?.total ?? 0, settled.rows.length)}
          selected={selected}
          rowHeight={wide ? rowHeights[density] : phoneRowHeight}
          listRef={listRef}
          onSelect={onSelect}
          onOpen={onOpen}
          onHeld={onHeld}
          onNearEnd={() => {
            if (cases.hasNextPage && !cases.isFetchingNextPage) void cases.fetchNextPage();
          }}
        />
      )}
      {first && <CounterLine counter={first.counter} onQuiet={() => onChange({ quiet: 'open' })} />}
      {!three && (
        <Drawer
          opened={filtering}
          onClose={() => setFiltering(false)}
          position={wide ? 'left' : 'bottom'}
          size={wide ? 'sm' : '85%'}
          title={t('queue.filter.label')}
          closeButtonProps={{ 'aria-label': t('shell.act.close') }}
        >
          <FilterPanel search={search} onChange={onChange} />
          <div className={styles.apply}>
            <Button variant="default" onClick={clear} disabled={count === 0}>
              {t('queue.filter.clear')}
            </Button>
            <Button onClick={() => setFiltering(false)}>{t('queue.filter.apply', { count: first?.total ?? 0 })}</Button>
          </div>
        </Drawer>
      )}
    </section>
  );
}
