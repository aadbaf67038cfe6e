import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { CaseDetail, RevisionView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFinder, useSnippets } from '../../../api/knowledge.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Icon } from '../../../ui/icon.js';
import { Kbd } from '../../../ui/kbd.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';
import { LoadFailure, Skeleton } from '../../../ui/loading.js';
import { AskEditor } from './ask-editor.js';
import styles from './finder.module.css';
import { HitCard, type Wording } from './hit-card.js';
import type { InsertDraft } from './insert-button.js';
import { SuggestionCard } from './suggestion-card.js';
import { useMissedSearch } from './use-missed-search.js';

interface FinderProps {
  detail: CaseDetail;
  language: Language;
  searchRef: Ref<HTMLInputElement>;
  /** Undefined where the person cannot write in this case: then it is for reading. */
  onInsert: ((revision: RevisionView, wording: Wording) => void) | undefined;
  onInsertDraft: InsertDraft | undefined;
}

/** A typed question is asked this long after the last key. */
const askAfterMs = 120;
const places = 5;

/** Vetted answers: first for the question of the case, then for whatever is typed. */
export function Finder({ detail, language, searchRef, onInsert, onInsertDraft }: FinderProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), askAfterMs);
  const found = useFinder({ text: asked, language, caseId: detail.id, limit: places });
  const snippets = useSnippets();
  const hits = found.data?.hits ?? [];
  const used = useMissedSearch(asked, language);
  const take =
    onInsert &&
    ((revision: RevisionView, wording: Wording): void => {
      used();
      onInsert(revision, wording);
    });
  const insert = (index: number): void => {
    const revision = hits[index]?.revision;
    if (revision?.usability === 'usable') take?.(revision, 'public');
  };
  useKeys({ insert: onInsert && ((key) => insert(Number(key) - 1)) });
  return (
    <section className={styles.finder} aria-label={t('reply.finder.title')}>
      <header className={styles.head}>
        <h2>{t('reply.finder.title')}</h2>
        <TextInput
          ref={searchRef}
          type="search"
          aria-label={t('reply.finder.search')}
          placeholder={t('reply.finder.search')}
          leftSection={<Icon name="search" size={16} />}
          rightSection={<Kbd>/</Kbd>}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              // A browser would empty the field.
              event.preventDefault();
              event.currentTarget.blur();
            }
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            insert(0);
          }}
        />
        <p className={styles.count} role="status">
          {found.isSuccess && (asked === '' ? t('reply.finder.forCase') : t('reply.finder.results', { count: hits.length }))}
        </p>
      </header>
      {found.isPending && <Skeleton rows={3} height={120} />}
      {found.isError && !found.data && <LoadFailure error={found.error} retry={found.refetch} />}
      {found.isSuccess && hits.length === 0 && (
        <EmptyState lamp={false} title={t('reply.finder.none')} text={t('reply.finder.noneHint')}>
          {asked !== '' && <AskEditor caseId={detail.id} />}
        </EmptyState>
      )}
      <div className={styles.suggested}>{asked === '' && <SuggestionCard detail={detail} onInsert={onInsertDraft} />}</div>
      <div className={styles.hits} data-stale={found.isPlaceholderData || undefined}>
        {hits.map((hit, index) => (
          <HitCard
            key={hit.key}
            hit={hit}
            digit={index + 1}
            language={language}
            languages={snippets.data?.items.find(({ key }) => key === hit.key)?.languages ?? []}
            onInsert={take}
          />
        ))}
      </div>
    </section>
  );
}
