import type { TextProblem } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import styles from './editor.module.css';

/** What the checker found, with what helps, beside the words it is about. */
export function Problems({ problems }: { problems: readonly TextProblem[] }) {
  const { t, i18n } = useTranslation();
  if (problems.length === 0) return null;
  const remedyOf = ({ code, remedy }: TextProblem): string => {
    const key = `editor.problems.${code}`;
    return i18n.exists(key) ? (t as (key: string) => string)(key) : remedy;
  };
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.message}`} data-weight={problem.weight}>
          <Icon name="alert" size={14} />
          <span>
            <strong>{t(problem.weight === 'error' ? 'editor.problem.error' : 'editor.problem.warning')}</strong> {remedyOf(problem)}{' '}
            <small lang="en">{problem.message}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
