import type { PostLanguage, Script } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import styles from './language-tag.module.css';

interface LanguageTagProps {
  language: PostLanguage;
  script?: Script;
  nodiacritics?: boolean;
  /** Shows the whole name instead of two letters. */
  long?: boolean;
}

/** In which language something is written. */
export function LanguageTag({ language, script = 'native', nodiacritics = false, long = false }: LanguageTagProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = language === 'und' ? t('words.unknownLanguage') : format.language(language);
  const remarks = [script === 'romanised' ? t('words.romanised') : '', nodiacritics ? t('words.nodiacritics') : ''].filter(Boolean);
  const full = [name, ...remarks].join(', ');
  if (long) return <span className={styles.long}>{full}</span>;
  return (
    <span className={styles.tag} title={full}>
      <span aria-hidden="true">{language === 'und' ? '?' : language.toUpperCase()}</span>
      <span className="visually-hidden">{full}</span>
    </span>
  );
}
