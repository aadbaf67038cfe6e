import { isLanguage } from '@streetlight/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useWork } from '../../api/snippet-life.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { EditorDesk } from './editor-desk.js';

const route = getRouteApi('/desk/snippets/$key/edit');

/** Writing and vetting one snippet, language by language. */
export function EditorPage() {
  const { t } = useTranslation();
  const { key } = route.useParams();
  const wanted = route.useSearch().language ?? '';
  const language = isLanguage(wanted) ? wanted : 'de';
  const work = useWork(key, language);
  const title = work.data?.title ?? key;
  useEffect(() => {
    document.title = `${title} – ${t('shell.product')}`;
  }, [title, t]);
  if (work.isPending) return <Skeleton rows={5} height={110} />;
  if (work.isError && !work.data) return <LoadFailure error={work.error} retry={work.refetch} />;
  return <EditorDesk key={`${key} ${language}`} work={work.data} />;
}
