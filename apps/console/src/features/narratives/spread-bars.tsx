import type { NarrativeRow } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import styles from './narratives.module.css';

const recentWeeks = 4;

/** Posts of the last four weeks that repeat it. */
export const lately = ({ weeks }: NarrativeRow['spread']): number => weeks.slice(-recentWeeks).reduce((sum, count) => sum + count, 0);

/** How often a narrative was repeated, week by week, with the sum of the last four in words. */
export function SpreadBars({ spread }: { spread: NarrativeRow['spread'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(1, ...spread.weeks);
  return (
    <span className={styles.spread} title={t('narratives.weeks', { counts: spread.weeks.map(format.number).join(' · ') })}>
      <span className={styles.bars} aria-hidden="true">
        {spread.weeks.map((count, week) => (
          <span key={week} style={{ height: `${Math.max(2, Math.round((count / most) * 18))}px` }} data-none={count === 0 || undefined} />
        ))}
      </span>
      {t('narratives.lately', { number: format.number(lately(spread)) })}
    </span>
  );
}
