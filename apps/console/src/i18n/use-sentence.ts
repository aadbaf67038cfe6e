import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.js';
import { type Format, useFormat } from './use-format.js';

/** A code of the backend with its values, as reasons, events and failures carry it. */
export interface Coded {
  code: string;
  parameters: Record<string, string | number>;
}

/** The sentences of codes are looked up by name at run time; a test proves that each code of the backend has one. */
const byName = (t: TFunction, key: string, values: Record<string, string | number> = {}): string =>
  (t as (key: string, values: object) => string)(key, values);

/** Values that are words of the domain: under which texts they stand, by the name of the parameter. */
const wordLists: Record<string, readonly string[]> = {
  rule: ['words.deadlineRule'],
  reason: ['words.dismissReason', 'reasons.codes'],
  topic: ['words.area'],
  area: ['words.area'],
  kind: ['words.kind'],
  risk: ['words.risk'],
  event: ['reasons.event'],
  state: ['words.caseState', 'words.delivery'],
};

/** Where the sentences of codes stand: of the machine's reasons and failures, and of the gates. */
const codeLists = ['reasons.codes', 'review.gates'];

const languageParameters = new Set(['language', 'mixed']);

/** A value as the interface language writes it: words of the domain, names of languages, days and moments. */
function valueIn(texts: i18n, format: Format, name: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (languageParameters.has(name) && /^[a-z]{2}$/.test(value)) return format.language(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.weekday(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return format.time(value);
  const key = wordLists[name]?.map((list) => `${list}.${value}`).find((one) => texts.exists(one));
  return key ? byName(texts.t, key) : value;
}

/**
 * Turns codes of the backend into sentences of the interface language. A code without a sentence (a newer backend)
 * is shown as it is: better odd than hidden.
 */
export function useSentence() {
  const { t, i18n: texts } = useTranslation();
  const format = useFormat();
  const values = (parameters: Coded['parameters']) =>
    Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, valueIn(texts, format, name, value)]));
  const coded = ({ code, parameters }: Coded): string => {
    const known = values(parameters);
    const key = codeLists.map((list) => `${list}.${code}`).find((one) => texts.exists(one, known));
    if (key) return byName(t, key, known);
    const rest = Object.values(known).join(', ');
    return rest ? t('reasons.signWith', { code, values: rest }) : t('reasons.sign', { code });
  };
  const failure = (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('errors.internal');
    const { field } = error.parameters;
    const fields = error.fields.map(({ path, message }) => `${path}: ${message}`).join('; ');
    return byName(t, `errors.${error.code}`, { fields: fields || String(field ?? ''), ...values(error.parameters) });
  };
  /** Why a file was refused and what helps; where this console has no words for the code, those of the backend. */
  const refusal = ({ code, message, remedy }: { code: string; message: string; remedy: string }) => {
    const words = (name: string, otherwise: string): string => {
      const key = `spaces.problems.${code}.${name}`;
      return texts.exists(key) ? byName(t, key) : otherwise;
    };
    return { what: words('what', message), remedy: words('remedy', remedy) };
  };
  return { coded, failure, refusal };
}
