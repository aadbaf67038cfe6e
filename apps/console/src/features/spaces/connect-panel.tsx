import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import { useConnect } from '../../api/spaces.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { Icon } from '../../ui/icon.js';
import styles from './panel.module.css';

/** What a token of a Telegram bot looks like. */
export const looksLikeToken = (text: string): boolean => /^\d+:[\w-]+$/.test(text.trim());

/** Connects a Telegram bot: how to get a token, the token, and what the bot then says of itself. */
export function ConnectPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { failure } = useSentence();
  const connect = useConnect();
  const [label, setLabel] = useState('');
  const [token, setToken] = useState('');
  const [tried, setTried] = useState(false);
  const account = connect.data;
  const problems = {
    label: label.trim() === '' ? t('spaces.consent.needed') : null,
    token: looksLikeToken(token) ? null : t('spaces.connect.tokenWrong'),
  };
  const send = (): void => {
    setTried(true);
    if (!problems.label && !problems.token) connect.mutate({ channel: 'telegram', label: label.trim(), token: token.trim() });
  };
  return (
    <Dialog onClose={onClose} size="lg" title={t('spaces.connect.title')}>
      {account ? (
        <div role="status">
          <p className={styles.result}>
            <Icon name="check" size={16} /> {t('spaces.connect.connected', { name: account.identity ?? account.label })}
          </p>
          {account.seesAllPosts === false ? (
            <p className={styles.warning}>{t('spaces.connect.privacy')}</p>
          ) : (
            <p>{t('spaces.connect.sees')}</p>
          )}
          <p className={styles.remedy}>{t('spaces.connect.next')}</p>
          <div className={styles.foot}>
            <Button onClick={onClose} className={styles.cancel}>
              {t('shell.act.close')}
            </Button>
          </div>
        </div>
      ) : (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <ol className={styles.steps}>
            <li>{t('spaces.connect.step1')}</li>
            <li>{t('spaces.connect.step2')}</li>
            <li>{t('spaces.connect.step3')}</li>
          </ol>
          <TextInput
            data-autofocus
            label={t('spaces.connect.label')}
            description={t('spaces.connect.labelHint')}
            value={label}
            maxLength={100}
            error={tried && problems.label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('spaces.connect.token')}
            description={t('spaces.connect.tokenHint')}
            value={token}
            autoComplete="off"
            maxLength={200}
            error={tried && problems.token}
            onChange={(event) => setToken(event.currentTarget.value)}
          />
          {connect.isError && (
            <div role="alert" className={styles.problem}>
              <p>{failure(connect.error)}</p>
            </div>
          )}
          <div className={styles.foot}>
            <Button variant="default" onClick={onClose} className={styles.cancel}>
              {t('shell.act.cancel')}
            </Button>
            <Button type="submit" loading={connect.isPending}>
              {t('spaces.connect.submit')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
