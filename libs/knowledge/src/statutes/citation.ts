import { findLaws, findUnknownLaw } from './laws.js';

/** A place in a law, as written or as parsed from what somebody wrote. */
export interface Citation {
  /** The law's abbreviation: `BGB`, `SGB III`, `EntgFG`. */
  law: string;
  /** `§ 622`, `§ 2a`, `Art 9`. */
  norm: string;
  /** Absatz: `3`, `1a`. */
  paragraph: string | null;
  /** Satz, counted from 1. */
  sentence: number | null;
  /** Nummer: `2`, `1a`. */
  number: string | null;
}

type Mark = 'section' | 'article' | 'paragraph' | 'sentence' | 'number' | 'to' | 'skip';
type Piece =
  | { kind: 'mark'; mark: Mark }
  | { kind: 'value'; value: string; bracketed: boolean }
  | { kind: 'roman'; value: string }
  | { kind: 'separator' };

/** Words that say what the number behind them counts, in German as lawyers and as others write it. */
const marks: readonly [Mark, RegExp][] = [
  ['section', /^(?:§+|paragraph(?:en)?(?=\s*\d+[a-z]?\b(?!\s*\)))|par\.?|sections?|sec\.?)/iu],
  ['article', /^(?:artikeln?|articles?|art)\b\.?/iu],
  ['paragraph', /^(?:absatz(?:es)?|absätze|abs|abschnitt|al)\b\.?/iu],
  ['sentence', /^(?:satz(?:es)?|sätze|sentences?|s)\b\.?/iu],
  ['number', /^(?:nummern?|nrn?|no|ziff(?:er)?|z)\b\.?/iu],
  ['to', /^(?:bis|to)\b|^[–-](?=\s*\d)/iu],
  [
    'skip',
    /^(?:hs|halbsatz|buchst(?:abe)?|lit|var(?:iante)?|alt(?:ernative)?)\b\.?\s*[a-z0-9]+\)?|^(?:ff?|i\.?\s*v\.?\s*m|iVm|des|der|dem|n\.\s*f)\b\.?/iu,
  ],
];
const value = /^\(?\s*(\d+)(?:([a-zA-Z])(?![\p{L}\d])|\s([a-h])(?![\p{L}\d.)]))?\s*(\))?/u;
const roman = /^(?=[IVX])(X{0,2}(?:IX|IV|V?I{0,3}))([a-z]?)(?![\p{L}\d])/u;
const separator = /^(?:,|;|\/|&|\+|und\b|u\.|and\b|sowie\b)/iu;

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10 };
const romanNumber = (text: string): number =>
  [...text].reduce((sum, letter, at, all) => {
    const own = romanValues[letter] ?? 0;
    return sum + (own < (romanValues[all[at + 1] ?? ''] ?? 0) ? -own : own);
  }, 0);

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  while (rest !== '') {
    const [piece, length] = nextPiece(rest);
    if (piece) pieces.push(piece);
    rest = rest.slice(length);
  }
  return pieces;
}

function nextPiece(rest: string): [Piece | null, number] {
  for (const [mark, pattern] of marks) {
    const match = pattern.exec(rest);
    if (match) return [mark === 'skip' ? null : { kind: 'mark', mark }, match[0].length];
  }
  const found = value.exec(rest);
  if (found)
    return [
      { kind: 'value', value: `${found[1]}${(found[2] ?? found[3] ?? '').toLowerCase()}`, bracketed: found[4] !== undefined },
      found[0].length,
    ];
  const numeral = roman.exec(rest);
  if (numeral?.[1]) return [{ kind: 'roman', value: `${romanNumber(numeral[1])}${numeral[2] ?? ''}` }, numeral[0].length];
  const pause = separator.exec(rest);
  if (pause) return [{ kind: 'separator' }, pause[0].length];
  return [null, /^[\p{L}\d]+|^./su.exec(rest)?.[0].length ?? 1];
}

type Place = Omit<Citation, 'law'>;
const emptyPlace = (norm: string): Place => ({ norm, paragraph: null, sentence: null, number: null });

