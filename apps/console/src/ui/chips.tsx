import type { ReactNode } from 'react';
import styles from './chips.module.css';

interface ChipsProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: ReactNode }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** A shortcut beside the chips. */
  children?: ReactNode;
}

/** Several of a few: each a checkbox that looks like a chip. */
export function Chips<T extends string>({ legend, options, chosen, onChange, children }: ChipsProps<T>) {
  const toggle = (value: T) => onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.chip}>
            <input type="checkbox" className={styles.box} checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
