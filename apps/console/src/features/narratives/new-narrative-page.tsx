import { Button } from '@mantine/core';
import type { ClaimWordings } from '@streetlight/contracts';
import { isLanguage } from '@streetlight/domain';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetWriting, keepWriting, keptWriting } from '../../api/kept-writing.js';
import { useClaimWordings, useNarrativeAct } from '../../api/narratives.js';
import { useMay } from '../../api/session.js';
import { useBars } from '../../ui/bars/bars.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { NarrativeForm } from './narrative-form.js';
import styles from './narratives.module.css';
import { missingIn, newWriting, type Writing } from './writing.js';

const route = getRouteApi('/desk/narratives/new');

/** A claim that goes round becomes a narrative: with the words of its posts where a case gathers them. */
export function NewNarrativePage() {
  const { t } = useTranslation();
  const may = useMay();
  const { case: caseId } = route.useSearch();
  const claim = useClaimWordings(caseId);
  const known = claim.data?.narrative;
  useEffect(() => {
    document.title = `${t('narratives.new')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <Link to="/narratives" className={styles.back}>
        <Icon name="left" size={16} />
        {t('narratives.title')}
      </Link>
      <header className={styles.head}>
        <h1>{t('narratives.new')}</h1>
        <p className="muted">{t('narratives.newText')}</p>
      </header>
      {!may('narrative.edit') && <EmptyState lamp={false} title={t('errors.forbidden')} />}
      {caseId && claim.isPending && <Skeleton rows={4} height={72} />}
      {caseId && claim.isError && <LoadFailure error={claim.error} retry={claim.refetch} />}
      {known && (
        <EmptyState title={t('narratives.knownAlready', { id: known })}>
          <Link to="/narratives/$id" params={{ id: known }}>
            {known}
          </Link>
        </EmptyState>
      )}
      {may('narrative.edit') && !known && (!caseId || claim.data) && <New key={caseId} claim={claim.data} />}
    </div>
  );
}

function New({ claim }: { claim: ClaimWordings | undefined }) {
  const { t, i18n } = useTranslation();
  const bars = useBars();
  const navigate = useNavigate();
  const act = useNarrativeAct();
  const place = `narrative.new.${claim?.caseId ?? ''}`;
  const [writing, setWriting] = useState<Writing>(
    () => keptWriting<Writing>(place, 'content') ?? newWriting(claim, isLanguage(i18n.language) ? i18n.language : 'de'),
  );
  const [tried, setTried] = useState(false);
  const missing = missingIn(writing.content);
  const save = (): void => {
    setTried(true);
    if (missing.length > 0) return;
    act.mutate(
      { act: 'name', body: { content: writing.content, caseId: claim?.caseId ?? null, note: '' } },
      {
        onError: bars.complain,
        onSuccess: ({ id }) => {
          forgetWriting(place, 'content');
          bars.tell(t('narratives.named', { id }));
          void navigate({ to: '/narratives/$id', params: { id } });
        },
      },
    );
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={t('narratives.new')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NarrativeForm
        content={writing.content}
        missing={tried ? missing : []}
        onChange={(content) => {
          const next = { ...writing, content };
          setWriting(next);
          keepWriting(place, 'content', next);
        }}
      />
      {tried && missing.length > 0 && (
        <p className={styles.wrong} role="alert">
          {t('narratives.form.incomplete')}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" loading={act.isPending}>
          {t('narratives.name')}
        </Button>
      </div>
    </form>
  );
}
