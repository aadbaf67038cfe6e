import { dayInGermany, type Language } from '@streetlight/domain';
import { type Basis, type KeptWording, stateToday } from '../format/history-schema.js';
import type { Snippet, SnippetText } from '../format/snippet-schema.js';
import { type ByPart, type PartStanding, placesInUse, type SourceLineage, standingOf } from '../revisions/lineage.js';

/** Why words that the product has kept are not said on a day. */
export type KeptSilence = 'not-yet-valid' | 'expired' | 'withdrawn' | 'outdated';

/** The words of a snippet in one language as they counted on a day. */
export interface WordsOnDay {
  text: SnippetText;
  basis: Basis;
  /** Null where the words were in force. */
  silence: KeptSilence | null;
}

const last = ({ vettings }: KeptWording) => vettings.at(-1);
/** The German day on which it was taken out of use. */
const withdrawnOn = (wording: KeptWording): string | null => {
  const at = last(wording)?.withdrawnAt;
  return at ? dayInGermany(new Date(at)) : null;
};

/** Withdrawing wrong words does not bring back those before them, once they had come into force. */
const replacesOn = (newer: KeptWording, day: string): boolean => {
  const withdrawn = withdrawnOn(newer);
  return newer.vettings.length > 0 && newer.basis.validFrom <= day && (withdrawn === null || newer.basis.validFrom <= withdrawn);
};

/** The vetted wording that was in force on a day, as is known today: what was withdrawn since is none. */
export function inForce(history: readonly KeptWording[], language: Language, day: string): KeptWording | null {
  const own = history.filter((wording) => wording.language === language).sort((a, b) => b.number - a.number);
  const counts = own.find((wording) => replacesOn(wording, day));
  if (!counts || withdrawnOn(counts) !== null) return null;
  return counts.basis.validTo === null || counts.basis.validTo >= day ? counts : null;
}

function silenceOf(vetted: readonly KeptWording[], day: string): KeptSilence {
  if (vetted.every(({ basis }) => basis.validFrom > day)) return 'not-yet-valid';
  const newest = [...vetted].sort((a, b) => b.number - a.number).find((wording) => replacesOn(wording, day));
  return newest && withdrawnOn(newest) === null ? 'expired' : 'withdrawn';
}

function standing(wording: KeptWording, history: readonly KeptWording[], day: string): ByPart<PartStanding> | null {
  const source = wording.language === 'de' ? null : inForce(history, 'de', day);
  if (!source) return null;
  const sources = history.filter(({ language }) => language === 'de');
  const chain = new Map(
    sources.map(({ number, lineage }) => [number, { number, lineage: lineage?.kind === 'source' ? (lineage as SourceLineage) : null }]),
  );
  return standingOf(
    { number: wording.number, lineage: wording.lineage?.kind === 'translation' ? wording.lineage : null },
    chain,
    source.number,
  );
}

/** The words of a snippet on a day. Where the product has kept none that were vetted, the folder's own. */
export function wordsOnDay(snippet: Snippet, language: Language, day: string): WordsOnDay | null {
  const text = snippet.texts[language];
  if (!text) return null;
  const vetted = (snippet.history ?? []).filter((wording) => wording.language === language && wording.vettings.length > 0);
  if (!snippet.history || vetted.length === 0) return { text, basis: snippet, silence: null };
  const wording = inForce(snippet.history, language, day);
  if (!wording) return { text, basis: snippet, silence: silenceOf(vetted, day) };
  const parts = standing(wording, snippet.history, day);
  const kept = (words: string[], part: PartStanding | undefined): string[] =>
    part ? placesInUse(part).flatMap((at) => words[at] ?? []) : words;
  const { words } = wording;
  return {
    text: {
      ...words,
      state: stateToday(wording),
      full: kept(words.full, parts?.full),
      askFirst: kept(words.askFirst, parts?.['ask-first']),
      doNotSay: kept(words.doNotSay, parts?.['do-not-say']),
    },
    basis: wording.basis,
    silence: parts && parts.public.outdated.length > 0 ? 'outdated' : null,
  };
}
