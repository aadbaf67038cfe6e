import { Button } from '@mantine/core';
import type { SuggestionView } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSuggestion } from '../../../api/knowledge.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { Kbd } from '../../../ui/kbd.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';
import { VettingLine } from '../../../ui/revision/revision-details.js';
import { AskEditor } from './ask-editor.js';
import styles from './finder.module.css';

/** Reasons that a new snippet would take away. */
const askable: ReadonlySet<SuggestionView['noneBecause']> = new Set(['nothing-vetted', 'value-missing', 'gates', 'danger'] as const);

interface SuggestionCardProps {
  caseId: string;
  /** Undefined where the person cannot write in this case: then it is for reading. */
  onInsert: ((suggestion: SuggestionView) => void) | undefined;
}

/** The answer made of vetted words alone, with what it rests on; or in a line why there is none. */
export function SuggestionCard({ caseId, onInsert }: SuggestionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useSuggestion(caseId);
  const [open, setOpen] = useState(false);
  const usable = data?.noneBecause === null;
  useKeys({ insertDraft: onInsert && usable ? () => onInsert(data) : undefined });
  if (!data) return null;
  if (data.noneBecause)
    return (
      <div className={styles.noSuggestion}>
        <p>
          <strong>{t('reply.suggestion.none')}</strong> {t(`reply.suggestion.because.${data.noneBecause}`)}
        </p>
        {askable.has(data.noneBecause) && <AskEditor caseId={caseId} />}
      </div>
    );
  return (
    <article className={`${styles.hit} ${styles.suggestion}`} aria-label={t('reply.suggestion.title')}>
      <header className={styles.hitHead}>
        <h3>{t('reply.suggestion.title')}</h3>
        {onInsert && (
          <Button size="compact-sm" rightSection={<Kbd>D</Kbd>} onClick={() => onInsert(data)}>
            {t('reply.suggestion.insert')}
          </Button>
        )}
      </header>
      <p className={styles.key}>
        <span className="muted">
          {data.asOf && t('reply.suggestion.asOf', { date: format.day(data.asOf) })}
          {data.revisions.map(({ key }) => (
            <code key={key}> {key}</code>
          ))}
        </span>
      </p>
      <p className={styles.text} lang={data.language ?? undefined} data-open={open || undefined}>
        {data.text}
      </p>
      {data.revisions.map((revision) => (
        <VettingLine key={revision.id} revision={revision} />
      ))}
      <div className={styles.toggles}>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('shell.act.less') : t('shell.act.more')}
          <Icon name="down" size={12} />
        </button>
      </div>
    </article>
  );
}
