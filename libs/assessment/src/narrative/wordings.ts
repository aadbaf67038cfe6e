import { languages, type Language, type PostLanguage } from '@streetlight/domain';
import type { Narrative } from '@streetlight/knowledge';
import { stem, tokenize } from '@streetlight/text';

/** How like a stretch of text is to the known wordings of a narrative, 0..1. */
export interface WordingHit {
  id: string;
  score: number;
}

interface Wording {
  id: string;
  /** Weight by feature, of length 1. */
  features: ReadonlyMap<string, number>;
}

const gramLength = 4;

/** What two wordings of the same claim share: stems whole, and words by their pieces, so that endings and typing errors do not hide it. */
const featuresOf = (words: readonly string[], language: PostLanguage): Map<string, number> => {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const word of words) {
    add(`=${language === 'und' ? word : stem(word, language)}`, 1);
    const padded = ` ${word} `;
    const share = 1 / Math.max(1, padded.length - gramLength + 1);
    for (let at = 0; at + gramLength <= padded.length; at++) add(padded.slice(at, at + gramLength), share);
  }
  return features;
};

const normalise = (features: Map<string, number>, rarity: (feature: string) => number): Map<string, number> => {
  let length = 0;
  for (const [feature, weight] of features) {
    const weighted = Math.sqrt(weight) * rarity(feature);
    features.set(feature, weighted);
    length += weighted * weighted;
  }
  const norm = Math.sqrt(length) || 1;
  for (const [feature, weight] of features) features.set(feature, weight / norm);
  return features;
};

/** The wordings of one language, ready to be compared with. */
export interface WordingIndex {
  /** The narratives whose wordings are most alike, best first, each once. */
  find(words: readonly string[]): WordingHit[];
}

/** Builds the index of one language: cosine of features weighted by how rare they are among the wordings. */
export const createWordingIndex = (narratives: readonly Narrative[], language: Language): WordingIndex => {
  const raw = narratives.flatMap((narrative) =>
    [narrative.claim[language], ...narrative.wordings[language]].map((text) => ({
      id: narrative.id,
      features: featuresOf(
        tokenize(text, language).map((token) => token.folded),
        language,
      ),
    })),
  );
  const frequency = new Map<string, number>();
  for (const { features } of raw) for (const feature of features.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const rarity = (feature: string): number => Math.log(1 + raw.length / (frequency.get(feature) ?? 0.5));
  const wordings: Wording[] = raw.map(({ id, features }) => ({ id, features: normalise(features, rarity) }));
  const holding = new Map<string, { wording: number; weight: number }[]>();
  wordings.forEach(({ features }, wording) => {
    for (const [feature, weight] of features) {
      const held = holding.get(feature);
      if (held) held.push({ wording, weight });
      else holding.set(feature, [{ wording, weight }]);
    }
  });
  return {
    find(words) {
      const sums = new Float64Array(wordings.length);
      for (const [feature, weight] of normalise(featuresOf(words, language), rarity)) {
        for (const { wording, weight: other } of holding.get(feature) ?? []) sums[wording] = (sums[wording] ?? 0) + weight * other;
      }
      const best = new Map<string, number>();
      wordings.forEach(({ id }, wording) => best.set(id, Math.max(best.get(id) ?? 0, sums[wording] ?? 0)));
      return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
};

/** An index per language, made when first asked for. */
export const createWordingIndexes = (narratives: readonly Narrative[]): ((language: PostLanguage) => WordingIndex | null) => {
  const indexes = new Map<Language, WordingIndex>();
  return (language) => {
    if (language === 'und' || !languages.includes(language)) return null;
    let index = indexes.get(language);
    if (!index) {
      index = createWordingIndex(narratives, language);
      indexes.set(language, index);
    }
    return index;
  };
};
