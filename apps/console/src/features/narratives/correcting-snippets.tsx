import { ActionIcon, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSnippets } from '../../api/knowledge.js';
import { Icon } from '../../ui/icon.js';
import styles from './narratives.module.css';

interface CorrectingSnippetsProps {
  keys: readonly string[];
  missing: boolean;
  onChange: (keys: string[]) => void;
}

/** The snippets that correct a claim, the one that answers it best first. */
export function CorrectingSnippets({ keys, missing, onChange }: CorrectingSnippetsProps) {
  const { t } = useTranslation();
  const snippets = useSnippets();
  const items = snippets.data?.items ?? [];
  const titleOf = (key: string): string => items.find((snippet) => snippet.key === key)?.title ?? key;
  return (
    <fieldset className={styles.wordings}>
      <legend>{t('narratives.correctedBy')}</legend>
      <ol>
        {keys.map((key, at) => (
          <li key={key}>
            <span>
              <bdi>{titleOf(key)}</bdi> <code>{key}</code>
            </span>
            {at > 0 && (
              <ActionIcon
                variant="subtle"
                aria-label={t('narratives.form.first', { title: titleOf(key) })}
                onClick={() => onChange([key, ...keys.filter((one) => one !== key)])}
              >
                <Icon name="upload" size={14} />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              aria-label={t('narratives.form.removeSnippet', { title: titleOf(key) })}
              onClick={() => onChange(keys.filter((one) => one !== key))}
            >
              <Icon name="cross" size={14} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <NativeSelect
        aria-label={t('narratives.form.addSnippet')}
        value=""
        error={missing ? t('narratives.form.missing.correctedBy') : undefined}
        data={[
          { value: '', label: t('narratives.form.addSnippet') },
          ...items.filter(({ key }) => !keys.includes(key)).map(({ key, title }) => ({ value: key, label: `${title} (${key})` })),
        ]}
        onChange={(event) => event.currentTarget.value && onChange([...keys, event.currentTarget.value])}
      />
    </fieldset>
  );
}
