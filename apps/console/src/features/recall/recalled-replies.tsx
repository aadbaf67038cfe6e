import { Button } from '@mantine/core';
import type { RecallDetail, RecallGrade, TickBody } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecallAct, useRecalledReplies } from '../../api/recall.js';
import { useMay } from '../../api/session.js';
import { useBars } from '../../ui/bars/bars.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { RecalledReplyCard } from './recalled-reply-card.js';
import styles from './recall-page.module.css';

type Outcome = TickBody['outcome'];

/** The replies of one grade, page by page. Wrong ones are corrected one by one, or ticked off together. */
export function RecalledReplies({ recall, grade }: { recall: RecallDetail; grade: RecallGrade }) {
  const { t } = useTranslation();
  const bars = useBars();
  const may = useMay();
  const replies = useRecalledReplies(recall.id, { grade, ticked: 'both' });
  const act = useRecallAct(recall.id);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asks, setAsks] = useState<{ outcome: Outcome; replyIds: readonly string[] } | null>(null);
  const items = replies.data?.pages.flatMap((page) => page.items) ?? [];
  const canTick = grade === 'wrong-now' && recall.state !== 'closed' && may('recall.tick');
  const open = items.filter(({ tick }) => tick === null).map(({ replyId }) => replyId);
  const picked = chosen.filter((id) => open.includes(id));
  const tick = (note: string): void => {
    if (!asks) return;
    const { outcome, replyIds } = asks;
    act.mutate(
      { act: 'tick', outcome, replyIds: [...replyIds], note },
      {
        onError: bars.complain,
        onSuccess: () => {
          setAsks(null);
          setChosen([]);
          bars.tell(t('recall.tick.done', { count: replyIds.length }));
        },
      },
    );
  };
  const toggle = (id: string): void => setChosen(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <section aria-label={t(`recall.grade.${grade}`)}>
      <p className={styles.hint}>{t(`recall.gradeText.${grade}`)}</p>
      {recall.state === 'grading' && (
        <p role="status" className={styles.hint}>
          {t('recall.state.grading')}
        </p>
      )}
      {replies.isPending && <Skeleton rows={3} height={150} />}
      {replies.isError && !replies.data && <LoadFailure error={replies.error} retry={replies.refetch} />}
      {replies.isSuccess && items.length === 0 && <EmptyState lamp={false} title={t(`recall.noReplies.${grade}`)} />}
      {canTick && open.length > 1 && (
        <div className={styles.bulk} role="group" aria-label={t('recall.tick.several')}>
          <Button variant="default" size="compact-sm" onClick={() => setChosen(picked.length === open.length ? [] : open)}>
            {picked.length === open.length ? t('recall.tick.chooseNone') : t('recall.tick.chooseAll')}
          </Button>
          <span role="status">{t('recall.tick.chosen', { count: picked.length })}</span>
          {(['by-hand', 'not-needed'] as const).map((outcome) => (
            <Button
              key={outcome}
              variant="default"
              size="compact-sm"
              disabled={picked.length === 0}
              onClick={() => setAsks({ outcome, replyIds: picked })}
            >
              {t(`recall.tick.${outcome}`)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.replies}>
        {items.map((reply) => (
          <li key={reply.replyId}>
            <RecalledReplyCard
              recallId={recall.id}
              reply={reply}
              correctable={grade === 'wrong-now' && recall.state !== 'closed' && may('draft.write')}
              tickable={canTick}
              chosen={picked.includes(reply.replyId)}
              onChoose={open.length > 1 ? () => toggle(reply.replyId) : undefined}
              onTick={(outcome) => setAsks({ outcome, replyIds: [reply.replyId] })}
            />
          </li>
        ))}
      </ul>
      {replies.hasNextPage && (
        <Button variant="subtle" fullWidth loading={replies.isFetchingNextPage} onClick={() => void replies.fetchNextPage()}>
          {t('shell.act.more')}
        </Button>
      )}
      {asks && (
        <ReasonDialog
          title={t(`recall.tick.${asks.outcome}`)}
          text={t(`recall.tickText.${asks.outcome}`, { count: asks.replyIds.length })}
          act={t('recall.tick.act')}
          optional={asks.outcome === 'by-hand'}
          busy={act.isPending}
          onGive={tick}
          onClose={() => setAsks(null)}
        />
      )}
    </section>
  );
}
