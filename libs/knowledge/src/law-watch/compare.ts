import { createHash } from 'node:crypto';
import { paragraphsOf } from '../statutes/norm-text.js';
import type { Edition, EditionNorm } from './edition.js';
import { normalText } from './normal-text.js';

/**
 * The fingerprint of each paragraph (Absatz) of a norm by its number; `""` stands for a text without numbered paragraphs, `*` for the
 * norm as a whole. Empty where the norm has been repealed.
 */
export type Fingerprints = ReadonlyMap<string, string>;

const whole = '*';

/** What is known of a norm as it stood: its words, or only fingerprints of them. */
export interface KnownNorm {
  /** The law's abbreviation. */
  law: string;
  norm: string;
  fingerprints: Fingerprints;
  /** Null where only fingerprints are held. */
  text: string | null;
}

/** By `officialLawName`, then by `plainDesignation`. */
export type KnownNorms = ReadonlyMap<string, ReadonlyMap<string, KnownNorm>>;

/** A paragraph whose words are no longer the same. */
export interface ChangedParagraph {
  /** Its number, or null where the norm has no numbered paragraphs. */
  paragraph: string | null;
  change: 'amended' | 'added' | 'removed';
  /** The words before; null where they were not held or there were none. */
  before: string | null;
  after: string | null;
}

/** A norm whose words are no longer the same. */
export interface ChangedNorm {
  /** See `officialLawName`. */
  lawKey: string;
  law: string;
  norm: string;
  /** `repealed`: the norm is printed without words, or missing between its neighbours. */
  change: 'amended' | 'repealed' | 'new';
  paragraphs: ChangedParagraph[];
}

const fingerprintOf = (text: string): string => createHash('sha256').update(normalText(text)).digest('hex').slice(0, 8);

/** Some editions separate paragraphs by a single line end, or by nothing but a space. */
const withParagraphsApart = (text: string): string => {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/[ \t]*\n\s*(?=\(\d+[a-z]*\)\s)/gu, '\n\n');
  return lines.includes('\n') ? lines : lines.replace(/(?<=[.;:])\s+(?=\(\d+[a-z]?\)\s+\p{Lu})/gu, '\n\n');
};

const textsByParagraph = (text: string): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const { paragraph, text: words } of paragraphsOf(withParagraphsApart(text))) {
    const known = texts.get(paragraph ?? '');
    if (normalText(words) !== '') texts.set(paragraph ?? '', known === undefined ? words : `${known}\n\n${words}`);
  }
  return texts;
};

/** Fingerprints of the words of a norm. Re-renderings of the same words give the same. */
export function fingerprintsOf(text: string): Fingerprints {
  if (normalText(text) === '') return new Map();
  const paragraphs = [...textsByParagraph(text)].map(([paragraph, words]) => [paragraph, fingerprintOf(words)] as const);
  return new Map([[whole, fingerprintOf(text)], ...paragraphs]);
}

/** An edition as the state of things to compare a newer one with. */
export function knownNormsOf(edition: Edition): KnownNorms {
  const known = new Map<string, ReadonlyMap<string, KnownNorm>>();
  for (const [lawKey, norms] of edition.laws) {
    known.set(
      lawKey,
      new Map(
        [...norms].map(([designation, { law, norm, text }]) => [designation, { law, norm, text, fingerprints: fingerprintsOf(text) }]),
      ),
    );
  }
  return known;
}

function changedParagraphs(before: KnownNorm, after: string): ChangedParagraph[] {
  const now = fingerprintsOf(after);
  if (now.get(whole) === before.fingerprints.get(whole)) return [];
  const oldTexts = before.text === null ? null : textsByParagraph(before.text);
  const newTexts = textsByParagraph(after);
  const numbers = [...new Set([...before.fingerprints.keys(), ...now.keys()])].filter((number) => number !== whole);
  return numbers.flatMap((number): ChangedParagraph[] => {
    const [was, is] = [before.fingerprints.get(number), now.get(number)];
    if (was === is) return [];
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'amended';
    return [{ paragraph: number || null, change, before: oldTexts?.get(number) ?? null, after: newTexts.get(number) ?? null }];
  });
}

