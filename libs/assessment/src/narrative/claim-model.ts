import { isLanguage, languages, type Language } from '@streetlight/domain';
import type { KnowledgeBase } from '@streetlight/knowledge';
import { stem } from '@streetlight/text';
import { topicConcepts, turnConcepts, type Concept } from '../lexicon/concepts.js';
import { readWords, type Reading } from '../reading/reading.js';

/** How likely a stretch of text makes one of the known claims. */
export interface ClaimLikeness {
  id: string;
  /** 0..1; what is left to 1 belongs to the other claims and to "none of them". */
  share: number;
}

/** Tells which known claim a stretch of text is most like. Deterministic: equal knowledge bases make equal models. */
export interface ClaimModel {
  mostLike(reading: Reading, from: number, to: number): ClaimLikeness | null;
}

/** Features are hashed into so many places; a power of two. */
const places = 1 << 16;
/** Passes over the examples, and the step of the first one. */
const passes = 4;
const firstStep = 8;
/** Concepts speak for all languages, stems for one. */
const conceptWeight = 1.5;
/** Of the sentences of the snippets every so many-th is an example of a statement that is true. */
const trueStatementShare = 2;
const shortestSentence = 20;

interface Example {
  /** Rows of the model, and what each weighs. */
  rows: Int32Array;
  weights: Float32Array;
  /** Number of the narrative; the last one is "none". */
  label: number;
}

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return (value >>> 0) & (places - 1);
};

const telling: ReadonlySet<Concept> = new Set<Concept>([...topicConcepts, ...turnConcepts]);

/** Features by place, and what each weighs before rarity: in flat arrays, since a knowledge base has twenty thousand examples. */
interface Features {
  places: Uint16Array;
  counts: Float32Array;
}

/** The stems of the words, the concepts, and the pairs of concepts that stand together. */
const featuresOf = (reading: Reading, from: number, to: number): Features => {
  const features = new Map<number, number>();
  const add = (feature: string, weight: number) => {
    const place = hash(feature);
    features.set(place, (features.get(place) ?? 0) + weight);
  };
  const { language } = reading.found;
  for (let at = from; at <= to; at++) {
    const word = reading.words[at]?.folded ?? '';
    add(`${language}=${isLanguage(language) ? stem(word, language) : word}`, 1);
  }
  const concepts = [
    ...new Set(reading.hits.filter((hit) => hit.from >= from && hit.to <= to && telling.has(hit.concept)).map((hit) => hit.concept)),
  ].sort();
  concepts.forEach((concept, at) => {
    add(`@${concept}`, conceptWeight);
    for (const other of concepts.slice(at + 1)) add(`@${concept}&${other}`, conceptWeight);
  });
  return { places: Uint16Array.from(features.keys()), counts: Float32Array.from(features.values()) };
};

interface Text {
  text: string;
  language: Language;
  label: number;
}

/** Claims with their wordings as examples of themselves; corrections, sentences of the snippets and how people ask for them as none. */
const examplesIn = ({ narratives, snippets }: Pick<KnowledgeBase, 'narratives' | 'snippets'>): Text[] => {
  const none = narratives.length;
  const claims = narratives.flatMap((narrative, label) =>
    languages.flatMap((language) =>
      [narrative.claim[language], ...narrative.wordings[language]].map((text) => ({ text, language, label })),
    ),
  );
  const corrections = narratives.flatMap(({ correction }) =>
    languages.map((language) => ({ text: correction[language], language, label: none })),
  );
  const sentences = [...snippets.values()]
    .flatMap(({ texts }) =>
      languages.flatMap((language) =>
        (texts[language]?.public ?? '').split(/(?<=[.!?;])\s+/).map((text) => ({ text, language, label: none })),
      ),
    )
    .filter(({ text }, at) => text.length >= shortestSentence && at % trueStatementShare === 0);
  const asked = [...snippets.values()].flatMap(({ texts }) =>
    languages.flatMap((language) => (texts[language]?.askedAs ?? []).map((text) => ({ text, language, label: none }))),
  );
  return [...claims, ...corrections, ...sentences, ...asked];
};

