import { Button, Textarea, TextInput } from '@mantine/core';
import type { ValueDetail } from '@streetlight/contracts';
import { type StepFault, stepFaults } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStepPreview, useValueAct } from '../../api/values.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useBars } from '../../ui/bars/bars.js';
import { focusOnce } from '../../ui/focus-once.js';
import { changeOf, proposalOf, unfinished, type WrittenStep } from './step-state.js';
import { StepPreview } from './step-preview.js';
import styles from './values.module.css';

interface StepFormProps {
  value: ValueDetail;
  step: WrittenStep;
  onChange: (step: WrittenStep) => void;
  onDone: () => void;
}

/** Proposes a step: while it is written, one sees what it would do. What others have done meanwhile stands above it, and nothing is lost. */
export function StepForm({ value, step, onChange, onDone }: StepFormProps) {
  const { t } = useTranslation();
  const { failure } = useSentence();
  const bars = useBars();
  const act = useValueAct(value.name);
  const [tried, setTried] = useState(false);
  const missing = unfinished(step);
  const change = changeOf(step, value.unit);
  const preview = useStepPreview(value.name, change && { ...change, language: 'de' });
  const open = (preview.data?.faults ?? []).filter(({ fault, weight }) => weight === 'error' || !step.meant.includes(fault));
  const isBehind = step.seen !== value.version;
  const set = (part: Partial<WrittenStep>) => onChange({ ...step, ...part });
  const field = (name: 'amount' | 'from' | 'source') => ({
    value: step[name],
    error: tried && missing.includes(name) ? t(`values.form.missing.${name}`) : undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value }),
  });
  const mean = (fault: StepFault, isMeant: boolean) =>
    set({ meant: isMeant ? [...step.meant, fault] : step.meant.filter((one) => one !== fault) });
  const send = (): void => {
    setTried(true);
    if (!change || open.length > 0 || isBehind) return;
    const meant = step.meant.filter((fault) => stepFaults[fault] === 'doubt');
    act.mutate(
      { act: 'propose', body: proposalOf({ ...step, meant }, change) },
      {
        onSuccess: () => {
          bars.tell(t('values.form.done'));
          onDone();
        },
      },
    );
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={t(`values.form.${step.change}`)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t(`values.form.${step.change}`)}</h2>
      <p className="muted">{t(`values.form.text.${step.change}`)}</p>
      {step.change !== 'strike' && (
        <div className={styles.fields}>
          <TextInput
            {...field('amount')}
            label={t('values.form.amount')}
            description={t(`values.unit.${value.unit}`)}
            inputMode="decimal"
            autoComplete="off"
            ref={focusOnce}
          />
          <TextInput {...field('from')} type="date" label={t('values.form.from')} />
          <TextInput
            type="date"
            label={t('values.form.to')}
            description={t('values.form.toText')}
            value={step.to}
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
          <TextInput
            {...field('source')}
            label={t('values.form.source')}
            description={t('values.form.sourceText')}
            maxLength={200}
            lang="de"
          />
        </div>
      )}
      <Textarea
        label={t('values.form.note')}
        value={step.note}
        maxLength={500}
        rows={2}
        {...(step.change === 'strike' ? { ref: focusOnce } : {})}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {change && <StepPreview name={value.name} unit={value.unit} change={change} meant={step.meant} onMean={mean} />}
      {isBehind && (
        <div className={styles.behind} role="alert">
          <strong>{t('values.form.behind')}</strong>
          <p>{t('values.form.behindText')}</p>
          <Button variant="default" onClick={() => set({ seen: value.version })}>
            {t('values.form.looked')}
          </Button>
        </div>
      )}
      {act.isError && !isBehind && act.error.code !== 'conflict' && (
        <p className={styles.wrong} role="alert">
          {failure(act.error)}
        </p>
      )}
      {tried && open.length > 0 && (
        <p className={styles.wrong} role="alert">
          {t('values.form.faults')}
        </p>
      )}
      <div className={styles.acts}>
        <Button variant="default" onClick={onDone}>
          {t('shell.act.cancel')}
        </Button>
        <Button type="submit" loading={act.isPending} disabled={isBehind}>
          {t('values.form.propose')}
        </Button>
      </div>
    </form>
  );
}
