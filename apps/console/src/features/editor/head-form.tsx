import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { LegalSource, SnippetHead, TextProblem } from '@streetlight/contracts';
import { tiers } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { Section } from '../../ui/section.js';
import { CitationDialog } from './citation-dialog.js';
import styles from './editor.module.css';
import { Problems } from './problems.js';
import { sourceRoles } from './source-roles.js';

const citationOf = (source: LegalSource): string => {
  if ('court' in source) return `${source.court}, ${source.file}, ${source.date}`;
  const { norm, paragraph, sentence, number, law } = source;
  return [norm, paragraph && `Abs. ${paragraph}`, sentence && `Satz ${sentence}`, number && `Nr. ${number}`, law].filter(Boolean).join(' ');
};

interface HeadFormProps {
  head: SnippetHead;
  readOnly: boolean;
  problems: readonly TextProblem[];
  onChange: (head: SnippetHead) => void;
}

/** What holds in all languages: how grave a mistake would be, from when to when it is right, the law behind it. */
export function HeadForm({ head, readOnly, problems, onChange }: HeadFormProps) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const set = (part: Partial<SnippetHead>): void => onChange({ ...head, ...part });
  return (
    <Section title={t('editor.head.title')} open={head.sources.length === 0 || problems.length > 0}>
      <div className={styles.head}>
        <NativeSelect
          label={t('editor.head.tier')}
          disabled={readOnly}
          value={String(head.tier)}
          data={tiers.map((tier) => ({ value: String(tier), label: t(`reply.finder.tierText.${String(tier) as '0'}`) }))}
          onChange={({ currentTarget }) => set({ tier: Number(currentTarget.value) })}
        />
        <TextInput
          type="date"
          label={t('editor.head.validFrom')}
          readOnly={readOnly}
          value={head.validFrom}
          onChange={({ currentTarget }) => currentTarget.value && set({ validFrom: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('editor.head.validTo')}
          readOnly={readOnly}
          value={head.validTo ?? ''}
          onChange={({ currentTarget }) => set({ validTo: currentTarget.value || null })}
        />
        <NativeSelect
          label={t('editor.head.refer')}
          disabled={readOnly}
          value={head.refer ?? ''}
          data={[
            { value: '', label: t('editor.refer.none') },
            { value: 'advice-centre', label: t('editor.refer.advice-centre') },
            { value: 'emergency', label: t('editor.refer.emergency') },
          ]}
          onChange={({ currentTarget }) => set({ refer: (currentTarget.value || null) as SnippetHead['refer'] })}
        />
      </div>
      <h3>{t('reply.finder.sources')}</h3>
      <ul className={styles.sources}>
        {head.sources.map((source, at) => (
          <li key={`${citationOf(source)} ${at}`}>
            <strong>{citationOf(source)}</strong>
            <NativeSelect
              size="xs"
              aria-label={t('editor.head.roleOf', { citation: citationOf(source) })}
              disabled={readOnly}
              value={source.role}
              data={sourceRoles.map((role) => ({ value: role, label: t(`words.sourceRole.${role}`) }))}
              onChange={({ currentTarget }) =>
                set({ sources: head.sources.with(at, { ...source, role: currentTarget.value as LegalSource['role'] }) })
              }
            />
            {!readOnly && (
              <button
                type="button"
                className={styles.tool}
                aria-label={t('editor.act.remove', { name: citationOf(source) })}
                onClick={() => set({ sources: head.sources.toSpliced(at, 1) })}
              >
                <Icon name="cross" size={14} />
              </button>
            )}
            {'law' in source && source.quote && (
              <blockquote lang="de" className={styles.quote}>
                {source.quote}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      <Problems problems={problems} />
      {!readOnly && (
        <Button variant="default" leftSection={<Icon name="quote" size={14} />} onClick={() => setChoosing(true)}>
          {t('editor.citation.choose')}
        </Button>
      )}
      {choosing && (
        <CitationDialog
          onClose={() => setChoosing(false)}
          onChoose={(source) => {
            set({ sources: [...head.sources, source] });
            setChoosing(false);
          }}
        />
      )}
    </Section>
  );
}
