import { useTranslation } from 'react-i18next';
import { silentAfterMs } from '../api/feed.js';
import { useFeed } from '../api/use-feed.js';
import { useFormat } from '../i18n/use-format.js';
import { useNow } from '../ui/clock.js';
import styles from './live-state.module.css';

/** Whether the console hears the backend, and when it last did. Never called live without a sign of life. */
export function LiveState() {
  const { t } = useTranslation();
  const format = useFormat();
  const { connection, lastSignAt } = useFeed();
  const now = useNow(5000);
  const at = Math.max(now, lastSignAt ?? 0);
  const state = connection === 'live' && lastSignAt !== null && at - lastSignAt > silentAfterMs ? 'silent' : connection;
  const age = lastSignAt === null ? '' : format.age(lastSignAt, at);
  return (
    <div className={styles.live} data-state={state} title={age ? t('shell.live.age', { age }) : t('shell.live.never')}>
      <span className={styles.dot} aria-hidden="true" />
      <span role="status">
        <span className="visually-hidden">{t('shell.live.label')}: </span>
        {t(`shell.live.${state}`)}
      </span>
      <span className={styles.age}>{age}</span>
    </div>
  );
}
