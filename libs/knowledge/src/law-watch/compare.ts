import { createHash } from 'node:crypto';
import { paragraphsOf } from '../statutes/norm-text.js';
import { normOf, type Edition } from './edition.js';
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
  /** `repealed`: the norm is printed without words or no longer printed. */
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

/**
 * Compares what is known with a newer edition, norm by norm on normalised words. Laws that the edition does not hold at all are left
 * out and named; so are norms of which neither words nor fingerprints are known.
 * @param complete whether `known` is a whole edition: only then is a norm that it lacks a new one
 */
export function changedNorms(known: KnownNorms, newer: Edition, complete = false): { changed: ChangedNorm[]; lawsMissing: string[] } {
  const changed: ChangedNorm[] = [];
  const lawsMissing: string[] = [];
  for (const [lawKey, norms] of known) {
    const law = [...norms.values()][0]?.law ?? lawKey;
    if (!newer.laws.has(lawKey)) {
      lawsMissing.push(law);
      continue;
    }
    for (const [designation, before] of norms) {
      const after = normOf(newer, lawKey, designation);
      const paragraphs = changedParagraphs(before, after?.text ?? '');
      if (paragraphs.length === 0) continue;
      const gone = fingerprintsOf(after?.text ?? '').size === 0;
      const change = gone ? 'repealed' : before.fingerprints.size === 0 ? 'new' : 'amended';
      changed.push({ lawKey, law, norm: designation, change, paragraphs });
    }
    if (!complete) continue;
    for (const [designation, after] of newer.laws.get(lawKey) ?? []) {
      if (norms.has(designation) || fingerprintsOf(after.text).size === 0) continue;
      const paragraphs = changedParagraphs({ law, norm: designation, fingerprints: new Map(), text: '' }, after.text);
      changed.push({ lawKey, law, norm: designation, change: 'new', paragraphs });
    }
  }
  return { changed, lawsMissing };
}
