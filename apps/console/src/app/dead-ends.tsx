import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.js';

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <main id="content">
      <EmptyState title={t('shell.missing.title')} text={t('shell.missing.text')}>
        <Button component="a" href="/">
          {t('shell.missing.home')}
        </Button>
      </EmptyState>
    </main>
  );
}

/** A screen the person's roles do not include. */
export function NotForYou() {
  const { t } = useTranslation();
  return <EmptyState title={t('shell.forbidden.title')} text={t('shell.forbidden.text')} />;
}

/** A mistake of ours: the screen says so, and that nothing written is lost. */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <main id="content" role="alert">
      <EmptyState title={t('shell.state.crashed')}>
        <Button onClick={() => location.reload()}>{t('shell.state.reload')}</Button>
      </EmptyState>
    </main>
  );
}
