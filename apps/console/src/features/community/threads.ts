import type { CommunityPostView } from '@streetlight/contracts';

/** A question with everything below it, in the order of time. */
export interface CommunityThread {
  root: CommunityPostView;
  below: CommunityPostView[];
}

const byTime = (a: CommunityPostView, b: CommunityPostView): number => Date.parse(a.sentAt) - Date.parse(b.sentAt);

/** Posts as threads, the newest question first. A post whose parent is not among them stands by itself. */
export function threadsOf(posts: readonly CommunityPostView[]): CommunityThread[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const rootOf = (post: CommunityPostView): CommunityPostView => {
    const seen = new Set<string>();
    let current = post;
    while (current.inReplyTo && !seen.has(current.id)) {
      seen.add(current.id);
      const parent = byId.get(current.inReplyTo);
      if (!parent) break;
      current = parent;
    }
    return current;
  };
  const threads = new Map<string, CommunityThread>();
  for (const post of posts.toSorted(byTime)) {
    const root = rootOf(post);
    const thread = threads.get(root.id) ?? { root, below: [] };
    if (post !== root) thread.below.push(post);
    threads.set(root.id, thread);
  }
  return [...threads.values()].toSorted((a, b) => byTime(b.root, a.root));
}
