import { describe, expect, it } from '@jest/globals';
import { authorHash, newId, newToken, open, sameSecret, seal } from './secrets.js';

const key = '0123456789abcdef'.repeat(4);

describe('secrets', () => {
  it('a sealed token opens with its key and its account, and with nothing else', () => {
    const sealed = seal(key, 'account-1', '4200:token');
    expect(sealed.includes(Buffer.from('token'))).toBe(false);
    expect(open(key, 'account-1', sealed)).toBe('4200:token');
    expect(() => open(key, 'account-2', sealed)).toThrow('unable to authenticate data');
    expect(() => open('f'.repeat(64), 'account-1', sealed)).toThrow('unable to authenticate data');
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => open(key, 'account-1', changed)).toThrow('unable to authenticate data');
    expect(seal(key, 'account-1', '4200:token').equals(sealed)).toBe(false);
  });

  it('an author has another pseudonym at another desk, on another platform, under another key', () => {
    const hashes = [
      authorHash(key, 'desk', 'telegram', 'user1'),
      authorHash(key, 'other', 'telegram', 'user1'),
      authorHash(key, 'desk', 'whatsapp', 'user1'),
      authorHash('f'.repeat(64), 'desk', 'telegram', 'user1'),
    ].map((hash) => hash.toString('hex'));
    expect(new Set(hashes).size).toBe(4);
    expect(authorHash(key, 'desk', 'telegram', 'user1').toString('hex')).toBe(hashes[0]);
  });

  it('ids sort by the time they were made and are never the same', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(new Set(ids).size).toBe(1000);
    expect(ids[0]?.[14]).toBe('7');
    expect((ids[0] ?? '') <= (ids.at(-1) ?? '')).toBe(true);
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(sameSecret('a', 'a') && !sameSecret('a', 'ab')).toBe(true);
  });
});
