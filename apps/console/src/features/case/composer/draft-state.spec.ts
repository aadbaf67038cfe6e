import { describe, expect, it } from '@jest/globals';
import { detail, draft, ids } from '../../../../test/support/people-and-cases.js';
import { bodyOf, edit, follow, meet, resolve, saved, startDraft } from './draft-state.js';

const kept = (text: string, version: number) => ({ text, language: 'ro' as const, inReplyTo: ids.question, citations: [], version });
const start = (savedDraft = draft('saved', 3)) => startDraft(detail(1, { draft: savedDraft }), null, ['ro']);

describe('a draft', () => {
  it('begins in the language of the question, as an answer to it', () => {
    expect(startDraft(detail(1, { language: 'pl' }), null, ['ro'])).toMatchObject({
      status: 'fresh',
      language: 'pl',
      inReplyTo: ids.question,
      version: 0,
    });
  });

  it('begins in a language of the advisor where the question has none', () => {
    expect(startDraft(detail(1, { language: 'und' }), null, ['el', 'en']).language).toBe('el');
  });

  it('goes on with what this device kept, where it stands on the saved draft', () => {
    expect(startDraft(detail(1, { draft: draft('saved', 3) }), kept('mine', 3), [])).toMatchObject({
      text: 'mine',
      status: 'unsaved',
      restored: true,
    });
  });

  it('is in conflict where this device kept a text that stands on an older draft', () => {
    expect(startDraft(detail(1, { draft: draft('saved', 4) }), kept('mine', 3), [])).toMatchObject({ text: 'mine', status: 'conflict' });
  });

  it('sends the version it stands on', () => {
    expect(bodyOf(edit(start(), { text: 'new' }))).toMatchObject({ version: 3, text: 'new' });
  });

  it('stays unsaved where more was written while it was being saved', () => {
    const sent = edit(start(), { text: 'one' });
    expect(saved(edit(sent, { text: 'one two' }), sent, draft('one', 4))).toMatchObject({ status: 'unsaved', text: 'one two', version: 4 });
    expect(saved(sent, sent, draft('one', 4))).toMatchObject({ status: 'saved', version: 4 });
  });

  it('follows a newer saved text only where nothing of its own would be lost', () => {
    expect(follow(start(), draft('newer', 4))).toMatchObject({ text: 'newer', version: 4 });
    expect(follow(edit(start(), { text: 'mine' }), draft('newer', 4))).toMatchObject({ text: 'mine', status: 'unsaved' });
    expect(follow(start(), draft('older', 2))).toMatchObject({ text: 'saved' });
  });
});

describe('a conflict', () => {
  const conflict = meet(edit(start(), { text: 'mine' }), draft('theirs', 5));

  it('holds both texts, also while the person goes on writing', () => {
    expect(conflict).toMatchObject({ status: 'conflict', text: 'mine', theirs: { text: 'theirs' } });
    expect(edit(conflict, { text: 'mine, longer' })).toMatchObject({ status: 'conflict', theirs: { text: 'theirs' } });
  });

  it('is none where both have written the same', () => {
    expect(meet(edit(start(), { text: 'same' }), draft('same', 5))).toMatchObject({ status: 'saved', version: 5 });
  });

  it('ends with the saved text', () => {
    expect(resolve(conflict, 'theirs')).toMatchObject({ status: 'saved', text: 'theirs', version: 5 });
  });

  it('ends with one’s own, to be saved on top of the other', () => {
    expect(resolve(conflict, 'mine')).toMatchObject({ status: 'unsaved', text: 'mine', version: 5, theirs: null });
  });

  it('ends with both, one below the other', () => {
    expect(resolve(conflict, 'both').text).toBe('theirs\n\nmine');
  });

  it('is over when the saved draft has gone', () => {
    expect(meet(edit(start(), { text: 'mine' }), null)).toMatchObject({ status: 'unsaved', version: 0, id: null });
  });
});
