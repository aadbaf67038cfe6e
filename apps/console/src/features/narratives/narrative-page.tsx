import { Button } from '@mantine/core';
import type { NarrativeDetail } from '@streetlight/contracts';
import { isLanguage, type Language } from '@streetlight/domain';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetWriting, keepWriting, keptWriting } from '../../api/kept-writing.js';
import { useNarrative, useNarrativeAct } from '../../api/narratives.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { StateMark } from '../../ui/state-mark.js';
import { History } from './history.js';
import { NarrativeForm } from './narrative-form.js';
import styles from './narratives.module.css';
import { ReadNarrative } from './read-narrative.js';
import { SpreadBars } from './spread-bars.js';
import { bringTogether, isChanged, missingIn, type Writing, writingOf } from './writing.js';

const route = getRouteApi('/desk/narratives/$id');

/** One narrative: what people say, what is right, how far it goes round, and what became of it. */
export function NarrativePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const narrative = useNarrative(id);
  useEffect(() => {
    document.title = `${id} – ${t('shell.product')}`;
  }, [t, id]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <Link to="/narratives" className={styles.back}>
        <Icon name="left" size={16} />
        {t('narratives.title')}
      </Link>
      {narrative.isPending && <Skeleton rows={5} height={80} />}
      {narrative.isError && !narrative.data && <LoadFailure error={narrative.error} retry={narrative.refetch} />}
      {narrative.data && <Detail key={id} narrative={narrative.data} />}
    </div>
  );
}

function Detail({ narrative }: { narrative: NarrativeDetail }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const bars = useBars();
  const act = useNarrativeAct();
  const [asks, setAsks] = useState<'retire' | 'revive' | null>(null);
  const { id, version, retired, content, spread, namedFrom } = narrative;
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'de';
  const mayEdit = may('narrative.edit');
  return (
    <>
      <header className={styles.head}>
        <h1>
          {id} · <bdi>{content.claim[language] || content.claim.de}</bdi>
        </h1>
        <p className={styles.sub}>
          {retired && <StateMark condition="rest">{t('narratives.retired')}</StateMark>}
          <SpreadBars spread={spread} />
          {spread.languages.map((one) => (
            <span key={one.language}>
              <LanguageTag language={one.language} /> {format.number(one.count)}
            </span>
          ))}
          {namedFrom.map(({ caseId, caseNumber }) => (
            <Link key={caseId} to="/case/$id" params={{ id: caseId }}>
              {t('narratives.namedFrom', { number: String(caseNumber) })}
            </Link>
          ))}
        </p>
      </header>
      {mayEdit && !retired ? <Edit narrative={narrative} /> : <ReadNarrative content={content} />}
      {mayEdit && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => setAsks(retired ? 'revive' : 'retire')}>
            {t(`narratives.${retired ? 'revive' : 'retire'}.act`)}
          </Button>
        </div>
      )}
      <History versions={narrative.history} />
      {asks && (
        <ReasonDialog
          title={t(`narratives.${asks}.title`)}
          text={t(`narratives.${asks}.text`)}
          act={t(`narratives.${asks}.act`)}
          busy={act.isPending}
          onGive={(note) => act.mutate({ act: asks, id, version, note }, { onError: bars.complain, onSuccess: () => setAsks(null) })}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}

/** Writing on a narrative: kept on this device, saved over what was seen; what somebody else saved meanwhile is shown and brought together. */
function Edit({ narrative }: { narrative: NarrativeDetail }) {
  const { t } = useTranslation();
  const bars = useBars();
  const act = useNarrativeAct();
  const place = `narrative.${narrative.id}`;
  const [kept, setKept] = useState<Writing | null>(() => keptWriting<Writing>(place, 'content'));
  const [tried, setTried] = useState(false);
  const writing = kept ?? writingOf(narrative);
  const write = (next: Writing | null): void => {
    setKept(next);
    if (next) keepWriting(place, 'content', next);
    else forgetWriting(place, 'content');
  };
  const missing = missingIn(writing.content);
  const isBehind = kept !== null && writing.seen !== narrative.version;
  const save = (): void => {
    setTried(true);
    if (missing.length > 0 || isBehind) return;
    act.mutate(
      { act: 'save', id: narrative.id, body: { version: writing.seen, content: writing.content, note: '' } },
      {
        onError: (error) => error.code !== 'conflict' && bars.complain(error),
        onSuccess: () => {
          write(null);
          setTried(false);
          bars.tell(t('narratives.saved'));
        },
      },
    );
  };
  const theirs = narrative.history.filter(({ version }) => version > writing.seen);
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={t('narratives.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {isBehind && (
        <div className={styles.behind} role="alert">
          <strong>{t('narratives.behind.title')}</strong>
          <p>{t('narratives.behind.text')}</p>
          <History versions={theirs} bare />
          <div className={styles.acts}>
            <Button onClick={() => write(bringTogether(writing, narrative))}>{t('narratives.behind.both')}</Button>
            <Button variant="default" onClick={() => write(null)}>
              {t('narratives.behind.theirs')}
            </Button>
          </div>
        </div>
      )}
      <NarrativeForm content={writing.content} missing={tried ? missing : []} onChange={(content) => write({ ...writing, content })} />
      {tried && missing.length > 0 && (
        <p className={styles.wrong} role="alert">
          {t('narratives.form.incomplete')}
        </p>
      )}
      {kept && isChanged(writing) && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => write(null)}>
            {t('narratives.reset')}
          </Button>
          <Button type="submit" loading={act.isPending} disabled={isBehind}>
            {t('narratives.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
