import { isLanguage, languages } from '@streetlight/domain';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSnippet } from '../../api/knowledge.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { RevisionDetails, VettingLine } from '../../ui/revision/revision-details.js';
import { SnippetUses } from '../../ui/snippet-uses.js';
import styles from './snippet-view.module.css';

const route = getRouteApi('/desk/snippets/$key');

/** One snippet in each of its languages, with who vetted it and the law behind it. */
export function SnippetView() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { key } = route.useParams();
  const search = route.useSearch();
  const may = useMay();
  const found = useSnippet(key);
  if (found.isPending) return <Skeleton rows={4} height={110} />;
  if (found.isError) return <LoadFailure error={found.error} retry={found.refetch} />;
  const wanted = search.language ?? i18n.language;
  const language = isLanguage(wanted) ? wanted : 'de';
  const { revisions } = found.data;
  const revision =
    revisions.find((one) => one.language === language && one.usability === 'usable') ?? revisions.find((one) => one.language === language);
  return (
    <article className={styles.snippet}>
      <Link to="/snippets" className={styles.back}>
        <Icon name="left" size={16} />
        {t('knowledge.title')}
      </Link>
      <header>
        <h1 lang={revision?.language}>{revision?.title ?? found.data.title}</h1>
        <p className={styles.meta}>
          <code>{key}</code>
          <span>{t(`words.area.${found.data.area}`)}</span>
          <span>{t(`reply.finder.tierText.${String(found.data.tier) as '0'}`)}</span>
          {revision && <span>{t('knowledge.revision', { number: revision.number })}</span>}
        </p>
        {may('text.check') && (
          <Link to="/snippets/$key/edit" params={{ key }} search={{ language }} className={styles.edit}>
            <Icon name="note" size={14} />
            {t('editor.act.edit')}
          </Link>
        )}
      </header>
      <nav aria-label={t('reply.finder.languages')} className={styles.languages}>
        {languages.map((one) => {
          const there = revisions.some((revision) => revision.language === one);
          return (
            <Link
              key={one}
              to="/snippets/$key"
              params={{ key }}
              search={{ language: one }}
              replace
              className={styles.language}
              aria-current={one === language ? 'page' : undefined}
              data-there={there || undefined}
              title={format.language(one)}
            >
              <span aria-hidden="true">{one.toUpperCase()}</span>
              <span className="visually-hidden">{format.language(one)}</span>
            </Link>
          );
        })}
      </nav>
      {revision ? (
        <>
          <VettingLine revision={revision} />
          {revision.usability !== 'usable' && (
            <p className={styles.unusable}>{t('reply.finder.notUsable', { state: t(`words.usability.${revision.usability}`) })}</p>
          )}
          <section>
            <h2>{t('knowledge.public')}</h2>
            <p className={styles.text} lang={revision.language}>
              {revision.publicText}
            </p>
          </section>
          <section>
            <h2>{t('knowledge.full')}</h2>
            <p className={styles.text} lang={revision.language}>
              {revision.fullText}
            </p>
          </section>
          <RevisionDetails revision={revision} />
        </>
      ) : (
        <p className={styles.unusable}>{t('knowledge.missing', { language: format.language(language) })}</p>
      )}
      <SnippetUses snippetKey={key} />
    </article>
  );
}
