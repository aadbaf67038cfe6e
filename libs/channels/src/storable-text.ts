/** In every Node we run on; the compiler's library is a year older. */
type WellFormed = string & { isWellFormed(): boolean };

/**
 * Text as it came, except that NUL and lone surrogates become U+FFFD: no database text and no UTF-8 file can hold them.
 * Direction marks, zero-width and combining characters stay; showing them safely is the reader's part.
 */
export const storableText = (text: string): string =>
  (text as WellFormed).isWellFormed() && !text.includes('\0') ? text : text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
