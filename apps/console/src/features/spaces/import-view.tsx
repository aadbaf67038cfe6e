import type { ImportView as Import } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import styles from './panel.module.css';

/** How far an import is, 0..1. */
export const importShare = ({ state, bytesRead, bytesTotal }: Pick<Import, 'state' | 'bytesRead' | 'bytesTotal'>): number =>
  state === 'done' ? 1 : bytesTotal > 0 ? Math.min(1, bytesRead / bytesTotal) : 0;

/** An import: its steps while it runs, then what it added and what was known, or in full why the file was refused. */
export function ImportProgress({ view }: { view: Import }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { refusal } = useSentence();
  const running = view.state === 'checking' || view.state === 'storing';
  const figures = {
    fresh: t('spaces.import.new', { count: view.postsAdded }),
    known: t('spaces.import.known', { count: view.postsKnown }),
  };
  return (
    <div role="status">
      {running && (
        <>
          <p>{t(`spaces.import.${view.state as 'checking'}`)}</p>
          <ProgressBar share={importShare(view)} label={view.fileName} />
          <p className={styles.figures}>
            <span>
              {format.bytes(view.bytesRead)} / {format.bytes(view.bytesTotal)}
            </span>
            <span>{t('spaces.import.read', { count: view.messagesRead })}</span>
            {view.state === 'storing' && <span>{figures.fresh}</span>}
          </p>
        </>
      )}
      {view.state === 'done' && (
        <p className={styles.result}>
          {figures.fresh}, {figures.known}
        </p>
      )}
      {view.state === 'cancelled' && <p>{t('spaces.import.cancelled')}</p>}
      {view.problem && (
        <div className={styles.problem} role="alert">
          <h3>{t('spaces.import.refused')}</h3>
          <p className={styles.where}>
            {view.problem.line === null
              ? view.problem.file
              : t('spaces.import.where', { file: view.problem.file, line: view.problem.line })}
          </p>
          <p>{refusal(view.problem).what}</p>
          <p className={styles.remedy}>
            <strong>{t('spaces.import.remedy')}:</strong> {refusal(view.problem).remedy}
          </p>
        </div>
      )}
    </div>
  );
}
