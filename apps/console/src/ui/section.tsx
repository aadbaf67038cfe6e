import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.js';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  /** Stands open from the beginning. */
  open?: boolean;
  children: ReactNode;
}

/** A part of a screen under a heading that folds it away. */
export function Section({ title, open: openAtFirst = false, children }: SectionProps) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <section className={styles.section}>
      <h2>
        <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span className={styles.arrow} data-open={open || undefined}>
            <Icon name="right" size={14} />
          </span>
          {title}
        </button>
      </h2>
      <div id={id} hidden={!open} className={styles.body}>
        {open && children}
      </div>
    </section>
  );
}
