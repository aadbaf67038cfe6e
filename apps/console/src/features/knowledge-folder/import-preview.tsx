import { Button, Checkbox } from '@mantine/core';
import type { FolderImportView, ImportedSnippet } from '@streetlight/contracts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Section } from '../../ui/section.js';
import styles from './folder.module.css';
import { FolderProblems } from './folder-problems.js';
import { SnippetChange } from './snippet-change.js';

const shown = ['refused', 'changed', 'new'] as const satisfies readonly ImportedSnippet['outcome'][];

interface ImportPreviewProps {
  seen: FolderImportView;
  heading: RefObject<HTMLHeadingElement | null>;
  busy: boolean;
  /** Whether changes of vetted words are to come in; the preview may still show it otherwise. */
  beside: boolean;
  onBeside: (beside: boolean) => void;
  onBringIn: () => void;
}

/** What a packed folder would do, snippet by snippet; it comes in whole or not at all. */
export function ImportPreview({ seen, heading, busy, beside, onBeside, onBringIn }: ImportPreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { snippets, problems, setAside } = seen;
  const those = (outcome: ImportedSnippet['outcome']) => snippets.filter((snippet) => snippet.outcome === outcome);
  const refusals = problems.length + snippets.reduce((sum, snippet) => sum + snippet.problems.length, 0);
  const changing = those('new').length + those('changed').length;
  const vettedInTheWay = snippets.some((snippet) => snippet.problems.some(({ code }) => code === 'overwrites-vetted'));
  return (
    <div className={styles.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {t('folder.preview.title', { name: seen.fileName })}
      </h3>
      <p className={styles.sub}>
        {([...shown, 'unchanged'] as const).map((outcome) => (
          <span key={outcome}>{t(`folder.count.${outcome}`, { count: those(outcome).length })}</span>
        ))}
      </p>
      {(vettedInTheWay || beside) && (
        <Checkbox
          className={styles.beside}
          checked={beside}
          label={t('folder.preview.beside')}
          description={t('folder.preview.besideText')}
          onChange={(event) => onBeside(event.currentTarget.checked)}
        />
      )}
      {problems.length > 0 && (
        <div className={styles.card}>
          <FolderProblems problems={problems} />
        </div>
      )}
      {shown.map((outcome) => {
        const found = those(outcome);
        if (found.length === 0) return null;
        return (
          <section key={outcome} aria-label={t(`folder.count.${outcome}`, { count: found.length })}>
            <h4>{t(`folder.count.${outcome}`, { count: found.length })}</h4>
            <ul className={styles.list}>
              {found.map((snippet) => (
                <li key={`${snippet.area} ${snippet.key}`}>
                  <SnippetChange snippet={snippet} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {those('unchanged').length > 0 && (
        <Section title={t('folder.count.unchanged', { count: those('unchanged').length })}>
          <ul className={styles.titles}>
            {those('unchanged').map(({ key, title }) => (
              <li key={key} lang="de">
                {title}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {setAside.length > 0 && <p className="muted">{t('folder.preview.setAside', { files: format.list(setAside) })}</p>}
      <div className={styles.acts}>
        <p>{t(refusals > 0 ? 'folder.preview.refused' : changing > 0 ? 'folder.preview.ready' : 'folder.preview.nothing')}</p>
        {refusals === 0 && changing > 0 && (
          <Button loading={busy} onClick={onBringIn}>
            {t('folder.preview.act', { count: changing })}
          </Button>
        )}
      </div>
    </div>
  );
}
