import { useTranslation } from 'react-i18next';
import styles from './review.module.css';

/** How grave a wrong answer would be, in two words; the whole sentence on pointing. */
export function TierTag({ tier }: { tier: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.tag} title={t(`reply.finder.tierText.${tier as 0}`)}>
      {t('review.tier.short', { tier })}
    </span>
  );
}
