import { Button } from '@mantine/core';
import { ModelRunFile } from '@streetlight/contracts';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordRun } from '../../api/drafting.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useBars } from '../../ui/bars/bars.js';
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
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (!file) return;
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
      <Button component="label" variant="default" className={styles.file} loading={record.isPending}>
        {t('drafting.record.choose')}
        <input
          type="file"
          accept=".json,application/json"
          aria-label={t('drafting.record.choose')}
          onChange={(event) => void choose(event)}
        />
      </Button>
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
