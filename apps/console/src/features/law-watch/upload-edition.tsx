import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys.js';
import { startLawEdition } from '../../api/upload.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { Icon } from '../../ui/icon.js';
import styles from './law.module.css';

const kinds = /\.jsonl(\.gz)?$/i;

/** Takes a newer edition of the laws, dropped or chosen; what comes of it stands in the list below. */
export function UploadEdition() {
  const { t } = useTranslation();
  const format = useFormat();
  const { failure } = useSentence();
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File | undefined): Promise<void> => {
    setOver(false);
    if (!file || sent !== null) return;
    setProblem(kinds.test(file.name) ? null : t('law.wrongKind', { name: file.name }));
    if (!kinds.test(file.name)) return;
    setSent(0);
    try {
      await startLawEdition(file, setSent);
    } catch (refused) {
      setProblem(failure(refused));
    } finally {
      setSent(null);
      void queries.invalidateQueries({ queryKey: keys.lawEditions });
    }
  };
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        void send(event.dataTransfer.files[0]);
      }}
    >
      <Icon name="upload" size={24} />
      <p>{t('law.drop')}</p>
      <Button component="label" variant="default" className={styles.file} loading={sent !== null}>
        {t('law.choose')}
        <input
          type="file"
          accept=".jsonl,.gz"
          aria-label={t('law.choose')}
          onChange={(event) => {
            void send(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </Button>
      <p role="status">{sent !== null && t('law.sending', { share: format.percent(sent) })}</p>
      {problem !== null && (
        <p role="alert" className={styles.wrong}>
          {problem}
        </p>
      )}
    </div>
  );
}
