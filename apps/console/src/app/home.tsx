import { Navigate } from '@tanstack/react-router';
import { useSession } from '../api/session.js';
import { NotForYou } from './dead-ends.js';
import { sectionsFor } from './sections.js';

/** Leads to the first section a person may see. */
export function Home() {
  const first = sectionsFor(useSession().user.roles)[0];
  return first ? <Navigate to={first.to} replace /> : <NotForYou />;
}
