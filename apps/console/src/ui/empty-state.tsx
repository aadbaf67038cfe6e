import type { ReactNode } from 'react';
import { Lamp } from './lamp.js';
import styles from './empty-state.module.css';

/** What stands where there is nothing: why, and what can be done. */
export function EmptyState({
  title,
  text,
  children,
  lamp = true,
}: {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  lamp?: boolean;
}) {
  return (
    <div className={styles.empty}>
      {lamp && (
        <span className={styles.lamp}>
          <Lamp size={44} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {text && <p className="muted">{text}</p>}
      {children && <div className={styles.acts}>{children}</div>}
    </div>
  );
}
