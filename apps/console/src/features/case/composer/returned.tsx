import type { ReviewView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import styles from './returned.module.css';

interface ReturnedProps {
  review: ReviewView;
  text: string;
  language: Language;
  onGoTo: (sentence: string) => void;
}

/** Why a draft came back, each reason at its sentence as long as the sentence stands. */
export function Returned({ review, text, language, onGoTo }: ReturnedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.returned} role="status">
      <h3>
        <Icon name="undo" size={16} /> {t('review.draft.returned', { name: review.reviewer })}{' '}
        <time dateTime={review.at}>{format.time(review.at)}</time>
      </h3>
      <p className="muted">{t('review.draft.returnedText')}</p>
      <ul>
        {review.pins.map(({ sentence, reason }, at) => (
          <li key={at}>
            {sentence === null ? (
              <strong>{t('review.draft.whole')}</strong>
            ) : text.includes(sentence) ? (
              <button type="button" lang={language} onClick={() => onGoTo(sentence)}>
                {sentence}
              </button>
            ) : (
              <s lang={language}>{sentence}</s>
            )}
            <p dir="auto">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
