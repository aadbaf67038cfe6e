import type { LawChangeView, LawEditionDetail } from '@streetlight/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLawEdition } from '../../api/law.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Section } from '../../ui/section.js';
import { WordChanges } from '../../ui/word-changes.js';
import { EditionProblem, EditionProgress } from './edition-progress.js';
import { Findings } from './findings.js';
import styles from './law.module.css';
import { LawRemarks } from './law-remarks.js';

const route = getRouteApi('/desk/law/$id');

/** What one edition of the laws means for the snippets: which it concerns, which it may, and the words that changed. */
export function LawEditionPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const edition = useLawEdition(id);
  useEffect(() => {
    document.title = `${t('law.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <Link to="/law" className={styles.back}>
        <Icon name="left" size={16} />
        {t('law.title')}
      </Link>
      {edition.isPending && <Skeleton rows={4} height={84} />}
      {edition.isError && <LoadFailure error={edition.error} retry={edition.refetch} />}
      {edition.data && <Edition edition={edition.data} />}
    </div>
  );
}

function Edition({ edition }: { edition: LawEditionDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <header className={styles.head}>
        <h1>{edition.fileName}</h1>
        <p className={styles.sub}>
          <span>{t('law.uploadedBy', { name: edition.startedBy, time: format.time(edition.startedAt) })}</span>
          <span>{t('law.norms', { count: edition.normsRead })}</span>
          {edition.summary && <span>{t('law.compared', { count: edition.summary.compared })}</span>}
        </p>
      </header>
      {(edition.state === 'reading' || edition.state === 'comparing') && <EditionProgress edition={edition} />}
      {edition.problem && <EditionProblem problem={edition.problem} />}
      {edition.state === 'done' && edition.changed.length === 0 && <EmptyState title={t('law.nothing')} text={t('law.nothingText')} />}
      {(['direct', 'possibly'] as const).map((certainty) => (
        <Findings
          key={certainty}
          editionId={edition.id}
          certainty={certainty}
          touches={edition.touched.filter((touch) => touch.certainty === certainty)}
        />
      ))}
      {edition.changed.length > 0 && (
        <section className={styles.part}>
          <h2>{t('law.changedNorms')}</h2>
          {edition.changed.map((change) => (
            <Change key={`${change.norm} ${change.law}`} change={change} />
          ))}
        </section>
      )}
      {edition.summary && <LawRemarks summary={edition.summary} />}
    </>
  );
}

function Change({ change }: { change: LawChangeView }) {
  const { t } = useTranslation();
  return (
    <Section title={`${change.norm} ${change.law} – ${t(`law.change.${change.change}`)}`}>
      {change.paragraphs.map((paragraph, at) => (
        <div key={at} className={styles.paragraph}>
          <h3>
            {paragraph.paragraph === null ? '' : `Abs. ${paragraph.paragraph} – `}
            {t(`law.paragraph.${paragraph.change}`)}
          </h3>
          {paragraph.before === null && paragraph.change !== 'added' && <p className="muted">{t('law.notHeldBefore')}</p>}
          <WordChanges before={paragraph.before ?? paragraph.after ?? ''} after={paragraph.after ?? ''} language="de" />
        </div>
      ))}
    </Section>
  );
}
