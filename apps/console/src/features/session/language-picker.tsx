import { autonyms, type Language, languages } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import styles from './sign-in-page.module.css';

/** The interface languages, each in itself. */
export function LanguagePicker({ onChoose }: { onChoose: (language: Language) => void }) {
  const { t, i18n } = useTranslation();
  return (
    <nav aria-label={t('shell.menu.language')} className={styles.languages}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-current={i18n.language === language || undefined}
          onClick={() => onChoose(language)}
        >
          {autonyms[language]}
        </button>
      ))}
    </nav>
  );
}
