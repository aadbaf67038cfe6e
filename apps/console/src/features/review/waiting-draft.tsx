import { Button, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { WaitingDetail } from '@streetlight/contracts';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaitingCheck, useWaitingDraft } from '../../api/reviews.js';
import { useFormat } from '../../i18n/use-format.js';
import { Due } from '../../ui/due.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { useReviewWords } from '../../ui/review/review-words.js';
import { TierLine } from '../../ui/review/tier-line.js';
import { Beside } from './beside.js';
import { Sentences } from './sentences.js';
import { type Review, useReview } from './use-review.js';
import styles from './waiting-draft.module.css';

/** Changed words are checked this long after the last key. */
const quietMs = 300;
const route = getRouteApi('/desk/review/$id');
const decideKey = /Mac|iP/.test(globalThis.navigator?.platform ?? '') ? '⌘↵' : 'Ctrl ↵';

/** One draft that waits, by its address. */
export function WaitingDraft() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const found = useWaitingDraft(id);
  if (found.isError && found.error.code === 'not-found')
    return (
      <EmptyState title={t('review.page.gone')}>
        <Button component={Link} to="/review" variant="default">
          {t('review.title')}
        </Button>
      </EmptyState>
    );
  if (found.isError && !found.data) return <LoadFailure error={found.error} retry={found.refetch} />;
  if (!found.data) return <Skeleton rows={5} height={90} />;
  return <Reading key={id} draft={found.data} />;
}

/** The draft sentence by sentence, beside the question and the vetted answers it cites; and the decision. */
function Reading({ draft }: { draft: WaitingDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const words = useReviewWords();
  const review = useReview(draft);
  const [changed] = useDebouncedValue(review.edited ? review.text : null, quietMs);
  const checked = useWaitingCheck(draft.id, changed).data;
  const check = (review.edited && checked) || draft.check;
  const textRef = useRef<HTMLTextAreaElement>(null);
  const blocked = !check.passes || check.ruling.privateOnly;
  const startEdit = (): void => {
    review.setText(review.text ?? draft.text);
    requestAnimationFrame(() => textRef.current?.focus());
  };
  const decide = (): void => {
    if (review.busy) return;
    if (review.pins.length > 0) review.giveBack();
    else if (!blocked) review.approve();
  };
  useKeys({
    escape: () => void navigate({ to: '/review' }),
    decide: draft.mine ? decide : undefined,
    editDraft: draft.mine && review.text === null ? startEdit : undefined,
  });
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/review" className={styles.back}>
          <Icon name="left" size={16} /> {t('review.title')}
        </Link>
        <h2>{t('review.page.by', { name: draft.author, time: format.time(draft.submittedAt) })}</h2>
        <p className={styles.meta}>
          <Link to="/case/$id" params={{ id: draft.caseId }}>
            {t('review.page.case', { number: draft.caseNumber })}
          </Link>
          <bdi>{draft.space.name}</bdi>
          <LanguageTag language={draft.language} long />
          {draft.deadline && <Due deadline={draft.deadline} />}
        </p>
        <TierLine {...check} />
        {draft.inPlaceOf && <p>{t('review.page.inPlaceOf', { name: draft.inPlaceOf })}</p>}
        {!draft.mine && (
          <p className={styles.note}>
            {t(draft.own ? 'review.page.own-draft' : 'review.page.readAlong')} {words.readers(draft.readers)}
          </p>
        )}
      </header>
      <div className={styles.panes}>
        <Beside draft={draft} />
        <section className={styles.draft} aria-label={t('review.page.draft')}>
          <h3>{t('review.page.draft')}</h3>
          {review.text !== null && (
            <Textarea
              ref={textRef}
              rows={12}
              lang={draft.language}
              label={t('review.page.editLabel')}
              description={t('review.page.editText')}
              value={review.text}
              onChange={(event) => review.setText(event.currentTarget.value)}
            />
          )}
          <Sentences check={check} language={draft.language} review={draft.mine ? review : null} citing={draft.citations.length > 0} />
          {draft.mine && <Decision review={review} blocked={blocked} onEdit={startEdit} onDecide={decide} />}
        </section>
      </div>
    </article>
  );
}

interface DecisionProps {
  review: Review;
  /** It cannot go out as it stands. */
  blocked: boolean;
  onEdit: () => void;
  onDecide: () => void;
}

/** With reasons pinned the draft goes back, without it goes out. */
function Decision({ review, blocked, onEdit, onDecide }: DecisionProps) {
  const { t } = useTranslation();
  const back = review.pins.length > 0;
  return (
    <footer className={styles.acts}>
      {review.text === null ? (
        <Button variant="default" onClick={onEdit} rightSection={<Kbd>E</Kbd>}>
          {t('review.page.edit')}
        </Button>
      ) : (
        <Button variant="subtle" color="gray" onClick={() => review.setText(null)}>
          {t('review.page.editStop')}
        </Button>
      )}
      <Button
        variant={back ? 'default' : 'filled'}
        loading={review.busy}
        disabled={!back && blocked}
        leftSection={<Icon name={back ? 'undo' : 'send'} size={16} />}
        rightSection={<Kbd>{decideKey}</Kbd>}
        onClick={onDecide}
      >
        {back
          ? t('review.page.return', { count: review.pins.length })
          : t(review.edited ? 'review.page.approveEdited' : 'review.page.approve')}
      </Button>
    </footer>
  );
}
