import type { LawEditionView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import styles from './law.module.css';

/** How far the reading is, told to those who listen as a share of the whole. */
export function EditionProgress({ edition: { fileName, state, bytesRead, bytesTotal, normsRead } }: { edition: LawEditionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = state === 'comparing' || bytesTotal === 0 ? 1 : Math.min(1, bytesRead / bytesTotal);
  return (
    <div role="status">
      <ProgressBar share={share} label={fileName} />
      <p className={styles.sub}>
        <span>{format.percent(share)}</span>
        <span>{t('law.norms', { count: normsRead })}</span>
      </p>
    </div>
  );
}

/** Why a file was refused: what is wrong, in which line, and what helps. */
export function EditionProblem({ problem }: { problem: NonNullable<LawEditionView['problem']> }) {
  const { t } = useTranslation();
  const code = problem.code as 'no-norm';
  return (
    <div className={styles.problem}>
      <p>
        <strong>{problem.line === null ? problem.file : t('law.where', { file: problem.file, line: problem.line })}</strong>
      </p>
      <p>{t(`law.problem.${code}.what`)}</p>
      <p>{t(`law.problem.${code}.remedy`)}</p>
      <p className="muted">{t('law.nothingStored')}</p>
      <details>
        <summary>{t('law.detail')}</summary>
        <code lang="en">{problem.detail}</code>
      </details>
    </div>
  );
}
