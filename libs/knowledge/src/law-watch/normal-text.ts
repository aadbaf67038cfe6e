/** What an edition prints differently without the law having changed: white space, marks, signs, markup. */
const renderings: readonly (readonly [RegExp, string])[] = [
  [/<sup>[^<]{0,6}<\/sup>/giu, ''],
  [/<\/?[a-z][^<>]{0,80}>/giu, ''],
  [/&(?:nbsp|thinsp|#160|#8201|#8239);/giu, ' '],
  [/&amp;/giu, '&'],
  [/\(\+\+\+[\s\S]*?\+\+\+\)/gu, ''],
  [/^\s*(?:#+\s*)?Fu(?:ß|ss)noten?\s*$/gimu, ''],
  [/\[\^?\d{1,3}\]/gu, ''],
  [/\s*\*{1,3}\)/gu, ''],
  [/\\(?=[\p{P}\p{S}])/gu, ''],
  [/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/gu, ''],
  [/[⁰¹²³⁴-⁹]+/gu, ''],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''],
  [/[“”„«»"‘’‚']/gu, '"'],
  [/[‐‑‒–—−]/gu, '-'],
  [/:?-{3,}:?|\|/gu, ''],
  [/…/gu, '...'],
  [/\s+/gu, ''],
  [/(?<=\p{L})-(?=\p{L})/gu, ''],
];

/**
 * The words of a norm without anything that depends on how an edition prints them: two editions of the same wording give the same
 * string. White space and hyphens inside words are left out altogether, so that "Arbeit-\nnehmer" equals "Arbeitnehmer" and "§ 3",
 * "§3" and "§\u20093" are one. Only for comparing, not for showing.
 */
export const normalText = (text: string): string =>
  renderings.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text.normalize('NFC'));

/** A norm's designation in one form: `§ 3a` for `§3a`, `§ 3 a`, `Par. 3a`; `Art 9` for `Artikel 9`, `Art. 9`. */
export function plainDesignation(norm: string): string {
  const words = norm.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const match = /^(§{1,2}|art(?:ikel)?\.?|par(?:agraph)?\.?)\s?(\d+)\s?([a-z]{0,2})$/iu.exec(words);
  if (!match) return words.replace(/^(§+)\s?/u, '$1 ');
  return `${/^a/iu.test(match[1] ?? '') ? 'Art' : '§'} ${match[2]}${(match[3] ?? '').toLowerCase()}`;
}
