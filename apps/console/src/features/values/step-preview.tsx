import type { StepChangeBody, StepFaultView, StepPreview as Preview } from '@streetlight/contracts';
import { isLanguage, type Language, languages, type StepFault, type Unit } from '@streetlight/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStepPreview } from '../../api/values.js';
import { useFormat } from '../../i18n/use-format.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Pick } from '../../ui/pick.js';
import { StateMark } from '../../ui/state-mark.js';
import { useValueWords } from '../../ui/value-words.js';
import { WordChanges } from '../../ui/word-changes.js';
import { Faults } from './faults.js';
import styles from './values.module.css';

interface StepPreviewProps {
  name: string;
  unit: Unit;
  change: StepChangeBody;
  meant?: readonly StepFault[];
  /** Says that a doubt is meant; without it faults are only shown. */
  onMean?: (fault: StepFault, isMeant: boolean) => void;
}

/** What a step would do: what stands in its way, how the amounts follow each other, and how each text reads from which day on. */
export function StepPreview({ name, unit, change, meant = [], onMean }: StepPreviewProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [language, setLanguage] = useState<Language>(isLanguage(i18n.language) ? i18n.language : 'de');
  const preview = useStepPreview(name, { ...change, language });
  if (preview.isPending) return <Skeleton rows={3} height={56} />;
  if (preview.isError) return <LoadFailure error={preview.error} retry={preview.refetch} />;
  const { faults, values, texts, recalled } = preview.data;
  const stopped = faults.some(({ weight }) => weight === 'error');
  return (
    <div className={styles.preview} aria-busy={preview.isPlaceholderData || undefined}>
      <Faults faults={faults as StepFaultView[]} unit={unit} meant={meant} {...(onMean ? { onMean } : {})} />
      {!stopped && (
        <>
          {values.map((value) => (
            <Outcome key={value.name} value={value} isOwn={value.name === name} />
          ))}
          {recalled > 0 && <p className={styles.recall}>{t('values.preview.recalled', { number: format.number(recalled) })}</p>}
          <div className={styles.top}>
            <h3>{t('values.preview.texts', { number: format.number(texts.length) })}</h3>
            <Pick
              label={t('values.preview.language')}
              options={languages.map((value) => ({ value, label: format.language(value) }))}
              chosen={language}
              onChange={setLanguage}
            />
          </div>
          {texts.length === 0 && <p className="muted">{t('values.preview.noTexts')}</p>}
          {texts.map((text) => (
            <Text key={text.key} text={text} language={language} />
          ))}
        </>
      )}
    </div>
  );
}

function Outcome({ value, isOwn }: { value: Preview['values'][number]; isOwn: boolean }) {
  const { t } = useTranslation();
  const words = useValueWords();
  return (
    <div className={styles.outcome}>
      <strong>{isOwn ? t('values.preview.after') : words.name(value.name)}</strong>
      <ol>
        {value.steps.map((step) => (
          <li key={step.from} data-standing={step.standing}>
            {step.to
              ? t('values.span', { from: words.day(step.from), to: words.day(step.to) })
              : t('values.openSpan', { from: words.day(step.from) })}
            {': '}
            {words.amount(step.amount, value.unit)}
          </li>
        ))}
      </ol>
      {value.undecidedFrom && <StateMark condition="bad">{t('values.undecided', { day: words.day(value.undecidedFrom) })}</StateMark>}
    </div>
  );
}

function Text({ text, language }: { text: Preview['texts'][number]; language: Language }) {
  const { t } = useTranslation();
  const words = useValueWords();
  const format = useFormat();
  return (
    <article className={styles.text} aria-label={text.title}>
      <p className={styles.top}>
        <strong lang={language}>
          <bdi>{text.title}</bdi>
        </strong>
        <Link to="/snippets/$key" params={{ key: text.key }} search={{ language }}>
          <code>{text.key}</code>
        </Link>
      </p>
      {text.passages.map((passage) => (
        <div key={`${passage.part} ${passage.paragraph} ${passage.day}`} className={styles.passage}>
          <p className={styles.sub}>
            <span>{t('values.preview.from', { day: words.day(passage.day) })}</span>
            <span>{t(`values.preview.part.${passage.part}`)}</span>
            {passage.missing.length > 0 && (
              <StateMark condition="bad">
                {t('values.preview.undecided', { names: format.list(passage.missing.map(words.name)) })}
              </StateMark>
            )}
          </p>
          <WordChanges before={passage.before} after={passage.after} language={language} />
        </div>
      ))}
    </article>
  );
}
