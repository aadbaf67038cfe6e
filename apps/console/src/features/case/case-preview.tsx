import { Button } from '@mantine/core';
import type { CaseRow } from '@streetlight/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/cases.js';
import { useKeyboard } from '../../ui/keyboard/use-keys.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Section } from '../../ui/section.js';
import { useTriage } from '../../ui/triage/triage.js';
import { CaseFacts } from './case-facts.js';
import styles from './case-preview.module.css';
import { PostCard } from './timeline/post-card.js';
import { Timeline } from './timeline/timeline.js';
import { useHolding } from '../../ui/triage/holding.js';
import { Why } from './why.js';

interface CasePreviewProps {
  id: string;
  /** What the list knows already, shown until the rest is there. */
  row: CaseRow | undefined;
  onActed: (id: string) => void;
  onOpen: (id: string) => void;
}

/** A case beside the list: enough to decide what to do with it. */
export function CasePreview({ id, row, onActed, onOpen }: CasePreviewProps) {
  const { t } = useTranslation();
  const found = useQuery(caseQuery(id));
  const known = found.data ?? row;
  if (found.isError && !found.data) return <LoadFailure error={found.error} retry={found.refetch} />;
  if (!known) return <Skeleton rows={3} height={120} />;
  const detail = found.data;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.what}>
          <h2>
            {t('case.title', { number: known.number })} <bdi className={styles.space}>{known.space.name}</bdi>
          </h2>
          <CaseFacts row={known} />
        </div>
        <Button variant="subtle" rightSection={<Icon name="right" size={16} />} onClick={() => onOpen(id)}>
          {t('queue.preview.open')}
        </Button>
      </header>
      <div className={styles.scroll} role="group" aria-label={t('case.timeline.label', { space: known.space.name })}>
        {known.risk === 'acute' && <p className={styles.acute}>{t('case.acute')}</p>}
        {!detail && <Skeleton rows={3} height={96} />}
        {detail && (
          <>
            <Timeline detail={detail} />
            <div className={styles.more}>
              <Section title={t('queue.preview.why')} open>
                <Why detail={detail} />
              </Section>
              {detail.sameQuestion.length > 0 && (
                <Section title={t('queue.preview.same', { count: detail.sameQuestion.length })}>
                  {detail.sameQuestion.map((post) => (
                    <PostCard key={post.id} post={post} place={post.spaceName} />
                  ))}
                </Section>
              )}
            </div>
          </>
        )}
      </div>
      <PreviewActs row={known} onActed={onActed} onOpen={onOpen} />
    </>
  );
}

function PreviewActs({ row, onActed, onOpen }: { row: CaseRow; onActed: (id: string) => void; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const triage = useTriage();
  const keyboard = useKeyboard();
  const holding = useHolding(row);
  const acting = (name: 'sameAs' | 'dismiss' | 'snooze') => async (): Promise<void> => {
    if (await triage[name](row)) onActed(row.id);
  };
  const take = async (): Promise<void> => {
    if (!(await triage.take(row))) return;
    keyboard.guardDigits();
    onOpen(row.id);
  };
  return (
    <footer className={styles.acts}>
      {holding.canTake ? (
        <Button size="sm" disabled={triage.busy} rightSection={<Kbd>1</Kbd>} onClick={() => void take()}>
          {holding.leaseOver ? t('case.take.over') : t('case.take.act')}
        </Button>
      ) : (
        <Button size="sm" rightSection={<Kbd>↵</Kbd>} onClick={() => onOpen(row.id)}>
          {t('queue.preview.open')}
        </Button>
      )}
      {holding.canMerge && (
        <Button size="sm" variant="default" disabled={triage.busy} rightSection={<Kbd>2</Kbd>} onClick={() => void acting('sameAs')()}>
          {t('case.same-as.act')}
        </Button>
      )}
      {holding.canDismiss && (
        <Button size="sm" variant="default" disabled={triage.busy} rightSection={<Kbd>3</Kbd>} onClick={() => void acting('dismiss')()}>
          {t('case.dismiss.act')}
        </Button>
      )}
      {holding.canSnooze && (
        <Button size="sm" variant="default" disabled={triage.busy} rightSection={<Kbd>H</Kbd>} onClick={() => void acting('snooze')()}>
          {t('case.snooze.act')}
        </Button>
      )}
      {holding.canReopen && (
        <Button size="sm" variant="default" disabled={triage.busy} onClick={() => void triage.reopen(row)}>
          {t('case.reopen')}
        </Button>
      )}
    </footer>
  );
}
