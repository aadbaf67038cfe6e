import { Button } from '@mantine/core';
import type { CaseDetail } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import type { Holding } from '../../ui/triage/holding.js';
import styles from './not-yours.module.css';

interface NotYoursProps {
  detail: CaseDetail;
  holding: Holding;
  busy: boolean;
  /** Text of one's own that this device keeps. */
  kept: string;
  onTake: () => void;
}

/** Stands where the reply would be written, while the case belongs to nobody or to somebody else. */
export function NotYours({ detail, holding, busy, kept, onTake }: NotYoursProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = detail.holder?.name ?? '';
  const until = detail.leaseUntil ? format.time(detail.leaseUntil) : '';
  return (
    <section className={styles.panel} aria-label={t('reply.composer.title')}>
      <Icon name={holding.others ? 'person' : 'megaphone'} size={28} />
      {holding.others && (
        <>
          <h2>{t('case.take.heldBy', { name })}</h2>
          <p className="muted">{t('case.take.until', { time: until })}</p>
        </>
      )}
      {holding.leaseOver && (
        <>
          <h2>{t('case.take.heldBy', { name })}</h2>
          <p className="muted">{t('case.take.leaseOver', { time: until })}</p>
        </>
      )}
      {!holding.others && !holding.leaseOver && <h2>{holding.canTake ? t('case.take.first') : t(`words.caseState.${detail.state}`)}</h2>}
      {holding.canTake && (
        <Button size="sm" disabled={busy} rightSection={<Kbd>1</Kbd>} onClick={onTake}>
          {holding.leaseOver ? t('case.take.over') : t('case.take.act')}
        </Button>
      )}
      {detail.draft && detail.draft.text !== '' && (
        <p className={styles.draft} lang={detail.draft.language} dir="auto">
          {detail.draft.text}
        </p>
      )}
      {kept !== '' && kept !== detail.draft?.text && (
        <div className={styles.kept}>
          <p>{t('case.take.lost', { name })}</p>
          <p className={styles.draft} dir="auto">
            {kept}
          </p>
        </div>
      )}
    </section>
  );
}
