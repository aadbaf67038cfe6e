import type { Band } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import styles from './priority-mark.module.css';

const shapes = {
  urgent: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="3" fill="currentColor" />
      <path d="M6 4.5v4M10 4.5v4M6 11.2v.1M10 11.2v.1" stroke="var(--sl-on-state)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  soon: <path d="M8 2.5 14.3 13.5H1.7z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />,
  calm: <circle cx="8" cy="8" r="3.5" fill="currentColor" />,
} as const satisfies Record<Band, React.ReactNode>;

/** The priority of a case: a shape, a word and a colour, so that none of them has to carry it alone. */
export function PriorityMark({ band, word = true }: { band: Band; word?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles.mark} data-band={band}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[band]}
      </svg>
      <span className={word ? undefined : 'visually-hidden'}>{t(`words.band.${band}`)}</span>
    </span>
  );
}
