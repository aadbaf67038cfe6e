import { Button, Textarea } from '@mantine/core';
import type { CheckedSentence, DraftCheck } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOnce } from '../../ui/focus-once.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import { useReviewWords } from '../../ui/review/review-words.js';
import { wordDiff } from '../../ui/word-diff.js';
import styles from './sentences.module.css';
import type { Review } from './use-review.js';

interface SentencesProps {
  check: DraftCheck;
  language: Language;
  /** null for who reads along. */
  review: Review | null;
  citing: boolean;
}

/** The draft sentence by sentence: how it differs from the vetted words, what the gates say, and the reasons pinned to it. */
export function Sentences({ check, language, review, citing }: SentencesProps) {
  const { t } = useTranslation();
  const [pinning, setPinning] = useState<string | null | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const focused = (): string | null => {
    const at = [...(list.current?.children ?? [])].findIndex((item) => item.contains(document.activeElement));
    return check.sentences[at]?.text ?? null;
  };
  useKeys({ pin: review ? () => setPinning(focused()) : undefined });
  const form = review && (
    <PinForm
      onSave={(reason) => {
        review.pin({ sentence: pinning ?? null, reason });
        setPinning(undefined);
      }}
      onCancel={() => setPinning(undefined)}
    />
  );
  return (
    <>
      {!citing && <p className="muted">{t('review.page.nothingCited')}</p>}
      <ol ref={list} className={styles.sentences}>
        {check.sentences.map((sentence) => (
          <li key={`${sentence.from} ${sentence.text}`} data-failing={isFailing(sentence) || undefined}>
            <Words sentence={sentence} language={language} citing={citing} />
            {review && (
              <button type="button" className={styles.pin} onClick={() => setPinning(sentence.text)}>
                {t('review.page.pin')}
              </button>
            )}
            {review && <Pins review={review} sentence={sentence.text} />}
            {pinning === sentence.text && form}
          </li>
        ))}
      </ol>
      {review && (
        <div className={styles.whole}>
          <button type="button" className={styles.pin} onClick={() => setPinning(null)}>
            {t('review.page.pinWhole')} <Kbd>C</Kbd>
          </button>
          <Pins review={review} sentence={null} />
          {pinning === null && form}
        </div>
      )}
    </>
  );
}

const isFailing = ({ findings, override }: CheckedSentence): boolean => findings.length > 0 && override === null;

function Words({ sentence, language, citing }: { sentence: CheckedSentence; language: Language; citing: boolean }) {
  const { t } = useTranslation();
  const words = useReviewWords();
  const { nearest, findings, override, text } = sentence;
  const parts = nearest && !nearest.same ? wordDiff(nearest.text, text) : [{ kind: 'same' as const, text }];
  return (
    <>
      <p className={styles.text} lang={language} dir="auto">
        {parts.map((part, at) => {
          if (part.kind === 'added') return <ins key={at}>{part.text}</ins>;
          if (part.kind === 'removed') return <del key={at}>{part.text}</del>;
          return <span key={at}>{part.text}</span>;
        })}
      </p>
      <p className={styles.state}>
        {nearest?.same && (
          <span className={styles.vetted}>
            <Icon name="check" size={14} /> {t('review.page.same')}
          </span>
        )}
        {nearest && !nearest.same && t('review.page.changed')}
        {!nearest && citing && sentence.ownWords && t('review.page.own')} {nearest && <code>{nearest.key}</code>}
      </p>
      {findings.map((finding) => (
        <p key={`${finding.gate} ${finding.code} ${finding.parameters['words']}`} className={styles.finding}>
          {words.gate(finding)}
        </p>
      ))}
      {override && (
        <p className={styles.override} dir="auto">
          {t('review.findings.kept', { reason: override.reason, name: override.by })}
        </p>
      )}
    </>
  );
}

function Pins({ review, sentence }: { review: Review; sentence: string | null }) {
  const { t } = useTranslation();
  const pins = review.pins.filter((pin) => pin.sentence === sentence);
  if (pins.length === 0) return null;
  return (
    <ul className={styles.pins}>
      {pins.map((pin) => (
        <li key={pin.reason}>
          <span dir="auto">{pin.reason}</span>
          <button type="button" onClick={() => review.unpin(pin)}>
            {t('review.page.unpin')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function PinForm({ onSave, onCancel }: { onSave: (reason: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onSave(reason.trim());
      }}
    >
      <Textarea
        ref={focusOnce}
        rows={2}
        maxLength={1000}
        label={t('review.page.pinLabel')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onCancel();
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            event.currentTarget.form?.requestSubmit();
          }
        }}
      />
      <Button size="compact-sm" type="submit" disabled={reason.trim() === ''}>
        {t('review.page.pinSave')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
        {t('shell.act.cancel')}
      </Button>
    </form>
  );
}
