import type { SuggestionView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import styles from './finder.module.css';

/** An honest sentence instead of an answer. */
export function NoAnswer({ because }: { because: NonNullable<SuggestionView['noneBecause']> }) {
  const { t } = useTranslation();
  return (
    <p className={styles.noSuggestion}>
      <strong>{t('reply.suggestion.none')}</strong> {t(`reply.suggestion.because.${because}`)}
    </p>
  );
}
