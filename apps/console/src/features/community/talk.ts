import type { CommunityPostBody, CommunityPostView, CommunityView, Problem } from '@streetlight/contracts';

/** Why the page could not be read or a post not be taken. */
export class TalkError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const address = (slug: string, part = ''): string => `/api/community/${encodeURIComponent(slug)}${part}`;

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new TalkError('unreachable');
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new TalkError((body as Partial<Problem> | null)?.code ?? 'other');
  return body as T;
}

/** The two routes and the feed of a community page, without the weight of the whole contract. */
export const talk = {
  read: (slug: string) => ask<CommunityView>(address(slug)),
  post: (slug: string, body: CommunityPostBody) =>
    ask<CommunityPostView>(address(slug, '/posts'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  feed: (slug: string) => new EventSource(address(slug, '/feed')),
};
