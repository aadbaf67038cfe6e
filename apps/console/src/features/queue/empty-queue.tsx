import { Button } from '@mantine/core';
import type { CaseList } from '@streetlight/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSpaces } from '../../api/spaces.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { filterCount, type QueueSearch } from './queue-search.js';

/** Why the list is empty: no group yet, filtered away, or nobody is waiting, with the proof that the house is awake. */
export function EmptyQueue({ search, list, onClear }: { search: QueueSearch; list: CaseList; onClear: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const spaces = useSpaces();
  const all = list.views[search.view ?? 'open'] ?? 0;
  if (spaces.data?.items.length === 0) {
    return (
      <EmptyState title={t('queue.empty.channel')} text={t('queue.empty.channelHint')}>
        <Button onClick={() => void navigate({ to: '/spaces' })}>{t('queue.empty.toSpaces')}</Button>
      </EmptyState>
    );
  }
  if (filterCount(search) > 0 && all > 0) {
    return (
      <EmptyState title={t('queue.empty.filter', { all: format.number(all) })} lamp={false}>
        <Button onClick={onClear}>{t('queue.filter.clear')}</Button>
      </EmptyState>
    );
  }
  const last = (spaces.data?.items ?? [])
    .flatMap(({ lastPostAt }) => lastPostAt ?? [])
    .toSorted()
    .at(-1);
  const proof = last ? t('queue.empty.proof', { age: format.age(last), spaces: format.number(spaces.data?.items.length ?? 0) }) : undefined;
  const named = (search.languages ?? []).filter((language) => language !== 'und').map((language) => format.language(language));
  return (
    <EmptyState title={named.length > 0 ? t('queue.empty.goodIn', { languages: format.list(named) }) : t('queue.empty.good')} text={proof}>
      {named.length > 0 && (
        <Button variant="default" onClick={onClear}>
          {t('queue.empty.allLanguages')}
        </Button>
      )}
    </EmptyState>
  );
}
