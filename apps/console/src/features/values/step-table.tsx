import { Button } from '@mantine/core';
import type { ValueDetail, ValueStepView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import { useValueWords } from '../../ui/value-words.js';
import styles from './values.module.css';

const conditions: Record<ValueStepView['standing'], Condition> = { past: 'rest', now: 'good', announced: 'slow' };

interface StepTableProps {
  value: ValueDetail;
  onAct?: (step: ValueStepView, change: 'correct' | 'strike') => void;
}

/** The steps of a value, the newest first. */
export function StepTable({ value: { steps, unit }, onAct }: StepTableProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  return (
    <ol className={styles.steps} aria-label={t('values.steps')}>
      {steps.toReversed().map((step) => (
        <li key={step.from} className={styles.step} data-standing={step.standing}>
          <span className={styles.now}>{words.amount(step.amount, unit)}</span>
          <span>
            {step.to
              ? t('values.span', { from: words.day(step.from), to: words.day(step.to) })
              : t('values.openSpan', { from: words.day(step.from) })}
          </span>
          <StateMark condition={conditions[step.standing]}>{t(`values.standing.${step.standing}`)}</StateMark>
          <bdi lang="de" className="muted">
            {step.source}
          </bdi>
          {onAct && (
            <span className={styles.acts}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('values.correctThis', { day: words.day(step.from) })}
                onClick={() => onAct(step, 'correct')}
              >
                {t('values.correct')}
              </Button>
              {step.standing === 'announced' && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t('values.strikeThis', { day: words.day(step.from) })}
                  onClick={() => onAct(step, 'strike')}
                >
                  {t('values.strike')}
                </Button>
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
