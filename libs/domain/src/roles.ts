export const roles = ['advisor', 'supervisor', 'legal', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Everything a member of staff can do, and the roles that may. One row is one rule. */
const permissions = {
  'case.read': ['advisor', 'supervisor', 'legal', 'editor'],
  'case.triage': ['advisor', 'supervisor', 'legal'],
  'case.assign': ['supervisor'],
  'note.write': ['advisor', 'supervisor', 'legal', 'editor'],
  'draft.write': ['advisor', 'supervisor', 'legal'],
  'draft.release': ['advisor', 'supervisor', 'legal'],
  'review.read': ['advisor', 'supervisor', 'legal'],
  'review.tier-1': ['advisor', 'supervisor', 'legal'],
  'review.tier-2': ['supervisor', 'legal'],
  'review.tier-3': ['legal'],
  'review.stand-in': ['advisor', 'supervisor', 'legal'],
  'absence.set': ['supervisor', 'administrator'],
  'model.read': ['supervisor', 'legal', 'administrator'],
  'model.switch': ['supervisor', 'administrator'],
  'delivery.settle': ['advisor', 'supervisor', 'legal'],
  'snippet.read': ['advisor', 'supervisor', 'legal', 'editor', 'administrator'],
  'snippet.edit': ['editor', 'legal'],
  'snippet.review': ['editor', 'legal', 'supervisor'],
  'snippet.vet': ['legal'],
  'snippet.comment': ['advisor', 'supervisor', 'legal', 'editor'],
  'text.check': ['advisor', 'supervisor', 'editor', 'legal'],
  'recall.read': ['advisor', 'supervisor', 'legal', 'editor'],
  'recall.tick': ['advisor', 'supervisor', 'legal', 'editor'],
  'value.propose': ['editor', 'legal'],
  'value.confirm': ['editor', 'legal'],
  'narrative.edit': ['editor', 'legal'],
  'law.watch': ['editor', 'legal', 'supervisor'],
  'gap.read': ['advisor', 'supervisor', 'legal', 'editor'],
  'gap.decide': ['editor', 'legal', 'supervisor'],
  'space.read': ['advisor', 'supervisor', 'legal', 'editor', 'administrator'],
  'space.import': ['advisor', 'supervisor', 'administrator'],
  'space.manage': ['supervisor', 'administrator'],
  'account.connect': ['administrator'],
  'desk.read': ['advisor', 'supervisor', 'legal', 'editor', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof permissions;

/** Who acts: a member of one desk. */
export interface Actor {
  userId: string;
  deskId: string;
  roles: readonly Role[];
}

/** What is acted upon: a thing of a desk, with those facts a rule may ask for. */
export interface Subject {
  deskId: string;
  /** The member of staff who owns it: a draft's author, for one. */
  ownerId?: string;
}

const ownOnly: ReadonlySet<Action> = new Set<Action>(['draft.write', 'draft.release']);
/** Nobody reviews their own draft. */
const neverOwn: ReadonlySet<Action> = new Set<Action>(['review.tier-1', 'review.tier-2', 'review.tier-3', 'review.stand-in']);

/** Whether `actor` may do `action` to `subject`: same desk, a role that may, and where the rule says so, the owner, or anybody but the owner. */
export function may(actor: Actor, action: Action, subject: Subject): boolean {
  if (actor.deskId !== subject.deskId) return false;
  if (ownOnly.has(action) && subject.ownerId !== undefined && subject.ownerId !== actor.userId) return false;
  if (neverOwn.has(action) && subject.ownerId === actor.userId) return false;
  return mayEver(actor.roles, action);
}

/** Whether any of `held` may do `action` to some subject: what a menu asks. */
export const mayEver = (held: readonly Role[], action: Action): boolean =>
  held.some((role) => (permissions[action] as readonly Role[]).includes(role));
