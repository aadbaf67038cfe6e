import styles from './state-mark.module.css';

/** How well something is: in order, slowed, not working, at rest. */
export type Condition = 'good' | 'slow' | 'bad' | 'rest';

const shapes: Record<Condition, React.ReactNode> = {
  good: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  slow: (
    <>
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 2.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  bad: <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
  rest: <rect x="2.5" y="2.5" width="9" height="9" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** A state in a word, with a shape and a colour beside it. */
export function StateMark({ condition, children }: { condition: Condition; children: string }) {
  return (
    <span className={styles.mark} data-condition={condition}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        {shapes[condition]}
      </svg>
      {children}
    </span>
  );
}