/** A fixed order that mixes the labels: every pass meets them spread out. */
const mixed = (count: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  let state = 0x2545f491;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
  return order;
};

const softmax = (scores: Float64Array): void => {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let label = 0; label < scores.length; label++) sum += scores[label] = Math.exp((scores[label] as number) - most);
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] as number) / sum;
};

/**
 * Learns the claims of a knowledge base from its own words: softmax regression by stochastic gradient descent (see Bishop, Pattern
 * Recognition and Machine Learning, 2006, ch. 4.3.4) over rarity-weighted features. Takes about a second; an organisation that adds a
 * narrative with its wordings needs to do nothing else.
 */
export const learnClaims = (knowledgeBase: Pick<KnowledgeBase, 'narratives' | 'snippets'>): ClaimModel => {
  const ids = knowledgeBase.narratives.map(({ id }) => id);
  const labels = ids.length + 1;
  const raw = examplesIn(knowledgeBase).map(({ text, language, label }) => {
    const reading = readWords(text, language);
    return { features: featuresOf(reading, 0, reading.words.length - 1), label };
  });
  const seen = new Float32Array(places);
  for (const { features } of raw) for (const place of features.places) seen[place] = (seen[place] as number) + 1;
  const exampleCount = raw.length;
  const rarity = seen.map((count) => (count > 1 ? Math.log(1 + exampleCount / (count + 0.5)) : 0));

  /** Places that weigh anything have a row of the model, one weight a label. */
  const rowOf = new Int32Array(places);
  let rowCount = 0;
  rarity.forEach((weight, place) => {
    if (weight > 0) rowOf[place] = rowCount++;
  });

  const weigh = ({ places: its, counts }: Features, label: number): Example => {
    const known = [...its.keys()].filter((at) => (rarity[its[at] as number] as number) > 0);
    const weights = Float32Array.from(known, (at) => Math.sqrt(counts[at] as number) * (rarity[its[at] as number] as number));
    const length = Math.hypot(...weights) || 1;
    const rows = Int32Array.from(known, (at) => rowOf[its[at] as number] as number);
    return { rows, weights: weights.map((weight) => weight / length), label };
  };
  const model = new Float32Array(rowCount * labels);
  const scores = new Float64Array(labels);
  const scoreOf = ({ rows, weights }: Example): void => {
    scores.fill(0);
    for (let at = 0; at < rows.length; at++) {
      const base = (rows[at] as number) * labels;
      const weight = weights[at] as number;
      for (let label = 0; label < labels; label++) scores[label] = (scores[label] as number) + weight * (model[base + label] as number);
    }
    softmax(scores);
  };
  const correct = ({ rows, weights, label: right }: Example, step: number): void => {
    scores[right] = (scores[right] as number) - 1;
    for (let at = 0; at < rows.length; at++) {
      const base = (rows[at] as number) * labels;
      const move = step * (weights[at] as number);
      for (let label = 0; label < labels; label++) model[base + label] = (model[base + label] as number) - move * (scores[label] as number);
    }
  };
  const examples = raw.map(({ features, label }) => weigh(features, label));
  const order = mixed(examples.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const at of order) {
      const example = examples[at] as Example;
      scoreOf(example);
      correct(example, firstStep / (1 + pass / 2));
    }
  }
  return {
    mostLike(reading, from, to) {
      const example = weigh(featuresOf(reading, from, to), 0);
      if (example.rows.length === 0 || ids.length === 0) return null;
      scoreOf(example);
      let best = 0;
      for (let label = 1; label < ids.length; label++) if ((scores[label] as number) > (scores[best] as number)) best = label;
      return { id: ids[best] as string, share: scores[best] as number };
    },
  };
};
