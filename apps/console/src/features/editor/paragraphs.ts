import type { ParagraphPart, TextProblem, Words } from '@streetlight/contracts';

/** One thing that is written: a paragraph, a question, a title. */
export interface Row {
  part: ParagraphPart;
  index: number;
  text: string;
  /** What the source says there; null where it says nothing. */
  source: string | null;
}

const lists = { full: 'full', 'ask-first': 'askFirst', 'do-not-say': 'doNotSay' } as const;
export type ListPart = keyof typeof lists;
export const isList = (part: ParagraphPart): part is ListPart => part in lists;

const said = (words: Words, part: ParagraphPart): readonly string[] => {
  if (part === 'title') return [words.title];
  return part === 'public' ? [words.public] : words[lists[part]];
};

/** The rows of a part: as many as the longer of the two has. */
export function rowsOf(part: ParagraphPart, words: Words, source: Words | null): Row[] {
  const [own, other] = [said(words, part), source ? said(source, part) : []];
  return Array.from({ length: Math.max(own.length, other.length) }, (_, index) => ({
    part,
    index,
    text: own[index] ?? '',
    source: source ? (other[index] ?? null) : null,
  }));
}

/** The words with one row written anew. */
export function write(words: Words, part: ParagraphPart, index: number, text: string): Words {
  if (!isList(part)) return { ...words, [part]: text };
  const name = lists[part];
  const items = Array.from({ length: Math.max(words[name].length, index + 1) }, (_, at) => words[name][at] ?? '');
  return { ...words, [name]: items.with(index, text) };
}

/** The words with a row put in behind another, or taken out. */
export const insertRow = (words: Words, part: ListPart, at: number): Words => ({
  ...words,
  [lists[part]]: words[lists[part]].toSpliced(at, 0, ''),
});
export const removeRow = (words: Words, part: ListPart, at: number): Words => ({
  ...words,
  [lists[part]]: words[lists[part]].toSpliced(at, 1),
});

/** Characters as they are sent: placeholders count as what they read like today. */
export const lengthOf = (text: string, amounts: Readonly<Record<string, string>>): number =>
  text.replace(/\{[a-z0-9.-]+\}/g, (placeholder) => amounts[placeholder] ?? placeholder).length;

/** Most characters of a public text and of a title, as the checker counts them. */
export const longest = { public: 600, title: 60 } as const;

/** The problems that stand at a row; what is said of the public text as a whole stands at it too. */
export const problemsAt = (problems: readonly TextProblem[], part: string, index: number | null): TextProblem[] =>
  problems.filter(
    (problem) =>
      problem.section === part &&
      (part === 'public' || part === 'title' || problem.index === index || (problem.index === null && (index ?? 0) === 0)),
  );
