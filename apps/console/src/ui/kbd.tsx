import styles from './kbd.module.css';

/** A key as it is printed. Decoration beside a control that says the same in words. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={styles.kbd} aria-hidden="true">
      {children}
    </kbd>
  );
}