/** A norm that is known and that the newer edition does not print. */
export type NormNotPrinted = Pick<KnownNorm, 'law' | 'norm'> & { lawKey: string };

/** The designation before one: § 39 before § 39a and § 40, § 39a before § 39b. */
const designationBefore = (sign: string, number: number, letter: string): string => {
  if (letter === '') return `${sign} ${number - 1}`;
  return letter === 'a' ? `${sign} ${number}` : `${sign} ${number}${String.fromCharCode(letter.charCodeAt(0) - 1)}`;
};

/**
 * Whether exactly this norm is missing from a law that is otherwise printed: the one before and the one after it are there. Elsewhere the
 * edition may hold only some norms of the law, or the norm may have been the last.
 */
function isMissingBetween(printed: ReadonlyMap<string, unknown>, designation: string): boolean {
  const match = /^(\S+) (\d+)([a-z]?)$/u.exec(designation);
  if (!match) return false;
  const [, sign = '', number = '', letter = ''] = match;
  return printed.has(designationBefore(sign, Number(number), letter)) && printed.has(`${sign} ${Number(number) + 1}`);
}

/** An edition that leaves out more of what is known of a law holds only a selection of it. */
const leastPrinted = 0.9;
/** So few norms of a law are known that their share says nothing. */
const fewKnown = 5;

const isSelection = (known: ReadonlyMap<string, unknown>, printed: ReadonlyMap<string, unknown>): boolean =>
  known.size >= fewKnown && [...known.keys()].filter((designation) => printed.has(designation)).length < leastPrinted * known.size;

/** What a comparison of editions gives. */
export interface Comparison {
  changed: ChangedNorm[];
  /** Norms that the newer edition does not print though it prints others of the law: repealed, renumbered, or left out of it. */
  notPrinted: NormNotPrinted[];
  /** Laws of which the newer edition holds nothing. */
  lawsMissing: string[];
}

/**
 * Compares what is known with a newer edition, norm by norm on normalised words. Norms of which neither words nor fingerprints are known
 * are left out.
 * @param complete whether `known` is a whole edition: only then is a norm that it lacks a new one
 */
export function changedNorms(known: KnownNorms, newer: Edition, complete = false): Comparison {
  const comparison: Comparison = { changed: [], notPrinted: [], lawsMissing: [] };
  for (const [lawKey, norms] of known) {
    const law = [...norms.values()][0]?.law ?? lawKey;
    const printed = newer.laws.get(lawKey);
    if (!printed) {
      comparison.lawsMissing.push(law);
      continue;
    }
    const selection = isSelection(norms, printed);
    for (const [designation, before] of norms) {
      const at = { lawKey, law, norm: designation };
      const isLeftOut = !printed.has(designation) && (selection || !isMissingBetween(printed, designation));
      if (!isLeftOut) compareNorm(at, before, printed, comparison);
      else if (before.fingerprints.size > 0) comparison.notPrinted.push(at);
    }
    if (!complete) continue;
    for (const [designation, after] of printed) {
      if (norms.has(designation) || fingerprintsOf(after.text).size === 0) continue;
      const paragraphs = changedParagraphs({ law, norm: designation, fingerprints: new Map(), text: '' }, after.text);
      comparison.changed.push({ lawKey, law, norm: designation, change: 'new', paragraphs });
    }
  }
  return comparison;
}

function compareNorm(at: NormNotPrinted, before: KnownNorm, printed: ReadonlyMap<string, EditionNorm>, comparison: Comparison): void {
  const after = printed.get(at.norm);
  const paragraphs = changedParagraphs(before, after?.text ?? '');
  if (paragraphs.length === 0) return;
  const gone = fingerprintsOf(after?.text ?? '').size === 0;
  const change = gone ? 'repealed' : before.fingerprints.size === 0 ? 'new' : 'amended';
  comparison.changed.push({ ...at, change, paragraphs });
}
