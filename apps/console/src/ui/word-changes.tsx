import { wordDiff } from './word-diff.js';
import { WordRuns } from './word-runs.js';

/** What has changed between two wordings, word by word, in the running text. */
export function WordChanges({ before, after, language }: { before: string; after: string; language: string }) {
  return <WordRuns words={wordDiff(before, after)} language={language} />;
}
