import type { SuggestionView } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { TierTag } from '../../../ui/review/tier-tag.js';
import { VettingLine } from '../../../ui/revision/revision-details.js';
import styles from './finder.module.css';

interface AnswerTextProps {
  answer: SuggestionView;
  /** How it is said of which day the law and the amounts are. */
  asOf: 'reply.suggestion.asOf' | 'drafting.answer.asOf';
}

/** The words of a drafted answer, as of which day they are right, and who vetted what they rest on. */
export function AnswerText({ answer, asOf }: AnswerTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={styles.key}>
        <span className="muted">
          {answer.asOf && t(asOf, { date: format.day(answer.asOf) })}
          {answer.revisions.map(({ key }) => (
            <code key={key}> {key}</code>
          ))}{' '}
          <TierTag tier={answer.tier} />
        </span>
      </p>
      <p className={styles.text} lang={answer.language ?? undefined} data-open={open || undefined}>
        {answer.text}
      </p>
      {answer.revisions.map((revision) => (
        <VettingLine key={revision.id} revision={revision} />
      ))}
      <div className={styles.toggles}>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('shell.act.less') : t('shell.act.more')}
          <Icon name="down" size={12} />
        </button>
      </div>
    </>
  );
}
