import { ActionIcon, Button, Menu } from '@mantine/core';
import type { CaseDetail } from '@streetlight/contracts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import type { Holding } from '../../ui/triage/holding.js';
import { CaseFacts } from './case-facts.js';
import styles from './case-head.module.css';

export type CaseActs = Record<'take' | 'giveBack' | 'done' | 'reopen' | 'dismiss' | 'snooze' | 'sameAs' | 'nameClaim', () => void>;

interface CaseHeadProps {
  detail: CaseDetail;
  holding: Holding;
  acts: CaseActs;
  busy: boolean;
  titleRef: RefObject<HTMLHeadingElement | null>;
  doneRef: RefObject<HTMLButtonElement | null>;
  onBack: () => void;
}

/** The head of a case: back, the facts, and what can be done with it. */
export function CaseHead({ detail, holding, acts, busy, titleRef, doneRef, onBack }: CaseHeadProps) {
  const { t } = useTranslation();
  const further = [
    { name: 'giveBack', label: t('case.giveBack'), possible: holding.mine, key: 'B' },
    { name: 'snooze', label: t('case.snooze.act'), possible: holding.canSnooze, key: 'H' },
    { name: 'sameAs', label: t('case.same-as.act'), possible: holding.canMerge, key: holding.mine ? '' : '2' },
    { name: 'nameClaim', label: t('case.name-claim.act'), possible: holding.canName, key: '' },
    { name: 'dismiss', label: t('case.dismiss.act'), possible: holding.canDismiss, key: holding.mine ? '' : '3' },
    { name: 'reopen', label: t('case.reopen'), possible: holding.canReopen, key: '' },
  ] as const;
  const possible = further.filter((act) => act.possible);
  return (
    <header className={styles.head}>
      <button type="button" className={styles.back} onClick={onBack}>
        <Icon name="left" size={16} />
        {t('case.back')}
      </button>
      <div className={styles.what}>
        <h1 ref={titleRef} tabIndex={-1}>
          {t('case.title', { number: detail.number })} <bdi className={styles.space}>{detail.space.name}</bdi>
        </h1>
        <CaseFacts row={detail} />
      </div>
      <div className={styles.acts}>
        {holding.canTake && (
          <Button size="sm" disabled={busy} rightSection={<Kbd>1</Kbd>} onClick={acts.take}>
            {holding.leaseOver ? t('case.take.over') : t('case.take.act')}
          </Button>
        )}
        {holding.mine && (
          <Button
            ref={doneRef}
            size="sm"
            variant="default"
            disabled={busy}
            leftSection={<Icon name="check" size={16} />}
            rightSection={<Kbd>E</Kbd>}
            onClick={acts.done}
          >
            {t('case.done')}
          </Button>
        )}
        {possible.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={36} aria-label={t('shell.act.more')}>
                <Icon name="dots" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {possible.map(({ name, label, key }) => (
                <Menu.Item key={name} disabled={busy} onClick={acts[name]} rightSection={key && <Kbd>{key}</Kbd>}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </header>
  );
}
