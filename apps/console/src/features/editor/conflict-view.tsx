import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useComparison } from '../../api/snippet-life.js';
import { Skeleton } from '../../ui/loading.js';
import { WordRuns } from '../../ui/word-runs.js';
import type { Choice, EditState } from './edit-state.js';
import styles from './editor.module.css';

/** Two people have saved at once: what differs stands here word by word, and the second decides. Nothing is lost before that. */
export function ConflictView({ state, language, onChoose }: { state: EditState; language: string; onChoose: (choice: Choice) => void }) {
  const { t } = useTranslation();
  const { theirs, edited } = state;
  if (!theirs) return null;
  return (
    <section className={styles.conflict} role="alert" aria-label={t('editor.conflict.title')}>
      <h2>{t('editor.conflict.title')}</h2>
      <p>{t('editor.conflict.text', { name: theirs.savedBy?.name ?? '' })}</p>
      <Differences before={theirs.words} after={edited.words} language={theirs.language} label={language} />
      <div className={styles.foot}>
        <Button variant="default" onClick={() => onChoose('theirs')}>
          {t('editor.conflict.theirs')}
        </Button>
        <Button variant="default" onClick={() => onChoose('both')}>
          {t('editor.conflict.both')}
        </Button>
        <Button onClick={() => onChoose('mine')}>{t('editor.conflict.mine')}</Button>
      </div>
    </section>
  );
}

interface DifferencesProps {
  before: Parameters<typeof useComparison>[0]['before'];
  after: Parameters<typeof useComparison>[0]['after'];
  language: Parameters<typeof useComparison>[0]['language'];
  label: string;
}

/** What differs between two wordings, paragraph by paragraph; whether it is one of meaning, as the machine sees it. */
export function Differences({ before, after, language, label }: DifferencesProps) {
  const { t } = useTranslation();
  const compared = useComparison({ language, before, after });
  if (!compared.data) return <Skeleton rows={2} height={60} />;
  const changes = compared.data.changes.filter(({ change }) => change !== 'same');
  if (changes.length === 0) return <p className="muted">{t('editor.change.none')}</p>;
  return (
    <ol className={styles.differences} aria-label={label}>
      {changes.map((change) => (
        <li key={`${change.part} ${change.before} ${change.after}`}>
          <strong>{t(`editor.part.${change.part}`, { number: (change.after ?? change.before ?? 0) + 1 })}</strong>{' '}
          {change.weight && <span data-weight={change.weight}>{t(`editor.change.${change.weight}`)}</span>}
          <WordRuns words={change.words} language={language} />
        </li>
      ))}
    </ol>
  );
}
