import type { PostLanguage } from '@streetlight/domain';
import { fold } from '@streetlight/text';

/** What a word must be: the word itself, begin so (`pasaport*`) or end so (`*hatnak`). */
export interface WordForm {
  form: 'whole' | 'beginning' | 'end';
  folded: string;
}

/** One word of a cue, in any of these forms. */
export interface CueWord {
  forms: WordForm[];
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

/** Stands between the forms of one word while a phrase is taken apart. */
const orMark = '¦';

const formsOf = (piece: string, language: PostLanguage): WordForm[] => {
  const parts = fold(piece.replaceAll('*', ' '), language)
    .split(' ')
    .filter((part) => part !== '');
  return parts.map((folded, at) => {
    if (piece.endsWith('*') && at === parts.length - 1) return { form: 'beginning', folded };
    return { form: piece.startsWith('*') && at === 0 ? 'end' : 'whole', folded };
  });
};

/**
 * The phrases that brackets stand for. Alternatives of one word each stay together as the forms of that word: a phrase of two brackets
 * with thirty words each is one pattern, not nine hundred.
 */
const expandAlternatives = (phrase: string, language: PostLanguage): string[] => {
  const found = /\(([^()]*)\)(\??)/.exec(phrase);
  if (!found) return [phrase];
  const [whole, inner = '', optional] = found;
  if (optional)
    return ['', inner].flatMap((choice) => expandAlternatives(phrase.replace(whole, choice === '' ? '' : `(${choice})`), language));
  const choices = inner.split('|');
  const standsAlone = ` ${phrase} `.includes(` ${whole} `);
  const single = choices.filter((choice) => standsAlone && !/[\s¦]/.test(choice.trim()) && formsOf(choice.trim(), language).length === 1);
  const apart = choices.filter((choice) => !single.includes(choice));
  const together = single.length > 0 ? [single.map((choice) => choice.trim()).join(orMark)] : [];
  return [...together, ...apart].flatMap((choice) => expandAlternatives(phrase.replace(whole, choice), language));
};

const parsePhrase = (phrase: string, language: PostLanguage): CueWord[] => {
  const words: CueWord[] = [];
  let gap = 0;
  for (const piece of phrase.trim().split(/\s+/)) {
    if (piece === '…') {
      gap = gapWidth;
      continue;
    }
    const forms = piece.split(orMark).flatMap((form) => formsOf(form, language));
    const next: CueWord[] = piece.includes(orMark)
      ? [{ forms, gap }]
      : forms.map((form, at) => ({ forms: [form], gap: at === 0 ? gap : 0 }));
    if (next.length === 0) continue;
    words.push(...next);
    gap = 0;
  }
  return words;
};

/**
 * Reads a cue list: phrases separated by commas; in a phrase `(a|b)` stands for either, `(a|b)?` for either or nothing, `…` for up to three other words,
 * `word*` for every word that begins so, `*word` for every word that ends so.
 * @param language how the post is folded that the cues are looked for in; a German cue in a Greek post is folded as the post is.
 */
export const parseCues = <C extends string>(concept: C, list: string, language: PostLanguage): CuePattern<C>[] =>
  list
    .split(',')
    .filter((phrase) => phrase.trim() !== '')
    .flatMap((phrase) => expandAlternatives(phrase, language))
    .map((phrase) => ({ concept, words: parsePhrase(phrase, language) }))
    .filter((pattern) => pattern.words.length > 0);
