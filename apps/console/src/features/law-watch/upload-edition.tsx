import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys.js';
import { startLawEdition } from '../../api/upload.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { DropZone } from '../../ui/drop-zone.js';

const kinds = /\.jsonl(\.gz)?$/i;

/** Takes a newer edition of the laws, dropped or chosen; what comes of it stands in the list below. */
export function UploadEdition() {
  const { t } = useTranslation();
  const format = useFormat();
  const { failure } = useSentence();
  const queries = useQueryClient();
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File): Promise<void> => {
    if (sent !== null) return;
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
    <DropZone
      text={t('law.drop')}
      label={t('law.choose')}
      accept=".jsonl,.gz"
      busy={sent !== null}
      problem={problem}
      onFile={(file) => void send(file)}
    >
      <p role="status">{sent !== null && t('law.sending', { share: format.percent(sent) })}</p>
    </DropZone>
  );
}
