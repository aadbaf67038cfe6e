import { describe, expect, it } from '@jest/globals';
import type { SnippetWork, TextWork, Words } from '@streetlight/contracts';
import { bodyOf, change, follow, meet, mergeWords, resolve, saved, startEdit } from './edit-state.js';

const words = (more: Partial<Words> = {}): Words => ({
  title: 'Urlaub',
  public: 'Wer arbeitet, hat Urlaub.',
  full: ['Eins.', 'Zwei.'],
  askFirst: [],
  doNotSay: [],
  homeContrast: null,
  askedAs: ['urlaub'],
  ...more,
});
const text = (version: number, more: Partial<Words> = {}): TextWork => ({
  language: 'de',
  version,
  stage: 'draft',
  words: words(more),
  head: { tier: 1, validFrom: '2026-01-01', validTo: null, refer: null, sources: [] },
  marks: {},
  confirmed: [],
  savedBy: null,
  savedAt: null,
  source: null,
  standing: null,
  changes: [],
  outdated: [],
  problems: [],
  amounts: {},
  moves: {} as TextWork['moves'],
});
const work = (version: number, more: Partial<Words> = {}) => ({ text: text(version, more) }) as SnippetWork;

describe('what is being written', () => {
  it('follows the backend as long as nothing was changed here', () => {
    const state = startEdit(text(1));
    expect(follow(state, text(2, { title: 'Neu' })).edited.words.title).toBe('Neu');
    expect(follow(change(state, { words: words({ title: 'Mein' }) }), text(2)).edited.words.title).toBe('Mein');
  });

  it('keeps what was written while a save was on its way', () => {
    const first = change(startEdit(text(1)), { words: words({ title: 'A' }) });
    const later = change(first, { words: words({ title: 'AB' }) });
    expect(saved(first, first.edited, work(2, { title: 'A' }))).toMatchObject({ version: 2, dirty: false });
    expect(saved(later, first.edited, work(2, { title: 'A' }))).toMatchObject({
      version: 2,
      dirty: true,
      edited: { words: { title: 'AB' } },
    });
  });

  it('loses nothing when two have written: theirs, mine or both', () => {
    const mine = change(startEdit(text(1)), { words: words({ title: 'Mein Titel', full: ['Eins.', 'Zwei, von mir.'] }) });
    const met = meet(mine, text(2, { full: ['Eins, von dir.', 'Zwei, von dir.'] }));
    expect(resolve(met, 'theirs')).toMatchObject({ version: 2, dirty: false, edited: { words: { title: 'Urlaub' } } });
    expect(resolve(met, 'mine')).toMatchObject({
      version: 2,
      dirty: true,
      theirs: null,
      edited: { words: { full: ['Eins.', 'Zwei, von mir.'] } },
    });
    expect(resolve(met, 'both').edited.words).toMatchObject({
      title: 'Mein Titel',
      full: ['Eins, von dir.', 'Zwei, von dir. Zwei, von mir.'],
    });
    expect(bodyOf(resolve(met, 'both'), true).version).toBe(2);
  });

  it('joins public texts as paragraphs, and what people ask without doubles', () => {
    const merged = mergeWords(
      words(),
      words({ public: 'Mein.', askedAs: ['a', 'urlaub'] }),
      words({ public: 'Dein.', homeContrast: 'Anders.' }),
    );
    expect([merged.public, merged.askedAs, merged.homeContrast]).toEqual(['Dein.\n\nMein.', ['urlaub', 'a'], 'Anders.']);
  });
});
