import { describe, expect, it } from '@jest/globals';
import { canMoveDraft, draftMoves, draftStates } from './draft-states.js';
import { canBeOverridden } from './gates.js';
import { reviewAction, type TierFacts, tierOf } from './review-tiers.js';
import type { Role } from './roles.js';
import { type Colleague, readersOf, rightToReview } from './stand-ins.js';

const today = '2026-11-22';
const facts = (more: Partial<TierFacts> = {}): TierFacts => ({
  snippets: [],
  states: true,
  ownWords: false,
  risk: 'none',
  due: null,
  today,
  overrides: 0,
  ...more,
});
const citing = (...tiers: (0 | 1 | 2 | 3)[]) => tiers.map((tier) => ({ key: `snippet-${tier}`, tier }));

describe('the tier of a draft', () => {
  it('is that of the gravest snippet cited, and says which', () => {
    expect(tierOf(facts({ snippets: citing(1, 2, 0) }))).toEqual({
      tier: 2,
      reasons: [{ code: 'tier.snippet', parameters: { key: 'snippet-2' } }],
      privateOnly: false,
    });
    expect(tierOf(facts({ snippets: citing(0) }))).toEqual({ tier: 0, reasons: [], privateOnly: false });
    expect(tierOf(facts({ snippets: citing(3) }))).toMatchObject({ tier: 3, privateOnly: true });
  });

  it.each([
    ['2026-11-20', 2],
    ['2026-12-06', 2],
    ['2026-12-07', 1],
  ])('rises with a deadline that ends on %s to %i', (due, tier) => {
    expect(tierOf(facts({ due })).tier).toBe(tier);
  });

  it('asks for a second person where there is danger, and where somebody writes words of their own', () => {
    expect(tierOf(facts({ risk: 'acute' })).tier).toBe(1);
    expect(tierOf(facts({ risk: 'raised' })).tier).toBe(1);
    expect(tierOf(facts({ ownWords: true })).reasons.map(({ code }) => code)).toEqual(['tier.own-words']);
  });

  it('is 0 for greetings and questions back, however grave the matter', () => {
    expect(tierOf(facts({ states: false, risk: 'acute', due: today })).tier).toBe(0);
  });

  it('is raised by an override: to supervisor or legal at least, from there to legal, without becoming private', () => {
    for (const tier of [0, 1] as const) expect(tierOf(facts({ snippets: citing(tier), overrides: 1 })).tier).toBe(2);
    expect(tierOf(facts({ snippets: citing(2), overrides: 2 }))).toMatchObject({ tier: 3, privateOnly: false });
    expect(tierOf(facts({ snippets: citing(2), overrides: 2 })).reasons[0]).toEqual({ code: 'tier.override', parameters: { count: 2 } });
  });
});

describe('the moves of a draft', () => {
  it('lead from known states to known states, and out of a released or discarded one never', () => {
    for (const { from, to } of Object.values(draftMoves)) expect([...from, to].every((state) => draftStates.includes(state))).toBe(true);
    for (const move of Object.keys(draftMoves) as (keyof typeof draftMoves)[])
      expect([canMoveDraft(move, 'released'), canMoveDraft(move, 'discarded')]).toEqual([false, false]);
  });

  it('of the author cannot decide, and those of another cannot write', () => {
    const by = (who: string) => Object.entries(draftMoves).flatMap(([move, rule]) => (rule.by === who ? [move] : []));
    expect(by('another')).toEqual(['return', 'approve']);
    expect(by('author')).toEqual(['submit', 'withdraw', 'release', 'discard']);
  });
});

describe('who may decide on a draft', () => {
  const person = (userId: string, role: Role, more: Partial<Colleague> = {}): Colleague => ({
    userId,
    name: userId,
    deskId: 'desk',
    roles: [role],
    awayUntil: null,
    substituteId: null,
    ...more,
  });
  const draft = (tier: 0 | 1 | 2 | 3, authorId = 'ana') => ({ tier, authorId, deskId: 'desk' });
  const team = [person('ana', 'advisor'), person('ben', 'advisor'), person('sofia', 'supervisor'), person('lukas', 'legal')];
  const present = (tier: 0 | 1 | 2 | 3, authorId?: string) =>
    readersOf(team, draft(tier, authorId), today).present.map(({ userId }) => userId);

  it('the tier says who, and nobody their own', () => {
    expect(present(1)).toEqual(['ben', 'sofia', 'lukas']);
    expect(present(2)).toEqual(['sofia', 'lukas']);
    expect(present(3)).toEqual(['lukas']);
    expect(present(3, 'lukas')).toEqual([]);
    expect(reviewAction[0]).toBe(reviewAction[1]);
  });

  it('a substitute may while all who may are away, not earlier, never for a lawyer, and never the author', () => {
    const away = { awayUntil: '2026-11-30', substituteId: 'ben' };
    const alone = [person('ana', 'advisor'), person('ben', 'advisor'), person('sofia', 'supervisor', away)];
    expect(rightToReview(alone, person('ben', 'advisor'), draft(2), today)?.inPlaceOf?.userId).toBe('sofia');
    expect(rightToReview(alone, person('ben', 'advisor'), draft(2, 'ben'), today)).toBeNull();
    expect(rightToReview(alone, person('ben', 'advisor'), draft(2), '2026-12-01')).toBeNull();
    expect(rightToReview([...alone, person('lukas', 'legal')], person('ben', 'advisor'), draft(2), today)).toBeNull();
    expect(rightToReview([person('ben', 'advisor'), person('lukas', 'legal', away)], person('ben', 'advisor'), draft(3), today)).toBeNull();
    expect(rightToReview(alone, person('sofia', 'supervisor', away), draft(2), today)).toEqual({ inPlaceOf: null });
  });
});

describe('what may be kept against a gate', () => {
  it('is what a reason can justify: never a source that is not valid or a character nobody sees', () => {
    expect(canBeOverridden(['support.unrelated', 'fact.not-in-source'])).toBe(true);
    expect(canBeOverridden(['support.unrelated', 'citation.not-valid'])).toBe(false);
    expect(canBeOverridden(['plain-text.hidden-characters'])).toBe(false);
    expect(canBeOverridden([])).toBe(false);
  });
});
