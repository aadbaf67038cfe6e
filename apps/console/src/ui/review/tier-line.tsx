import type { DraftCheck } from '@streetlight/contracts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.js';
import { isWithoutReader, useReviewWords } from './review-words.js';
import styles from './review.module.css';

/** Who has to read a draft before it goes out, why, and whether anybody is there. */
export function TierLine({ ruling, readers }: Pick<DraftCheck, 'ruling' | 'readers'>) {
  const { t } = useTranslation();
  const words = useReviewWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { tier, reasons, privateOnly } = ruling;
  return (
    <div className={styles.tier} data-tier={tier}>
      <p>
        <Icon name={tier === 0 ? 'check' : 'shield'} size={16} />
        <span>{t(`review.tier.${tier}`)}</span>
        {reasons.length > 0 && (
          <button type="button" className={styles.why} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t('review.tier.why')}
          </button>
        )}
      </p>
      {privateOnly && <p className={styles.grave}>{t('review.privateOnly')}</p>}
      {tier > 0 && !privateOnly && isWithoutReader(readers) && <p className={styles.grave}>{words.readers(readers)}</p>}
      <div id={id} hidden={!open}>
        <ul>
          {reasons.map((reason) => (
            <li key={reason.code}>{words.because(reason)}</li>
          ))}
        </ul>
        {tier > 0 && <p>{words.readers(readers)}</p>}
      </div>
    </div>
  );
}
