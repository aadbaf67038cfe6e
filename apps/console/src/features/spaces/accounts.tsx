import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccounts, useDisconnect } from '../../api/spaces.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useBars } from '../../ui/bars/bars.js';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import styles from './lists.module.css';

const conditions: Record<string, Condition> = { connecting: 'slow', live: 'good', delayed: 'slow', down: 'bad', stopped: 'rest' };

/** Our accounts on the platforms and how they are. */
export function Accounts() {
  const { t } = useTranslation();
  const format = useFormat();
  const { coded } = useSentence();
  const bars = useBars();
  const may = useMay();
  const accounts = useAccounts();
  const disconnect = useDisconnect();
  const [asking, setAsking] = useState<string | null>(null);
  const items = accounts.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{t('spaces.accounts.title')}</h2>
      <ul className={styles.list}>
        {items.map((account) => (
          <li key={account.id}>
            <StateMark condition={conditions[account.state] ?? 'rest'}>{t(`words.accountState.${account.state}`)}</StateMark>
            <span className={styles.main}>
              <strong>
                <bdi>{account.label}</bdi>
              </strong>
              {account.identity && <bdi className="muted"> {account.identity}</bdi>}
              {account.trouble && <span className={styles.problem}>{coded(account.trouble)}</span>}
              {account.seesAllPosts === false && <span className={styles.problem}>{t('spaces.connect.privacy')}</span>}
            </span>
            <span className="muted">
              {t(`words.channel.${account.channel}`)}
              {account.lastSeenAt && ` · ${t('spaces.accounts.lastSeen', { age: format.age(account.lastSeenAt) })}`}
            </span>
            {may('account.connect') && asking !== account.id && (
              <Button variant="default" size="compact-sm" onClick={() => setAsking(account.id)}>
                {t('spaces.accounts.disconnect')}
              </Button>
            )}
            {asking === account.id && (
              <span role="alert" className={styles.ask}>
                {t('spaces.accounts.disconnectAsk', { name: account.label })}{' '}
                <Button
                  size="compact-sm"
                  loading={disconnect.isPending}
                  onClick={() => disconnect.mutate(account.id, { onError: bars.complain, onSettled: () => setAsking(null) })}
                >
                  {t('spaces.accounts.disconnect')}
                </Button>{' '}
                <Button size="compact-sm" variant="default" onClick={() => setAsking(null)}>
                  {t('shell.act.cancel')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
