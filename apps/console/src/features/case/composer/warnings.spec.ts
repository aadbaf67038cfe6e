import { describe, expect, it } from '@jest/globals';
import { hasOtherScript, warningsOf } from './warnings.js';

const citation = { id: 'r', key: 'k', title: 'Salariu neplătit', language: 'ro' as const, usability: 'usable' as const };
const draft = (text: string, change: object = {}) => ({ text, language: 'ro' as const, inReplyTo: 'p', citations: [citation], ...change });
const codes = (...given: Parameters<typeof warningsOf>): string[] => warningsOf(...given).map(({ code }) => code);

describe('what an advisor is told before releasing', () => {
  it('is nothing when the reply is in the language of the question and cites', () => {
    expect(codes(draft('Cereți salariul în scris.'), 'ro', 100)).toEqual([]);
  });

  it('is by how much the text is too long for the channel', () => {
    expect(warningsOf(draft('x'.repeat(120)), 'ro', 100)).toContainEqual({ code: 'too-long', over: 20 });
  });

  it('is that the question was asked in another language', () => {
    expect(codes(draft('Cereți salariul.'), 'bg', 100)).toEqual(['other-language']);
    expect(codes(draft('Cereți salariul.'), 'und', 100)).toEqual([]);
  });

  it('is that a citation is in another language than the reply', () => {
    expect(codes(draft('Ask in writing.', { language: 'en' }), 'en', 100)).toEqual(['citation-language']);
  });

  it('is that nothing is cited', () => {
    expect(codes(draft('Bună!', { citations: [] }), 'ro', 100)).toEqual(['no-citation']);
  });

  it('is silent on an empty draft', () => {
    expect(codes(draft('', { citations: [] }), 'bg', 100)).toEqual([]);
  });
});

describe('the script of a text', () => {
  it('does not fit Bulgarian in Latin letters', () => {
    expect(hasOtherScript('Poiskaite zaplatata pismeno sas srok.', 'bg')).toBe(true);
    expect(hasOtherScript('Поискайте заплатата писмено, със срок (Frist).', 'bg')).toBe(false);
  });

  it('does not fit Romanian in Cyrillic letters', () => {
    expect(hasOtherScript('Поискайте заплатата писмено, със срок.', 'ro')).toBe(true);
  });

  it('is not judged from a few letters', () => {
    expect(hasOtherScript('OK, danke!', 'el')).toBe(false);
  });
});
