import { type Action, mayEver, type Role } from '@streetlight/domain';
import type { IconName } from '../ui/icon.js';
import type { KeyAct } from '../ui/keyboard/key-map.js';

/** The main sections: their address, the right each needs, the key that leads there. */
export const sections = [
  { name: 'queue', to: '/queue', icon: 'queue', needs: 'case.read', key: 'goQueue' },
  { name: 'review', to: '/review', icon: 'shield', needs: 'review.read', key: 'goReview' },
  { name: 'spaces', to: '/spaces', icon: 'spaces', needs: 'space.read', key: 'goSpaces' },
  { name: 'snippets', to: '/snippets', icon: 'snippets', needs: 'snippet.read', key: 'goKnowledge' },
  { name: 'drafting', to: '/drafting', icon: 'drafting', needs: 'model.read', key: 'goDrafting' },
  { name: 'tasks', to: '/tasks', icon: 'check', needs: 'text.check', key: 'goTasks' },
] as const satisfies readonly { name: string; to: string; icon: IconName; needs: Action; key: KeyAct }[];

export type Section = (typeof sections)[number];

/** The sections a person with these roles sees. */
export const sectionsFor = (roles: readonly Role[]): Section[] => sections.filter(({ needs }) => mayEver(roles, needs));
