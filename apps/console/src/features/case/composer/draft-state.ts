import type { CaseDetail, CheckBody, DraftBody, DraftView, Insertion } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import type { Citation, KeptDraft } from '../../../api/kept-drafts.js';

/** What the advisor has written. */
export interface DraftText {
  text: string;
  language: Language;
  inReplyTo: string;
  citations: readonly Citation[];
  /** The drafted answer that was taken over. */
  draftedAnswerId: string | null;
  /** Wordings that were put in by a key. */
  insertions: readonly Insertion[];
}

/**
 * `fresh`: nothing written · `saved`: the backend has it · `unsaved`: this device has it · `conflict`: the backend has
 * another text, and the person chooses.
 */
export type DraftState = DraftText & {
  status: 'fresh' | 'saved' | 'unsaved' | 'conflict';
  /** The saved draft this text stands on: its id and version; null and 0 before the first save. */
  id: string | null;
  version: number;
  savedAt: string | null;
  /** Whether it is written on, waits for another person, or came back; with when, and with what. */
  stage: DraftView['state'];
  submittedAt: string | null;
  returned: DraftView['returned'];
  /** In a conflict, what the backend has. */
  theirs: DraftView | null;
  /** The text came back from this device. */
  restored: boolean;
};

const citationOf = ({ id, key, title, language, usability }: Citation): Citation => ({ id, key, title, language, usability });

const textOf = (draft: DraftView): DraftText => ({
  text: draft.text,
  language: draft.language,
  inReplyTo: draft.inReplyTo,
  citations: draft.citations.map(citationOf),
  draftedAnswerId: draft.draftedAnswerId,
  insertions: draft.insertions,
});

const lifeOf = ({ state, submittedAt, returned }: DraftView) => ({ stage: state, submittedAt, returned });

const sameText = (a: DraftText, b: DraftText): boolean =>
  a.text === b.text &&
  a.language === b.language &&
  a.inReplyTo === b.inReplyTo &&
  a.draftedAnswerId === b.draftedAnswerId &&
  a.insertions.length === b.insertions.length &&
  a.citations.map(({ id }) => id).join() === b.citations.map(({ id }) => id).join();

/** What the backend has, as it stands in the composer. */
export const fromSaved = (draft: DraftView): DraftState => ({
  ...textOf(draft),
  ...lifeOf(draft),
  status: 'saved',
  id: draft.id,
  version: draft.version,
  savedAt: draft.savedAt,
  theirs: null,
  restored: false,
});

/** The language a reply begins in: that of the question, else the first of the advisor's. */
export function replyLanguage(question: CaseDetail['language'], advisor: readonly Language[]): Language {
  if (question !== 'und') return question;
  return advisor[0] ?? 'en';
}

type Origin = Pick<CaseDetail, 'draft' | 'language'> & { question: { id: string } };

/** What stands in the composer when a case opens: the saved draft, and on top of it whatever this device still keeps. */
export function startDraft(detail: Origin, kept: KeptDraft | null, advisor: readonly Language[]): DraftState {
  const empty: DraftState = {
    text: '',
    language: replyLanguage(detail.language, advisor),
    inReplyTo: detail.question.id,
    citations: [],
    draftedAnswerId: null,
    insertions: [],
    status: 'fresh',
    id: null,
    version: 0,
    savedAt: null,
    stage: 'open',
    submittedAt: null,
    returned: null,
    theirs: null,
    restored: false,
  };
  const saved = detail.draft ? fromSaved(detail.draft) : empty;
  if (!kept || kept.text === '') return saved;
  const { text, language, inReplyTo, citations, draftedAnswerId = null, insertions = [] } = kept;
  const mine: DraftText = { text, language, inReplyTo, citations, draftedAnswerId, insertions };
  if (sameText(mine, saved)) return saved;
  const based = kept.version === saved.version;
  return {
    ...saved,
    ...mine,
    status: based || !detail.draft ? 'unsaved' : 'conflict',
    theirs: based ? null : detail.draft,
    restored: true,
  };
}

/** The person writes, cites or changes the language. */
export function edit(state: DraftState, change: Partial<DraftText>): DraftState {
  const next = { ...state, ...change };
  return sameText(state, next) ? state : { ...next, status: state.status === 'conflict' ? 'conflict' : 'unsaved' };
}

/** What is sent to be checked. */
export const checkBodyOf = (state: DraftText): CheckBody => ({
  text: state.text,
  language: state.language,
  inReplyTo: state.inReplyTo,
  revisionIds: state.citations.map(({ id }) => id),
});

/** What is sent to be saved. */
export const bodyOf = (state: DraftState): DraftBody => ({
  version: state.version,
  ...checkBodyOf(state),
  draftedAnswerId: state.draftedAnswerId,
  insertions: state.insertions.slice(-20),
});

/** The backend has saved what `sent` held; what was written meanwhile stays unsaved. */
export function saved(state: DraftState, sent: DraftText, draft: DraftView): DraftState {
  const place = { id: draft.id, version: draft.version, savedAt: draft.savedAt, ...lifeOf(draft) };
  if (!sameText(state, sent)) return { ...state, ...place };
  return { ...state, ...place, citations: draft.citations.map(citationOf), status: 'saved', restored: false };
}

/** The backend has another text than the one this was written on. Equal texts are no conflict. */
export function meet(state: DraftState, theirs: DraftView | null): DraftState {
  if (!theirs) return { ...state, id: null, version: 0, status: state.text === '' ? 'fresh' : 'unsaved', theirs: null };
  if (sameText(state, textOf(theirs))) return fromSaved(theirs);
  return { ...state, status: 'conflict', theirs };
}

/** A newer state of the case has come in: taken over where nothing of one's own would be lost. */
export function follow(state: DraftState, theirs: DraftView | null): DraftState {
  if (state.status === 'unsaved' || state.status === 'conflict') return state;
  if (!theirs || (theirs.id === state.id && theirs.version <= state.version)) return state;
  return fromSaved(theirs);
}

/** How a conflict ends: with the saved text, with one's own, or with both one below the other. */
export function resolve(state: DraftState, choice: 'theirs' | 'mine' | 'both'): DraftState {
  const { theirs } = state;
  if (!theirs) return state;
  if (choice === 'theirs') return fromSaved(theirs);
  const place = { id: theirs.id, version: theirs.version, savedAt: theirs.savedAt, theirs: null, status: 'unsaved' as const };
  if (choice === 'mine') return { ...state, ...place };
  const citations = [...new Map([...theirs.citations.map(citationOf), ...state.citations].map((one) => [one.id, one])).values()];
  const draftedAnswerId = state.draftedAnswerId ?? theirs.draftedAnswerId;
  const insertions = [...theirs.insertions, ...state.insertions];
  return { ...state, ...place, text: `${theirs.text}\n\n${state.text}`, citations, draftedAnswerId, insertions };
}
