import type { ClaimWordings, NarrativeContent, NarrativeDetail } from '@streetlight/contracts';
import { isLanguage, type Language, languages } from '@streetlight/domain';

/** A narrative as somebody is writing it. */
export interface Writing {
  content: NarrativeContent;
  /** What it was when they began, and its version. */
  base: NarrativeContent;
  seen: number;
}

const inAll = <T>(value: T): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, value])) as Record<Language, T>;

const empty: NarrativeContent = {
  tier: 1,
  area: 'wages',
  correctedBy: [],
  trueIn: [],
  note: null,
  claim: inAll(''),
  correction: inAll(''),
  wordings: inAll<string[]>([]),
};

export const writingOf = ({ content, version }: Pick<NarrativeDetail, 'content' | 'version'>): Writing => ({
  content,
  base: content,
  seen: version,
});

/** A new one: empty, or with the name, the field and the words of the posts that a case gathers. */
export function newWriting(claim: ClaimWordings | undefined, language: Language): Writing {
  if (!claim) return { content: empty, base: empty, seen: 0 };
  const wordings = Object.fromEntries(
    languages.map((code) => [code, claim.wordings.filter((wording) => wording.language === code).map(({ text }) => text)]),
  ) as NarrativeContent['wordings'];
  const spoken = claim.wordings.map((wording) => wording.language).find((code) => isLanguage(code));
  const named = claim.name ?? '';
  const content = {
    ...empty,
    area: claim.area ?? empty.area,
    claim: { ...empty.claim, [language]: named, ...(spoken && !named ? { [spoken]: wordings[spoken][0] ?? '' } : {}) },
    wordings,
  };
  return { content, base: empty, seen: 0 };
}

export type MissingPart = 'claim' | 'correction' | 'correctedBy' | 'wordings';

/** What has to be written before it can be saved. */
export function missingIn({ claim, correction, correctedBy, wordings }: NarrativeContent): MissingPart[] {
  return [
    ...(claim.de.trim().length < 3 ? (['claim'] as const) : []),
    ...(correction.de.trim().length < 3 ? (['correction'] as const) : []),
    ...(correctedBy.length === 0 ? (['correctedBy'] as const) : []),
    ...(languages.every((language) => wordings[language].length === 0) ? (['wordings'] as const) : []),
  ];
}

export const isChanged = ({ content, base }: Writing): boolean => JSON.stringify(content) !== JSON.stringify(base);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Theirs, with what I added and without what I removed. */
const listTogether = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] => [
  ...theirs.filter((one) => !base.includes(one) || mine.includes(one)),
  ...mine.filter((one) => !base.includes(one) && !theirs.includes(one)),
];

/** What I changed over what they saved: lists are brought together, of a text that both changed mine stays in the field. */
export function bringTogether({ content: mine, base }: Writing, theirs: Pick<NarrativeDetail, 'content' | 'version'>): Writing {
  const of = theirs.content;
  const one = <Key extends keyof NarrativeContent>(key: Key): NarrativeContent[Key] => (same(mine[key], base[key]) ? of[key] : mine[key]);
  const each = <T>(key: 'claim' | 'correction' | 'wordings', join: (base: T, mine: T, theirs: T) => T): Record<Language, T> => {
    const [b, m, o] = [base[key], mine[key], of[key]] as unknown as Record<Language, T>[];
    return Object.fromEntries(
      languages.map((language) => [language, join(b?.[language] as T, m?.[language] as T, o?.[language] as T)]),
    ) as Record<Language, T>;
  };
  const text = (before: string, own: string, other: string): string => (own === before ? other : own);
  return {
    content: {
      tier: one('tier'),
      area: one('area'),
      correctedBy: listTogether(base.correctedBy, mine.correctedBy, of.correctedBy),
      trueIn: listTogether(base.trueIn, mine.trueIn, of.trueIn),
      note: one('note'),
      claim: each('claim', text),
      correction: each('correction', text),
      wordings: each('wordings', (before: string[], own: string[], other: string[]) => listTogether(before, own, other)),
    },
    base: of,
    seen: theirs.version,
  };
}
