import { useTranslation } from 'react-i18next';
import { type Counted, type CounterPart, counterParts, unaccounted } from './counter-parts.js';
import styles from './counter-line.module.css';

/** Nothing is hidden: every received post is shown, filtered, quiet or not read yet, and the sum stands here. */
export function CounterLine({ counter, onQuiet }: { counter: Counted; onQuiet: () => void }) {
  const { t } = useTranslation();
  const said = (part: CounterPart | 'received', count: number) => t(`queue.counter.${part}`, { count });
  const missing = unaccounted(counter);
  return (
    <section className={styles.counter} aria-label={t('queue.counter.label')} title={t('queue.counter.explain')}>
      <div className={styles.bar} aria-hidden="true">
        {counterParts.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: counter[part] }} />
        ))}
      </div>
      <p className={styles.line}>
        {counterParts.map((part, index) => (
          <span key={part} className={styles.part}>
            {index > 0 && <span aria-hidden="true">+</span>}
            {part === 'quiet' && counter.quiet > 0 ? (
              <button
                type="button"
                className={styles.quiet}
                onClick={onQuiet}
                title={t('queue.counter.openQuiet', { count: counter.quiet })}
              >
                {said(part, counter.quiet)}
              </button>
            ) : (
              <span>{said(part, counter[part])}</span>
            )}
          </span>
        ))}
        <span className={styles.part}>
          <span aria-hidden="true">{missing === 0 ? '=' : '≠'}</span>
          <strong data-missing={missing !== 0 || undefined}>{said('received', counter.received)}</strong>
        </span>
      </p>
    </section>
  );
}
