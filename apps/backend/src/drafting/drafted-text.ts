/** A sentence of a drafted answer with the revisions it rests on. */
export interface DraftedSentence {
  role: string;
  text: string;
  revisionIds: string[];
}

/** The sentences as one text: those of one role are a paragraph. */
export const textOf = (sentences: readonly Pick<DraftedSentence, 'role' | 'text'>[]): string =>
  sentences.map(({ role, text }, at) => `${at === 0 ? '' : sentences[at - 1]?.role === role ? ' ' : '\n\n'}${text}`).join('');
