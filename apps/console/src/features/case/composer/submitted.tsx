import { Button } from '@mantine/core';
import type { CaseDetail } from '@streetlight/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkQuery, withdrawDraft } from '../../../api/reviews.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useBars } from '../../../ui/bars/bars.js';
import { Icon } from '../../../ui/icon.js';
import { TierLine } from '../../../ui/review/tier-line.js';
import { checkBodyOf } from './draft-state.js';
import styles from './submitted.module.css';
import type { Draft } from './use-draft.js';

/** One's own draft while it waits for another person: read only, and still one's own to take back. */
export function Submitted({ detail, draft }: { detail: CaseDetail; draft: Draft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const [busy, setBusy] = useState(false);
  const { state } = draft;
  const { data: check } = useQuery(checkQuery(detail.id, checkBodyOf(state)));
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    try {
      draft.adopt(await withdrawDraft(state.id ?? '', state.version));
      bars.tell(t('review.said.withdrawn'));
    } catch (error) {
      bars.complain(error);
    }
    setBusy(false);
  };
  return (
    <section className={styles.panel} aria-label={t('reply.composer.title')}>
      <h2>
        <Icon name="hourglass" size={18} /> {t('review.draft.waiting')}
      </h2>
      {state.submittedAt && <p className="muted">{t('review.draft.since', { time: format.time(state.submittedAt) })}</p>}
      {check && <TierLine {...check} />}
      <p className={styles.text} lang={state.language} dir="auto">
        {state.text}
      </p>
      <Button variant="default" loading={busy} onClick={() => void withdraw()} leftSection={<Icon name="undo" size={16} />}>
        {t('review.draft.withdraw')}
      </Button>
    </section>
  );
}
