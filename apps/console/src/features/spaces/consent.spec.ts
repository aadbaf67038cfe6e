import { expect, it } from '@jest/globals';
import { consentProblems, freshConsent } from './consent-fields.js';
import { consentState } from './consent-state.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const consent = (validTo: string, valid = true) => ({
  givenBy: 'administrators',
  evidence: 'folder',
  validFrom: '2026-01-01',
  validTo,
  valid,
});

it('tells a consent that holds from one that ends soon, has ended or was never given', () => {
  expect([
    consentState(consent('2027-05-01'), now),
    consentState(consent('2026-12-04'), now),
    consentState(consent('2026-11-01', false), now),
    consentState(null, now),
  ]).toEqual(['valid', 'soon', 'over', 'missing']);
});

it('asks for who agreed, where it can be looked up, and days in their order', () => {
  expect(consentProblems({ givenBy: ' ', evidence: 'x', validFrom: '', validTo: '2026-01-01' })).toEqual({
    givenBy: 'needed',
    evidence: 'needed',
    validFrom: 'needDay',
  });
  expect(consentProblems({ givenBy: 'us', evidence: 'folder', validFrom: '2026-02-01', validTo: '2026-01-01' })).toEqual({
    validTo: 'order',
  });
});

it('offers a year from the German day, wherever the browser stands', () => {
  expect(freshConsent(new Date('2026-11-22T22:59:00Z'))).toMatchObject({ validFrom: '2026-11-22', validTo: '2027-11-22' });
  expect(freshConsent(new Date('2026-11-22T23:00:00Z'))).toMatchObject({ validFrom: '2026-11-23', validTo: '2027-11-23' });
  expect(freshConsent(new Date('2028-02-29T10:00:00Z'))).toMatchObject({ validFrom: '2028-02-29', validTo: '2029-02-28' });
});
