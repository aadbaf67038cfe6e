import type { LawEditionView } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isComparing, useLawEditions, useReforms } from '../../api/law.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import { EditionProblem, EditionProgress } from './edition-progress.js';
import styles from './law.module.css';
import { UploadEdition } from './upload-edition.js';

/** The law watch: newer editions of the laws against what the snippets cite, and the reforms that are announced. */
export function LawPage() {
  const { t } = useTranslation();
  const may = useMay();
  const editions = useLawEditions();
  useEffect(() => {
    document.title = `${t('law.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <header className={styles.head}>
        <h1>{t('law.title')}</h1>
        <p className="muted">{t('law.text')}</p>
      </header>
      {may('law.watch') && <UploadEdition />}
      <section className={styles.part}>
        <h2>{t('law.editions')}</h2>
        {editions.isPending && <Skeleton rows={2} height={72} />}
        {editions.isError && <LoadFailure error={editions.error} retry={editions.refetch} />}
        {editions.data?.items.length === 0 && <EmptyState lamp={false} title={t('law.noEdition')} text={t('law.noEditionText')} />}
        <ul className={styles.list}>
          {editions.data?.items.map((edition) => (
            <li key={edition.id}>
              <Edition edition={edition} />
            </li>
          ))}
        </ul>
      </section>
      <Reforms />
    </div>
  );
}

const conditionOf = ({ state, undecided }: LawEditionView): Condition => {
  if (state === 'refused') return 'bad';
  return isComparing(state) || undecided > 0 ? 'slow' : 'good';
};

function Edition({ edition }: { edition: LawEditionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state =
    edition.state === 'done' && edition.undecided > 0 ? t('law.undecided', { count: edition.undecided }) : t(`law.state.${edition.state}`);
  return (
    <article className={styles.card} aria-label={edition.fileName}>
      <p className={styles.top}>
        <strong>
          {edition.state === 'done' ? (
            <Link to="/law/$id" params={{ id: edition.id }}>
              {edition.fileName}
            </Link>
          ) : (
            edition.fileName
          )}
        </strong>
        <StateMark condition={conditionOf(edition)}>{state}</StateMark>
      </p>
      <p className={styles.sub}>
        <span>{t('law.uploadedBy', { name: edition.startedBy, time: format.time(edition.startedAt) })}</span>
        <span>{format.bytes(edition.bytesTotal)}</span>
        {edition.state === 'done' && (
          <>
            <span>{t('law.changes', { count: edition.changes })}</span>
            <span>{t('law.touches', { count: edition.touches })}</span>
          </>
        )}
      </p>
      {isComparing(edition.state) && <EditionProgress edition={edition} />}
      {edition.problem && <EditionProblem problem={edition.problem} />}
    </article>
  );
}

/** Reforms that are announced and not law: to be told as coming, never as current. */
function Reforms() {
  const { t } = useTranslation();
  const format = useFormat();
  const reforms = useReforms();
  return (
    <section className={styles.part}>
      <h2>{t('law.reforms')}</h2>
      <p className="muted">{t('law.reformsText')}</p>
      {reforms.isPending && <Skeleton rows={3} height={56} />}
      {reforms.isError && <LoadFailure error={reforms.error} retry={reforms.refetch} />}
      <ul className={styles.list}>
        {reforms.data?.items.map((reform) => (
          <li key={reform.key} className={styles.card}>
            <p className={styles.sub}>
              <strong>{reform.from ? t('law.from', { day: format.day(reform.from) }) : t('law.noDay')}</strong>
              <span lang="de">{reform.norm ?? reform.source}</span>
            </p>
            <p lang="en">{reform.what}</p>
            <p className={styles.sub}>
              {reform.snippets.map((key) => (
                <Link key={key} to="/snippets/$key" params={{ key }}>
                  {key}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
