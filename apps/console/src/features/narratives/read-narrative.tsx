import type { NarrativeContent } from '@streetlight/contracts';
import { isLanguage, type Language, languages } from '@streetlight/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Pick } from '../../ui/pick.js';
import { useCountries } from './countries.js';
import styles from './narratives.module.css';

/** A narrative to read, in one language at a time. */
export function ReadNarrative({ content }: { content: NarrativeContent }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const countries = useCountries();
  const [language, setLanguage] = useState<Language>(isLanguage(i18n.language) ? i18n.language : 'de');
  const { claim, correction, wordings, trueIn, correctedBy, note } = content;
  return (
    <section className={styles.part}>
      <Pick
        label={t('narratives.form.language')}
        options={languages.map((value) => ({ value, label: format.language(value) }))}
        chosen={language}
        onChange={setLanguage}
      />
      <dl className={styles.facts}>
        <dt>{t('narratives.form.claim')}</dt>
        <dd lang={language}>{claim[language] || t('narratives.unwritten')}</dd>
        <dt>{t('narratives.form.correction')}</dt>
        <dd lang={language}>{correction[language] || t('narratives.unwritten')}</dd>
        <dt>{t('narratives.form.wordings', { language: format.language(language) })}</dt>
        <dd>
          <ul lang={language}>
            {wordings[language].map((wording) => (
              <li key={wording}>{wording}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('narratives.form.trueIn')}</dt>
        <dd>{trueIn.length > 0 ? countries(trueIn) : t('narratives.nowhere')}</dd>
        <dt>{t('narratives.correctedBy')}</dt>
        <dd className={styles.sub}>
          {correctedBy.map((key) => (
            <Link key={key} to="/snippets/$key" params={{ key }}>
              {key}
            </Link>
          ))}
        </dd>
        {note && (
          <>
            <dt>{t('narratives.form.note')}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
