import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import { keys } from '../../api/keys.js';
import { useImport } from '../../api/spaces.js';
import { startImport } from '../../api/upload.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { DropZone } from '../../ui/drop-zone.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { ConsentFields, consentProblems, freshConsent } from './consent-fields.js';
import { ImportProgress } from './import-view.js';
import styles from './panel.module.css';

const kinds = /\.(json|txt|zip)$/i;

/** Imports an export file: first who agreed, then the file, then its way through checking and storing. */
export function ImportPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { failure } = useSentence();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [consent, setConsent] = useState(() => freshConsent(new Date()));
  const [tried, setTried] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const running = useImport(importId);
  const problems = consentProblems(consent);
  const wrongKind = file !== null && !kinds.test(file.name);
  const view = running.data;
  const ended = view && view.endedAt !== null;

  const choose = (chosen: File): void => {
    setError(null);
    setFile(chosen);
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (!file || wrongKind || Object.keys(problems).length > 0) return;
    setError(null);
    setSent(0);
    try {
      const started = await startImport(consent, file, setSent);
      queries.setQueryData(keys.import(started.id), started);
      setImportId(started.id);
      void queries.invalidateQueries({ queryKey: keys.imports });
    } catch (refused) {
      setError(refused);
    } finally {
      setSent(null);
    }
  };
  const another = (): void => {
    setImportId(null);
    setFile(null);
    void queries.invalidateQueries({ queryKey: keys.spaces });
    void queries.invalidateQueries({ queryKey: keys.imports });
  };
  return (
    <Dialog onClose={onClose} size="lg" title={t('spaces.import.title')} keepOpen>
      {importId === null ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className={styles.intro}>{t('spaces.import.text')}</p>
          <h3 className={styles.step}>1 · {t('spaces.import.step1')}</h3>
          <ConsentFields consent={consent} problems={tried ? problems : {}} onChange={setConsent} />
          <h3 className={styles.step}>2 · {t('spaces.import.step2')}</h3>
          <DropZone
            text={file ? t('spaces.import.chosen', { name: file.name, size: format.bytes(file.size) }) : t('spaces.import.drop')}
            label={t('spaces.import.choose')}
            accept=".json,.txt,.zip"
            problem={wrongKind ? t('spaces.import.wrongKind') : null}
            onFile={choose}
          />
          {sent !== null && (
            <div role="status">
              <p>{t('spaces.import.sending')}</p>
              <ProgressBar share={sent} label={t('spaces.import.sending')} />
            </div>
          )}
          {error !== null && (
            <div role="alert" className={styles.problem}>
              <p>{failure(error)}</p>
            </div>
          )}
          <div className={styles.foot}>
            <Button variant="default" onClick={onClose} className={styles.cancel}>
              {t('shell.act.cancel')}
            </Button>
            <Button type="submit" loading={sent !== null} disabled={!file || wrongKind}>
              {t('spaces.import.start')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          {view && <h3>{view.fileName}</h3>}
          {view && <ImportProgress view={view} />}
          {running.isError && <p role="alert">{failure(running.error)}</p>}
          <div className={styles.foot}>
            {ended && (
              <Button variant="default" onClick={another} className={styles.cancel}>
                {t('spaces.import.another')}
              </Button>
            )}
            {view?.state === 'done' && <Button onClick={() => void navigate({ to: '/queue' })}>{t('spaces.import.toQueue')}</Button>}
            {!ended && (
              <Button variant="default" onClick={onClose} className={styles.cancel}>
                {t('shell.act.close')}
              </Button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}
