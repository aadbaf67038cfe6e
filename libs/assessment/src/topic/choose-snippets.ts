import type { Area, Reason, SnippetHit } from '@streetlight/domain';
import type { KnowledgeBase, SearchIndex } from '@streetlight/knowledge';
import { bestAlternative } from '../cues/evaluate-rule.js';
import { parseRule, type Alternative } from '../cues/rule.js';
import { isConcept, type Concept } from '../lexicon/concepts.js';
import { reason, wordsOfAll } from '../reason.js';
import type { Reading } from '../reading/reading.js';
import { snippetRules } from './snippet-rules.js';
import { areaByConcepts, isPastime } from './areas.js';
import { asksByPhrase } from '../kind/question.js';

/** What a post is about and the snippets that may answer it. */
export interface SnippetsFound {
  topic: Area | null;
  snippets: SnippetHit[];
  reasons: Reason[];
}

/** Chooses the snippets for a post. */
/** @param learned how likely each snippet answers the post by what was learned, 0..1; a snippet that is newer is not among them */
export type ChooseSnippets = (reading: Reading, learned: Readonly<Record<string, number>>) => SnippetsFound;

const offered = 5;
const searched = 8;
/** Below this no snippet is offered: better none than a wrong one. */
const leastScore = 0.3;
/** From this score of rules and search on a post is near a snippet: about its matter, though it may ask what nothing answers. */
const leastRead = 0.42;
/** What is left of a score where the post asks about a matter that no snippet is about. */
const besideShare = 0.45;
/** What the sentences that ask nothing count beside those that ask. */
const contextShare = 0.85;
/** How rules and search share the say where both know the snippet, and these two with what was learned. */
const weights = { rule: 0.7, search: 0.3, ruleAlone: 0.92, searchAlone: 0.6, read: 0.5, learned: 0.5, none: 0.1 } as const;
/** Below this share what was learned suggests nothing that neither rules nor search know. */
const leastLearned = 0.1;

interface CompiledRule {
  key: string;
  alternatives: readonly Alternative<Concept>[];
}

interface Scored {
  key: string;
  score: number;
  concepts: readonly Concept[];
}

interface Combined extends Scored {
  /** What rules and search say without what was learned. */
  read: number;
}

/** The sentences that ask, or all where none does. */
const askingSentences = (reading: Reading): number[] => {
  const asking = reading.sentences.flatMap((sentence, at) =>
    sentence.asks || asksByPhrase(reading, at) || reading.has('true-or-not', at) ? [at] : [],
  );
  return asking.length > 0 ? asking : reading.sentences.map((_, at) => at);
};

/** "Do I get Elterngeld for the months in probation": near to much, but answered by nothing. */
const asksBeside = (reading: Reading): boolean => askingSentences(reading).some((sentence) => reading.has('beside', sentence));

const scoreRules = (reading: Reading, rules: readonly CompiledRule[]): Scored[] => {
  const focus = askingSentences(reading);
  const inFocus = (concept: Concept) => focus.some((sentence) => reading.has(concept, sentence));
  const anywhere = (concept: Concept) => reading.has(concept);
  return rules.flatMap(({ key, alternatives }) => {
    const whole = bestAlternative(alternatives, anywhere);
    if (!whole) return [];
    const asked = bestAlternative(alternatives, inFocus);
    const wholeScore = whole.weight * (whole.all.some(inFocus) ? contextShare + 0.1 : contextShare);
    return asked && asked.weight >= wholeScore
      ? [{ key, score: asked.weight, concepts: asked.all }]
      : [{ key, score: wholeScore, concepts: whole.all }];
  });
};

const scoreOf = (rule: Scored | undefined, found: number | undefined): number => {
  if (rule && found !== undefined) return weights.rule * rule.score + weights.search * Math.max(found, rule.score * 0.8);
  if (rule) return rule.score * weights.ruleAlone;
  return (found ?? 0) * weights.searchAlone;
};

/** Rules over concepts, the search over the texts and what was learned, weighed together. */
export const createSnippetChooser = (knowledgeBase: KnowledgeBase, search: SearchIndex): ChooseSnippets => {
  const rules: CompiledRule[] = Object.entries(snippetRules)
    .filter(([key]) => knowledgeBase.snippets.has(key))
    .map(([key, rule]) => ({ key, alternatives: parseRule(rule, isConcept) }));
  const areaOf = (key: string | undefined): Area | null => (key && knowledgeBase.snippets.get(key)?.area) || null;

  return (reading, learned) => {
    if (isPastime(reading)) return { topic: null, snippets: [], reasons: [] };
    const byRule = new Map(scoreRules(reading, rules).map((scored) => [scored.key, scored]));
    const hits = search.search(reading.text, { language: reading.found.language, limit: searched });
    const bySearch = new Map(hits.map((hit) => [hit.key, hit.score]));
    const left = asksBeside(reading) ? besideShare : 1;
    const byLearning = Object.keys(learned).filter((key) => (learned[key] ?? 0) >= leastLearned && knowledgeBase.snippets.has(key));
    const combined = [...new Set([...byRule.keys(), ...bySearch.keys(), ...byLearning])].map((key): Combined => {
      const read = scoreOf(byRule.get(key), bySearch.get(key));
      const share = learned[key];
      const score = share === undefined ? read : weights.read * read + weights.learned * share - weights.none * (learned['none'] ?? 0);
      return { key, score: score * left, read: read * left, concepts: byRule.get(key)?.concepts ?? [] };
    });
    const best = combined
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, offered);
    const top = best[0];
    const snippets = best.map(({ key, score }) => ({ key, score: Math.round(Math.min(1, score) * 100) / 100 }));
    if (!top) {
      const near = combined.filter(({ read }) => read >= leastRead).sort((a, b) => b.read - a.read)[0];
      return { topic: areaByConcepts(reading) ?? areaOf(near?.key), snippets, reasons: [] };
    }
    const reasons =
      top.concepts.length > 0
        ? [reason('snippet.words', { key: top.key, words: wordsOfAll(reading, top.concepts) })]
        : (hits.find(({ key }) => key === top.key)?.why ?? []);
    return { topic: areaOf(top.key) ?? areaByConcepts(reading), snippets, reasons: reasons.slice(0, 3) };
  };
};
