import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import styles from './recall-page.module.css';

interface WrongFromDialogProps {
  day: string | null;
  busy: boolean;
  onSave: (day: string | null) => void;
  onClose: () => void;
}

/** Asks since when the words are wrong: a reply about a day before that was right then. */
export function WrongFromDialog({ day, busy, onSave, onClose }: WrongFromDialogProps) {
  const { t } = useTranslation();
  const [since, setSince] = useState<'day' | 'ever'>(day === null ? 'ever' : 'day');
  const [from, setFrom] = useState(day ?? '');
  const [tried, setTried] = useState(false);
  const missing = since === 'day' && !/^\d{4}-\d\d-\d\d$/.test(from);
  return (
    <Dialog title={t('recall.day.title')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) onSave(since === 'day' ? from : null);
        }}
      >
        <Radio.Group
          label={t('recall.day.label')}
          value={since}
          onChange={(value) => setSince(value === 'day' ? 'day' : 'ever')}
          className={styles.choice}
        >
          <Radio value="day" label={t('recall.day.since')} data-autofocus={since === 'day' || undefined} />
          <Radio value="ever" label={t('recall.day.ever')} data-autofocus={since === 'ever' || undefined} />
        </Radio.Group>
        {since === 'day' && (
          <TextInput
            type="date"
            label={t('recall.day.field')}
            value={from}
            error={tried && missing ? t('recall.day.missing') : undefined}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        )}
        <p className={styles.hint}>{t('recall.day.text')}</p>
        <div className={styles.foot}>
          <Button variant="default" onClick={onClose}>
            {t('shell.act.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('recall.day.act')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
