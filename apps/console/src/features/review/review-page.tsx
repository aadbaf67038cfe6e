import type { ReturnedDraft, WaitingDraft } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaiting } from '../../api/reviews.js';
import { useFormat } from '../../i18n/use-format.js';
import { useNow } from '../../ui/clock.js';
import { Due } from '../../ui/due.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import { LanguageTag } from '../../ui/language-tag.js';
import panes from '../../ui/list-detail.module.css';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Pick } from '../../ui/pick.js';
import { PostText } from '../../ui/post-text.js';
import { isWithoutReader, useReviewWords } from '../../ui/review/review-words.js';
import { Absences } from './absences.js';
import styles from './review-page.module.css';

/** Drafts that wait for another person, the longest first; beside them the chosen one. */
export function ReviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { id } = useParams({ strict: false });
  const [language, setLanguage] = useState<Language | ''>('');
  const waiting = useWaiting(language === '' ? undefined : language);
  useEffect(() => {
    document.title = `${t('review.title')} – ${t('shell.product')}`;
  }, [t]);
  const items = waiting.data?.items ?? [];
  const returned = waiting.data?.returned ?? [];
  const groups = [
    ['mine', items.filter(({ mine }) => mine)],
    ['others', items.filter(({ mine }) => !mine)],
  ] as const;
  const order = groups.flatMap(([, rows]) => rows.map((row) => row.id));
  const step = (by: 1 | -1): void => {
    const next = order[id === undefined ? 0 : order.indexOf(id) + by];
    if (next) void navigate({ to: '/review/$id', params: { id: next } });
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });
  const options = (waiting.data?.languages ?? []).map((value) => ({ value, label: format.language(value) }));
  return (
    <div className={panes.page} data-chosen={id !== undefined || undefined}>
      <section className={panes.list} aria-label={t('review.title')}>
        <header className={styles.head}>
          <h1>{t('review.title')}</h1>
          {options.length > 1 && (
            <Pick
              label={t('shell.menu.language')}
              options={[{ value: '' as Language | '', label: t('review.list.allLanguages') }, ...options]}
              chosen={language}
              onChange={setLanguage}
            />
          )}
        </header>
        {waiting.isPending && <Skeleton rows={5} height={72} />}
        {waiting.isError && !waiting.data && <LoadFailure error={waiting.error} retry={waiting.refetch} />}
        {waiting.isSuccess && items.length + returned.length === 0 && (
          <EmptyState title={t('review.list.empty')} text={t('review.list.emptyText')} />
        )}
        {returned.length > 0 && (
          <section aria-label={t('review.list.returned')}>
            <h2 className={panes.group}>{t('review.list.returned')}</h2>
            <ul className={panes.rows}>
              {returned.map((draft) => (
                <ReturnedRow key={draft.id} draft={draft} />
              ))}
            </ul>
          </section>
        )}
        {groups.map(([name, rows]) =>
          rows.length === 0 ? null : (
            <section key={name} aria-label={t(`review.list.${name}`)}>
              <h2 className={panes.group}>
                {t(`review.list.${name}`)} <span className="muted">{format.number(rows.length)}</span>
              </h2>
              <ul className={panes.rows}>
                {rows.map((draft) => (
                  <WaitingRow key={draft.id} draft={draft} chosen={draft.id === id} />
                ))}
              </ul>
            </section>
          ),
        )}
        <Absences />
      </section>
      <section className={panes.detail} aria-label={t('queue.preview.label')}>
        {id === undefined ? <EmptyState title={t('review.list.choose')} /> : <Outlet />}
      </section>
    </div>
  );
}

function WaitingRow({ draft, chosen }: { draft: WaitingDraft; chosen: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useReviewWords();
  const now = useNow(30_000, true);
  return (
    <li>
      <Link to="/review/$id" params={{ id: draft.id }} className={panes.row} aria-current={chosen ? 'page' : undefined}>
        <span className={panes.facts}>
          <strong>{t('review.list.waits', { age: format.age(draft.submittedAt, now) })}</strong>
          <LanguageTag language={draft.language} />
          <span>{t('review.tier.short', { tier: draft.tier })}</span>
          {draft.deadline && <Due deadline={draft.deadline} />}
        </span>
        <PostText text={draft.excerpt} language={draft.questionLanguage} clamp={2} />
        <span className={panes.facts}>
          <span>{t('review.list.by', { name: draft.author })}</span>
          <bdi>{draft.space.name}</bdi>
        </span>
        {isWithoutReader(draft.readers) && <span className={styles.alarm}>{words.readers(draft.readers)}</span>}
        {!draft.mine && !isWithoutReader(draft.readers) && <span className={panes.facts}>{words.readers(draft.readers)}</span>}
      </Link>
    </li>
  );
}

function ReturnedRow({ draft }: { draft: ReturnedDraft }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <Link to="/case/$id" params={{ id: draft.caseId }} className={panes.row}>
        <span className={panes.facts}>
          <strong>{t('review.list.returnedBy', { name: draft.reviewer })}</strong>
          <time dateTime={draft.at}>{format.time(draft.at)}</time>
        </span>
        <bdi>{draft.excerpt}</bdi>
      </Link>
    </li>
  );
}
