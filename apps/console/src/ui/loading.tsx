import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.js';
import { useSentence } from '../i18n/use-sentence.js';
import { EmptyState } from './empty-state.js';
import styles from './loading.module.css';

/** Whether a wait has lasted `ms`: short waits show nothing at all. */
function useWaited(ms: number): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return waited;
}

/** Stands where something will be: nothing for 150 ms, then rows of the real size, a sentence when it takes long. */
export function Skeleton({ rows = 6, height = 72, children }: { rows?: number; height?: number; children?: ReactNode }) {
  const { t } = useTranslation();
  const shown = useWaited(150);
  const slow = useWaited(3000);
  return (
    <div aria-busy="true" className={styles.skeleton}>
      <span className="visually-hidden" role="status">
        {shown ? t('shell.state.loading') : ''}
      </span>
      {shown &&
        (children ??
          Array.from({ length: rows }, (_, row) => <div key={row} className={styles.row} style={{ height }} aria-hidden="true" />))}
      {slow && <p className={styles.slow}>{t('shell.state.slow')}</p>}
    </div>
  );
}

/** Why something could not be loaded, and the way to try again. */
export function LoadFailure({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useTranslation();
  const { failure } = useSentence();
  const id = error instanceof ApiError ? error.requestId : null;
  return (
    <div role="alert">
      <EmptyState
        lamp={false}
        title={t('shell.state.failed')}
        text={
          <>
            {failure(error)}
            {id && <small className={styles.request}>{t('shell.state.request', { id })}</small>}
          </>
        }
      >
        <Button onClick={() => void retry()}>{t('shell.act.retry')}</Button>
      </EmptyState>
    </div>
  );
}
