import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.js';
import styles from './reason-dialog.module.css';

interface ReasonDialogProps {
  title: string;
  text: string;
  act: string;
  busy: boolean;
  /** A reason may be left out. */
  optional?: boolean;
  onGive: (reason: string) => void;
  onClose: () => void;
}

const shortest = 3;

/** Asks for the reason of an act that stays in the record. */
export function ReasonDialog({ title, text, act, busy, optional = false, onGive, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = !optional && reason.trim().length < shortest;
  return (
    <Dialog title={title} onClose={onClose} keepOpen={reason !== ''}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) onGive(reason.trim());
        }}
      >
        <p className={styles.ask}>{text}</p>
        <Textarea
          label={optional ? t('shell.reason.optional') : t('shell.reason.label')}
          data-autofocus
          rows={3}
          maxLength={500}
          value={reason}
          error={tried && missing ? t('shell.reason.missing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={styles.foot}>
          <Button variant="default" onClick={onClose}>
            {t('shell.act.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
