import type { DeadlineView } from '@streetlight/contracts';
import type { z } from 'zod';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import { Icon } from './icon.js';
import styles from './due.module.css';

export type Deadline = z.infer<typeof DeadlineView>;

/** How near a deadline is: over or within a week, within three weeks, later. */
export const nearness = (daysLeft: number): 'near' | 'middle' | 'far' => (daysLeft <= 7 ? 'near' : daysLeft <= 21 ? 'middle' : 'far');

/** The days left of a deadline, in words. */
export function useDueWords(): (deadline: Deadline) => string {
  const { t } = useTranslation();
  return ({ daysLeft }) => {
    if (daysLeft === 0) return t('queue.due.today');
    return daysLeft > 0 ? t('queue.due.days', { count: daysLeft }) : t('queue.due.over', { count: -daysLeft });
  };
}

/** A deadline: the days left and the last day. */
export function Due({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDueWords()(deadline);
  return (
    <span className={styles.due} data-near={nearness(deadline.daysLeft)} title={t(`words.deadlineRule.${deadline.rule as 'three-week'}`)}>
      <Icon name="hourglass" size={14} />
      <span className={styles.words}>{words}</span>
      <time dateTime={deadline.due} className={styles.day}>
        {format.weekday(deadline.due)}
      </time>
    </span>
  );
}
