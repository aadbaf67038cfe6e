import { useMediaQuery } from '@mantine/hooks';
import type { CaseDetail, DraftedAnswerView, RevisionView } from '@streetlight/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { rememberedQueue } from '../../api/queue-memory.js';
import { useSession } from '../../api/session.js';
import { useKeyboard, useKeys } from '../../ui/keyboard/use-keys.js';
import { useHolding } from '../../ui/triage/holding.js';
import { useTriage } from '../../ui/triage/triage.js';
import { CaseHead } from './case-head.js';
import styles from './case-desk.module.css';
import { Composer } from './composer/composer.js';
import { Submitted } from './composer/submitted.js';
import { insertPassage } from './composer/insert-text.js';
import { useDraft } from './composer/use-draft.js';
import { Finder } from './finder/finder.js';
import type { Wording } from './finder/hit-card.js';
import { NotYours } from './not-yours.js';
import { Notes } from './notes.js';
import { type Part, PartTabs } from './part-tabs.js';
import { ThreadPane } from './thread-pane.js';
import { WaitingHere } from './waiting-here.js';
import { replyLanguage } from './composer/draft-state.js';

/** A case on the desk: the thread, the vetted answers, the public reply, and below it all the notes to the team. */
export function CaseDesk({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const triage = useTriage();
  const keyboard = useKeyboard();
  const { user } = useSession();
  const holding = useHolding(detail);
  const draft = useDraft(detail, holding.mine);
  const phone = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const [part, setPart] = useState<Part>('thread');
  const textRef = useRef<HTMLTextAreaElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const doneRef = useRef<HTMLButtonElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  useEffect(() => {
    document.title = `${t('case.title', { number: detail.number })} – ${t('shell.product')}`;
  }, [t, detail.number]);

  /** At once: what is typed next belongs there, not to the keys of the screen. */
  const focusOn = (target: { current: HTMLElement | null }, on: Part): void => {
    flushSync(() => setPart(on));
    target.current?.focus();
  };
  const insert = (revision: RevisionView, wording: Wording): void => {
    const field = textRef.current;
    const { text, citations, insertions } = draft.state;
    const at = field && field.selectionEnd > 0 ? field.selectionEnd : text.length;
    const next = insertPassage(text, wording === 'full' ? revision.fullText : revision.publicText, at);
    flushSync(() => {
      draft.edit({
        text: next.text,
        citations: [...citations.filter(({ id }) => id !== revision.id), revision],
        insertions: [...insertions, { revisionId: revision.id, wording }],
      });
      setPart('reply');
    });
    textRef.current?.focus();
    textRef.current?.setSelectionRange(next.caret, next.caret);
  };
  /** The machine's draft, below what is written already. */
  const insertDraft = ({ id: draftedAnswerId, text, revisions }: DraftedAnswerView): void => {
    const { state } = draft;
    const known = new Set(revisions.map(({ id }) => id));
    flushSync(() => {
      draft.edit({
        text: state.text.trim() === '' ? text : `${state.text.trimEnd()}\n\n${text}`,
        citations: [...state.citations.filter(({ id }) => !known.has(id)), ...revisions],
        draftedAnswerId,
      });
      setPart('reply');
    });
    textRef.current?.focus();
  };
  const back = (): void => void navigate({ to: '/queue', search: rememberedQueue().search });
  const step = (by: 1 | -1, otherwise: () => void = () => undefined): void => {
    const { ids } = rememberedQueue();
    const next = ids[ids.indexOf(detail.id) + by];
    if (ids.includes(detail.id) && next) void navigate({ to: '/case/$id', params: { id: next } });
    else otherwise();
  };
  /** After the last act on a case the next one opens, or the queue. */
  const leave = (moved: CaseDetail | null): void => {
    if (moved) step(1, back);
  };
  const take = async (): Promise<void> => {
    if (await triage.take(detail)) keyboard.guardDigits();
  };
  const acts = {
    take: () => void take(),
    giveBack: () => void triage.giveBack(detail),
    done: () => void triage.done(detail).then(leave),
    reopen: () => void triage.reopen(detail),
    dismiss: () => void triage.dismiss(detail).then(leave),
    snooze: () => void triage.snooze(detail).then(leave),
    sameAs: () => void triage.sameAs(detail).then(leave),
    nameClaim: () => void triage.nameClaim(detail),
  };
  const writing = holding.mine && draft.state.stage !== 'submitted';
  const reading = !holding.mine;
  useKeys({
    escape: () =>
      document.activeElement instanceof HTMLElement &&
      document.activeElement !== document.body &&
      document.activeElement !== titleRef.current
        ? titleRef.current?.focus()
        : back(),
    next: (key) => (key === 'j' ? step(1) : false),
    previous: (key) => (key === 'k' ? step(-1) : false),
    search: () => focusOn(searchRef, 'finder'),
    take: holding.canTake ? acts.take : undefined,
    same: reading && holding.canMerge ? acts.sameAs : undefined,
    dismiss: reading && holding.canDismiss ? acts.dismiss : undefined,
    snooze: holding.canSnooze ? acts.snooze : undefined,
    done: holding.mine ? acts.done : undefined,
    giveBack: holding.mine ? acts.giveBack : undefined,
    reply: holding.mine ? () => focusOn(textRef, 'reply') : undefined,
  });
  const language = holding.mine ? draft.state.language : replyLanguage(detail.language, user.languages);
  const shows = (one: Part): boolean => !phone || part === one;
  return (
    <div className={styles.desk}>
      <CaseHead detail={detail} holding={holding} acts={acts} busy={triage.busy} titleRef={titleRef} doneRef={doneRef} onBack={back} />
      {phone && <PartTabs part={part} onPart={setPart} />}
      <div className={styles.panes}>
        {shows('thread') && <ThreadPane detail={detail} />}
        {shows('finder') && (
          <div className={styles.finder}>
            <Finder
              detail={detail}
              language={language}
              searchRef={searchRef}
              onInsert={writing ? insert : undefined}
              onInsertDraft={writing ? insertDraft : undefined}
            />
          </div>
        )}
        {shows('reply') && (
          <div className={styles.reply}>
            <WaitingHere waiting={detail.waiting} mine={holding.mine} />
            {holding.mine && !writing && <Submitted detail={detail} draft={draft} />}
            {writing && (
              <Composer
                detail={detail}
                draft={draft}
                textRef={textRef}
                onFind={() => focusOn(searchRef, 'finder')}
                onReleased={() => focusOn(doneRef, 'thread')}
              />
            )}
            {!holding.mine && <NotYours detail={detail} holding={holding} busy={triage.busy} kept={draft.state.text} onTake={acts.take} />}
          </div>
        )}
      </div>
      {shows('thread') && (
        <div className={styles.notes}>
          <Notes caseId={detail.id} notes={detail.notes} />
        </div>
      )}
    </div>
  );
}
