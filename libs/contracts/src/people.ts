import { languages, roles } from '@streetlight/domain';
import { z } from 'zod';

export const Id = z.uuid();
export const Instant = z.iso.datetime({ offset: true });
export const Day = z.iso.date();

export const SignInBody = z.object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(200) });
export type SignInBody = z.infer<typeof SignInBody>;

/** Until which day somebody is away, and who stands in. */
export const AbsenceView = z.object({ until: Day, substitute: z.object({ id: Id, name: z.string() }).nullable() });
export type AbsenceView = z.infer<typeof AbsenceView>;
export const AbsenceBody = z.object({ until: Day, substituteId: Id.nullable() });
export type AbsenceBody = z.infer<typeof AbsenceBody>;

export const UserView = z.object({
  id: Id,
  name: z.string(),
  languages: z.array(z.enum(languages)),
  roles: z.array(z.enum(roles)),
  away: AbsenceView.nullable(),
});
export type UserView = z.infer<typeof UserView>;

export const SessionView = z.object({
  user: UserView.extend({ email: z.string(), interfaceLanguage: z.enum(languages) }),
  desk: z.object({ id: Id, key: z.string(), name: z.string(), languages: z.array(z.enum(languages)), demo: z.boolean() }),
  /** Sent back in the `x-csrf-token` header with every request that changes something. */
  csrfToken: z.string(),
});
export type SessionView = z.infer<typeof SessionView>;

export const PreferencesBody = z.object({ interfaceLanguage: z.enum(languages) });
export type PreferencesBody = z.infer<typeof PreferencesBody>;

/** Accounts of the demo, shown on the sign-in page of a demo installation only. */
export const DemoSignIn = z.object({ email: z.string(), password: z.string(), name: z.string(), role: z.enum(roles) });
export const SignInHints = z.object({ demo: z.array(DemoSignIn) });
export type SignInHints = z.infer<typeof SignInHints>;
