/** What keys can do. The name of an act is also the name of its sentence in `keyboard.keys`. */
export type KeyAct =
  | 'help'
  | 'search'
  | 'undo'
  | 'escape'
  | 'goQueue'
  | 'goReview'
  | 'goSpaces'
  | 'goKnowledge'
  | 'goRecalls'
  | 'goGaps'
  | 'goLaw'
  | 'goDrafting'
  | 'goTasks'
  | 'next'
  | 'previous'
  | 'open'
  | 'take'
  | 'same'
  | 'dismiss'
  | 'snooze'
  | 'showNew'
  | 'reply'
  | 'note'
  | 'insert'
  | 'insertDraft'
  | 'askEditor'
  | 'translate'
  | 'release'
  | 'pin'
  | 'editDraft'
  | 'decide'
  | 'save'
  | 'submit'
  | 'done'
  | 'giveBack';

export type KeyGroup = 'everywhere' | 'list' | 'case' | 'composer' | 'review' | 'editor';

/**
 * One row of the keyboard map. `keys` are alternatives in the notation of `keyOf`; two keys with a blank between
 * are pressed one after the other. `inText`: acts in text fields too.
 */
export interface KeyBinding {
  act: KeyAct;
  group: KeyGroup;
  keys: readonly string[];
  inText?: boolean;
}

/**
 * The keyboard map. An act only answers while the screen on show has registered it, so that `1` takes a case in the
 * list and inserts an answer in a case of one's own. No Alt and no AltGr letters: Central European layouts type with them.
 */
export const keyMap: readonly KeyBinding[] = [
  { act: 'help', group: 'everywhere', keys: ['?'] },
  { act: 'search', group: 'everywhere', keys: ['/', 'F2'] },
  { act: 'undo', group: 'everywhere', keys: ['z'] },
  { act: 'escape', group: 'everywhere', keys: ['Escape'], inText: true },
  { act: 'goQueue', group: 'everywhere', keys: ['g q'] },
  { act: 'goReview', group: 'everywhere', keys: ['g r'] },
  { act: 'goSpaces', group: 'everywhere', keys: ['g s'] },
  { act: 'goKnowledge', group: 'everywhere', keys: ['g k'] },
  { act: 'goRecalls', group: 'everywhere', keys: ['g w'] },
  { act: 'goGaps', group: 'everywhere', keys: ['g g'] },
  { act: 'goLaw', group: 'everywhere', keys: ['g l'] },
  { act: 'goDrafting', group: 'everywhere', keys: ['g a'] },
  { act: 'goTasks', group: 'everywhere', keys: ['g t'] },
  { act: 'next', group: 'list', keys: ['j', 'ArrowDown'] },
  { act: 'previous', group: 'list', keys: ['k', 'ArrowUp'] },
  { act: 'open', group: 'list', keys: ['Enter', 'o'] },
  { act: 'take', group: 'list', keys: ['1'] },
  { act: 'same', group: 'list', keys: ['2'] },
  { act: 'dismiss', group: 'list', keys: ['3'] },
  { act: 'snooze', group: 'list', keys: ['h'] },
  { act: 'showNew', group: 'list', keys: ['.'] },
  { act: 'insert', group: 'case', keys: ['1', '2', '3', '4', '5'] },
  { act: 'insertDraft', group: 'case', keys: ['d'] },
  { act: 'askEditor', group: 'case', keys: ['m'] },
  { act: 'translate', group: 'case', keys: ['t'] },
  { act: 'reply', group: 'case', keys: ['r'] },
  { act: 'note', group: 'case', keys: ['n'] },
  { act: 'done', group: 'case', keys: ['e'] },
  { act: 'giveBack', group: 'case', keys: ['b'] },
  { act: 'release', group: 'composer', keys: ['Mod+Enter'], inText: true },
  { act: 'pin', group: 'review', keys: ['c'] },
  { act: 'editDraft', group: 'review', keys: ['e'] },
  { act: 'decide', group: 'review', keys: ['Mod+Enter'], inText: true },
  { act: 'save', group: 'editor', keys: ['Mod+s'], inText: true },
  { act: 'submit', group: 'editor', keys: ['Mod+Enter'], inText: true },
];
