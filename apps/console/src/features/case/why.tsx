import type { CaseDetail } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { SecondOpinion } from './second-opinion.js';
import styles from './why.module.css';

/** The machine's opinion with its reasons, so that a person can disagree. */
export function Why({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { coded } = useSentence();
  const { assessment } = detail;
  if (!assessment) return <p className="muted">{t('case.why.none')}</p>;
  // A sign that quotes no words says no more than the facts above.
  const reasons = assessment.reasons.filter(({ parameters }) => parameters['words'] !== '');
  return (
    <div className={styles.why}>
      <p className={styles.facts}>
        <LanguageTag language={assessment.language} script={assessment.script} nodiacritics={assessment.nodiacritics} long />
        <span>{t('case.why.confidence', { percent: format.percent(assessment.confidence) })}</span>
        <span>{t(`words.kind.${assessment.kind}`)}</span>
        {assessment.topic && <span>{t(`words.area.${assessment.topic}`)}</span>}
        <span>{t(`words.urgency.${String(assessment.urgency) as '0'}`)}</span>
      </p>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason, index) => (
            <li key={index}>{coded(reason)}</li>
          ))}
        </ul>
      )}
      <SecondOpinion key={detail.id} detail={detail} />
    </div>
  );
}
