import { Button, TextInput } from '@mantine/core';
import { areas, dayInGermany } from '@streetlight/domain';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSnippets } from '../../api/knowledge.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { Kbd } from '../../ui/kbd.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import panes from '../../ui/list-detail.module.css';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import styles from './knowledge-page.module.css';

/** The knowledge base: all snippets by area, beside them the chosen one. */
export function KnowledgePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { key } = useParams({ strict: false });
  const snippets = useSnippets();
  const may = useMay();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKeys({ search: () => field.current?.focus() });
  useEffect(() => {
    document.title = `${t('knowledge.title')} – ${t('shell.product')}`;
  }, [t]);
  const wanted = words.trim().toLocaleLowerCase();
  const items = (snippets.data?.items ?? []).filter(({ title, key: name }) => `${title} ${name}`.toLocaleLowerCase().includes(wanted));
  return (
    <div className={panes.page} data-chosen={key !== undefined || undefined}>
      <section className={panes.list} aria-label={t('knowledge.title')}>
        <header className={styles.head}>
          <KnowledgeTabs />
          <div className={styles.titled}>
            <h1>{t('knowledge.title')}</h1>
            {may('snippet.edit') && (
              <Button variant="default" component={Link} to="/snippets/new" leftSection={<Icon name="plus" size={14} />}>
                {t('editor.act.new')}
              </Button>
            )}
          </div>
          {snippets.data && <p className="muted">{t('knowledge.count', { count: snippets.data.items.length })}</p>}
          <TextInput
            ref={field}
            type="search"
            aria-label={t('knowledge.filter')}
            placeholder={t('knowledge.filter')}
            leftSection={<Icon name="search" size={16} />}
            rightSection={<Kbd>/</Kbd>}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </header>
        {snippets.isPending && <Skeleton rows={8} height={56} />}
        {snippets.isError && !snippets.data && <LoadFailure error={snippets.error} retry={snippets.refetch} />}
        {snippets.isSuccess && items.length === 0 && (
          <EmptyState lamp={false} title={t(snippets.data.items.length === 0 ? 'knowledge.empty' : 'knowledge.none')} />
        )}
        {areas.map((area) => {
          const rows = items.filter((item) => item.area === area);
          if (rows.length === 0) return null;
          return (
            <section key={area} aria-label={t(`words.area.${area}`)}>
              <h2 className={panes.group}>{t(`words.area.${area}`)}</h2>
              <ul className={panes.rows}>
                {rows.map((row) => (
                  <li key={row.key}>
                    <Link
                      to="/snippets/$key"
                      params={{ key: row.key }}
                      className={panes.row}
                      aria-current={row.key === key ? 'page' : undefined}
                    >
                      <strong>{row.title}</strong>
                      <span className={panes.facts}>
                        {row.sample && <span className={styles.sample}>{t('knowledge.sample')}</span>}
                        <span>{t('knowledge.languages', { count: row.languages.length })}</span>
                        {row.nextCheckOn ? (
                          <span data-overdue={row.nextCheckOn < dayInGermany() || undefined} className={styles.check}>
                            {row.nextCheckOn < dayInGermany()
                              ? t('knowledge.overdue')
                              : t('knowledge.nextCheck', { date: format.day(row.nextCheckOn) })}
                          </span>
                        ) : (
                          <span className={styles.check} data-overdue>
                            {t('knowledge.notVetted')}
                          </span>
                        )}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </section>
      <section className={panes.detail} aria-label={t('queue.preview.label')}>
        {key === undefined ? <EmptyState title={t('knowledge.choose')} /> : <Outlet />}
      </section>
    </div>
  );
}
