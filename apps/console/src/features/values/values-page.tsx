import type { ValueRow } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useValues } from '../../api/values.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { StateMark } from '../../ui/state-mark.js';
import { useValueWords } from '../../ui/value-words.js';
import styles from './values.module.css';

/** What asks for somebody stands first: no amount from a day on, the nearest first, a proposal that waits, then the rest as they are. */
const urgency = ({ undecidedFrom, waiting }: ValueRow): number => (undecidedFrom ? 0 : waiting > 0 ? 1 : 2);

/** Every amount over time: what holds, what is announced, and what ends without a successor. */
export function ValuesPage() {
  const { t } = useTranslation();
  const values = useValues();
  useEffect(() => {
    document.title = `${t('values.title')} – ${t('shell.product')}`;
  }, [t]);
  const items = (values.data?.items ?? []).toSorted(
    (a, b) => urgency(a) - urgency(b) || (a.undecidedFrom ?? '').localeCompare(b.undecidedFrom ?? ''),
  );
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <header className={styles.head}>
        <h1>{t('values.title')}</h1>
        <p className="muted">{t('values.text')}</p>
      </header>
      {values.isPending && <Skeleton rows={8} height={72} />}
      {values.isError && !values.data && <LoadFailure error={values.error} retry={values.refetch} />}
      {values.isSuccess && items.length === 0 && <EmptyState title={t('values.empty')} text={t('values.emptyText')} />}
      <ul className={styles.list}>
        {items.map((value) => (
          <li key={value.name}>
            <Row value={value} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ value }: { value: ValueRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords();
  const { name, unit, steps, undecidedFrom, waiting, snippets } = value;
  const now = steps.find(({ standing }) => standing === 'now');
  const next = steps.filter(({ standing }) => standing === 'announced');
  const source = value.derived?.source ?? (now ?? steps.at(-1))?.source ?? '';
  return (
    <Link to="/values/$name" params={{ name }} className={styles.row}>
      <span className={styles.top}>
        <strong>{words.name(name)}</strong>
        <span className={styles.marks}>
          {waiting > 0 && <StateMark condition="slow">{t('values.waiting', { number: format.number(waiting) })}</StateMark>}
          {undecidedFrom && <StateMark condition="bad">{t('values.undecided', { day: words.day(undecidedFrom) })}</StateMark>}
        </span>
      </span>
      <span className={styles.amounts}>
        <span className={styles.now}>{now ? words.amount(now.amount, unit) : t('values.none')}</span>
        {next.map((step) => (
          <span key={step.from}>{t('values.from', { day: words.day(step.from), amount: words.amount(step.amount, unit) })}</span>
        ))}
      </span>
      <span className={styles.sub}>
        <bdi lang="de">{source}</bdi>
        <span>{t('values.snippets', { number: format.number(snippets) })}</span>
        {value.derived && <span>{t('values.followsFrom', { name: words.name(value.derived.of) })}</span>}
      </span>
    </Link>
  );
}
