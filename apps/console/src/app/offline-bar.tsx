import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFeed } from '../api/use-feed.js';
import { useFormat } from '../i18n/use-format.js';
import { keptDrafts } from '../api/kept-drafts.js';
import { Icon } from '../ui/icon.js';
import styles from './offline-bar.module.css';

/** How long it stands that the console has caught up. */
const caughtUpMs = 8000;

/** Says since when there is no connection and what still works; afterwards, what has come in meanwhile. */
export function OfflineBar() {
  const { t } = useTranslation();
  const format = useFormat();
  const { lostAt, caughtUp, dismissCaughtUp } = useFeed();
  const { id } = useParams({ strict: false });
  useEffect(() => {
    if (!caughtUp) return;
    const timer = setTimeout(dismissCaughtUp, caughtUpMs);
    return () => clearTimeout(timer);
  }, [caughtUp, dismissCaughtUp]);
  if (lostAt !== null) {
    const waiting = keptDrafts().length;
    return (
      <div className={styles.bar} role="status">
        <Icon name="alert" size={16} />
        <p>
          <strong>{t('shell.offline.since', { time: format.time(lostAt) })}</strong> {t('shell.offline.can')}
          {waiting > 0 && ` ${t('shell.offline.waiting', { count: waiting })}`}
        </p>
      </div>
    );
  }
  if (!caughtUp) return null;
  const here = id !== undefined && caughtUp.caseIds.includes(id);
  return (
    <div className={styles.bar} data-back role="status">
      <Icon name="check" size={16} />
      <p>
        {t('shell.caughtUp.changes', { count: caughtUp.changes })}
        {here && ` – ${t('shell.caughtUp.here')}`}
      </p>
    </div>
  );
}
