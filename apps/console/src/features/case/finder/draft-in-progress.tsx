import { Button } from '@mantine/core';
import type { CaseDetail, DraftedAnswerView } from '@streetlight/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftedAnswer } from '../../../api/drafting.js';
import type { Drafting } from '../../../api/draft-stream.js';
import { useSentence } from '../../../i18n/use-sentence.js';
import { useAnnouncer } from '../../../ui/announcer.js';
import { Icon } from '../../../ui/icon.js';
import { AnswerText } from './answer-text.js';
import styles from './finder.module.css';
import { InsertButton, type InsertDraft } from './insert-button.js';
import { NoAnswer } from './no-answer.js';
import { StoppedWords } from './stopped-words.js';

/** Tells people who listen to the screen that a model writes, and the finished text once. */
function useAnnounceDraft(drafting: Drafting | undefined): void {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const said = useRef<'nothing' | 'writing' | 'finished'>('nothing');
  const isWriting = drafting !== undefined && !drafting.isDone && drafting.answer !== null;
  const finished = drafting?.isDone ? (drafting.answer?.text ?? '') : null;
  useEffect(() => {
    if (isWriting && said.current === 'nothing') {
      said.current = 'writing';
      say(t('drafting.answer.announce'));
    }
    if (finished !== null && said.current === 'writing') {
      said.current = 'finished';
      say(t('drafting.answer.finished', { text: finished }));
    }
  }, [isWriting, finished, say, t]);
}

/** The drafted answer of a case of one's own: sources at once, a usable draft next, and a model's words only when they have passed. */
export function DraftInProgress({ detail, onInsert }: { detail: CaseDetail; onInsert: InsertDraft }) {
  const { t } = useTranslation();
  const { failure } = useSentence();
  const { data, error, isError, isFetching, refetch } = useDraftedAnswer(detail, true);
  useAnnounceDraft(data);
  const answer = data?.answer;
  if (isError)
    return (
      <div className={styles.noSuggestion} role="alert">
        <strong>{t('drafting.answer.failed')}</strong> {failure(error)}
        <Button size="compact-sm" variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('drafting.answer.again')}
        </Button>
      </div>
    );
  if (!data) return null;
  if (answer?.noneBecause) return <NoAnswer caseId={detail.id} because={answer.noneBecause} />;
  return (
    <article className={`${styles.hit} ${styles.suggestion}`} aria-label={t('reply.suggestion.title')} aria-busy={!data.isDone}>
      <header className={styles.hitHead}>
        <h3>{t('reply.suggestion.title')}</h3>
        {answer && <InsertButton answer={answer} onInsert={onInsert} />}
      </header>
      {answer ? <Drafter answer={answer} isDone={data.isDone} /> : <Sources drafting={data} />}
      {!data.isDone && answer && (
        <div className={styles.writing}>
          <p className={styles.writingHead}>
            <Icon name="hourglass" size={14} />
            {t('drafting.answer.writing')}
          </p>
          {data.written !== '' && (
            <p aria-hidden="true" lang={answer.language ?? undefined}>
              {data.written}
            </p>
          )}
        </div>
      )}
      {answer && <AnswerText answer={answer} asOf="drafting.answer.asOf" />}
      {answer && answer.stopped.length > 0 && <StoppedWords answer={answer} />}
    </article>
  );
}

function Sources({ drafting }: { drafting: Drafting }) {
  return (
    <p className={styles.key}>
      {drafting.sources.map(({ id, key, title, language }) => (
        <span key={id} className="muted">
          <code>{key}</code> <span lang={language}>{title}</span>
        </span>
      ))}
    </p>
  );
}

/** Nothing needs saying where no model is connected: that is the normal case. */
const normal: readonly string[] = ['no-model', 'not-waited-for'];

/** Who wrote it; and where a model should have, why it did not. */
function Drafter({ answer, isDone }: { answer: DraftedAnswerView; isDone: boolean }) {
  const { t } = useTranslation();
  const { drafter, model, offlineBecause } = answer;
  return (
    <p className={styles.drafter} data-drafter={drafter}>
      <strong>{model ? t('drafting.answer.byModel', { model: model.name }) : t('drafting.answer.byOffline')}</strong>
      {isDone && offlineBecause && !normal.includes(offlineBecause) && <span>{t(`drafting.because.${offlineBecause}`)}</span>}
    </p>
  );
}
