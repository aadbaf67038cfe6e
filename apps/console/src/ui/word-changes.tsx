import { wordDiff } from './word-diff.js';
import styles from './word-changes.module.css';

/** What has changed between two wordings, word by word, in the running text. */
export function WordChanges({ before, after, language }: { before: string; after: string; language: string }) {
  return (
    <p className={styles.changes} lang={language} dir="auto">
      {wordDiff(before, after).map((part, at) => {
        if (part.kind === 'added') return <ins key={at}>{part.text}</ins>;
        if (part.kind === 'removed') return <del key={at}>{part.text}</del>;
        return <span key={at}>{part.text}</span>;
      })}
    </p>
  );
}