/** Reads pieces from left to right; what a bare number counts depends on what came before it. */
function placesIn(pieces: readonly Piece[]): Place[] {
  const places: Place[] = [];
  let pending: Partial<Place> = {};
  let sign = '';
  let expects: Mark | null = null;
  let last: Mark | null = null;
  let separated = false;
  let range = false;

  const open = (number: string): void => {
    const previous = range ? Number.parseInt(places.at(-1)?.norm.replace(/\D+/, '') ?? '', 10) : Number.NaN;
    for (let between = previous + 1; between < Number.parseInt(number, 10) && between - previous < 100; between++)
      places.push(emptyPlace(`${sign} ${between}`));
    places.push({ ...emptyPlace(`${sign} ${number}`), ...pending });
    pending = {};
  };
  const set = (mark: Mark, text: string): void => {
    if (mark === 'section' || mark === 'article') return open(text);
    const place: Partial<Place> = places.at(-1) ?? pending;
    const known = mark === 'paragraph' ? place.paragraph : mark === 'sentence' ? place.sentence : place.number;
    const repeats = separated && places.length > 0 && known !== null && known !== undefined;
    const target: Partial<Place> = repeats ? repeat(places, mark) : place;
    if (mark === 'paragraph') target.paragraph = text;
    else if (mark === 'sentence') target.sentence = Number.parseInt(text, 10);
    else if (mark === 'number') target.number = text;
  };

  for (const piece of pieces) {
    if (piece.kind === 'mark') {
      if (piece.mark === 'to') range = true;
      else expects = piece.mark;
      if (piece.mark === 'section') sign = '§';
      if (piece.mark === 'article') sign = 'Art';
      continue;
    }
    if (piece.kind === 'separator') {
      separated = true;
      continue;
    }
    const counts = countedBy(piece, expects, last, separated || range);
    if (counts && (sign !== '' || counts === 'paragraph' || counts === 'sentence')) {
      set(counts, piece.value);
      last = counts;
    }
    expects = null;
    separated = range = false;
  }
  return places;
}

function countedBy(piece: Piece & { kind: 'value' | 'roman' }, expects: Mark | null, last: Mark | null, continues: boolean): Mark | null {
  if (piece.kind === 'roman') return 'paragraph';
  if (expects) return expects;
  if (piece.bracketed) return 'paragraph';
  if (continues) return last;
  return last === 'paragraph' ? 'sentence' : last === 'section' || last === 'article' ? 'paragraph' : null;
}

/** "Abs. 2, 4" and "Satz 1 und 2" are further places in the same norm. */
function repeat(places: Place[], mark: Mark): Place {
  const place = places.at(-1) as Place;
  const further: Place = {
    ...emptyPlace(place.norm),
    paragraph: mark === 'paragraph' ? null : place.paragraph,
    sentence: mark === 'number' ? place.sentence : null,
  };
  places.push(further);
  return further;
}

const startsNorm = /§|\bart(?:ikel|icle)?\b|\bparagraph|\bpar\b|\bsec(?:tion)?\b|\babs(?:atz)?\b/iu;

const bareNumber = /^\D{0,24}?(?<![\p{L}\d/])(?=\d+[a-z]?\b)/u;

/** "622 BGB" and "BGB 622 Abs. 3": short words that name a law and a number and nothing to count by. */
function withSign(text: string): string {
  if (/§|\bart\b|\bart\.|\bartikel|\bparagraph|\bpar\b|\bsec/iu.test(text) || text.length > 60 || findLaws(text).length !== 1) return text;
  return text.replace(bareNumber, (before) => `${before}§ `);
}

/**
 * Every citation in a text, in order: `§ 622 Abs. 3 Satz 1 BGB`, `BGB §622(3)`, `§§ 4, 7 KSchG`, `§ 2 I 2 NachwG`,
 * `Abs 1 §24 SGB III`, `Art. 9 Abs. 3 GG`. The law may stand before or behind its norms. Norms without a law are left out.
 */
export function parseCitations(words: string): Citation[] {
  const text = withSign(words);
  const known = findLaws(text);
  const laws = known.length === 0 && startsNorm.test(text) ? findUnknownLaw(text) : known;
  const citations: Citation[] = [];
  const before = text.slice(0, laws[0]?.start ?? 0);
  const lawFirst = !startsNorm.test(before);
  laws.forEach(({ law, start, end }, index) => {
    const from = lawFirst ? end : (laws[index - 1]?.end ?? 0);
    const to = lawFirst ? (laws[index + 1]?.start ?? text.length) : start;
    const span = !lawFirst && index === laws.length - 1 && !startsNorm.test(text.slice(from, to)) ? text.slice(end) : text.slice(from, to);
    for (const place of placesIn(piecesOf(span))) citations.push({ law, ...place });
  });
  return citations;
}

/** The first citation of a text, or null where there is none. */
export const parseCitation = (text: string): Citation | null => parseCitations(text)[0] ?? null;

/** The form the texts use: `§ 622 Abs. 3 Satz 1 BGB`. */
export function printCitation(citation: Citation): string {
  const parts = [citation.norm.replace(/^Art /, 'Art. ')];
  if (citation.paragraph !== null) parts.push(`Abs. ${citation.paragraph}`);
  if (citation.sentence !== null) parts.push(`Satz ${citation.sentence}`);
  if (citation.number !== null) parts.push(`Nr. ${citation.number}`);
  return `${parts.join(' ')} ${citation.law}`;
}
