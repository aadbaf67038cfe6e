import { Button, TextInput } from '@mantine/core';
import type { CaseRow } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.js';
import { PostText } from '../post-text.js';
import styles from './triage.module.css';

interface NameClaimDialogProps {
  of: CaseRow;
  onChoose: (name: string) => void;
  onClose: () => void;
}

/** Asks what the desk calls a claim that goes round and is no known narrative yet. */
export function NameClaimDialog({ of, onChoose, onClose }: NameClaimDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(of.claimName ?? '');
  return (
    <Dialog onClose={onClose} title={t('case.name-claim.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onChoose(name.trim());
        }}
      >
        <PostText text={of.excerpt} language={of.language} clamp={2} />
        <TextInput
          className={styles.search}
          label={t('case.name-claim.label')}
          description={t('case.name-claim.text')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <div className={styles.foot}>
          <Button variant="default" onClick={onClose}>
            {t('shell.act.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('case.name-claim.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
