import { TextInput } from '@mantine/core';
import type { NarrativeRow } from '@streetlight/contracts';
import { isLanguage, languages } from '@streetlight/domain';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarratives } from '../../api/narratives.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import tabsStyles from '../../ui/tabs.module.css';
import { useCountries } from './countries.js';
import styles from './narratives.module.css';
import { NewClaims } from './new-claims.js';
import { lately, SpreadBars } from './spread-bars.js';

const route = getRouteApi('/desk/narratives');

/** The known false claims, those repeated most lately first, and the claims that nobody has made one yet. */
export function NarrativesPage() {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const { view } = route.useSearch();
  const narratives = useNarratives(isLanguage(i18n.language) ? i18n.language : 'de');
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKeys({ search: () => field.current?.focus() });
  useEffect(() => {
    document.title = `${t('narratives.title')} – ${t('shell.product')}`;
  }, [t]);
  const wanted = words.trim().toLocaleLowerCase();
  const items = (narratives.data?.items ?? [])
    .filter(({ retired }) => retired === (view === 'retired'))
    .filter(({ id, claim, correction }) => `${id} ${claim} ${correction}`.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => lately(b.spread) - lately(a.spread));
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <header className={styles.head}>
        <div className={styles.top}>
          <h1>{t('narratives.title')}</h1>
          {may('narrative.edit') && (
            <Link to="/narratives/new" className={styles.new}>
              <Icon name="plus" size={14} />
              {t('narratives.new')}
            </Link>
          )}
        </div>
        <p className="muted">{t('narratives.text')}</p>
      </header>
      <div className={styles.filter}>
        <nav className={tabsStyles.tabs} aria-label={t('narratives.views')}>
          {(['used', 'retired'] as const).map((one) => (
            <Link
              key={one}
              to="/narratives"
              search={{ view: one === 'used' ? undefined : one }}
              activeOptions={{ explicitUndefined: true }}
              className={tabsStyles.tab}
            >
              {t(`narratives.view.${one}`)}
            </Link>
          ))}
        </nav>
        <TextInput
          ref={field}
          type="search"
          aria-label={t('narratives.filter')}
          placeholder={t('narratives.filter')}
          leftSection={<Icon name="search" size={16} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {narratives.isPending && <Skeleton rows={6} height={110} />}
      {narratives.isError && !narratives.data && <LoadFailure error={narratives.error} retry={narratives.refetch} />}
      {view !== 'retired' && narratives.data && <NewClaims claims={narratives.data.newClaims} />}
      {narratives.isSuccess && items.length === 0 && (
        <EmptyState title={t(wanted ? 'narratives.noneFound' : `narratives.empty.${view ?? 'used'}`)} text={t('narratives.emptyText')} />
      )}
      <ul className={styles.list}>
        {items.map((narrative) => (
          <li key={narrative.id}>
            <Card narrative={narrative} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ narrative }: { narrative: NarrativeRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const countries = useCountries();
  const { id, claim, correction, trueIn, correctedBy, wordings, spread, area } = narrative;
  const missing = languages.filter((language) => !wordings[language]);
  return (
    <article className={styles.card} aria-label={claim}>
      <p className={styles.top}>
        <Link to="/narratives/$id" params={{ id }}>
          <strong>
            {id} · <bdi>{claim}</bdi>
          </strong>
        </Link>
        <SpreadBars spread={spread} />
      </p>
      <p>
        <bdi>{correction}</bdi>
      </p>
      <p className={styles.sub}>
        <span>{t(`words.area.${area}`)}</span>
        {trueIn.length > 0 && <span>{t('narratives.trueIn', { countries: countries(trueIn) })}</span>}
        <span>
          {t('narratives.wordings', { number: format.number(Object.values(wordings).reduce((sum, count) => sum + (count ?? 0), 0)) })}
        </span>
        {missing.length > 0 && <span>{t('narratives.missing', { languages: format.list(missing.map(format.language)) })}</span>}
        {spread.languages.map(({ language, count }) => (
          <span key={language}>
            <LanguageTag language={language} /> {format.number(count)}
          </span>
        ))}
      </p>
      <p className={styles.sub}>
        <span>{t('narratives.correctedBy')}</span>
        {correctedBy.map((key) => (
          <Link key={key} to="/snippets/$key" params={{ key }}>
            {key}
          </Link>
        ))}
      </p>
    </article>
  );
}
