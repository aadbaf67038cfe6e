import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.js';
import { useFormat } from '../../i18n/use-format.js';
import { snoozeTimes } from './snooze-times.js';
import styles from './triage.module.css';

/** Asks until when a case is set aside. */
export function SnoozeDialog({ onChoose, onClose }: { onChoose: (until: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => new Date());
  const [own, setOwn] = useState('');
  const ownTime = own === '' ? null : new Date(own);
  const possible = ownTime !== null && ownTime > now;
  return (
    <Dialog onClose={onClose} title={t('case.snooze.title')}>
      <ul className={styles.choices}>
        {snoozeTimes(now).map(({ name, until }, index) => (
          <li key={name}>
            <button type="button" className={styles.choice} onClick={() => onChoose(until)} data-autofocus={index === 0 || undefined}>
              {t(`case.snooze.${name}`)}
              <time dateTime={until} className={styles.when}>
                {format.time(until, now.getTime())}
              </time>
            </button>
          </li>
        ))}
      </ul>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault();
          if (possible) onChoose(ownTime.toISOString());
        }}
      >
        <TextInput type="datetime-local" label={t('case.snooze.own')} value={own} onChange={(event) => setOwn(event.currentTarget.value)} />
        <Button type="submit" size="sm" disabled={!possible}>
          {t('case.snooze.set')}
        </Button>
      </form>
    </Dialog>
  );
}
