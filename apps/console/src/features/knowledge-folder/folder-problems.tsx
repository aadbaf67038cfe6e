import type { FolderProblem } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import styles from './folder.module.css';

/** Where texts for the codes of problems stand: those of imports, and those of the checker. */
const lists = ['folder.problems', 'editor.problems'];

/** What forbids an import: file, line, and what helps. */
export function FolderProblems({ problems }: { problems: readonly FolderProblem[] }) {
  const { t, i18n } = useTranslation();
  const remedyOf = ({ code, remedy }: FolderProblem): string => {
    const key = lists.map((list) => `${list}.${code}`).find((one) => i18n.exists(one));
    return key ? (t as (key: string) => string)(key) : remedy;
  };
  return (
    <ul className={styles.problems}>
      {problems.map((problem, at) => (
        <li key={at}>
          <strong>{t('folder.where', { file: problem.file, line: problem.line })}</strong>
          <span>{remedyOf(problem)}</span>
          <small lang="en">{problem.message}</small>
        </li>
      ))}
    </ul>
  );
}
