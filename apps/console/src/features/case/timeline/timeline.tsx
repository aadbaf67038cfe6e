import type { CaseDetail, PostView, ReplyView } from '@streetlight/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostCard } from './post-card.js';
import { ReplyCard } from './reply-card.js';
import styles from './timeline.module.css';

type Entry = { at: string; post: PostView } | { at: string; reply: ReplyView };

/** Posts and replies of a case in the order of time; the question is always among them. */
export function entriesOf({ thread, question, replies }: Pick<CaseDetail, 'thread' | 'question' | 'replies'>): Entry[] {
  const posts = thread.some(({ id }) => id === question.id) ? thread : [...thread, question];
  const entries: Entry[] = [
    ...posts.map((post) => ({ at: post.sentAt, post })),
    ...replies.map((reply) => ({ at: reply.releasedAt, reply })),
  ];
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** How many posts around the question stand open from the beginning. */
const around = { before: 2, after: 6 };

/** The thread around the question, with our replies in it, each with what became of it. */
export function Timeline({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const feed = useRef<HTMLDivElement>(null);
  const replies = detail.replies.length;
  const before = useRef(replies);
  useEffect(() => {
    // A reply that has just been released comes into view with what becomes of it.
    const newest = [...(feed.current?.querySelectorAll('[data-reply]') ?? [])].at(-1);
    if (replies > before.current) newest?.scrollIntoView({ block: 'nearest' });
    before.current = replies;
  }, [replies]);
  const [shown, setShown] = useState({ before: false, after: false });
  const entries = entriesOf(detail);
  const aliases = new Map(detail.thread.map(({ id, alias }) => [id, alias]));
  const anchor = entries.findIndex((entry) => 'post' in entry && entry.post.id === detail.question.id);
  const from = shown.before ? 0 : Math.max(0, anchor - around.before);
  const lastReply = entries.findLastIndex((entry) => 'reply' in entry);
  const to = shown.after ? entries.length : Math.max(anchor + 1 + around.after, lastReply + 1);
  const later = Math.max(0, entries.length - to);
  return (
    <div ref={feed} className={styles.timeline}>
      {from > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown({ ...shown, before: true })}>
          {t('case.timeline.earlier', { count: from })}
        </button>
      )}
      <div className={styles.feed} role="feed" aria-label={t('case.timeline.label', { space: detail.space.name })}>
        {entries.slice(from, to).map((entry, index) => {
          const position = { at: from + index + 1, of: entries.length };
          if ('reply' in entry) return <ReplyCard key={entry.reply.id} reply={entry.reply} detail={detail} position={position} />;
          const { post } = entry;
          return (
            <PostCard
              key={post.id}
              post={post}
              question={post.id === detail.question.id}
              answers={post.inReplyTo ? aliases.get(post.inReplyTo) : undefined}
              position={position}
            />
          );
        })}
      </div>
      {later > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown({ ...shown, after: true })}>
          {t('case.timeline.later', { count: later })}
        </button>
      )}
    </div>
  );
}
