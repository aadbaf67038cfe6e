import { TextInput } from '@mantine/core';
import type { ConsentBody } from '@streetlight/contracts';
import { addMonths, dayInGermany } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import styles from './consent-fields.module.css';

export type ConsentProblems = Partial<Record<keyof ConsentBody, 'needed' | 'needDay' | 'order'>>;

const day = /^\d{4}-\d\d-\d\d$/;

/** What is wrong with a consent record, field by field. */
export function consentProblems(consent: ConsentBody): ConsentProblems {
  const found: ConsentProblems = {};
  for (const field of ['givenBy', 'evidence'] as const) if (consent[field].trim().length < 2) found[field] = 'needed';
  for (const field of ['validFrom', 'validTo'] as const) if (!day.test(consent[field])) found[field] = 'needDay';
  if (!found.validFrom && !found.validTo && consent.validTo < consent.validFrom) found.validTo = 'order';
  return found;
}

/** A consent that begins today and holds for a year, to be filled in. */
export function freshConsent(now: Date): ConsentBody {
  const validFrom = dayInGermany(now);
  return { givenBy: '', evidence: '', validFrom, validTo: addMonths(validFrom, 12) };
}

interface ConsentFieldsProps {
  consent: ConsentBody;
  /** Problems are shown once somebody has tried to go on. */
  problems: ConsentProblems;
  onChange: (consent: ConsentBody) => void;
}

/** Who agreed that the group is read, where that can be looked up, from when until when. */
export function ConsentFields({ consent, problems, onChange }: ConsentFieldsProps) {
  const { t } = useTranslation();
  const field = (name: keyof ConsentBody, type: 'text' | 'date') => ({
    type,
    name,
    value: consent[name],
    error: problems[name] && t(`spaces.consent.${problems[name]}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ ...consent, [name]: event.currentTarget.value }),
  });
  return (
    <div className={styles.fields}>
      <TextInput
        {...field('givenBy', 'text')}
        data-autofocus
        label={t('spaces.consent.givenBy')}
        description={t('spaces.consent.givenByHint')}
        maxLength={200}
      />
      <TextInput
        {...field('evidence', 'text')}
        label={t('spaces.consent.evidence')}
        description={t('spaces.consent.evidenceHint')}
        maxLength={1000}
      />
      <TextInput {...field('validFrom', 'date')} label={t('spaces.consent.from')} />
      <TextInput {...field('validTo', 'date')} label={t('spaces.consent.to')} />
    </div>
  );
}
