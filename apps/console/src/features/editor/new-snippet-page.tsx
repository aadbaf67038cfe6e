import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type Area, areas, isLanguage, type Language, languages } from '@streetlight/domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateSnippet } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import styles from './editor.module.css';

const route = getRouteApi('/desk/snippets/new');

/** A key from a title: small Latin letters, digits and hyphens. */
export const keyFrom = (title: string): string =>
  title
    .replace(/ß/g, 'ss')
    .replace(/ä/gi, 'ae')
    .replace(/ö/gi, 'oe')
    .replace(/ü/gi, 'ue')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);

const validKey = /^[a-z][a-z0-9-]{1,60}$/;

/** A snippet from nothing, or from a gap: then its wordings are how people ask for it. */
export function NewSnippetPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const navigate = useNavigate();
  const search = route.useSearch();
  const create = useCreateSnippet();
  const [title, setTitle] = useState(search.title ?? '');
  const [own, setOwn] = useState<string | null>(null);
  const [area, setArea] = useState<Area>('contract');
  const [language, setLanguage] = useState<Language>(search.language && isLanguage(search.language) ? search.language : 'de');
  const [wordings, setWordings] = useState((search.wordings ?? '').replaceAll('|', '\n'));
  const key = own ?? keyFrom(title);
  const isValid = validKey.test(key) && key !== 'new';
  useEffect(() => {
    document.title = `${t('editor.new.title')} – ${t('shell.product')}`;
  }, [t]);
  return (
    <form
      className={styles.start}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isValid) return;
        const asked = wordings
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean);
        create.mutate(
          { key, area, title, language, wordings: asked },
          { onError: bars.complain, onSuccess: () => void navigate({ to: '/snippets/$key/edit', params: { key }, search: {} }) },
        );
      }}
    >
      <h1>{t('editor.new.title')}</h1>
      <p className="muted">{t('editor.new.text')}</p>
      <TextInput
        required
        label={t('editor.new.name')}
        description={t('editor.new.nameHint')}
        lang="de"
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <TextInput
        required
        label={t('editor.new.key')}
        description={t('editor.new.keyHint')}
        error={key !== '' && !isValid && t('editor.new.keyWrong')}
        value={key}
        onChange={({ currentTarget }) => setOwn(currentTarget.value)}
      />
      <NativeSelect
        label={t('editor.new.area')}
        value={area}
        data={areas.map((one) => ({ value: one, label: t(`words.area.${one}`) }))}
        onChange={({ currentTarget }) => setArea(currentTarget.value as Area)}
      />
      <NativeSelect
        label={t('editor.new.language')}
        value={language}
        data={languages.map((one) => ({ value: one, label: format.language(one) }))}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
      />
      <Textarea
        label={t('editor.parts.asked-as')}
        description={t('editor.hint.askedAs')}
        rows={3}
        lang={language}
        value={wordings}
        onChange={({ currentTarget }) => setWordings(currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={create.isPending} disabled={!isValid}>
          {t('editor.new.begin')}
        </Button>
      </div>
    </form>
  );
}
