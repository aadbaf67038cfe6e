import { languages } from '@streetlight/domain';
import { z } from 'zod';
import { Id, Instant } from './people.js';

/** What anybody sees on a community page. */
export const CommunityPostView = z.object({
  id: Id,
  inReplyTo: Id.nullable(),
  /** What the writer calls himself, or null. */
  nickname: z.string().nullable(),
  /** The advisor's public name for an answer of the desk, else null. */
  answeredBy: z.string().nullable(),
  text: z.string(),
  language: z.string(),
  sentAt: Instant,
});
export type CommunityPostView = z.infer<typeof CommunityPostView>;

export const CommunityView = z.object({
  name: z.string(),
  deskName: z.string(),
  rules: z.string(),
  languages: z.array(z.enum(languages)),
  demo: z.boolean(),
  posts: z.array(CommunityPostView),
});
export type CommunityView = z.infer<typeof CommunityView>;

export const CommunityPostBody = z.object({
  text: z.string().trim().min(1).max(4000),
  nickname: z.string().trim().min(1).max(40).nullable(),
  inReplyTo: Id.nullable(),
  /** Made once in the visitor's browser; posts with the same key are of the same person. */
  memberKey: z.string().regex(/^[\w-]{22,64}$/),
  /** Made for each post, so that sending twice stores once. */
  postKey: z.string().regex(/^[\w-]{22,64}$/),
});
export type CommunityPostBody = z.infer<typeof CommunityPostBody>;
