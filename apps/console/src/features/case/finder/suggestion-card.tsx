import type { CaseDetail } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useSuggestion } from '../../../api/knowledge.js';
import { AnswerText } from './answer-text.js';
import { DraftInProgress } from './draft-in-progress.js';
import styles from './finder.module.css';
import type { InsertDraft } from './insert-button.js';
import { NoAnswer } from './no-answer.js';

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
  if (data.noneBecause) return <NoAnswer caseId={caseId} because={data.noneBecause} />;
  return (
    <article className={`${styles.hit} ${styles.suggestion}`} aria-label={t('reply.suggestion.title')}>
      <header className={styles.hitHead}>
        <h3>{t('reply.suggestion.title')}</h3>
      </header>
      <AnswerText answer={data} asOf="reply.suggestion.asOf" />
    </article>
  );
}
