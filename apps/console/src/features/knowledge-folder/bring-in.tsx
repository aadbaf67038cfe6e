import type { FolderImportView } from '@streetlight/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { importFolder, previewFolder } from '../../api/upload.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { DropZone } from '../../ui/drop-zone.js';
import styles from './folder.module.css';
import { ImportDone } from './import-done.js';
import { ImportPreview } from './import-preview.js';

/** Takes a packed folder, shows what it would do, and brings it in once somebody has looked. */
export function BringIn() {
  const { t } = useTranslation();
  const format = useFormat();
  const { failure } = useSentence();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<FolderImportView | null>(null);
  const [beside, setBeside] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const leads = useRef(false);
  useEffect(() => {
    if (seen && leads.current) result.current?.focus();
    leads.current = false;
  }, [seen]);

  const send = async (act: () => Promise<FolderImportView>): Promise<void> => {
    setSent(0);
    setProblem(null);
    try {
      setSeen(await act());
    } catch (refused) {
      setProblem(failure(refused));
      if (refused instanceof ApiError && refused.code === 'folder-moved') setSeen(null);
    } finally {
      setSent(null);
    }
  };
  const look = (chosen: File | undefined, wanted: boolean): void => {
    if (!chosen || sent !== null) return;
    leads.current = chosen !== file;
    setFile(chosen);
    setBeside(wanted);
    if (!/\.zip$/i.test(chosen.name)) {
      setSeen(null);
      setProblem(t('folder.in.wrongKind', { name: chosen.name }));
      return;
    }
    void send(() => previewFolder(chosen, wanted, setSent));
  };
  const bringIn = async (): Promise<void> => {
    if (!file || !seen || sent !== null) return;
    leads.current = true;
    await send(() => importFolder(file, seen, setSent));
    void queries.invalidateQueries({ queryKey: keys.snippets });
    void queries.invalidateQueries({ queryKey: ['work'] });
  };
  return (
    <section className={styles.part} aria-labelledby="folder-in">
      <h2 id="folder-in">{t('folder.in.title')}</h2>
      <p className="muted">{t('folder.in.text')}</p>
      <DropZone
        text={t('folder.in.drop')}
        label={t('folder.in.choose')}
        accept=".zip"
        busy={sent !== null}
        problem={problem}
        onFile={(chosen) => look(chosen, false)}
      >
        <p role="status">
          {sent !== null && (sent < 1 ? t('folder.in.sending', { share: format.percent(sent) }) : t('folder.in.checking'))}
        </p>
      </DropZone>
      {seen && seen.drafts === null && (
        <ImportPreview
          seen={seen}
          heading={result}
          busy={sent !== null}
          beside={beside}
          onBeside={(wanted) => look(file ?? undefined, wanted)}
          onBringIn={() => void bringIn()}
        />
      )}
      {seen && seen.drafts !== null && <ImportDone seen={seen} heading={result} />}
    </section>
  );
}
