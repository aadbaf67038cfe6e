import { type DismissReason, dismissReasons } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.js';
import { Kbd } from '../kbd.js';
import styles from './triage.module.css';

/** Asks why a case needs no answer; each reason has a digit. */
export function DismissDialog({ onChoose, onClose }: { onChoose: (reason: DismissReason) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const byDigit = (event: React.KeyboardEvent): void => {
    const reason = dismissReasons[Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (reason && !event.repeat) onChoose(reason);
  };
  return (
    <Dialog onClose={onClose} title={t('case.dismiss.title')} onKeyDown={byDigit}>
      <ul className={styles.choices}>
        {dismissReasons.map((reason, index) => (
          <li key={reason}>
            <button type="button" className={styles.choice} onClick={() => onChoose(reason)} data-autofocus={index === 0 || undefined}>
              <Kbd>{String(index + 1)}</Kbd>
              {t(`words.dismissReason.${reason}`)}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('case.dismiss.text')}</p>
    </Dialog>
  );
}
