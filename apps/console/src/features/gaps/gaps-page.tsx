import type { GapRow } from '@streetlight/contracts';
import { isLanguage, type Language } from '@streetlight/domain';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGapAct, useGaps } from '../../api/gaps.js';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { EmptyState } from '../../ui/empty-state.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Pick } from '../../ui/pick.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import tabsStyles from '../../ui/tabs.module.css';
import { GapCard } from './gap-card.js';
import styles from './gaps.module.css';
import { MergeDialog } from './merge-dialog.js';

const route = getRouteApi('/desk/gaps');

/** Questions that nobody has a vetted answer for, the most pressing first. */
export function GapsPage() {
  const { t } = useTranslation();
  const bars = useBars();
  const { view = 'open', language } = route.useSearch();
  const wanted = language && isLanguage(language) ? language : undefined;
  const gaps = useGaps({ view, ...(wanted ? { language: wanted } : {}) });
  const act = useGapAct();
  const [asks, setAsks] = useState<{ gap: GapRow; what: 'dismiss' | 'merge' } | null>(null);
  useEffect(() => {
    document.title = `${t('gaps.title')} – ${t('shell.product')}`;
  }, [t]);
  const items = gaps.data?.items ?? [];
  const done = (text: string) => ({
    onError: bars.complain,
    onSuccess: () => {
      setAsks(null);
      bars.tell(text);
    },
  });
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <header className={styles.head}>
        <h1>{t('gaps.title')}</h1>
        <p className="muted">{t('gaps.text')}</p>
      </header>
      <div className={styles.filter}>
        <nav className={tabsStyles.tabs} aria-label={t('gaps.views')}>
          {(['open', 'ended'] as const).map((one) => (
            <Link
              key={one}
              to="/gaps"
              search={{ view: one === 'open' ? undefined : one, language }}
              activeOptions={{ explicitUndefined: true }}
              className={tabsStyles.tab}
            >
              {t(`gaps.view.${one}`)}
            </Link>
          ))}
        </nav>
        <LanguageFilter chosen={wanted} view={view} />
      </div>
      {gaps.isPending && <Skeleton rows={4} height={140} />}
      {gaps.isError && !gaps.data && <LoadFailure error={gaps.error} retry={gaps.refetch} />}
      {gaps.isSuccess && items.length === 0 && <EmptyState title={t(`gaps.empty.${view}`)} text={t('gaps.emptyText')} />}
      <ol className={styles.list}>
        {items.map((gap, index) => (
          <li key={gap.id} value={index + 1}>
            <GapCard gap={gap} place={index + 1} onAct={(what) => setAsks({ gap, what })} />
          </li>
        ))}
      </ol>
      {asks?.what === 'dismiss' && (
        <ReasonDialog
          title={t('gaps.dismiss.title')}
          text={t('gaps.dismiss.text')}
          act={t('gaps.dismiss.act')}
          busy={act.isPending}
          onGive={(reason) => act.mutate({ gap: asks.gap, what: { act: 'dismiss', reason } }, done(t('gaps.dismiss.done')))}
          onClose={() => setAsks(null)}
        />
      )}
      {asks?.what === 'merge' && (
        <MergeDialog
          gap={asks.gap}
          others={items.filter(({ id }) => id !== asks.gap.id)}
          busy={act.isPending}
          onChoose={(into) => act.mutate({ gap: asks.gap, what: { act: 'merge', into } }, done(t('gaps.merge.done')))}
          onClose={() => setAsks(null)}
        />
      )}
    </div>
  );
}

function LanguageFilter({ chosen, view }: { chosen: Language | undefined; view: 'open' | 'ended' }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { desk } = useSession();
  const options = [
    { value: '', label: t('gaps.allLanguages') },
    ...desk.languages.map((value) => ({ value, label: format.language(value) })),
  ];
  return (
    <Pick
      label={t('gaps.language')}
      options={options}
      chosen={chosen ?? ''}
      onChange={(value) =>
        void navigate({ to: '/gaps', search: { view: view === 'open' ? undefined : view, language: value || undefined } })
      }
    />
  );
}
