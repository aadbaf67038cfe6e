import { Button, Drawer } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenCase, useQuietPosts } from '../../api/cases.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useBars } from '../../ui/bars/bars.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { PostText } from '../../ui/post-text.js';
import styles from './quiet-posts.module.css';

/** The posts the machine opened no case for, with its reasons; a person can still make a case of each. */
export function QuietPosts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { coded } = useSentence();
  const bars = useBars();
  const may = useMay();
  const navigate = useNavigate();
  const posts = useQuietPosts();
  const open = useOpenCase();
  const items = posts.data?.pages.flatMap((page) => page.items) ?? [];
  const make = (id: string): void =>
    open.mutate(id, {
      onError: bars.complain,
      onSuccess: (detail) => {
        bars.tell(t('case.said.open', { number: detail.number }));
        void navigate({ to: '/case/$id', params: { id: detail.id } });
      },
    });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('queue.quiet.title')}
      closeButtonProps={{ 'aria-label': t('shell.act.close') }}
    >
      <p className="muted">{t('queue.quiet.text')}</p>
      {posts.isPending && <Skeleton rows={5} height={88} />}
      {posts.isError && <LoadFailure error={posts.error} retry={posts.refetch} />}
      {posts.isSuccess && items.length === 0 && <EmptyState title={t('queue.quiet.empty')} />}
      <ul className={styles.posts}>
        {items.map((post) => (
          <li key={post.id} className={styles.post}>
            <p className={styles.head}>
              <LanguageTag language={post.language} />
              <span>{post.assessment ? t(`words.kind.${post.assessment.kind}`) : t('queue.quiet.unread')}</span>
              <bdi>{post.spaceName}</bdi>
              <time dateTime={post.sentAt} title={format.moment(post.sentAt)}>
                {format.time(post.sentAt)}
              </time>
            </p>
            <PostText text={post.text} language={post.language} clamp={5} />
            {post.assessment && post.assessment.reasons.length > 0 && (
              <p className={styles.why}>{post.assessment.reasons.map(coded).join(' · ')}</p>
            )}
            {may('case.triage') && (
              <Button variant="default" size="compact-sm" disabled={open.isPending} onClick={() => make(post.id)}>
                {t('queue.quiet.make')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {posts.hasNextPage && (
        <Button variant="subtle" fullWidth loading={posts.isFetchingNextPage} onClick={() => void posts.fetchNextPage()}>
          {t('shell.act.more')}
        </Button>
      )}
    </Drawer>
  );
}
