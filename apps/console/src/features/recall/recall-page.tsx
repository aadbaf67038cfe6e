import { Button } from '@mantine/core';
import { type RecallDetail, type RecallGrade, recallGrades } from '@streetlight/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecall } from '../../api/recall.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { WordChanges } from '../../ui/word-changes.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { RecallState, RecallTitle } from './recall-words.js';
import { RecalledReplies } from './recalled-replies.js';
import styles from './recall-page.module.css';
import { useDecisions } from './use-decisions.js';
import { WrongFromDialog } from './wrong-from-dialog.js';

const route = getRouteApi('/desk/recalls/$id');

/** One recall: what has changed, what editors say of it, and every reply that used it, by its grade. */
export function RecallPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { grade = 'wrong-now' } = route.useSearch();
  const recall = useRecall(id);
  useEffect(() => {
    document.title = `${t('recall.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <Link to="/recalls" className={styles.back}>
        <Icon name="left" size={16} />
        {t('recall.title')}
      </Link>
      {recall.isPending && <Skeleton rows={4} height={84} />}
      {recall.isError && <LoadFailure error={recall.error} retry={recall.refetch} />}
      {recall.data && (
        <>
          <Head recall={recall.data} />
          <Changed recall={recall.data} />
          <Grades id={id} recall={recall.data} grade={grade} />
          <RecalledReplies key={grade} recall={recall.data} grade={grade} />
        </>
      )}
    </div>
  );
}

function Head({ recall }: { recall: RecallDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [asks, setAsks] = useState<'wrong-from' | 'close' | null>(null);
  const decisions = useDecisions(recall, () => setAsks(null));
  const decides = may('snippet.review') && recall.state !== 'closed';
  const { revision, closed } = recall;
  return (
    <header className={styles.head}>
      <h1>
        <RecallTitle recall={recall} />
      </h1>
      <p className={styles.facts}>
        <RecallState recall={recall} />
        <span>{t(`recall.kind.${recall.kind}`)}</span>
        {revision && (
          <>
            <LanguageTag language={revision.language} long />
            <Link to="/snippets/$key" params={{ key: revision.key }} search={{ language: revision.language }}>
              {revision.key}
            </Link>
            <span>{t('knowledge.revision', { number: revision.number })}</span>
          </>
        )}
      </p>
      {recall.kind !== 'value' && (
        <p className={styles.since}>
          {recall.wrongFrom ? t('recall.since', { day: format.day(recall.wrongFrom) }) : t('recall.sinceEver')}{' '}
          {decides && (
            <button type="button" className={styles.link} onClick={() => setAsks('wrong-from')}>
              {t('recall.changeDay')}
            </button>
          )}
        </p>
      )}
      {closed && (
        <p className={styles.since}>
          {t(`recall.closed.${closed.because}`, { name: closed.by ?? '', time: format.time(closed.at) })} {closed.note}
        </p>
      )}
      {decides && (
        <Button variant="default" size="compact-sm" onClick={() => setAsks('close')}>
          {t('recall.close.act')}
        </Button>
      )}
      {asks === 'wrong-from' && (
        <WrongFromDialog day={recall.wrongFrom} busy={decisions.busy} onSave={decisions.setWrongFrom} onClose={() => setAsks(null)} />
      )}
      {asks === 'close' && (
        <ReasonDialog
          title={t('recall.close.title')}
          text={t('recall.close.text')}
          act={t('recall.close.act')}
          busy={decisions.busy}
          onGive={decisions.close}
          onClose={() => setAsks(null)}
        />
      )}
    </header>
  );
}

/** The public words as they were and as they are now. */
function Changed({ recall: { before, now } }: { recall: RecallDetail }) {
  const { t } = useTranslation();
  if (!before) return null;
  const isNew = now !== null && now.id !== before.id;
  return (
    <section className={styles.changed}>
      <h2>{isNew ? t('recall.words.changed') : t('recall.words.old')}</h2>
      <WordChanges before={before.publicText} after={isNew ? now.publicText : before.publicText} language={before.language} />
      {!isNew && <p className={styles.missing}>{t('recall.words.missing')}</p>}
    </section>
  );
}

function Grades({ id, recall, grade }: { id: string; recall: RecallDetail; grade: RecallGrade }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts: Record<RecallGrade, number> = {
    'wrong-now': recall.counts.wrong,
    'was-right-then': recall.counts.rightThen,
    unaffected: recall.counts.unaffected,
  };
  return (
    <nav className={styles.grades} aria-label={t('recall.grades')}>
      {recallGrades.map((one) => (
        <Link
          key={one}
          to="/recalls/$id"
          params={{ id }}
          search={one === 'wrong-now' ? {} : { grade: one }}
          replace
          className={styles.grade}
          aria-current={one === grade ? 'page' : undefined}
        >
          {t(`recall.grade.${one}`)} <span className={styles.number}>{format.number(counts[one])}</span>
        </Link>
      ))}
    </nav>
  );
}
