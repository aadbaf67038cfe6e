import type { CommunityPostBody } from '@streetlight/contracts';

/** A random key of 32 letters, digits, hyphens and underscores. */
export function randomKey(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  const bytes = random(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What is being written. The key of the post is made with it, so that sending twice stores once. */
export type Writing = Omit<CommunityPostBody, 'memberKey' | 'nickname'> & { nickname: string };

export const blank = (nickname = ''): Writing => ({ text: '', nickname, inReplyTo: null, postKey: randomKey() });

/** What a visitor's browser keeps: a key, the unsent text, which posts are his own. Works without storage, for one visit. */
export interface Visitor {
  memberKey: string;
  writing: () => Writing;
  keep: (writing: Writing) => void;
  own: () => ReadonlySet<string>;
  addOwn: (postId: string) => void;
}

export function makeVisitor(slug: string, storage: Pick<Storage, 'getItem' | 'setItem'>): Visitor {
  const read = <T>(name: string, otherwise: () => T): T => {
    try {
      return (JSON.parse(storage.getItem(`streetlight.${name}`) ?? 'null') as T | null) ?? otherwise();
    } catch {
      return otherwise();
    }
  };
  const write = (name: string, value: unknown): void => {
    try {
      storage.setItem(`streetlight.${name}`, JSON.stringify(value));
    } catch {
      // A browser that forbids storage forgets between visits.
    }
  };
  const memberKey = read('member', randomKey);
  write('member', memberKey);
  let writing = read<Writing>(`writing.${slug}`, blank);
  let own = new Set(read<string[]>(`own.${slug}`, () => []));
  return {
    memberKey,
    writing: () => writing,
    keep: (next) => {
      writing = next;
      write(`writing.${slug}`, next);
    },
    own: () => own,
    addOwn: (postId) => {
      own = new Set([...own, postId]);
      write(`own.${slug}`, [...own]);
    },
  };
}
