import type { DraftedAnswerView, SuggestionView } from '@streetlight/contracts';
import type { Suggestion } from '@streetlight/assistant';
import type { AbstainReason, Drafter, Language, OfflineReason, Tier } from '@streetlight/domain';
import type { KnowledgeService } from '../knowledge/knowledge.service.js';
import { type DraftedSentence, textOf } from './drafted-text.js';

/** A drafted answer as it is stored. */
export interface DraftedAnswerRow {
  id: string;
  drafter: Drafter;
  offline_because: OfflineReason | null;
  none_because: AbstainReason | null;
  language: Language | null;
  tier: Tier;
  as_of: string | null;
  sentences: DraftedSentence[];
  stopped: DraftedAnswerView['stopped'];
  model: string | null;
  prompt_id: string | null;
  prompt_version: number | null;
  made_at: Date;
}

/** What is stored of a suggestion: sentences with the revisions they rest on instead of places in a list. */
export function storedParts(suggestion: Suggestion): Pick<DraftedAnswerRow, 'language' | 'tier' | 'as_of' | 'sentences' | 'none_because'> {
  if (suggestion.outcome === 'abstained') return { language: null, tier: 0, as_of: null, sentences: [], none_because: suggestion.reason };
  const { sentences, sources, language, tier, asOf } = suggestion;
  const revisionsAt = (places: readonly number[]): string[] =>
    places.flatMap((place) => {
      const source = sources[place];
      return source?.kind === 'revision' ? [source.revisionId] : [];
    });
  return {
    language,
    tier,
    as_of: asOf,
    sentences: sentences.map(({ role, text, cites }) => ({ role, text, revisionIds: revisionsAt(cites) })),
    none_because: null,
  };
}

/** An answer that is drafted to be read and not kept. */
export function suggestionView(suggestion: Suggestion, knowledge: KnowledgeService): SuggestionView {
  const { language, tier, as_of: asOf, sentences, none_because: noneBecause } = storedParts(suggestion);
  const keys =
    suggestion.outcome === 'draft' ? suggestion.sources.flatMap((source) => (source.kind === 'revision' ? [source.key] : [])) : [];
  return {
    text: textOf(sentences),
    language,
    tier,
    asOf,
    revisions: language ? [...new Set(keys)].flatMap((key) => knowledge.usable(key, language) ?? []) : [],
    sentences: sentences.map(({ text, revisionIds }) => ({ text, revisionIds })),
    noneBecause,
  };
}

/** An answer that is kept. @param revisions those its sentences rest on */
export const draftedAnswerView = (row: DraftedAnswerRow, revisions: SuggestionView['revisions']): DraftedAnswerView => ({
  id: row.id,
  drafter: row.drafter,
  model:
    row.model && row.prompt_id && row.prompt_version
      ? { name: row.model, promptId: row.prompt_id, promptVersion: row.prompt_version }
      : null,
  offlineBecause: row.offline_because,
  stopped: row.stopped,
  madeAt: row.made_at.toISOString(),
  text: textOf(row.sentences),
  language: row.language,
  tier: row.tier,
  asOf: row.as_of,
  revisions,
  sentences: row.sentences.map(({ text, revisionIds }) => ({ text, revisionIds })),
  noneBecause: row.none_because,
});
