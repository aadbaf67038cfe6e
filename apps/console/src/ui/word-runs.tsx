import type { ParagraphChangeView } from '@streetlight/contracts';
import styles from './word-changes.module.css';

/** What went and what came, word by word, in the running text. */
export function WordRuns({ words, language }: { words: ParagraphChangeView['words']; language: string }) {
  return (
    <p className={styles.changes} lang={language} dir="auto">
      {words.map((run, at) => {
        if (run.kind === 'added') return <ins key={at}>{run.text}</ins>;
        if (run.kind === 'removed') return <del key={at}>{run.text}</del>;
        return <span key={at}>{run.text}</span>;
      })}
    </p>
  );
}
