import { Checkbox } from '@mantine/core';
import type { StepFaultView } from '@streetlight/contracts';
import type { StepFault, Unit } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { useValueWords } from '../../ui/value-words.js';
import styles from './values.module.css';

const amounts = new Set(['least', 'most', 'before']);
const unitNames = new Set(['unit', 'written']);

/** What a fault speaks of, as the interface language writes it. */
function useFaultValues() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords();
  return ({ parameters }: StepFaultView, unit: Unit): Record<string, string> =>
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => {
        if (typeof value === 'number') return [name, amounts.has(name) ? words.amount(value, unit) : format.number(value)];
        if (/^\d{4}-\d\d-\d\d$/.test(value)) return [name, words.day(value)];
        if (unitNames.has(name)) return [name, t(`values.unit.${value as Unit}`)];
        return [name, name === 'of' || name === 'name' ? words.name(value) : value];
      }),
    );
}

/** Which of its neighbours leaves a step room, if any. */
const room = ({ parameters: { beginOn, endOn } }: StepFaultView) => (beginOn ? 'overlapsBegin' : endOn ? 'overlapsEnd' : 'overlapsSame');

interface FaultsProps {
  faults: readonly StepFaultView[];
  unit: Unit;
  meant: readonly StepFault[];
  onMean?: (fault: StepFault, isMeant: boolean) => void;
}

/** What is wrong with a step and what helps; what is only unusual can be said to be meant. */
export function Faults({ faults, unit, meant, onMean }: FaultsProps) {
  const { t } = useTranslation();
  const valuesOf = useFaultValues();
  const say = t as (key: string, values: object) => string;
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults} aria-label={t('values.faults')}>
      {faults.map((found) => {
        const values = valuesOf(found, unit);
        const remedy = found.fault === 'overlaps' ? room(found) : found.fault;
        return (
          <li key={found.fault} data-weight={found.weight}>
            <strong>{say(`values.fault.${found.fault}`, values)}</strong>
            <span>{say(`values.remedy.${remedy}`, values)}</span>
            {found.weight === 'doubt' && onMean && (
              <Checkbox
                label={t('values.meant')}
                checked={meant.includes(found.fault)}
                onChange={(event) => onMean(found.fault, event.currentTarget.checked)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
