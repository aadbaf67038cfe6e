import type { Concept, DangerConcept } from '../lexicon/concepts.js';
import { parseConditions, type Alternative } from '../cues/rule.js';
import { isConcept } from '../lexicon/concepts.js';

/**
 * Which single words, standing in one sentence or in two that follow each other, mean danger to a person. Conditions as in
 * `topic/snippet-rules.ts`, without weights. Fixed phrases stand in `lexicon/danger`.
 */
const rules: Readonly<Partial<Record<DangerConcept, string>>> = {
  violence:
    'hit+first-person hit+not-let hit+child hit+weapon weapon+kill kill+first-person!no-life weapon+threat weapon+first-person!off-topic harm+threat harm+if-leave+person harm+if-leave+employer harm+debt hit+if-leave harm+if-leave+police harm+if-leave+child',
  'sexual-violence':
    'intimate+bed+first-person intimate+night+first-person bed+enter+night bed+enter+first-person!child intimate+threat intimate+force intimate+clients+force intimate+clients+debt intimate+child!child-benefit!wage',
  'passport-taken':
    'papers+take+not papers+take+employer papers+take+lock papers+take+first-person papers+take+still-so papers+given-back+still-so',
  'locked-in': 'lock+not-let lock+night+first-person lock+first-person+fear not-let+debt!routine!overtime!leave-payout!severance',
  'debt-bondage': 'debt+not-let!routine!overtime!leave-payout!severance debt+lock+first-person debt+force+work debt+papers+take',
  forced:
    'threat+not-let dragged police+threat+first-person!scam!unpaid!wage police+employer+if-leave+first-person!general!everybody!unpaid!wage deport+threat deport+not-let+police deport+employer+if-leave+first-person!general!everybody police+threat+if-leave!unpaid!wage',
  suicide: 'no-life+first-person no-life+method method+despair method+no-life',
  homeless: 'sleep+outdoors+first-person no-place+first-person no-place+child evict+no-place sleep+outdoors+child',
  'child-in-danger':
    'child+no-place child+outdoors+sleep child+hunger underage+force underage+work+night underage+child+work!may hit+child',
};

/** The rules, ready to be asked. */
export const dangerRules: readonly { danger: DangerConcept; conditions: readonly Alternative<Concept>[] }[] = Object.entries(rules).map(
  ([danger, conditions]) => ({ danger: danger as DangerConcept, conditions: parseConditions(conditions, isConcept) }),
);
