import { Button } from '@mantine/core';
import type { RecallRow } from '@streetlight/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecalls } from '../../api/recall.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import tabsStyles from '../../ui/tabs.module.css';
import { RecallState, RecallTitle } from './recall-words.js';
import styles from './recalls-page.module.css';

const route = getRouteApi('/desk/recalls');

/** Changes of vetted words and amounts, with how many replies are wrong because of them. */
export function RecallsPage() {
  const { t } = useTranslation();
  const { view = 'open' } = route.useSearch();
  const recalls = useRecalls(view);
  const items = recalls.data?.pages.flatMap((page) => page.items) ?? [];
  useEffect(() => {
    document.title = `${t('recall.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <header className={styles.head}>
        <h1>{t('recall.title')}</h1>
        <p className="muted">{t('recall.text')}</p>
      </header>
      <nav className={tabsStyles.tabs} aria-label={t('recall.views')}>
        {(['open', 'all'] as const).map((one) => (
          <Link
            key={one}
            to="/recalls"
            search={{ view: one === 'open' ? undefined : one }}
            activeOptions={{ explicitUndefined: true }}
            className={tabsStyles.tab}
          >
            {t(`recall.view.${one}`)}
          </Link>
        ))}
      </nav>
      {recalls.isPending && <Skeleton rows={4} height={84} />}
      {recalls.isError && !recalls.data && <LoadFailure error={recalls.error} retry={recalls.refetch} />}
      {recalls.isSuccess && items.length === 0 && (
        <EmptyState title={t(`recall.empty.${view}`)} text={t('recall.emptyText')}>
          {view === 'open' && (
            <Link to="/recalls" search={{ view: 'all' }}>
              {t('recall.view.all')}
            </Link>
          )}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((recall) => (
          <li key={recall.id}>
            <Recall recall={recall} />
          </li>
        ))}
      </ul>
      {recalls.hasNextPage && (
        <Button variant="subtle" fullWidth loading={recalls.isFetchingNextPage} onClick={() => void recalls.fetchNextPage()}>
          {t('shell.act.more')}
        </Button>
      )}
    </div>
  );
}

function Recall({ recall }: { recall: RecallRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts } = recall;
  return (
    <Link to="/recalls/$id" params={{ id: recall.id }} className={styles.row}>
      <span className={styles.top}>
        <strong>
          <RecallTitle recall={recall} />
        </strong>
        {recall.revision && <LanguageTag language={recall.revision.language} />}
        <RecallState recall={recall} />
      </span>
      <span className={styles.sub}>
        <span>{t(`recall.kind.${recall.kind}`)}</span>
        {recall.wrongFrom && <span>{t('recall.wrongFrom', { day: format.day(recall.wrongFrom) })}</span>}
        <time dateTime={recall.foundAt} title={format.moment(recall.foundAt)}>
          {t('recall.found', { time: format.time(recall.foundAt) })}
        </time>
      </span>
      {recall.state !== 'grading' && counts.wrong + counts.rightThen + counts.unaffected > 0 && (
        <span className={styles.sub}>
          <span>{t('recall.count.wrong', { count: counts.wrong })}</span>
          <span>{t('recall.count.rightThen', { count: counts.rightThen })}</span>
          <span>{t('recall.count.unaffected', { count: counts.unaffected })}</span>
        </span>
      )}
    </Link>
  );
}
