import type { PostView, WaitingDetail } from '@streetlight/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/cases.js';
import { useFormat } from '../../i18n/use-format.js';
import { Skeleton } from '../../ui/loading.js';
import { PostText } from '../../ui/post-text.js';
import { RevisionDetails, VettingLine } from '../../ui/revision/revision-details.js';
import { Section } from '../../ui/section.js';
import styles from './waiting-draft.module.css';

/** What stands beside a draft: the question, the thread, the vetted answers it cites, and earlier decisions. */
export function Beside({ draft }: { draft: WaitingDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: detail } = useQuery(caseQuery(draft.caseId));
  const question = detail && ([detail.question, ...detail.thread].find(({ id }) => id === draft.inReplyTo) ?? detail.question);
  const others = detail?.thread.filter(({ id }) => id !== question?.id) ?? [];
  return (
    <div className={styles.beside}>
      <section aria-label={t('review.page.question')}>
        <h3>{t('review.page.question')}</h3>
        {question ? <Post post={question} /> : <Skeleton rows={1} height={90} />}
      </section>
      {others.length > 0 && (
        <Section title={`${t('review.page.thread')} (${others.length})`}>
          {others.map((post) => (
            <Post key={post.id} post={post} />
          ))}
        </Section>
      )}
      {draft.earlier.length > 0 && (
        <Section title={t('review.page.earlier')} open>
          {draft.earlier.map((review) => (
            <div key={review.id}>
              <p className="muted">
                {t('review.list.returnedBy', { name: review.reviewer })} · {format.time(review.at)}
              </p>
              <ul className={styles.earlier}>
                {review.pins.map(({ sentence, reason }, at) => (
                  <li key={at}>
                    {sentence && <q lang={draft.language}>{sentence}</q>} <strong dir="auto">{reason}</strong>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
      {draft.citations.length > 0 && (
        <section aria-label={t('review.page.cited')}>
          <h3>{t('review.page.cited')}</h3>
          {draft.citations.map((revision) => (
            <Section key={revision.id} title={revision.title} open={draft.citations.length === 1}>
              <p className={styles.wording} lang={revision.language}>
                {revision.publicText}
              </p>
              {revision.fullText !== '' && (
                <p className={styles.wording} lang={revision.language}>
                  {revision.fullText}
                </p>
              )}
              <VettingLine revision={revision} />
              <RevisionDetails revision={revision} />
            </Section>
          ))}
        </section>
      )}
    </div>
  );
}

function Post({ post }: { post: PostView }) {
  const format = useFormat();
  return (
    <div className={styles.post}>
      <p className={styles.meta}>
        <strong>{post.alias}</strong> <time dateTime={post.sentAt}>{format.time(post.sentAt)}</time>
      </p>
      <PostText text={post.text} language={post.language} />
    </div>
  );
}
