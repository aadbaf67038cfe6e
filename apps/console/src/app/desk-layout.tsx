import { type Action, mayEver } from '@streetlight/domain';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeedProvider } from '../api/use-feed.js';
import { sessionQuery, useSession } from '../api/session.js';
import { changeLanguage } from '../i18n/i18n.js';
import { useKeys } from '../ui/keyboard/use-keys.js';
import { LoadFailure, Skeleton } from '../ui/loading.js';
import { TriageProvider } from '../ui/triage/triage.js';
import { NotForYou } from './dead-ends.js';
import styles from './desk-layout.module.css';
import { Navigation } from './navigation.js';
import { OfflineBar } from './offline-bar.js';
import { sections, sectionsFor } from './sections.js';

const KeySheet = lazy(async () => ({ default: (await import('./key-sheet.js')).KeySheet }));

/** Everything behind the sign-in. A session that ends leads back to the sign-in, and from there to the same place. */
export function DeskLayout() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Skeleton rows={3} />;
  if (session.isError) return <LoadFailure error={session.error} retry={session.refetch} />;
  if (!session.data) return <ToSignIn />;
  return (
    <FeedProvider>
      <TriageProvider>
        <Desk />
      </TriageProvider>
    </FeedProvider>
  );
}

/** Remembers where the person was when the session was found to be missing; the address has moved on by the time this is drawn again. */
function ToSignIn() {
  const navigate = useNavigate();
  const { href } = useLocation();
  const [next] = useState(href);
  useEffect(() => void navigate({ to: '/sign-in', search: next === '/' ? {} : { next }, replace: true }), [navigate, next]);
  return null;
}

function Desk() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { user } = useSession();
  const [sheet, setSheet] = useState(false);
  const mine = sectionsFor(user.roles);
  const go = (name: (typeof sections)[number]['name']) => {
    const section = mine.find((one) => one.name === name);
    return section && (() => void navigate({ to: section.to }));
  };
  const open = (to: '/recalls' | '/gaps' | '/law', needs: Action) => (mayEver(user.roles, needs) ? () => void navigate({ to }) : undefined);
  useKeys({
    help: () => setSheet(true),
    goQueue: go('queue'),
    goReview: go('review'),
    goSpaces: go('spaces'),
    goKnowledge: go('snippets'),
    goRecalls: open('/recalls', 'recall.read'),
    goGaps: open('/gaps', 'gap.read'),
    goLaw: open('/law', 'snippet.read'),
    goTasks: go('tasks'),
    goDrafting: go('drafting'),
  });
  useEffect(() => {
    if (i18n.language !== user.interfaceLanguage) void changeLanguage(i18n, user.interfaceLanguage);
  }, [i18n, user.interfaceLanguage]);
  const section = pathname.startsWith('/case/') ? sections[0] : sections.find(({ to }) => pathname.startsWith(to));
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('shell.skip')}
      </a>
      <Navigation sections={mine} onKeys={() => setSheet(true)} />
      <div className={styles.stage}>
        <OfflineBar />
        <main id="content" tabIndex={-1} className={styles.content}>
          {!section || mine.includes(section) ? <Outlet /> : <NotForYou />}
        </main>
      </div>
      <Suspense>{sheet && <KeySheet onClose={() => setSheet(false)} />}</Suspense>
    </div>
  );
}
