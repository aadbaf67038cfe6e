import type { Statute } from '../format/statute-schema.js';
import type { StatuteLine } from '../statutes/collect.js';
import { officialLawName } from '../statutes/laws.js';
import type { LawInWords } from './cross-references.js';
import { plainDesignation } from './normal-text.js';

/** One norm of an edition. */
export interface EditionNorm {
  /** The law's abbreviation as the edition prints it. */
  law: string;
  /** `§ 3a`, `Art 9`. */
  norm: string;
  heading: string;
  /** Empty where the norm has been repealed. */
  text: string;
}

/** The laws as they stood on a day: norms by law and designation. */
export interface Edition {
  /** By `officialLawName`, then by `plainDesignation`. */
  laws: ReadonlyMap<string, ReadonlyMap<string, EditionNorm>>;
  /** Finds a law that words cite by its full title. */
  lawByTitle: LawInWords;
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/gesetzes\b/u, 'gesetz')
    .replace(/[^\p{L}\d]+/gu, '');

/** Titles shorter than this, in letters, are names that other words may hold by chance. */
const shortestTitle = 25;

function titleFinder(titles: ReadonlyMap<string, string>): LawInWords {
  const byTitle = [...titles]
    .map(([law, title]) => [law, letters(title.replace(/\(.*$/su, ''))] as const)
    .filter(([, title]) => title.length >= shortestTitle);
  return (words) => {
    const begins = letters(words);
    return byTitle.find(([, title]) => begins.startsWith(title))?.[0] ?? null;
  };
}

/** A range of norms that are printed as one, such as "§§ 30 bis 32" (repealed) or "§§ 8a und 8b". */
function designationsOf(norm: string): string[] {
  const match = /^(§§|Art)\s*(\d+)([a-z]*)\s*(bis|und)\s*(\d+)([a-z]*)$/u.exec(norm.replace(/\s+/gu, ' '));
  if (!match) return [plainDesignation(norm)];
  const [, mark = '', first = '', firstLetter = '', word = '', last = '', lastLetter = ''] = match;
  const sign = mark.startsWith('§') ? '§' : 'Art';
  const ends = [`${sign} ${first}${firstLetter}`, `${sign} ${last}${lastLetter}`];
  if (word === 'und') return ends;
  const between: string[] = [];
  for (let number = Number(first) + 1; number < Number(last); number++) between.push(`${sign} ${number}`);
  for (let letter = firstLetter.charCodeAt(0) + 1; first === last && letter < lastLetter.charCodeAt(0); letter++)
    between.push(`${sign} ${first}${String.fromCharCode(letter)}`);
  return [...ends, ...between];
}

/** An edition of all its lines. Where a designation stands twice, both texts count. */
export async function editionOf(lines: AsyncIterable<StatuteLine> | Iterable<StatuteLine>): Promise<Edition> {
  const laws = new Map<string, Map<string, EditionNorm>>();
  const titles = new Map<string, string>();
  for await (const { law, title, norm, heading, text } of lines) {
    const name = officialLawName(law);
    const norms = laws.get(name) ?? new Map<string, EditionNorm>();
    laws.set(name, norms);
    titles.set(name, title);
    for (const designation of designationsOf(norm)) {
      const known = norms.get(designation);
      norms.set(designation, { law, norm: designation, heading, text: known?.text ? `${known.text}\n\n${text}` : text });
    }
  }
  return { laws, lawByTitle: titleFinder(titles) };
}

/** The norms that the folder holds, as an edition: only those that snippets cite. */
export function editionOfStatutes(statutes: Iterable<Statute>): Edition {
  const laws = new Map<string, Map<string, EditionNorm>>();
  for (const { law, norms } of statutes) {
    const held = new Map(
      norms.map(({ norm, heading, text }) => [plainDesignation(norm), { law, norm: plainDesignation(norm), heading, text }]),
    );
    laws.set(officialLawName(law), held);
  }
  return { laws, lawByTitle: () => null };
}

export const normOf = (edition: Edition, law: string, norm: string): EditionNorm | undefined => edition.laws.get(law)?.get(norm);
