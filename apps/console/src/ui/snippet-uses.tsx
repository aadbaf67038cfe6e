import { Button } from '@mantine/core';
import type { SnippetUse } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSnippetUses } from '../api/recall.js';
import { useMay } from '../api/session.js';
import { useFormat } from '../i18n/use-format.js';
import { LanguageTag } from './language-tag.js';
import { LoadFailure, Skeleton } from './loading.js';
import styles from './snippet-uses.module.css';

/** Where a snippet is used: how often, where, how much of its words was kept, and who asked on. */
export function SnippetUses({ snippetKey }: { snippetKey: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const uses = useSnippetUses(snippetKey, may('recall.read'));
  if (!may('recall.read')) return null;
  if (uses.isPending) return <Skeleton rows={2} height={48} />;
  if (uses.isError) return <LoadFailure error={uses.error} retry={uses.refetch} />;
  const counts = uses.data.pages[0]?.counts;
  const items = uses.data.pages.flatMap((page) => page.items);
  return (
    <section className={styles.uses} aria-label={t('recall.uses.title')}>
      <h2>{counts && counts.replies > 0 ? t('recall.uses.inReplies', { count: counts.replies }) : t('recall.uses.title')}</h2>
      {counts && (
        <p className={styles.figures}>
          <span>{t('recall.uses.cases', { count: counts.cases })}</span>
          <span>{t('recall.uses.spaces', { count: counts.spaces })}</span>
          <span>{t('recall.uses.drafts', { count: counts.drafts })}</span>
          <span>{t('recall.uses.followedUp', { count: counts.followedUp })}</span>
        </p>
      )}
      {items.length === 0 && <p className="muted">{t('recall.uses.none')}</p>}
      <ul className={styles.list}>
        {items.map((use) => (
          <li key={`${use.id}${use.revision}${use.language}`}>
            <Use use={use} />
          </li>
        ))}
      </ul>
      {uses.hasNextPage && (
        <Button variant="subtle" size="compact-sm" loading={uses.isFetchingNextPage} onClick={() => void uses.fetchNextPage()}>
          {t('shell.act.more')}
        </Button>
      )}
    </section>
  );
}

function Use({ use }: { use: SnippetUse }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <span className={styles.place}>
        <Link to="/case/$id" params={{ id: use.caseId }}>
          {t('recall.uses.case', { number: use.caseNumber })}
        </Link>
        <bdi>{use.space.name}</bdi>
        <LanguageTag language={use.language} />
        <span className="muted">{t('knowledge.revision', { number: use.revision })}</span>
      </span>
      <span className={styles.how}>
        <span>
          {use.kind === 'draft' ? t('recall.uses.draftOf', { name: use.by }) : use.by},{' '}
          <time dateTime={use.at} title={format.moment(use.at)}>
            {format.time(use.at)}
          </time>
        </span>
        {use.delivery !== null && use.delivery !== 'sent' && <span>{t(`words.delivery.${use.delivery}`)}</span>}
        <span>{use.kept >= 0.995 ? t('recall.uses.unchanged') : t('recall.uses.kept', { share: format.percent(use.kept) })}</span>
        {use.followUps > 0 && <strong>{t('recall.uses.followUps', { count: use.followUps })}</strong>}
      </span>
    </>
  );
}
