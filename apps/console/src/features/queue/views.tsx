import { caseViews, type CaseViewName } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { type QueueSearch, readQueueSearch } from './queue-search.js';
import styles from './views.module.css';

interface ViewsProps {
  search: QueueSearch;
  counts: Partial<Record<CaseViewName, number>> | undefined;
}

/** The views of the queue with how many cases each holds. */
export function Views({ search, counts }: ViewsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const current = search.view ?? 'open';
  return (
    <nav aria-label={t('queue.views.label')}>
      <ul className={styles.views}>
        {caseViews.map((view) => (
          <li key={view}>
            <Link
              to="/queue"
              search={readQueueSearch({ ...search, view, selected: undefined })}
              className={styles.view}
              aria-current={view === current ? 'page' : undefined}
              data-view={view}
              data-some={(counts?.[view] ?? 0) > 0 || undefined}
            >
              <span>{t(`queue.views.${view}`)}</span>
              <span className={styles.count}>{counts ? format.number(counts[view] ?? 0) : ''}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
