import { Button } from '@mantine/core';
import type { DraftingView } from '@streetlight/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftingPage, useSwitchModel } from '../../api/drafting.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { StateMark } from '../../ui/state-mark.js';
import styles from './drafting-page.module.css';
import { LanguageList } from './language-list.js';
import { RecordRun } from './record-run.js';

/** Who drafts in which language: the house's own drafter, or a connected model; its runs, its budget, and the switches. */
export function DraftingPage() {
  const { t } = useTranslation();
  const may = useMay();
  const page = useDraftingPage();
  useEffect(() => {
    document.title = `${t('drafting.title')} – ${t('shell.product')}`;
  }, [t]);
  const view = page.data;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('drafting.title')}</h1>
        <p className="muted">{t('drafting.intro')}</p>
      </header>
      {page.isPending && <Skeleton rows={4} height={64} />}
      {page.isError && !view && <LoadFailure error={page.error} retry={page.refetch} />}
      {view && !view.model && (
        <EmptyState title={t('drafting.none.title')} text={t('drafting.none.text')}>
          <p className={styles.how}>
            {t('drafting.none.how')} <code>OPENAI_BASE_URL</code> <code>OPENAI_API_KEY</code> <code>OPENAI_MODEL</code>
          </p>
        </EmptyState>
      )}
      {view?.model && (
        <>
          <Model model={view.model} />
          <Budget budget={view.budget} />
          <Languages view={view} />
          {may('model.switch') && <RecordRun model={view.model.name} />}
        </>
      )}
    </div>
  );
}

function Model({ model }: { model: NonNullable<DraftingView['model']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-label={t('drafting.model.title')}>
      <h2>{t('drafting.model.title')}</h2>
      <p className={styles.facts}>
        <strong>{model.name}</strong>
        <span>{model.server}</span>
        <span>{t('drafting.model.prompt', { id: model.promptId, version: model.promptVersion })}</span>
        <StateMark condition={model.pausedUntil ? 'bad' : 'good'}>
          {model.pausedUntil ? t('drafting.model.paused', { time: format.time(model.pausedUntil) }) : t('drafting.model.asked')}
        </StateMark>
      </p>
    </section>
  );
}

function Budget({ budget }: { budget: DraftingView['budget'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { used, limit, calls } = budget;
  const isUsedUp = used >= limit;
  return (
    <section aria-label={t('drafting.budget.title')}>
      <h2>{t('drafting.budget.title')}</h2>
      <meter
        className={styles.meter}
        min={0}
        max={Math.max(1, limit)}
        value={Math.min(used, limit)}
        aria-label={t('drafting.budget.title')}
      />
      <p className={styles.facts}>
        <span>{t('drafting.budget.used', { used: format.number(used), limit: format.number(limit) })}</span>
        <span>{t('drafting.budget.calls', { count: calls })}</span>
        {isUsedUp && <StateMark condition="slow">{t('drafting.because.budget')}</StateMark>}
      </p>
    </section>
  );
}

function Languages({ view }: { view: DraftingView }) {
  const { t } = useTranslation();
  const may = useMay();
  const bars = useBars();
  const turn = useSwitchModel();
  const on = view.languages.filter((one) => one.on || one.outdated).map(({ language }) => language);
  const turnTo = (languages: DraftingView['languages'][number]['language'][], to: boolean): void =>
    turn.mutate(
      { languages, on: to },
      { onSuccess: () => bars.tell(t(to ? 'drafting.languages.onDone' : 'drafting.languages.offDone')), onError: bars.complain },
    );
  return (
    <section aria-label={t('drafting.languages.title')}>
      <header className={styles.sectionHead}>
        <h2>{t('drafting.languages.title')}</h2>
        {may('model.switch') && on.length > 0 && (
          <Button size="compact-sm" color="red" variant="outline" loading={turn.isPending} onClick={() => turnTo(on, false)}>
            {t('drafting.languages.allOff')}
          </Button>
        )}
      </header>
      <LanguageList
        languages={view.languages}
        busy={turn.isPending}
        onTurn={may('model.switch') ? (language, to) => turnTo([language], to) : undefined}
      />
    </section>
  );
}
