import { Button } from '@mantine/core';
import type { SpaceView } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import { useConsent } from '../../api/spaces.js';
import { useBars } from '../../ui/bars/bars.js';
import { ConsentFields, consentProblems, freshConsent } from './consent-fields.js';
import styles from './panel.module.css';

/** Records, renews or withdraws the consent of a group. Withdrawing asks once more: reading stops at once. */
export function ConsentDialog({ space, onClose }: { space: SpaceView; onClose: () => void }) {
  const { t } = useTranslation();
  const bars = useBars();
  const save = useConsent(space.id);
  const [consent, setConsent] = useState(() => {
    const fresh = freshConsent(new Date());
    const before = space.consent;
    return before
      ? {
          givenBy: before.givenBy,
          evidence: before.evidence,
          validFrom: before.valid ? before.validFrom : fresh.validFrom,
          validTo: before.valid ? before.validTo : fresh.validTo,
        }
      : fresh;
  });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const problems = consentProblems(consent);
  const send = (body: typeof consent | null): void => save.mutate(body, { onSuccess: onClose, onError: bars.complain });
  return (
    <Dialog onClose={onClose} size="lg" title={t('spaces.consent.title', { name: space.name })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(problems).length === 0) send(consent);
        }}
      >
        <p className={styles.intro}>{t('spaces.consent.text')}</p>
        <ConsentFields consent={consent} problems={tried ? problems : {}} onChange={setConsent} />
        {asking && (
          <div className={styles.ask} role="alert">
            <p>{t('spaces.consent.withdrawAsk')}</p>
            <Button color="red" variant="default" loading={save.isPending} onClick={() => send(null)}>
              {t('spaces.consent.withdraw')}
            </Button>
          </div>
        )}
        <div className={styles.foot}>
          {space.consent?.valid && !asking && (
            <Button variant="subtle" onClick={() => setAsking(true)}>
              {t('spaces.consent.withdraw')}
            </Button>
          )}
          <Button variant="default" onClick={onClose} className={styles.cancel}>
            {t('shell.act.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(space.consent?.valid ? 'spaces.consent.renew' : 'spaces.consent.record')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
