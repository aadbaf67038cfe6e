import type { Reason, Risk } from './assessment.js';
import { daysBetween } from './deadlines.js';
import type { Action } from './roles.js';
import type { Tier } from './topics.js';

/** What the tier of a draft is made from. */
export interface TierFacts {
  /** The snippets it cites. */
  snippets: readonly { key: string; tier: Tier }[];
  /** False where it holds nothing but greetings and questions back. */
  states: boolean;
  /** It states something without citing a wording in its own language. */
  ownWords: boolean;
  risk: Risk;
  /** Last day of the deadline the post sets running, `YYYY-MM-DD`. */
  due: string | null;
  today: string;
  /** Sentences kept against a gate, each with a reason. */
  overrides: number;
}

/** Who has to read a draft before it goes out, and why. */
export interface TierRuling {
  /** 0 its author may release it · 1 a second advisor reads it · 2 supervisor or legal · 3 legal. */
  tier: Tier;
  reasons: Reason[];
  /** It cites words of tier 3: those are for the person alone and never go where everybody reads. */
  privateOnly: boolean;
}

/** A deadline that ends within so many days, or has ended, makes a wrong answer as grave as words about deadlines are. */
const nearDays = 14;

interface TierRule {
  code: string;
  /** The least tier the rule asks for, with what its sentence speaks of; null where it does not apply. */
  asks: (facts: TierFacts) => { tier: Tier; parameters: Reason['parameters'] } | null;
}

const gravest = (snippets: TierFacts['snippets']) => [...snippets].sort((a, b) => b.tier - a.tier)[0];

/** One row is one rule; the gravest decides. */
const rules: readonly TierRule[] = [
  {
    code: 'tier.snippet',
    asks: ({ snippets }) => {
      const first = gravest(snippets);
      return first ? { tier: first.tier, parameters: { key: first.key } } : null;
    },
  },
  {
    code: 'tier.deadline',
    asks: ({ due, today }) => (due === null ? null : { tier: daysBetween(today, due) <= nearDays ? 2 : 1, parameters: { due } }),
  },
  // Whoever is there first reads it: danger does not wait for a supervisor.
  { code: 'tier.risk', asks: ({ risk }) => (risk === 'none' ? null : { tier: 1, parameters: { risk } }) },
  { code: 'tier.own-words', asks: ({ ownWords }) => (ownWords ? { tier: 1, parameters: {} } : null) },
];

/** An override raises the tier by one, and what no vetted wording supports is never left to advisors alone. */
const raised = (tier: Tier): Tier => (tier < 2 ? 2 : 3);

/**
 * The tier of a draft: from the snippets it cites, the risk and the deadline of the post, and the overrides. A draft of greetings and
 * questions back states nothing that could be wrong: tier 0.
 */
export function tierOf(facts: TierFacts): TierRuling {
  const privateOnly = facts.snippets.some(({ tier }) => tier === 3);
  const found =
    facts.states || facts.snippets.length > 0
      ? rules.flatMap(({ code, asks }) => {
          const asked = asks(facts);
          return asked && asked.tier > 0 ? [{ code, ...asked }] : [];
        })
      : [];
  found.sort((a, b) => b.tier - a.tier);
  const least = found[0]?.tier ?? 0;
  const reasons = found.map(({ code, parameters }): Reason => ({ code, parameters }));
  if (facts.overrides === 0) return { tier: least, reasons, privateOnly };
  return { tier: raised(least), reasons: [{ code: 'tier.override', parameters: { count: facts.overrides } }, ...reasons], privateOnly };
}

/** What a person must be allowed to do to decide on a draft of a tier. One of tier 0 that was handed in is read like one of tier 1. */
export const reviewAction: Readonly<Record<Tier, Action>> = {
  0: 'review.tier-1',
  1: 'review.tier-1',
  2: 'review.tier-2',
  3: 'review.tier-3',
};
