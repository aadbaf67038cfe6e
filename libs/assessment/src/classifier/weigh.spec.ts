import { describe, expect, it } from '@jest/globals';
import { readWords, type Reading } from '../reading/reading.js';
import { readByRules, type RuleReading, seenIn, weigh as weighSeen } from './weigh.js';

const weigh = (reading: Reading, rules: RuleReading) => weighSeen(reading, rules, seenIn(reading, rules));

const opinion = (language: 'de' | 'en' | 'ro' | 'es', text: string) => {
  const reading = readWords(text, language);
  return weigh(reading, readByRules(reading));
};

describe('the opinion of rules and classifiers together', () => {
  it('hears danger in words that no rule knows, and quotes them', () => {
    const reading = readWords('my kid deserves a better dad than me, after tonight nobody has to carry me anymore', 'en');
    expect(readByRules(reading).risk.risk).not.toBe('acute');
    const { risk } = weigh(reading, readByRules(reading));
    expect(risk.risk).toBe('acute');
    expect(risk.reasons[0]).toEqual({ code: 'risk.words-together', parameters: { words: expect.stringMatching(/\w{4}/) } });
  });

  it('doubts words of danger in a post that reads like a harmless one, and says so', () => {
    const text = 'am dormit in masina doua nopti la mare cu copiii, ce concediu frumos haha';
    const { risk } = opinion('ro', text);
    expect(risk.risk).not.toBe('acute');
  });

  it('lets a plain cry for help stay what it is', () => {
    expect(opinion('de', 'Hilfe, mein Chef hat mich eingesperrt und mir den Pass weggenommen').risk.risk).toBe('acute');
    expect(opinion('es', 'mi marido me pega y no sé adónde ir esta noche').kind.kind).toBe('help');
  });

  it('leaves a post in no language of ours to the rules', () => {
    const reading = readWords('Hallo', 'de');
    const unknown = { ...reading, found: { ...reading.found, language: 'und' as const } };
    const rules = readByRules(unknown);
    expect(weigh(unknown, rules)).toBe(rules);
  });
});
