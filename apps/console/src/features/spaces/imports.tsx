import { useTranslation } from 'react-i18next';
import { useImports } from '../../api/spaces.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import styles from './lists.module.css';

const conditions: Record<string, Condition> = { checking: 'slow', storing: 'slow', done: 'good', refused: 'bad', cancelled: 'rest' };

/** Earlier imports and what came of them. */
export function Imports() {
  const { t } = useTranslation();
  const format = useFormat();
  const { refusal } = useSentence();
  const may = useMay();
  const { data } = useImports(may('space.import'));
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h2>{t('spaces.import.last')}</h2>
      <ul className={styles.list}>
        {data.items.map((one) => (
          <li key={one.id}>
            <StateMark condition={conditions[one.state] ?? 'rest'}>{t(`words.importState.${one.state}`)}</StateMark>
            <span className={styles.main}>
              <bdi>{one.fileName}</bdi>
              {one.problem && (
                <span className={styles.problem}>
                  {one.problem.line !== null && `${t('spaces.import.where', { file: one.problem.file, line: one.problem.line })}: `}
                  {refusal(one.problem).what}
                </span>
              )}
            </span>
            <span className="muted">
              {one.state === 'done' &&
                `${t('spaces.import.new', { count: one.postsAdded })}, ${t('spaces.import.known', { count: one.postsKnown })}`}
            </span>
            <time className="muted" dateTime={one.startedAt}>
              {format.time(one.startedAt)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
