import type { NarrativeVersionView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Section } from '../../ui/section.js';
import styles from './narratives.module.css';

/** What became of a narrative, newest first: who, when, and which words went and came. */
export function History({ versions, bare = false }: { versions: readonly NarrativeVersionView[]; bare?: boolean }) {
  const { t } = useTranslation();
  const list = (
    <ol className={styles.history}>
      {versions.map((version) => (
        <li key={version.version}>
          <Line version={version} />
        </li>
      ))}
    </ol>
  );
  return bare ? list : <Section title={t('narratives.history')}>{list}</Section>;
}

function Line({ version }: { version: NarrativeVersionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, by, at, note, changed } = version;
  return (
    <>
      <p className={styles.sub}>
        <strong>{t(`narratives.code.${code}`)}</strong>
        {by && <span>{by}</span>}
        <time dateTime={at} title={format.moment(at)}>
          {format.time(at)}
        </time>
        {note && <q>{note}</q>}
      </p>
      {changed.map(({ field, language, removed, added }) => (
        <p key={`${field} ${language}`} className={styles.change}>
          <span className="muted">
            {t(`narratives.field.${field}`)}
            {language && ` (${format.language(language)})`}
          </span>
          {removed.map((words) => (
            <del key={words}>{words}</del>
          ))}
          {added.map((words) => (
            <ins key={words}>{words}</ins>
          ))}
        </p>
      ))}
    </>
  );
}
