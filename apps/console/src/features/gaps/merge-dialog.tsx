import type { GapRow } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import styles from './gaps.module.css';

interface MergeDialogProps {
  gap: GapRow;
  others: readonly GapRow[];
  busy: boolean;
  onChoose: (into: string) => void;
  onClose: () => void;
}

/** Asks which gap is the same question; the wordings of this one go there. */
export function MergeDialog({ gap, others, busy, onChoose, onClose }: MergeDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('gaps.merge.title')} onClose={onClose}>
      <p className={styles.hint}>{t('gaps.merge.text', { title: gap.title })}</p>
      {others.length === 0 && <p>{t('gaps.merge.none')}</p>}
      <ul className={styles.choices}>
        {others.map((other, index) => (
          <li key={other.id}>
            <button
              type="button"
              className={styles.choice}
              disabled={busy}
              data-autofocus={index === 0 || undefined}
              onClick={() => onChoose(other.id)}
            >
              <bdi>{other.title}</bdi>
              <span className="muted">{t('gaps.people', { count: other.people })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
