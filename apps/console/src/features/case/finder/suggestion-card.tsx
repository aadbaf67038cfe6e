import { Button } from '@mantine/core';
import type { CaseDetail, DraftedAnswerView, SuggestionView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useSuggestion } from '../../../api/knowledge.js';
import { Kbd } from '../../../ui/kbd.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';
import { AnswerText } from './answer-text.js';
import { DraftInProgress } from './draft-in-progress.js';
import styles from './finder.module.css';

/** Takes a drafted answer over into the composer. */
export type InsertDraft = (answer: DraftedAnswerView) => void;

interface SuggestionCardProps {
  detail: CaseDetail;
  /** Undefined where the person cannot write in this case: then it is for reading. */
  onInsert: InsertDraft | undefined;
}

/** The answer made of vetted words alone, with what it rests on; or in a line why there is none. Who writes sees it come into being. */
export function SuggestionCard({ detail, onInsert }: SuggestionCardProps) {
  return onInsert ? <DraftInProgress detail={detail} onInsert={onInsert} /> : <ToRead caseId={detail.id} />;
}

function ToRead({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { data } = useSuggestion(caseId);
  if (!data) return null;
  if (data.noneBecause) return <NoAnswer because={data.noneBecause} />;
  return (
    <article className={`${styles.hit} ${styles.suggestion}`} aria-label={t('reply.suggestion.title')}>
      <header className={styles.hitHead}>
        <h3>{t('reply.suggestion.title')}</h3>
      </header>
      <AnswerText answer={data} />
    </article>
  );
}

/** An honest sentence instead of an answer. */
export function NoAnswer({ because }: { because: NonNullable<SuggestionView['noneBecause']> }) {
  const { t } = useTranslation();
  return (
    <p className={styles.noSuggestion}>
      <strong>{t('reply.suggestion.none')}</strong> {t(`reply.suggestion.because.${because}`)}
    </p>
  );
}

/** The button that takes a drafted answer over, and its key. */
export function InsertButton({ answer, onInsert }: { answer: DraftedAnswerView; onInsert: InsertDraft }) {
  const { t } = useTranslation();
  useKeys({ insertDraft: () => onInsert(answer) });
  return (
    <Button size="compact-sm" rightSection={<Kbd>D</Kbd>} onClick={() => onInsert(answer)}>
      {t('reply.suggestion.insert')}
    </Button>
  );
}
