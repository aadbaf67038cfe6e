import type { CaseDetail } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { Icon } from '../../ui/icon.js';
import styles from './not-yours.module.css';

/** Says that a draft waits in the case, so that nobody writes a second answer unknowingly. */
export function WaitingHere({ waiting, mine }: { waiting: CaseDetail['waiting']; mine: boolean }) {
  const { t } = useTranslation();
  const may = useMay();
  return waiting
    .filter(({ own }) => !(own && mine))
    .map(({ id, author }) => (
      <p key={id} className={styles.waiting} role="status">
        <Icon name="hourglass" size={16} />
        <span>{t('review.draft.here', { name: author })}</span>
        {may('review.read') && (
          <Link to="/review/$id" params={{ id }}>
            {t('review.draft.open')}
          </Link>
        )}
      </p>
    ));
}
