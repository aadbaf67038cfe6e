import type { ImportedSnippet } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Section } from '../../ui/section.js';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import { WordRuns } from '../../ui/word-runs.js';
import styles from './folder.module.css';
import { FolderProblems } from './folder-problems.js';

const conditions: Record<ImportedSnippet['outcome'], Condition> = { new: 'good', changed: 'slow', unchanged: 'rest', refused: 'bad' };

/** What an import makes of one snippet: what stands in its way, what of its basis changes, and its words, language by language. */
export function SnippetChange({ snippet }: { snippet: ImportedSnippet }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { key, area, title, outcome, head, texts, problems } = snippet;
  const named = (wanted: (typeof texts)[number]['outcome']) =>
    texts.filter((text) => text.outcome === wanted).map(({ language }) => format.language(language));
  return (
    <article className={styles.card} aria-label={title}>
      <p className={styles.top}>
        <strong lang="de">{title}</strong>
        <StateMark condition={conditions[outcome]}>{t(`folder.outcome.${outcome}`)}</StateMark>
      </p>
      <p className={styles.sub}>
        {area && <span>{t(`words.area.${area}`)}</span>}
        <span>{key}</span>
      </p>
      {problems.length > 0 && <FolderProblems problems={problems} />}
      {head.length > 0 && <p>{t('folder.head', { fields: format.list(head.map((field) => t(`folder.field.${field}`))) })}</p>}
      {named('new').length > 0 && <p>{t('folder.newTexts', { languages: format.list(named('new')) })}</p>}
      {named('older').length > 0 && <p className="muted">{t('folder.olderTexts', { languages: format.list(named('older')) })}</p>}
      {texts
        .filter((text) => text.outcome === 'changed')
        .map(({ language, changes, beside }) => (
          <Section
            key={language}
            title={t('folder.changedText', { language: format.language(language), count: changes.length + beside.length })}
          >
            {changes.map((change, at) => (
              <div key={at} className={styles.change}>
                <p className={styles.place}>{t(`editor.parts.${change.part}`)}</p>
                <WordRuns words={change.words} language={language} />
              </div>
            ))}
            {beside.length > 0 && <p>{format.list(beside.map((part) => t(`editor.parts.${part}`)))}</p>}
          </Section>
        ))}
    </article>
  );
}
