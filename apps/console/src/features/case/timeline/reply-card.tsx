import { Button, CopyButton } from '@mantine/core';
import type { CaseDetail, ReplyView } from '@streetlight/contracts';
import { undoSeconds } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useReplyAct } from '../../../api/replies.js';
import { useMay } from '../../../api/session.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useSentence } from '../../../i18n/use-sentence.js';
import { useBars } from '../../../ui/bars/bars.js';
import { useNow } from '../../../ui/clock.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import { LanguageTag } from '../../../ui/language-tag.js';
import { PostText } from '../../../ui/post-text.js';
import { useTakeBack } from '../use-take-back.js';
import styles from './timeline.module.css';

const signs: Record<ReplyView['delivery']['state'], IconName> = {
  held: 'hourglass',
  cancelled: 'undo',
  pending: 'hourglass',
  sending: 'send',
  'by-hand': 'copy',
  sent: 'check',
  failed: 'alert',
  uncertain: 'alert',
};

interface ReplyCardProps {
  reply: ReplyView;
  detail: CaseDetail;
  position: { at: number; of: number };
}

/** A released reply, and what became of it: held, sent, failed with the reason and the remedy, or unknown. */
export function ReplyCard({ reply, detail, position }: ReplyCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { coded } = useSentence();
  const { delivery } = reply;
  return (
    <article
      className={styles.post}
      data-reply
      aria-posinset={position.at}
      aria-setsize={position.of}
      aria-label={t('reply.delivery.title')}
      tabIndex={-1}
    >
      <span className={styles.alias} aria-hidden="true">
        <Icon name="megaphone" size={16} />
      </span>
      <div className={styles.body}>
        <p className={styles.meta}>
          <span className={styles.who}>{t('reply.delivery.title')}</span>
          <span className={styles.when}>
            <LanguageTag language={reply.language} />
            {t('reply.delivery.by', { name: reply.releasedBy, time: format.time(reply.releasedAt) })}
          </span>
        </p>
        <PostText text={reply.text} language={reply.language} />
        <Behind reply={reply} />
        {reply.citations.length > 0 && <p className={styles.cited}>{reply.citations.map(({ title }) => title).join(' · ')}</p>}
        <Origin origin={reply.origin} />
        <div className={styles.delivery} data-state={delivery.state} role="status">
          <Icon name={signs[delivery.state]} size={16} />
          <span>
            <strong>{t(`words.delivery.${delivery.state}`)}</strong> {delivery.state === 'sent' ? format.time(delivery.at) : ''}
            {delivery.state !== 'sent' && delivery.state !== 'cancelled' && (
              <span className={styles.explain}>{t(`reply.delivery.${delivery.state}`)}</span>
            )}
            {delivery.failure && <span className={styles.explain}>{coded(delivery.failure)}</span>}
          </span>
        </div>
        <DeliveryActs reply={reply} detail={detail} />
      </div>
    </article>
  );
}

/** Who drafted, changed and approved a reply, its tier, and what was kept against the gates. */
function Behind({ reply }: { reply: ReplyView }) {
  const { t } = useTranslation();
  const parts = [
    t('review.reply.drafted', { name: reply.draftedBy }),
    reply.editedBy && t('review.reply.edited', { name: reply.editedBy }),
    reply.approvedBy && t('review.reply.approved', { name: reply.approvedBy }),
    reply.tier !== null && t('review.tier.short', { tier: reply.tier }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <p className={styles.cited}>{parts.join(' · ')}</p>
      {reply.overrides.length > 0 && (
        <details className={styles.cited}>
          <summary>{t('review.reply.kept', { count: reply.overrides.length })}</summary>
          <ul>
            {reply.overrides.map(({ sentence, reason, by }) => (
              <li key={sentence}>
                <q lang={reply.language}>{sentence}</q> {t('review.findings.kept', { reason, name: by })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Which machine made the first draft, and how much a person changed of it; nothing where a person wrote from the beginning. */
function Origin({ origin }: { origin: ReplyView['origin'] }) {
  const { t } = useTranslation();
  const { drafter, model, changedWords, words } = origin;
  if (drafter === 'person') return null;
  const who = model
    ? t('drafting.origin.model', { model: model.name, prompt: model.promptId, version: model.promptVersion })
    : t('drafting.origin.offline');
  const changed =
    changedWords === null
      ? ''
      : changedWords === 0
        ? t('drafting.origin.unchanged')
        : t('drafting.origin.changed', { count: changedWords, words });
  return (
    <p className={styles.cited}>
      {who}
      {changed && ` · ${changed}`}
    </p>
  );
}

/** What a person can do about a delivery in its state. */
function DeliveryActs({ reply, detail }: { reply: ReplyView; detail: CaseDetail }) {
  const { t } = useTranslation();
  const may = useMay();
  const bars = useBars();
  const act = useReplyAct();
  const takeBack = useTakeBack();
  const { delivery } = reply;
  const releasedAt = Date.parse(reply.releasedAt);
  const held = delivery.state === 'held';
  const now = useNow(500, held);
  if (!may('delivery.settle')) return null;
  const run = (what: Parameters<typeof act.mutate>[0]) => act.mutate(what, { onError: bars.complain });
  const settle = (outcome: 'sent' | 'not-sent') => run({ act: outcome, deliveryId: delivery.id });
  const copy = (
    <CopyButton value={reply.text}>
      {({ copied, copy: toClipboard }) => (
        <Button variant="default" onClick={toClipboard} leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />}>
          {copied ? t('shell.act.copied') : t('shell.act.copy')}
        </Button>
      )}
    </CopyButton>
  );
  const link = detail.audience.link && (
    <Button
      component="a"
      href={detail.audience.link}
      target="_blank"
      rel="noreferrer"
      variant="default"
      leftSection={<Icon name="outside" size={16} />}
    >
      {t('case.audience.open')}
    </Button>
  );
  if (held && now < Math.min(releasedAt + undoSeconds.held * 1000, Date.parse(delivery.undoUntil ?? reply.releasedAt)))
    return (
      <div className={styles.acts}>
        <Button
          variant="default"
          leftSection={<Icon name="undo" size={16} />}
          onClick={() => void takeBack(detail, reply).catch(bars.complain)}
        >
          {t('reply.undo.act')}
        </Button>
      </div>
    );
  if (delivery.state === 'failed')
    return (
      <div className={styles.acts}>
        <Button loading={act.isPending} onClick={() => run({ act: 'retry', replyId: reply.id })}>
          {t('reply.delivery.retry')}
        </Button>
        {copy}
      </div>
    );
  if (delivery.state === 'uncertain')
    return (
      <div className={styles.acts}>
        <Button loading={act.isPending} onClick={() => settle('sent')}>
          {t('reply.delivery.isThere')}
        </Button>
        <Button variant="default" disabled={act.isPending} onClick={() => settle('not-sent')}>
          {t('reply.delivery.isNotThere')}
        </Button>
        {link}
      </div>
    );
  if (delivery.state === 'by-hand')
    return (
      <div className={styles.acts}>
        {copy}
        {link}
        <Button loading={act.isPending} onClick={() => settle('sent')}>
          {t('reply.delivery.posted')}
        </Button>
        <Button variant="subtle" disabled={act.isPending} onClick={() => settle('not-sent')}>
          {t('reply.delivery.notPosted')}
        </Button>
      </div>
    );
  return null;
}
