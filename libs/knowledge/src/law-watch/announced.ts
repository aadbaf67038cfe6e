import { crossReferencesIn } from './cross-references.js';
import { normOf, type Edition } from './edition.js';

/** A norm that the law already refers to and that is not there yet: promulgated and not in force, or an error of the edition. */
export interface AnnouncedNorm {
  /** See `officialLawName`. */
  lawKey: string;
  law: string;
  norm: string;
  referredToBy: { lawKey: string; law: string; norm: string }[];
  /** The day the referring words name ("ab dem 1. Juli 2028"), `YYYY-MM-DD`; null where they name none. */
  from: string | null;
}

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const namedDay = new RegExp(`(?:ab dem|vom|am) (\\d{1,2})\\. (${months.join('|')}) (\\d{4})`, 'u');

/** How far around a reference a date is looked for, in characters. */
const around = 160;

function dayNear(text: string, norm: string): string | null {
  const plain = text.replace(/\s+/gu, ' ');
  const at = plain.indexOf(norm);
  const match = at < 0 ? null : namedDay.exec(plain.slice(Math.max(0, at - around), at + around));
  if (!match) return null;
  return `${match[3]}-${String(months.indexOf(match[2] ?? '') + 1).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

/** The norm printed before one with a letter: § 44b before § 44c, § 44 before § 44a. Null for a norm without a letter. */
function predecessorOf(norm: string): string | null {
  const match = /^(.*?)([a-z]?)([a-z])$/u.exec(norm);
  if (!match) return null;
  const [, stem = '', first = '', letter = ''] = match;
  return letter === 'a' ? `${stem}${first}` : `${stem}${first}${String.fromCharCode(letter.charCodeAt(0) - 1)}`;
}

/**
 * Norms that other norms refer to and that the edition does not hold, where exactly the next one of a row is missing (§ 44b is there,
 * § 44c is not). Left out as slips far more often than announcements: missing numbers without a letter, and references without a law in
 * norms that also speak of other laws, where the law may be named once for a whole list.
 */
export function announcedNorms(edition: Edition): AnnouncedNorm[] {
  const announced = new Map<string, AnnouncedNorm>();
  for (const [lawKey, norms] of edition.laws) {
    for (const { law, norm, text } of norms.values()) {
      const references = crossReferencesIn(text, lawKey, edition.lawByTitle);
      const isAlone = references.every(({ named }) => !named);
      for (const reference of references) {
        if (reference.past || (!reference.named && !isAlone)) continue;
        const target = reference.law === null ? undefined : edition.laws.get(reference.law);
        const before = predecessorOf(reference.norm);
        if (!target || reference.law === null || target.has(reference.norm) || !before || !normOf(edition, reference.law, before)) continue;
        const key = `${reference.law}|${reference.norm}`;
        const name = [...target.values()][0]?.law ?? reference.law;
        const known = announced.get(key) ?? { lawKey: reference.law, law: name, norm: reference.norm, referredToBy: [], from: null };
        if (!known.referredToBy.some((each) => each.lawKey === lawKey && each.norm === norm))
          known.referredToBy.push({ lawKey, law, norm });
        known.from ??= dayNear(text, reference.norm);
        announced.set(key, known);
      }
    }
  }
  return [...announced.values()];
}
