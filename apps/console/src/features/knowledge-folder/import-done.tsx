import type { FolderImportView } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './folder.module.css';

/** What has come in, with the way to each snippet: drafts are submitted and vetted there. */
export function ImportDone({ seen, heading }: { seen: FolderImportView; heading: RefObject<HTMLHeadingElement | null> }) {
  const { t } = useTranslation();
  const came = seen.snippets.filter(({ outcome }) => outcome !== 'unchanged');
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {t('folder.done.title', { count: seen.drafts ?? 0 })}
      </h3>
      <p className="muted">{t('folder.done.text')}</p>
      <ul className={styles.titles}>
        {came.map(({ key, title }) => (
          <li key={key}>
            <Link to="/snippets/$key/edit" params={{ key }} lang="de">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
