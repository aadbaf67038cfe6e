import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { Due } from '../../ui/due.js';
import { Icon } from '../../ui/icon.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { PostText } from '../../ui/post-text.js';
import { PriorityMark } from '../../ui/priority-mark.js';
import styles from './case-row.module.css';
import type { ShownRow } from './settled-list.js';

/** What a row says of the people and answers around the case. */
function RowState({ row }: { row: ShownRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { user } = useSession();
  if (row.gone) return <span className={styles.gone}>{t('queue.row.gone')}</span>;
  if (row.state === 'closed' || row.state === 'dismissed' || row.state === 'merged')
    return <span>{t(`words.caseState.${row.state}`)}</span>;
  if (row.delivery) {
    return (
      <span className={styles.delivery} data-state={row.delivery}>
        <Icon
          name={row.delivery === 'sent' ? 'check' : row.delivery === 'failed' || row.delivery === 'uncertain' ? 'alert' : 'send'}
          size={14}
        />
        {t(`words.delivery.${row.delivery}`)}
      </span>
    );
  }
  if (row.snoozedUntil) return <span>{t('queue.row.snoozed', { time: format.time(row.snoozedUntil) })}</span>;
  if (row.holder)
    return (
      <span className={styles.holder}>
        <Icon name="person" size={14} />
        {row.holder.id === user.id ? t('queue.row.heldByYou') : t('queue.row.heldBy', { name: row.holder.name })}
      </span>
    );
  return row.hasSnippet ? (
    <span className={styles.snippet}>
      <Icon name="check" size={14} />
      {t('queue.row.snippet')}
    </span>
  ) : (
    <span className={styles.gap}>
      <Icon name="cross" size={12} />
      {t('queue.row.gap')}
    </span>
  );
}

/** One case of the queue: how pressing, what, where, in which words, until when. */
export function CaseRowLines({ row, now }: { row: ShownRow; now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.row} data-gone={row.gone || undefined} data-band={row.band}>
      <div className={styles.head}>
        <PriorityMark band={row.band} />
        {row.risk === 'acute' && <span className={styles.danger}>{t('words.risk.acute')}</span>}
        {(row.kind === 'claim' || row.narrative || row.claimName) && (
          <span className={styles.rumour}>
            <Icon name="alert" size={13} />
            {row.claimName ?? (row.narrative ? t('queue.row.rumour') : t('words.kind.claim'))}
          </span>
        )}
        <span className={styles.what}>
          {[row.kind === 'claim' ? '' : t(`words.kind.${row.kind}`), row.topic ? t(`words.area.${row.topic}`) : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className={styles.due}>
        {row.deadline ? (
          <Due deadline={row.deadline} />
        ) : (
          <time className="muted" dateTime={row.lastPostAt} title={format.moment(row.lastPostAt)}>
            {format.age(row.lastPostAt, now)}
          </time>
        )}
      </div>
      <div className={styles.words}>
        <LanguageTag language={row.language} script={row.script} />
        <PostText text={row.excerpt} language={row.language} clamp={1} />
      </div>
      <div className={styles.foot}>
        <span className={styles.space}>
          <bdi>{row.space.name}</bdi>
          {row.postCount > 1 && <span className={styles.count}> · {t('queue.row.posts', { count: row.postCount })}</span>}
        </span>
        <RowState row={row} />
      </div>
    </div>
  );
}
