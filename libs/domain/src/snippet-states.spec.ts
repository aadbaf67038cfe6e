import { describe, expect, it } from '@jest/globals';
import type { Actor } from './roles.js';
import {
  mayBeCited,
  refusalOfSnippetMove,
  type SnippetLife,
  snippetMoves,
  snippetStateOn,
  vettingOn,
  vettingProblems,
} from './snippet-states.js';

const lawyer = { lawyer: 'Erika Mustermann', qualification: 'Volljuristin' };
const vetting = vettingOn('2026-01-15', lawyer);
const life = (changes: Partial<SnippetLife> = {}): SnippetLife => ({
  stage: 'vetted',
  validFrom: '2026-02-01',
  validTo: null,
  vetting,
  ...changes,
});
const actor = (userId: string, role: Actor['roles'][number]): Actor => ({ userId, deskId: 'desk', roles: [role] });

describe('the life of a revision', () => {
  it.each([
    ['2026-01-31', 'vetted'],
    ['2026-02-01', 'valid'],
    ['2026-07-14', 'valid'],
    ['2026-07-15', 'due-for-review'],
    ['2026-08-12', 'due-for-review'],
    ['2026-08-13', 'expired'],
  ])('vetted in January for February, it is on %s %s', (today, state) => {
    expect(snippetStateOn(life(), today)).toBe(state);
  });

  it('its last day is still valid, the day after is not', () => {
    const short = life({ validTo: '2026-03-31' });
    expect([mayBeCited(short, '2026-03-31'), mayBeCited(short, '2026-04-01')]).toEqual([true, false]);
  });

  it('what is withdrawn, in review or not vetted is never cited, whatever its dates say', () => {
    for (const stage of ['draft', 'in-review', 'withdrawn'] as const) expect(mayBeCited(life({ stage }), '2026-03-01')).toBe(false);
    expect(snippetStateOn(life({ vetting: null }), '2026-03-01')).toBe('in-review');
  });

  it('the next check is due six months later unless another day is named, on the last day of a shorter month', () => {
    expect([vettingOn('2026-08-31', lawyer).nextCheckOn, vettingOn('2026-01-15', lawyer, '2026-04-01').nextCheckOn]).toEqual([
      '2027-02-28',
      '2026-04-01',
    ]);
  });

  it('a vetting without name, qualification or a sensible next check is incomplete', () => {
    expect(vettingProblems(vettingOn('2026-01-15', { lawyer: ' ', qualification: '' }, '2026-01-15'), '2026-01-15')).toEqual([
      'lawyer-missing',
      'qualification-missing',
      'next-check-not-later',
    ]);
    expect(vettingProblems(vettingOn('2026-01-16', lawyer, '2029-01-01'), '2026-01-15')).toEqual([
      'next-check-too-late',
      'vetted-in-future',
    ]);
  });
});

describe('the moves of a revision', () => {
  const inReview = life({ stage: 'in-review', vetting: null });
  const vet = (userId: string, role: Actor['roles'][number], given = vetting) =>
    refusalOfSnippetMove({
      move: 'vet',
      life: inReview,
      actor: actor(userId, role),
      authorId: 'anna',
      today: '2026-01-15',
      vetting: given,
    });

  it('a lawyer vets what somebody else has written', () => {
    expect([vet('bela', 'legal'), vet('anna', 'legal'), vet('bela', 'editor')]).toEqual([null, 'same-person', 'forbidden']);
  });

  it('a vetting that is incomplete is refused', () => {
    expect(vet('bela', 'legal', vettingOn('2026-01-15', { ...lawyer, qualification: '' }))).toBe('vetting-missing');
  });

  it('an editor alone may withdraw words that have become wrong, and nothing leads back', () => {
    const attempt = { life: life(), actor: actor('anna', 'editor'), authorId: 'anna', today: '2026-03-01' };
    expect(refusalOfSnippetMove({ ...attempt, move: 'withdraw' })).toBeNull();
    for (const { from } of Object.values(snippetMoves)) expect(from).not.toContain('withdrawn');
  });

  it('a draft is not vetted without having been in review', () => {
    const attempt = { life: life({ stage: 'draft' }), actor: actor('bela', 'legal'), authorId: 'anna', today: '2026-03-01', vetting };
    expect(refusalOfSnippetMove({ ...attempt, move: 'vet' })).toBe('wrong-state');
  });
});
