import type { CaseRow } from '@streetlight/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncer } from '../../ui/announcer.js';

/** Tells people who listen to the screen of new cases: gathered and politely, at once where a person is in danger. */
export function useAnnounceNew(arrived: readonly CaseRow[] | undefined, filterKey: string): void {
  const { t } = useTranslation();
  const announcer = useAnnouncer();
  const seen = useRef<{ filterKey: string; ids: Set<string> } | null>(null);
  useEffect(() => {
    if (!arrived) return;
    const before = seen.current?.filterKey === filterKey ? seen.current.ids : null;
    seen.current = { filterKey, ids: new Set([...(before ?? []), ...arrived.map(({ id }) => id)]) };
    if (!before) return;
    const fresh = arrived.filter(({ id }) => !before.has(id));
    const danger = fresh.find(({ risk }) => risk === 'acute');
    if (danger) announcer.interrupt(t('queue.fresh.danger', { space: danger.space.name }));
    if (fresh.length === 0) return;
    const urgent = fresh.filter(({ band }) => band === 'urgent').length;
    const parts = [t('queue.fresh.say', { count: fresh.length }), urgent > 0 ? t('queue.fresh.urgent', { count: urgent }) : ''];
    announcer.say(`${parts.filter(Boolean).join(', ')}.`);
  }, [arrived, filterKey, announcer, t]);
}
