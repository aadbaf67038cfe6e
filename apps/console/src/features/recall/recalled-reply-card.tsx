import { Button, Checkbox } from '@mantine/core';
import type { RecalledReply, TickBody } from '@streetlight/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCorrect } from '../../api/recall.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Icon } from '../../ui/icon.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { PostText } from '../../ui/post-text.js';
import { StateMark } from '../../ui/state-mark.js';
import styles from './recall-page.module.css';

interface RecalledReplyCardProps {
  recallId: string;
  reply: RecalledReply;
  correctable: boolean;
  tickable: boolean;
  chosen: boolean;
  /** Undefined where there is nothing to choose from. */
  onChoose: (() => void) | undefined;
  onTick: (outcome: TickBody['outcome']) => void;
}

/** One reply that used what has changed: where it stands, why it is graded so, and what was done about it. */
export function RecalledReplyCard(props: RecalledReplyCardProps) {
  const { recallId, reply, correctable, tickable, chosen, onChoose, onTick } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const navigate = useNavigate();
  const correct = useCorrect(recallId);
  const isOpen = reply.tick === null;
  const go = (): void =>
    correct.mutate(reply.replyId, {
      onError: bars.complain,
      onSuccess: ({ caseId }) => void navigate({ to: '/case/$id', params: { id: caseId } }),
    });
  return (
    <article className={styles.reply} aria-label={t('recall.reply', { number: reply.caseNumber })}>
      <div className={styles.meta}>
        {tickable && isOpen && onChoose && (
          <Checkbox
            size="xs"
            className={styles.choose}
            checked={chosen}
            onChange={onChoose}
            aria-label={t('recall.tick.choose', { number: reply.caseNumber })}
          />
        )}
        <Link to="/case/$id" params={{ id: reply.caseId }}>
          {t('recall.uses.case', { number: reply.caseNumber })}
        </Link>
        <bdi>{reply.space.name}</bdi>
        <LanguageTag language={reply.language} />
        <time dateTime={reply.releasedAt} title={format.moment(reply.releasedAt)}>
          {t('recall.sentBy', { name: reply.releasedBy, time: format.time(reply.releasedAt) })}
        </time>
        {reply.delivery !== 'sent' && <span>{t(`words.delivery.${reply.delivery}`)}</span>}
      </div>
      <p className={styles.why}>
        {t(`recall.reason.${reply.reason}`)} <span className="muted">{t('recall.about', { day: format.day(reply.about) })}</span>
      </p>
      <div className={styles.question}>
        <Icon name="quote" size={14} />
        <PostText text={reply.question} language="und" clamp={2} />
      </div>
      <PostText text={reply.text} language={reply.language} clamp={4} />
      <Done reply={reply} />
      {isOpen && (correctable || tickable) && (
        <div className={styles.acts}>
          {correctable && (
            <Button size="compact-sm" loading={correct.isPending} onClick={go}>
              {reply.correcting ? t('recall.correctOn') : t('recall.correct')}
            </Button>
          )}
          {tickable &&
            (['by-hand', 'not-needed'] as const).map((outcome) => (
              <Button key={outcome} variant="default" size="compact-sm" onClick={() => onTick(outcome)}>
                {t(`recall.tick.${outcome}`)}
              </Button>
            ))}
        </div>
      )}
    </article>
  );
}

/** Who put it right, when, and by what; or who is at it. */
function Done({ reply: { tick, correcting, correctionOnItsWay } }: { reply: RecalledReply }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (tick)
    return (
      <p className={styles.done}>
        <StateMark condition="good">{t(`recall.ticked.${tick.outcome}`, { name: tick.by, time: format.time(tick.at) })}</StateMark>
        {tick.note && <q>{tick.note}</q>}
      </p>
    );
  if (!correcting) return null;
  return (
    <p className={styles.done}>
      <StateMark condition="slow">
        {correctionOnItsWay
          ? t('recall.onItsWay', { name: correcting.by })
          : t('recall.correcting', { name: correcting.by, time: format.time(correcting.since) })}
      </StateMark>
    </p>
  );
}
