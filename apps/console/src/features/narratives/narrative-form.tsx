import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { NarrativeContent } from '@streetlight/contracts';
import { type Area, areas, isLanguage, type Language, languages, tiers } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Pick } from '../../ui/pick.js';
import { CorrectingSnippets } from './correcting-snippets.js';
import styles from './narratives.module.css';
import { Wordings } from './wordings.js';
import type { MissingPart } from './writing.js';

interface NarrativeFormProps {
  content: NarrativeContent;
  missing: readonly MissingPart[];
  onChange: (content: NarrativeContent) => void;
}

/** What people say, what is right, by which words it is known, language by language; and what corrects it. */
export function NarrativeForm({ content, missing, onChange }: NarrativeFormProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [language, setLanguage] = useState<Language>(isLanguage(i18n.language) ? i18n.language : 'de');
  const set = (part: Partial<NarrativeContent>) => onChange({ ...content, ...part });
  const isWhole = (code: Language): boolean =>
    content.claim[code] !== '' && content.correction[code] !== '' && content.wordings[code].length > 0;
  const sentence = (name: 'claim' | 'correction') => ({
    label: t(`narratives.form.${name}`),
    value: content[name][language],
    maxLength: 400,
    rows: 3,
    lang: language,
    error: missing.includes(name) && language === 'de' ? t('narratives.form.missing.german') : undefined,
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) =>
      set({ [name]: { ...content[name], [language]: event.currentTarget.value } }),
  });
  return (
    <div className={styles.fields}>
      <div className={styles.head}>
        <Pick
          label={t('narratives.form.language')}
          options={languages.map((value) => ({
            value,
            label: isWhole(value) ? format.language(value) : t('narratives.form.unfinished', { language: format.language(value) }),
          }))}
          chosen={language}
          onChange={setLanguage}
        />
        <p className="muted">{t('narratives.form.languageText')}</p>
      </div>
      <Textarea {...sentence('claim')} />
      <Textarea {...sentence('correction')} />
      <Wordings
        key={language}
        language={language}
        wordings={content.wordings[language]}
        missing={missing.includes('wordings')}
        onChange={(wordings) => set({ wordings: { ...content.wordings, [language]: wordings } })}
      />
      <CorrectingSnippets
        keys={content.correctedBy}
        missing={missing.includes('correctedBy')}
        onChange={(correctedBy) => set({ correctedBy })}
      />
      <div className={styles.row}>
        <NativeSelect
          label={t('narratives.form.area')}
          data={areas.map((area) => ({ value: area, label: t(`words.area.${area}`) }))}
          value={content.area}
          onChange={(event) => set({ area: event.currentTarget.value as Area })}
        />
        <NativeSelect
          label={t('narratives.form.tier')}
          data={tiers.map((tier) => ({ value: String(tier), label: t(`reply.finder.tierText.${tier}`) }))}
          value={String(content.tier)}
          onChange={(event) => set({ tier: Number(event.currentTarget.value) as NarrativeContent['tier'] })}
        />
        <Countries trueIn={content.trueIn} onChange={(trueIn) => set({ trueIn })} />
      </div>
      <Textarea
        label={t('narratives.form.note')}
        description={t('narratives.form.noteText')}
        value={content.note ?? ''}
        maxLength={1000}
        rows={2}
        onChange={(event) => set({ note: event.currentTarget.value || null })}
      />
    </div>
  );
}

/** Codes of two letters, however they are separated. */
function Countries({ trueIn, onChange }: { trueIn: readonly string[]; onChange: (codes: string[]) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(trueIn.join(', '));
  const codes = [
    ...new Set(
      text
        .toUpperCase()
        .split(/[^A-Z]+/)
        .filter(Boolean),
    ),
  ];
  const wrong = codes.filter((code) => code.length !== 2);
  return (
    <TextInput
      label={t('narratives.form.trueIn')}
      description={t('narratives.form.trueInText')}
      value={text}
      maxLength={120}
      error={wrong.length > 0 ? t('narratives.form.noCountry', { codes: wrong.join(', ') }) : undefined}
      onChange={(event) => {
        const value = event.currentTarget.value;
        setText(value);
        onChange([
          ...new Set(
            value
              .toUpperCase()
              .split(/[^A-Z]+/)
              .filter((code) => code.length === 2),
          ),
        ]);
      }}
    />
  );
}
