import { useTranslation } from 'react-i18next';
import styles from './part-tabs.module.css';

/** The parts of a case; a phone shows one at a time. */
export const parts = ['thread', 'finder', 'reply'] as const;
export type Part = (typeof parts)[number];

export function PartTabs({ part, onPart }: { part: Part; onPart: (part: Part) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.tabs} role="group">
      {parts.map((one) => (
        <button key={one} type="button" className={styles.tab} aria-pressed={one === part} onClick={() => onPart(one)}>
          {t(`case.parts.${one}`)}
        </button>
      ))}
    </div>
  );
}
