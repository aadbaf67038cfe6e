import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readPosts } from '../read-posts.mjs';

/** Our own labelled posts, one file per language, and the floors of their figures. */
export const ownPosts = resolve(import.meta.dirname, '../../../evaluation');

/** Posts by strangers to the code, that nothing is learned from. */
export const heldBack = join(ownPosts, 'held-back.jsonl');

/** Fields every labelled post must and may carry beside what is expected of it. */
export const postFields = /** @type {const} */ ({ required: { id: 'text', text: 'text' }, optional: { sentAt: 'instant' } });

/** All of our own posts, language by language. */
export async function* readOwnPosts() {
  const files = (await readdir(ownPosts)).filter((name) => /^posts\.\w\w\.jsonl$/.test(name)).sort();
  for (const name of files) yield* readPosts(join(ownPosts, name), postFields);
}
