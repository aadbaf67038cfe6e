import type { SuggestionView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { AskEditor } from './ask-editor.js';
import styles from './finder.module.css';

type Because = NonNullable<SuggestionView['noneBecause']>;

/** Reasons that a new snippet would take away. */
const askable: ReadonlySet<Because> = new Set<Because>(['nothing-vetted', 'value-missing', 'gates', 'danger']);

/** An honest sentence instead of an answer, and the way to have one written. */
export function NoAnswer({ caseId, because }: { caseId: string; because: Because }) {
  const { t } = useTranslation();
  return (
    <div className={styles.noSuggestion}>
      <p>
        <strong>{t('reply.suggestion.none')}</strong> {t(`reply.suggestion.because.${because}`)}
      </p>
      {askable.has(because) && <AskEditor caseId={caseId} />}
    </div>
  );
}
