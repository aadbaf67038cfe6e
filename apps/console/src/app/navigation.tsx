import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRecallCount } from '../api/recall.js';
import { useWaiting } from '../api/reviews.js';
import { useMay, useSession } from '../api/session.js';
import { useEditorialTasks } from '../api/snippet-life.js';
import { Icon } from '../ui/icon.js';
import { Lamp } from '../ui/lamp.js';
import { LiveState } from './live-state.js';
import styles from './navigation.module.css';
import type { Section } from './sections.js';
import { UserMenu } from './user-menu.js';

/** Places that belong to a section and do not begin with its address. */
const alsoIn: Record<string, readonly string[]> = {
  '/queue': ['/case/'],
  '/snippets': ['/recalls', '/gaps', '/law', '/values', '/narratives', '/folder'],
};

/** The rail at the side; on a phone the bar at the foot, in reach of a thumb. */
export function Navigation({ sections, onKeys }: { sections: readonly Section[]; onKeys: () => void }) {
  const { t } = useTranslation();
  const { desk } = useSession();
  const { pathname } = useLocation();
  const isHere = (to: string): boolean => [to, ...(alsoIn[to] ?? [])].some((place) => pathname.startsWith(place));
  return (
    <header className={styles.rail}>
      <div className={styles.mark} title={`${t('shell.product')} · ${desk.name}`}>
        <Lamp size={34} />
        {desk.demo && <span className={styles.demo}>{t('shell.demo')}</span>}
      </div>
      <nav aria-label={t('shell.nav.label')} className={styles.nav}>
        {sections.map(({ name, to, icon }) => (
          <Link key={name} to={to} className={styles.item} aria-current={isHere(to) ? 'page' : undefined}>
            <Icon name={icon} size={22} />
            <span>{t(`shell.nav.${name}`)}</span>
            {name === 'review' && <Waiting />}
            {name === 'tasks' && <OpenTasks />}
            {name === 'snippets' && <WrongReplies />}
          </Link>
        ))}
      </nav>
      <div className={styles.foot}>
        <LiveState />
        <button type="button" className={`${styles.item} ${styles.keys}`} onClick={onKeys}>
          <Icon name="keyboard" size={20} />
          <span>{t('shell.act.keys')}</span>
        </button>
        <UserMenu />
      </div>
    </header>
  );
}

/** How many drafts wait for the signed-in person, or have come back to them. */
function Waiting() {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useWaiting(undefined, may('review.read'));
  const count = data ? data.mine + data.returned.length : 0;
  return <Count count={count} label={t('shell.nav.waiting', { count })} />;
}

/** How many replies that were sent are wrong now and wait for a correction. */
function WrongReplies() {
  const { t } = useTranslation();
  const may = useMay();
  const count = useRecallCount(may('recall.read')).data?.open ?? 0;
  return <Count count={count} label={t('recall.waiting', { count })} />;
}

/** How many editorial tasks are the signed-in person's. */
function OpenTasks() {
  const { t } = useTranslation();
  const count = useEditorialTasks(true).data?.mine ?? 0;
  return <Count count={count} label={t('tasks.waiting', { count })} />;
}

function Count({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
