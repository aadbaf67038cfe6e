import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './composer.module.css';
import type { DraftState } from './draft-state.js';

/** Two texts of one draft: both stand here, and the person decides. Nothing is lost before that. */
export function Conflict({ state, onChoose }: { state: DraftState; onChoose: (choice: 'theirs' | 'mine' | 'both') => void }) {
  const { t } = useTranslation();
  if (!state.theirs) return null;
  return (
    <section className={styles.conflict} role="alert" aria-label={t('reply.conflict.title')}>
      <h3>{t('reply.conflict.title')}</h3>
      <p>{t('reply.conflict.text')}</p>
      <div className={styles.both}>
        {(
          [
            ['theirs', state.theirs],
            ['mine', state],
          ] as const
        ).map(([whose, draft]) => (
          <div key={whose}>
            <h4>{t(whose === 'theirs' ? 'reply.conflict.theirs' : 'reply.conflict.yours')}</h4>
            <p className={styles.version} lang={draft.language} dir="auto">
              {draft.text}
            </p>
            <Button variant={whose === 'mine' ? 'filled' : 'default'} onClick={() => onChoose(whose)}>
              {t(whose === 'theirs' ? 'reply.conflict.keepTheirs' : 'reply.conflict.keepYours')}
            </Button>
          </div>
        ))}
      </div>
      <Button variant="subtle" onClick={() => onChoose('both')}>
        {t('reply.conflict.keepBoth')}
      </Button>
    </section>
  );
}
