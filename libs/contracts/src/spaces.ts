import { channelNames, languages } from '@streetlight/domain';
import { z } from 'zod';
import { Day, Id, Instant } from './people.js';
import { ReasonView } from './posts.js';

export const ConsentView = z.object({
  /** Who of the group agreed. */
  givenBy: z.string(),
  evidence: z.string(),
  validFrom: Day,
  validTo: Day,
  valid: z.boolean(),
});
export const ConsentBody = z
  .object({
    givenBy: z.string().trim().min(2).max(200),
    evidence: z.string().trim().min(2).max(1000),
    validFrom: Day,
    validTo: Day,
  })
  .refine(({ validFrom, validTo }) => validTo >= validFrom, { path: ['validTo'], message: 'must not lie before validFrom' });
export type ConsentBody = z.infer<typeof ConsentBody>;

export const spaceHealths = ['live', 'delayed', 'down', 'imported', 'no-consent'] as const;

export const SpaceView = z.object({
  id: Id,
  name: z.string(),
  channel: z.enum(channelNames),
  languages: z.array(z.enum(languages)),
  memberCount: z.number().int().nullable(),
  rules: z.string(),
  /** Address of the public page, for the community page only. */
  publicPath: z.string().nullable(),
  posts: z.number().int(),
  quiet: z.number().int(),
  openCases: z.number().int(),
  lastPostAt: Instant.nullable(),
  health: z.enum(spaceHealths),
  /** Why it is delayed or down. */
  trouble: ReasonView.nullable(),
  consent: ConsentView.nullable(),
});
export type SpaceView = z.infer<typeof SpaceView>;
export const SpaceList = z.object({ items: z.array(SpaceView) });
export type SpaceList = z.infer<typeof SpaceList>;

export const SpaceBody = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  languages: z.array(z.enum(languages)).optional(),
  rules: z.string().max(4000).optional(),
  memberCount: z.number().int().min(0).max(100_000_000).nullable().optional(),
});
export type SpaceBody = z.infer<typeof SpaceBody>;

export const importStates = ['checking', 'storing', 'done', 'refused', 'cancelled'] as const;
export const ImportView = z.object({
  id: Id,
  fileName: z.string(),
  state: z.enum(importStates),
  bytesTotal: z.number().int(),
  bytesRead: z.number().int(),
  messagesRead: z.number().int(),
  postsAdded: z.number().int(),
  /** Already there from an earlier import. */
  postsKnown: z.number().int(),
  spaces: z.array(z.object({ id: Id, name: z.string() })),
  /** Why the file was refused: code with file, line and remedy. */
  problem: z
    .object({ code: z.string(), file: z.string(), line: z.number().int().nullable(), message: z.string(), remedy: z.string() })
    .nullable(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
});
export type ImportView = z.infer<typeof ImportView>;
export const ImportList = z.object({ items: z.array(ImportView) });

export const ConnectBody = z.object({
  channel: z.literal('telegram'),
  label: z.string().trim().min(1).max(100),
  token: z
    .string()
    .trim()
    .regex(/^\d+:[\w-]+$/)
    .max(200),
});
export type ConnectBody = z.infer<typeof ConnectBody>;

export const accountStates = ['connecting', 'live', 'delayed', 'down', 'stopped'] as const;
export const AccountView = z.object({
  id: Id,
  channel: z.enum(channelNames),
  label: z.string(),
  /** The bot's public name. */
  identity: z.string().nullable(),
  state: z.enum(accountStates),
  trouble: ReasonView.nullable(),
  /** False for a Telegram bot in privacy mode: it does not see ordinary group posts. */
  seesAllPosts: z.boolean().nullable(),
  lastSeenAt: Instant.nullable(),
});
export type AccountView = z.infer<typeof AccountView>;
export const AccountList = z.object({ items: z.array(AccountView) });
export type AccountList = z.infer<typeof AccountList>;
