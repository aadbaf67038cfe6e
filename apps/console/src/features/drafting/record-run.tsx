import { ModelRunFile } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordRun } from '../../api/drafting.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useBars } from '../../ui/bars/bars.js';
import { FileButton } from '../../ui/file-button.js';
import styles from './drafting-page.module.css';

const readRun = async (file: File): Promise<ModelRunFile | null> => {
  try {
    return ModelRunFile.safeParse(JSON.parse(await file.text())).data ?? null;
  } catch {
    return null;
  }
};

/** Hands in the file of an evaluation run; a language can be switched on after that and not before. */
export function RecordRun({ model }: { model: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const { failure } = useSentence();
  const record = useRecordRun();
  const [isWrong, setIsWrong] = useState(false);
  const choose = async (file: File): Promise<void> => {
    record.reset();
    const run = await readRun(file);
    setIsWrong(run === null);
    if (!run) return;
    const languages = format.list(Object.keys(run.languages).map((language) => format.language(language)));
    record.mutate(run, { onSuccess: () => bars.tell(t('drafting.record.done', { languages })) });
  };
  return (
    <section aria-label={t('drafting.record.title')}>
      <h2>{t('drafting.record.title')}</h2>
      <p className="muted">{t('drafting.record.text')}</p>
      <pre className={styles.command}>npm run --silent evaluate -- drafts --model {model} --record run.json</pre>
      <FileButton
        label={t('drafting.record.choose')}
        accept=".json,application/json"
        busy={record.isPending}
        onFile={(file) => void choose(file)}
      />
      {isWrong && (
        <p role="alert" className={styles.wrong}>
          {t('drafting.record.wrong')}
        </p>
      )}
      {record.isError && (
        <p role="alert" className={styles.wrong}>
          {failure(record.error)}
        </p>
      )}
    </section>
  );
}
