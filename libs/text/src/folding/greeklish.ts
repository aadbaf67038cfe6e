const vowel = /[aeiouyw]/;

/**
 * What `h` stands for in Greeklish: χ before a vowel (`horis`), η elsewhere (`hmera`, `krathsei`, `apolysh`).
 * @param after the letter that follows, empty at the end of the word.
 */
export const greeklishH = (after: string): string => (after !== '' && vowel.test(after) ? 'h' : 'i');

/**
 * What `th` stands for: θ before a vowel, `r` or `l` (`thelw`, `anthropos`, `athlitis`) and before `m`, `n` inside a word (`arithmos`);
 * τη elsewhere (`th douleia`, `thn`, `ths`, `thlefwno` keeps θ, one of the few words lost).
 */
export const greeklishTh = (after: string, afterThat: string): string => {
  if (after === '') return 'ti';
  if (vowel.test(after) || after === 'r' || after === 'l') return 'th';
  if ((after === 'm' || after === 'n') && afterThat !== '') return 'th';
  return 'ti';
};
