import { postLanguages, type PostLanguage } from '@streetlight/domain';
import { unitKinds, type UnitKind } from './units.js';

const languageCount = postLanguages.length;

/** Units of one kind and language form a group with rarities of its own. */
export const groupCount = unitKinds.length * languageCount;
export const groupNumber = (kind: UnitKind, language: PostLanguage): number =>
  unitKinds.indexOf(kind) * languageCount + postLanguages.indexOf(language);

const languages = Array.from({ length: groupCount }, (_, group) => postLanguages[group % languageCount] as PostLanguage);
export const languageOfGroup = (group: number): PostLanguage => languages[group] as PostLanguage;

/** How often a term stands in units of each group, and how rare that makes it there. */
export interface GroupCounts {
  count(unit: { group: number; length: number; terms: Uint32Array }, by: 1 | -1): void;
  /** In how many units of a group the term stands. */
  frequency(term: number, group: number): number;
  averageLength(group: number): number;
  /** The rarity of a term that stands in one unit of a group: Robertson's inverse document frequency, never below zero. */
  rarest(group: number): number;
  rarity(term: number, group: number): number;
}

const rarityOf = (units: number, withTerm: number): number => Math.log(1 + (units - withTerm + 0.5) / (withTerm + 0.5));

export function createGroupCounts(): GroupCounts {
  let frequencies = new Uint32Array(1024 * groupCount);
  const counts = new Uint32Array(groupCount);
  const lengthSums = new Float64Array(groupCount);
  /** By group and frequency, worked out when asked for. */
  const rarities: number[][] = Array.from({ length: groupCount }, () => []);

  const rarityAt = (group: number, frequency: number): number => {
    const known = rarities[group] as number[];
    return (known[frequency] ??= rarityOf(counts[group] as number, frequency));
  };

  return {
    count({ group, length, terms }, by) {
      counts[group] = (counts[group] as number) + by;
      lengthSums[group] = (lengthSums[group] as number) + by * length;
      rarities[group] = [];
      for (const term of terms) {
        const at = term * groupCount + group;
        if (at >= frequencies.length) {
          const larger = new Uint32Array(Math.max(frequencies.length * 2, (term + 1) * groupCount));
          larger.set(frequencies);
          frequencies = larger;
        }
        frequencies[at] = (frequencies[at] as number) + by;
      }
    },
    frequency: (term, group) => frequencies[term * groupCount + group] ?? 0,
    averageLength: (group) => (counts[group] === 0 ? 1 : (lengthSums[group] as number) / (counts[group] as number)),
    rarest: (group) => rarityAt(group, 1),
    rarity: (term, group) => rarityAt(group, frequencies[term * groupCount + group] ?? 0),
  };
}
