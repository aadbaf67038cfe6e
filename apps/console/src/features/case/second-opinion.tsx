import { Button } from '@mantine/core';
import type { CaseDetail, SecondOpinionView } from '@streetlight/contracts';
import { isLanguage, isUnsure } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useSecondOpinion } from '../../api/drafting.js';
import { useSentence } from '../../i18n/use-sentence.js';
import styles from './why.module.css';

/** Where the machine is unsure and a model is switched on: its opinion, beside the machine's and never instead of it. */
export function SecondOpinion({ detail }: { detail: CaseDetail }) {
  const { t, i18n } = useTranslation();
  const { failure } = useSentence();
  const { assessment } = detail;
  const { view, ask } = useSecondOpinion(detail, assessment !== null && isUnsure(assessment));
  if (!view) return null;
  const { opinion, canAsk, because } = view;
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  return (
    <div role="status" aria-busy={ask.isPending}>
      {canAsk && (
        <Button className={styles.ask} size="compact-xs" variant="default" loading={ask.isPending} onClick={() => ask.mutate(language)}>
          {t('drafting.opinion.ask')}
        </Button>
      )}
      {because && (
        <p className="muted">
          {t('drafting.opinion.none')} {t(`drafting.because.${because}`)}
        </p>
      )}
      {ask.error && <p>{failure(ask.error)}</p>}
      {opinion && <Opinion opinion={opinion} />}
    </div>
  );
}

function Opinion({ opinion }: { opinion: NonNullable<SecondOpinionView['opinion']> }) {
  const { t } = useTranslation();
  const { kind, risk, topic, reason, language, model } = opinion;
  return (
    <div className={styles.opinion}>
      <p className={styles.label}>{t('drafting.opinion.label')}</p>
      <p className={styles.facts}>
        <span>{t(`words.kind.${kind}`)}</span>
        <span>{t(`words.risk.${risk}`)}</span>
        {topic && <span>{t(`words.area.${topic}`)}</span>}
        <bdi>{model.name}</bdi>
      </p>
      <p lang={language} dir="auto">
        {reason}
      </p>
    </div>
  );
}
