import type { PostView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { LanguageTag } from '../../../ui/language-tag.js';
import { PostText } from '../../../ui/post-text.js';
import { Edits } from './edits.js';
import styles from './timeline.module.css';
import { Translation } from './translation.js';

interface PostCardProps {
  post: PostView;
  /** The post this case answers. */
  question?: boolean;
  /** Who is answered: the alias of the writer of `inReplyTo`. */
  answers?: string | undefined;
  /** Where it stands, if not in this thread. */
  place?: string;
  position?: { at: number; of: number };
}

/** One post: who (an alias), when, in which language, in their own words. */
export function PostCard({ post, question = false, answers, place, position }: PostCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const assessed = post.assessment;
  const who = post.alias === '' ? t('case.timeline.nobody') : t('case.timeline.person', { alias: post.alias });
  return (
    <article
      className={styles.post}
      data-question={question || undefined}
      data-kind={post.kind}
      aria-posinset={position?.at}
      aria-setsize={position?.of}
      aria-label={who}
      tabIndex={-1}
    >
      <span className={styles.alias} aria-hidden="true">
        {post.alias}
      </span>
      <div className={styles.body}>
        <p className={styles.meta}>
          <span className={styles.who}>{who}</span>
          {question && <span className={styles.flag}>{t('case.timeline.question')}</span>}
          {answers && <span>{t('case.timeline.inReplyTo', { alias: answers })}</span>}
          {place && <bdi className={styles.place}>{place}</bdi>}
          {assessed?.kind === 'claim' && (
            <span className={styles.rumour}>
              <Icon name="alert" size={13} />
              {assessed.narrative ? t('queue.row.rumour') : t('words.kind.claim')}
            </span>
          )}
          <span className={styles.when}>
            <LanguageTag language={post.language} script={assessed?.script ?? 'native'} nodiacritics={assessed?.nodiacritics ?? false} />
            <time dateTime={post.sentAt} title={format.moment(post.sentAt)}>
              {format.time(post.sentAt)}
            </time>
          </span>
        </p>
        {post.kind !== 'message' && (
          <p className={styles.remark}>{t(post.kind === 'media' ? 'case.timeline.media' : 'case.timeline.system')}</p>
        )}
        {post.text !== '' && <PostText text={post.text} language={post.language} />}
        <Edits post={post} />
        <Translation post={post} question={question} />
      </div>
    </article>
  );
}
