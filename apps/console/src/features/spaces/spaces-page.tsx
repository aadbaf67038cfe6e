import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { SpaceView } from '@streetlight/contracts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { useSpaces } from '../../api/spaces.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { Accounts } from './accounts.js';
import { Imports } from './imports.js';
import { SpaceCards, SpaceTable } from './space-table.js';
import styles from './spaces-page.module.css';

const ConsentDialog = lazy(async () => ({ default: (await import('./consent-dialog.js')).ConsentDialog }));
const ImportPanel = lazy(async () => ({ default: (await import('./import-panel.js')).ImportPanel }));
const ConnectPanel = lazy(async () => ({ default: (await import('./connect-panel.js')).ConnectPanel }));

const route = getRouteApi('/desk/spaces');

/** The groups the desk watches, their state and their consent; the ways new ones come in. */
export function SpacesPage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { panel } = route.useSearch();
  const spaces = useSpaces();
  const phone = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const [consentOf, setConsentOf] = useState<string | null>(null);
  const show = (next?: 'import' | 'connect') => void navigate({ to: '/spaces', search: next ? { panel: next } : {} });
  useEffect(() => {
    document.title = `${t('spaces.title')} – ${t('shell.product')}`;
  }, [t]);
  const items = spaces.data?.items ?? [];
  const asked = items.find(({ id }) => id === consentOf);
  const List = phone ? SpaceCards : SpaceTable;
  const ways = (
    <div className={styles.ways}>
      {may('space.import') && (
        <Button size="sm" leftSection={<Icon name="upload" size={16} />} onClick={() => show('import')}>
          {t('spaces.import.act')}
        </Button>
      )}
      {may('account.connect') && (
        <Button size="sm" variant="default" leftSection={<Icon name="plug" size={16} />} onClick={() => show('connect')}>
          {t('spaces.connect.act')}
        </Button>
      )}
    </div>
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('spaces.title')}</h1>
          {spaces.data && <p className="muted">{t('spaces.count', { count: items.length })}</p>}
        </div>
        {ways}
      </header>
      {spaces.isPending && <Skeleton rows={4} height={64} />}
      {spaces.isError && !spaces.data && <LoadFailure error={spaces.error} retry={spaces.refetch} />}
      {spaces.isSuccess && items.length === 0 && <EmptyState title={t('spaces.empty.title')} text={t('spaces.empty.text')} />}
      {items.length > 0 && <List spaces={items} onConsent={(space: SpaceView) => setConsentOf(space.id)} />}
      <Accounts />
      <Imports />
      <Suspense>
        {asked && <ConsentDialog space={asked} onClose={() => setConsentOf(null)} />}
        {panel === 'import' && may('space.import') && <ImportPanel onClose={() => show()} />}
        {panel === 'connect' && may('account.connect') && <ConnectPanel onClose={() => show()} />}
      </Suspense>
    </div>
  );
}
