import type { MatrixCell, SnippetWork } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Icon, type IconName } from '../../ui/icon.js';
import styles from './matrix.module.css';

const stateIcons = {
  'machine-made': 'rows',
  edited: 'note',
  'native-checked': 'person',
  'legally-confirmed': 'shield',
} as const satisfies Record<string, IconName>;

type Tone = 'good' | 'slow' | 'bad' | 'rest';

/** A sign with its words: seen as a sign, heard and hovered as words. */
function Mark({ icon, words, tone, count }: { icon: IconName; words: string; tone: Tone; count?: number }) {
  return (
    <span className={styles.mark} data-tone={tone} title={words}>
      <Icon name={icon} size={16} />
      {count !== undefined && count > 0 && <span aria-hidden="true">{count}</span>}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

interface MatrixProps {
  work: SnippetWork;
  chosen: Language;
}

/** All languages beside each other: how far their words are, whether they are in use, who works on them, paragraph by paragraph. */
export function Matrix({ work, chosen }: MatrixProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const cells = work.languages;
  const source = cells.find(({ language }) => language === 'de');
  const paragraphs = Array.from({ length: source?.paragraphs ?? 0 }, (_, index) => index);
  const useMark = (cell: MatrixCell) => {
    if (cell.use === 'missing') return <Mark icon="plus" tone="rest" words={t('editor.matrix.missing')} />;
    const words = t(`words.usability.${cell.use}`);
    const waiting = cell.announced && (
      <Mark icon="clock" tone="slow" words={t('editor.matrix.announced', { date: format.day(cell.announced.from) })} />
    );
    const count = cell.outdated.filter(({ part }) => part !== 'title').length;
    const own =
      cell.use === 'usable' && count > 0 ? (
        <Mark icon="alert" tone="slow" words={t('editor.matrix.outdated', { count })} count={count} />
      ) : (
        <Mark icon={cell.use === 'usable' ? 'check' : 'cross'} tone={cell.use === 'usable' ? 'good' : 'bad'} words={words} />
      );
    return (
      <>
        {own}
        {waiting}
      </>
    );
  };
  const paragraphMark = (cell: MatrixCell, part: 'public' | 'full', index: number) => {
    if (cell.state === null) return <Mark icon="plus" tone="rest" words={t('editor.matrix.missing')} />;
    const isOutdated = cell.outdated.some((place) => place.part === part && place.index === index);
    return isOutdated ? (
      <Mark icon="alert" tone="slow" words={t('editor.matrix.outdatedHere')} />
    ) : (
      <Mark icon="check" tone="good" words={t('editor.matrix.inUse')} />
    );
  };
  return (
    <section className={styles.frame} aria-label={t('editor.matrix.label')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="row">{t('editor.matrix.label')}</th>
            {cells.map(({ language }) => (
              <th key={language} scope="col" aria-label={format.language(language)}>
                <Link
                  to="/snippets/$key/edit"
                  params={{ key: work.key }}
                  search={{ language }}
                  className={styles.language}
                  aria-current={language === chosen ? 'page' : undefined}
                  title={format.language(language)}
                >
                  <span aria-hidden="true">{language.toUpperCase()}</span>
                  <span className="visually-hidden">{format.language(language)}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('editor.matrix.use')}</th>
            {cells.map((cell) => (
              <td key={cell.language}>{useMark(cell)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('editor.matrix.state')}</th>
            {cells.map(({ language, state }) => (
              <td key={language}>
                {state ? (
                  <Mark icon={stateIcons[state]} tone={state === 'machine-made' ? 'rest' : 'good'} words={t(`editor.state.${state}`)} />
                ) : (
                  '–'
                )}
              </td>
            ))}
          </tr>
          {cells.some(({ work: copy, tasks }) => copy || tasks.length > 0) && (
            <tr>
              <th scope="row">{t('editor.matrix.work')}</th>
              {cells.map(({ language, work: copy, tasks }) => (
                <td key={language}>
                  {copy ? (
                    <Mark
                      icon={copy.stage === 'in-review' ? 'hourglass' : 'note'}
                      tone="slow"
                      words={t(copy.stage === 'in-review' ? 'editor.matrix.inReview' : 'editor.matrix.draft', { name: copy.by.name })}
                    />
                  ) : (
                    tasks.map((kind) => <Mark key={kind} icon="dots" tone="slow" words={t(`tasks.kind.${kind}`)} />)
                  )}
                </td>
              ))}
            </tr>
          )}
          <tr>
            <th scope="row">{t('editor.part.public')}</th>
            {cells.map((cell) => (
              <td key={cell.language}>{paragraphMark(cell, 'public', 0)}</td>
            ))}
          </tr>
          {paragraphs.map((index) => (
            <tr key={index}>
              <th scope="row">{t('editor.part.full', { number: index + 1 })}</th>
              {cells.map((cell) => (
                <td key={cell.language}>{paragraphMark(cell, 'full', index)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
