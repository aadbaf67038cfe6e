import type { CaseDetail } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import { History } from './history.js';
import { PostCard } from './timeline/post-card.js';
import { Timeline } from './timeline/timeline.js';
import styles from './thread-pane.module.css';
import { Why } from './why.js';

/** The thread and whatever helps to understand it: the same question elsewhere, the machine's reasons, the rules, the history. */
export function ThreadPane({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { audience } = detail;
  const shown = new Set(detail.thread.map(({ id }) => id));
  const elsewhere = detail.sameQuestion.filter(({ id }) => !shown.has(id));
  return (
    <section className={styles.pane} aria-label={t('case.parts.thread')}>
      {detail.risk === 'acute' && <p className={styles.acute}>{t('case.acute')}</p>}
      <Timeline detail={detail} />
      <div className={styles.more}>
        {elsewhere.length > 0 && (
          <Section title={`${t('case.same.title')} (${elsewhere.length})`} open>
            {elsewhere.map((post) => (
              <PostCard key={post.id} post={post} place={post.spaceName} />
            ))}
          </Section>
        )}
        <Section title={t('case.why.title')} open>
          <Why detail={detail} />
        </Section>
        {audience.rules !== '' && (
          <Section title={t('case.audience.rules')}>
            {audience.memberCount !== null && <p className="muted">{t('case.audience.members', { count: audience.memberCount })}</p>}
            <p className={styles.rules} dir="auto">
              {audience.rules}
            </p>
          </Section>
        )}
        <Section title={t('case.history.title')}>
          <History events={detail.events} />
        </Section>
      </div>
    </section>
  );
}
