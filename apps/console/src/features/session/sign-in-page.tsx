import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@streetlight/domain';
import { sessionQuery, useSaveInterfaceLanguage, useSignIn, useSignInHints } from '../../api/session.js';
import { changeLanguage } from '../../i18n/i18n.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { DemoPeople } from './demo-people.js';
import { LanguagePicker } from './language-picker.js';
import styles from './sign-in-page.module.css';
import { StreetLamp } from './street-lamp.js';

const route = getRouteApi('/sign-in');

/** The door: by e-mail and password, or in a demo by one click as one of its people. */
export function SignInPage() {
  const { t, i18n } = useTranslation();
  const { failure } = useSentence();
  const { next } = route.useSearch();
  const session = useQuery(sessionQuery);
  const hints = useSignInHints();
  const signIn = useSignIn();
  const saveLanguage = useSaveInterfaceLanguage();
  const chosen = useRef<Language | null>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const problem = useId();
  const { history } = useRouter();
  const signedIn = Boolean(session.data);
  useEffect(() => {
    if (signedIn) history.replace(next ?? '/');
  }, [signedIn, next, history]);
  if (signedIn) return null;

  const enter = async (body: { email: string; password: string }): Promise<void> => {
    const entered = await signIn.mutateAsync(body).catch(() => null);
    if (entered && chosen.current && chosen.current !== entered.user.interfaceLanguage) saveLanguage.mutate(chosen.current);
  };
  const choose = (language: Language): void => {
    chosen.current = language;
    void changeLanguage(i18n, language);
  };
  const people = hints.data?.demo ?? [];
  return (
    <div className={styles.night}>
      <main className={styles.page} id="content">
        <StreetLamp />
        <div className={styles.head}>
          <p className={styles.brand}>{t('shell.product')}</p>
          <p className={styles.claim}>{t('session.claim')}</p>
        </div>
        <div className={styles.card}>
          {people.length > 0 && (
            <DemoPeople people={people} busy={signIn.isPending} onEnter={({ email, password }) => void enter({ email, password })} />
          )}
          <section className={styles.own}>
            <h1>{people.length > 0 ? t('session.or') : t('session.title')}</h1>
            {next && people.length === 0 && <p className="muted">{t('session.ended')}</p>}
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                void enter({ email, password });
              }}
            >
              <TextInput
                label={t('session.email')}
                type="email"
                name="email"
                autoComplete="username"
                required
                withAsterisk={false}
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
                aria-describedby={signIn.isError ? problem : undefined}
              />
              <PasswordInput
                label={t('session.password')}
                name="password"
                autoComplete="current-password"
                required
                withAsterisk={false}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              <Button type="submit" size="sm" loading={signIn.isPending} variant={people.length > 0 ? 'default' : 'filled'}>
                {t('session.submit')}
              </Button>
            </form>
            {signIn.isError && (
              <p role="alert" id={problem} className={styles.problem}>
                {failure(signIn.error)}
              </p>
            )}
          </section>
        </div>
        <LanguagePicker onChoose={choose} />
      </main>
    </div>
  );
}
