import { expect, test } from '@jest/globals';
import type { Actor, Role } from './index.js';
import { amountBounds, refusalOfProposalMove, units } from './values.js';

const actor = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'd', roles });
const open = { state: 'open', proposedBy: 'ana' } as const;

test('a second person confirms an amount: a lawyer or another editor, never who proposed it, and no advisor', () => {
  expect(refusalOfProposalMove('confirm', open, actor('ben', 'editor'))).toBeNull();
  expect(refusalOfProposalMove('confirm', open, actor('lea', 'legal'))).toBeNull();
  expect(refusalOfProposalMove('confirm', open, actor('ana', 'editor', 'legal'))).toBe('same-person');
  expect(refusalOfProposalMove('reject', open, actor('ana', 'editor'))).toBe('same-person');
  expect(refusalOfProposalMove('confirm', open, actor('ida', 'advisor', 'supervisor', 'administrator'))).toBe('forbidden');
});

test('only who proposed an amount withdraws it', () => {
  expect(refusalOfProposalMove('withdraw', open, actor('ana', 'editor'))).toBeNull();
  expect(refusalOfProposalMove('withdraw', open, actor('lea', 'legal'))).toBe('other-person');
});

test.each(['confirmed', 'rejected', 'withdrawn'] as const)('a proposal that is %s stays so', (state) => {
  for (const move of ['confirm', 'reject', 'withdraw'] as const)
    expect(refusalOfProposalMove(move, { state, proposedBy: 'ana' }, actor('lea', 'legal'))).toBe('wrong-state');
});

test('every unit has bounds with room between them', () => {
  for (const unit of units) expect(amountBounds[unit].least).toBeLessThan(amountBounds[unit].most);
});
