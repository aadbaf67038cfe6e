import { describe, expect, test } from '@jest/globals';
import { isConcept } from '../lexicon/concepts.js';
import { narrativeRules } from '../narrative/narrative-rules.js';
import { snippetRules } from '../topic/snippet-rules.js';
import { bestAlternative } from './evaluate-rule.js';
import { parseConditions, parseRule } from './rule.js';

describe('a rule', () => {
  test('names what must be there, what must be missing and its weight', () => {
    expect(parseRule('dismissal+sick!pregnant=0.9', isConcept)).toEqual([{ all: ['dismissal', 'sick'], none: ['pregnant'], weight: 0.9 }]);
  });

  test('with an unknown concept or without a weight is refused with its own words', () => {
    expect(() => parseRule('dismissal+nonsense=0.9', isConcept)).toThrow('"nonsense"');
    expect(() => parseRule('dismissal', isConcept)).toThrow('no weight');
  });

  test('is answered by its heaviest alternative that is fulfilled', () => {
    const alternatives = parseRule('dismissal=0.5 dismissal+sick=0.9 dismissal!sick=0.95', isConcept);
    expect(bestAlternative(alternatives, (concept) => concept === 'dismissal' || concept === 'sick')?.weight).toBe(0.9);
    expect(bestAlternative(alternatives, () => false)).toBeNull();
  });

  test.each(Object.entries(snippetRules))('for the snippet %s can be read', (_key, rule) => {
    expect(parseRule(rule, isConcept).length).toBeGreaterThan(0);
  });

  test.each(Object.entries(narrativeRules))('for the narrative %s can be read', (_id, { says, unless }) => {
    expect(parseRule(says, isConcept).length).toBeGreaterThan(0);
    expect(() => parseConditions(unless, isConcept)).not.toThrow();
  });
});
