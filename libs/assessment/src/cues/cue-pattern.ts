import type { PostLanguage } from '@streetlight/domain';
import { fold } from '@streetlight/text';

/** One word of a cue: the word itself, its beginning (`pasaport*`) or its end (`*hatnak`). */
export interface CueWord {
  form: 'whole' | 'beginning' | 'end';
  folded: string;
  /** How many foreign words may stand before it. */
  gap: number;
}

/** One phrase that speaks of a concept. */
export interface CuePattern<C extends string> {
  concept: C;
  words: CueWord[];
}

/** How many foreign words `…` may stand for. */
const gapWidth = 3;

const expandAlternatives = (phrase: string): string[] => {
  const found = /\(([^()]*)\)/.exec(phrase);
  if (!found) return [phrase];
  const [whole, inner = ''] = found;
  return inner.split('|').flatMap((choice) => expandAlternatives(phrase.replace(whole, choice)));
};

const parsePhrase = (phrase: string, language: PostLanguage): CueWord[] => {
  const words: CueWord[] = [];
  let gap = 0;
  for (const piece of phrase.trim().split(/\s+/)) {
    if (piece === '…') {
      gap = gapWidth;
      continue;
    }
    const parts = fold(piece.replaceAll('*', ' '), language)
      .split(' ')
      .filter((part) => part !== '');
    parts.forEach((folded, at) => {
      const beginning = piece.endsWith('*') && at === parts.length - 1;
      const end = piece.startsWith('*') && at === 0;
      words.push({ form: beginning ? 'beginning' : end ? 'end' : 'whole', folded, gap });
      gap = 0;
    });
  }
  return words;
};

/**
 * Reads a cue list: phrases separated by commas; in a phrase `(a|b)` stands for either, `…` for up to three other words,
 * `word*` for every word that begins so, `*word` for every word that ends so.
 * @param language how the post is folded that the cues are looked for in; a German cue in a Greek post is folded as the post is.
 */
export const parseCues = <C extends string>(concept: C, list: string, language: PostLanguage): CuePattern<C>[] =>
  list
    .split(',')
    .filter((phrase) => phrase.trim() !== '')
    .flatMap(expandAlternatives)
    .map((phrase) => ({ concept, words: parsePhrase(phrase, language) }))
    .filter((pattern) => pattern.words.length > 0);
