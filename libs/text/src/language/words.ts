import { alphabetOf } from '../folding/letters.js';
import { settleAlphabet } from '../folding/settle-alphabet.js';

/** Characters of a text that are looked at to tell its language. */
const analysedCharacters = 1_500;
/** Words that are looked at. */
const analysedWords = 60;

const notLanguage =
  /(?:https?:\/\/|www\.)\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[@#][\p{L}\p{N}_]{2,40}|\b[\w-]{1,40}\.(?:com|de|eu|org|net|info|ro|pl|bg|it|es|hu|hr|gr|fr)\b/giu;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const stretched = /(\p{L})\1{2,}/gu;
/** Laughter and the like belong to no language. */
const noise = /^(?:(?:ha|he|hi|ho|ja){2,}h?|x+d+|lo+l+|k+|a+h*|o+h*|h?m+|ok(?:ay|ey)?|whatsapp|facebook|telegram|google)$/;

/** The words of a text by alphabet. */
export interface LanguageWords {
  latin: string[];
  greek: string[];
  cyrillic: string[];
  other: string[];
}

const lettersIn = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/** How many letters each alphabet has. */
export const letterCounts = (words: LanguageWords): Record<keyof LanguageWords, number> => ({
  latin: lettersIn(words.latin),
  greek: lettersIn(words.greek),
  cyrillic: lettersIn(words.cyrillic),
  other: lettersIn(words.other),
});

/** The alphabet of a letter that may carry marks. */
const alphabetOfLetter = (letter: string): ReturnType<typeof alphabetOf> => {
  const code = letter.charCodeAt(0);
  return alphabetOf(code < 0x80 ? code : letter.normalize('NFD').charCodeAt(0));
};

const alphabetOfWord = (word: string): keyof LanguageWords => {
  const counts = { latin: 0, greek: 0, cyrillic: 0, other: 0 };
  for (const letter of word) {
    const alphabet = alphabetOfLetter(letter);
    if (alphabet !== 'digit') counts[alphabet]++;
  }
  const best = Math.max(counts.latin, counts.greek, counts.cyrillic, counts.other);
  if (counts.cyrillic === best) return 'cyrillic';
  if (counts.greek === best) return 'greek';
  return counts.latin === best ? 'latin' : 'other';
};

/**
 * The lower-case words that may tell the language: without links, addresses, handles, hashtags, numbers and laughter; look-alikes inside a
 * word settled, stretched letters shortened. Bounded to the first 60 words of the first 1,500 characters.
 */
export const languageWords = (text: string): LanguageWords => {
  const cleaned = text
    .slice(0, analysedCharacters)
    .replace(/\p{Cf}/gu, '')
    .replace(notLanguage, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(stretched, '$1');
  const words: LanguageWords = { latin: [], greek: [], cyrillic: [], other: [] };
  let count = 0;
  for (const [read] of cleaned.matchAll(wordPattern)) {
    if (!/\p{L}/u.test(read) || noise.test(read)) continue;
    const word = settleAlphabet(read);
    words[alphabetOfWord(word)].push(word);
    if (++count === analysedWords) break;
  }
  return words;
};
