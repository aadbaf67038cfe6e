import type { SaveTextBody, SnippetHead, SnippetWork, TextWork, Words } from '@streetlight/contracts';

/** What somebody has written and the backend may not have yet. */
export interface Edited {
  words: Words;
  head: SnippetHead;
  marks: TextWork['marks'];
  confirmed: string[];
}

export interface EditState {
  /** The version it was written on top of; 0 where none was begun. */
  version: number;
  /** The words as they were when writing began: what tells two editors' changes apart. */
  base: Words;
  edited: Edited;
  dirty: boolean;
  /** Another person has saved meanwhile: both stand side by side until somebody decides. */
  theirs: TextWork | null;
}

const editedOf = ({ words, head, marks, confirmed }: TextWork): Edited => ({ words, head, marks, confirmed });

export const startEdit = (text: TextWork): EditState => ({
  version: text.version,
  base: text.words,
  edited: editedOf(text),
  dirty: false,
  theirs: null,
});

export const change = (state: EditState, part: Partial<Edited>): EditState => ({
  ...state,
  edited: { ...state.edited, ...part },
  dirty: true,
});

/** What the backend has is newer: without own changes it is simply shown. */
export const follow = (state: EditState, text: TextWork): EditState => (state.dirty ? state : startEdit(text));

/** Another has saved first. */
export const meet = (state: EditState, theirs: TextWork): EditState => ({ ...state, theirs });

/** What was sent is saved; words written meanwhile stay. */
export const saved = (state: EditState, sent: Edited, { text }: SnippetWork): EditState =>
  state.edited === sent ? startEdit(text) : { ...state, version: text.version, base: text.words };

export type Choice = 'theirs' | 'mine' | 'both';

/** Decides between two versions; mine and both still have to be saved. */
export function resolve(state: EditState, choice: Choice): EditState {
  const { theirs, edited, base } = state;
  if (!theirs) return state;
  if (choice === 'theirs') return startEdit(theirs);
  const words = choice === 'mine' ? edited.words : mergeWords(base, edited.words, theirs.words);
  const whole = choice === 'mine' ? edited : { ...editedOf(theirs), words, marks: { ...theirs.marks, ...edited.marks } };
  return { version: theirs.version, base: theirs.words, edited: { ...whole, words }, dirty: true, theirs: null };
}

/** Where only one of the two has changed something, that holds; where both have, both stand one after the other. */
export function mergeWords(base: Words, mine: Words, theirs: Words): Words {
  const text = (was: string, own: string, other: string, between: string): string => {
    if (own === other || other === was) return own;
    if (own === was) return other;
    return [other, own].filter(Boolean).join(between);
  };
  const list = (was: string[], own: string[], other: string[]): string[] =>
    Array.from({ length: Math.max(own.length, other.length) }, (_, at) => text(was[at] ?? '', own[at] ?? '', other[at] ?? '', ' '));
  return {
    title: text(base.title, mine.title, theirs.title, ' / '),
    public: text(base.public, mine.public, theirs.public, '\n\n'),
    full: list(base.full, mine.full, theirs.full),
    askFirst: list(base.askFirst, mine.askFirst, theirs.askFirst),
    doNotSay: list(base.doNotSay, mine.doNotSay, theirs.doNotSay),
    homeContrast: text(base.homeContrast ?? '', mine.homeContrast ?? '', theirs.homeContrast ?? '', ' ') || null,
    askedAs: [...new Set([...theirs.askedAs, ...mine.askedAs])],
  };
}

/** What is sent to be saved. */
export const bodyOf = ({ version, edited }: EditState, isSource: boolean): SaveTextBody => ({
  version,
  words: { ...edited.words, askedAs: edited.words.askedAs.map((asked) => asked.trim()).filter(Boolean) },
  head: isSource ? edited.head : null,
  marks: isSource ? edited.marks : {},
  confirmed: isSource ? [] : edited.confirmed,
});
