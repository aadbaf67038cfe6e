import { Button, Textarea } from '@mantine/core';
import type { CheckedSentence } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOnce } from '../../../ui/focus-once.js';
import { useReviewWords } from '../../../ui/review/review-words.js';
import styles from './findings.module.css';

interface FindingsProps {
  sentences: readonly CheckedSentence[];
  language: Language;
  onTake: (sentence: CheckedSentence, vetted: string) => void;
  onGoTo: (sentence: CheckedSentence) => void;
  /** Answers whether it was kept. */
  onKeep: (sentence: CheckedSentence, reason: string) => Promise<boolean>;
}

/** The sentences that no vetted answer covers: struck through, with the reason, the vetted words, and a way to keep them. */
export function Findings({ sentences, ...acts }: FindingsProps) {
  const { t } = useTranslation();
  const { failing, kept } = {
    failing: sentences.filter(({ findings, override }) => findings.length > 0 && override === null),
    kept: sentences.filter(({ override }) => override !== null),
  };
  if (failing.length + kept.length === 0) return null;
  return (
    <section className={styles.findings} aria-live="polite">
      {failing.length > 0 && <h3>{t('review.findings.title', { count: failing.length })}</h3>}
      <ul>
        {failing.map((sentence) => (
          <Failing key={`${sentence.from} ${sentence.text}`} sentence={sentence} {...acts} />
        ))}
        {kept.map(({ text, override }) => (
          <li key={text} data-kept>
            <q lang={acts.language}>{text}</q>
            <p>{t('review.findings.kept', { reason: override?.reason ?? '', name: override?.by ?? '' })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Failing({ sentence, language, onTake, onGoTo, onKeep }: { sentence: CheckedSentence } & Omit<FindingsProps, 'sentences'>) {
  const { t } = useTranslation();
  const words = useReviewWords();
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { nearest } = sentence;
  const keep = async (): Promise<void> => {
    setBusy(true);
    if (await onKeep(sentence, reason ?? '')) setReason(null);
    setBusy(false);
  };
  return (
    <li>
      <s lang={language}>{sentence.text}</s>
      {sentence.findings.map((finding) => (
        <p key={`${finding.gate} ${finding.code} ${finding.parameters['words']}`} className={styles.because}>
          {words.gate(finding)}
        </p>
      ))}
      {nearest && !nearest.same && (
        <p>
          {t('review.findings.vetted')} <q lang={language}>{nearest.text}</q>
        </p>
      )}
      {reason === null ? (
        <p className={styles.acts}>
          {nearest && !nearest.same && (
            <button type="button" onClick={() => onTake(sentence, nearest.text)}>
              {t('review.findings.take')}
            </button>
          )}
          <button type="button" onClick={() => onGoTo(sentence)}>
            {t('review.findings.goTo')}
          </button>
          {sentence.overridable && (
            <button type="button" onClick={() => setReason('')}>
              {t('review.findings.keep')}
            </button>
          )}
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <Textarea
            ref={focusOnce}
            rows={2}
            maxLength={500}
            label={t('review.findings.reason')}
            description={t('review.findings.reasonText')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <p className={styles.acts}>
            <Button size="compact-sm" type="submit" loading={busy} disabled={reason.trim().length < 5}>
              {t('review.findings.save')}
            </Button>
            <button type="button" onClick={() => setReason(null)}>
              {t('shell.act.cancel')}
            </button>
          </p>
        </form>
      )}
    </li>
  );
}
