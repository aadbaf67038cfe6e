import type { NarrativeContent, NarrativeRow, NarrativeVersionView } from '@streetlight/contracts';
import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import type { CurrentNarrative } from '../knowledge/narrative-versions.js';

/** How often and in which languages a narrative is repeated. */
export type Spread = NarrativeRow['spread'];

/** Posts of a week (0: the present one) in a language that repeat a narrative. */
export interface SpreadCount {
  id: string;
  week: number;
  language: PostLanguage;
  count: number;
}

/** Weeks that are counted. */
export const spreadWeeks = 8;

export function spreadOf(id: string, counts: readonly SpreadCount[]): Spread {
  const own = counts.filter((each) => each.id === id);
  const sum = (some: readonly SpreadCount[]): number => some.reduce((total, { count }) => total + count, 0);
  const spoken = [...new Set(own.map(({ language }) => language))];
  return {
    weeks: Array.from({ length: spreadWeeks }, (_, at) => sum(own.filter(({ week }) => week === spreadWeeks - 1 - at))),
    languages: spoken
      .map((language) => ({ language, count: sum(own.filter((each) => each.language === language)) }))
      .sort((a, b) => b.count - a.count),
  };
}

export const narrativeRow = ({ id, version, retired, content }: CurrentNarrative, language: Language, spread: Spread): NarrativeRow => ({
  id,
  version,
  retired,
  tier: content.tier,
  area: content.area,
  claim: content.claim[language] || content.claim.de,
  correction: content.correction[language] || content.correction.de,
  trueIn: content.trueIn,
  correctedBy: content.correctedBy,
  wordings: Object.fromEntries(languages.map((one) => [one, content.wordings[one].length])),
  spread,
});

/** A stored version with the name of who made it. */
export interface VersionRow {
  version: number;
  code: NarrativeVersionView['code'];
  content: NarrativeContent;
  note: string;
  by: string | null;
  at: Date;
}

/** The history, newest first, each with what differs from the version before. */
export const historyView = (versions: readonly VersionRow[]): NarrativeVersionView[] =>
  versions.map(({ version, code, note, by, at, content }, index) => {
    const before = versions[index + 1]?.content;
    return { version, code, note, by, at: at.toISOString(), changed: before ? changesOf(before, content) : [] };
  });

type Changed = NarrativeVersionView['changed'][number];

const listsOf = (content: NarrativeContent): { field: Changed['field']; language: Language | null; words: string[] }[] => [
  { field: 'tier', language: null, words: [String(content.tier)] },
  { field: 'area', language: null, words: [content.area] },
  { field: 'correctedBy', language: null, words: content.correctedBy },
  { field: 'trueIn', language: null, words: content.trueIn },
  { field: 'note', language: null, words: content.note ? [content.note] : [] },
  ...languages.flatMap((language) => [
    { field: 'claim' as const, language, words: content.claim[language] ? [content.claim[language]] : [] },
    { field: 'correction' as const, language, words: content.correction[language] ? [content.correction[language]] : [] },
    { field: 'wordings' as const, language, words: content.wordings[language] },
  ]),
];

function changesOf(before: NarrativeContent, after: NarrativeContent): Changed[] {
  const then = listsOf(before);
  return listsOf(after).flatMap(({ field, language, words }, at): Changed[] => {
    const was = then[at]?.words ?? [];
    const removed = was.filter((one) => !words.includes(one));
    const added = words.filter((one) => !was.includes(one));
    return removed.length + added.length > 0 ? [{ field, language, removed, added }] : [];
  });
}
