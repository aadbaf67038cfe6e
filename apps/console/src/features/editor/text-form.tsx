import { Textarea } from '@mantine/core';
import { type CommentView, type ParagraphPart, paragraphParts, type TextWork } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';
import { insertRow, isList, problemsAt, removeRow, type Row, rowsOf, write } from './paragraphs.js';
import { Problems } from './problems.js';
import { AddRow, TextRow } from './text-row.js';
import type { Editing } from './use-edit.js';

interface TextFormProps {
  text: TextWork;
  editing: Editing;
  readOnly: boolean;
  comments: readonly CommentView[];
  onComment: (place: { part: ParagraphPart; paragraph: number }) => void;
}

/** All words of one language, paragraph by paragraph, beside the source or what they were. */
export function TextForm({ text, editing, readOnly, comments, onComment }: TextFormProps) {
  const { t } = useTranslation();
  const { words, marks, confirmed } = editing.state.edited;
  const { language } = text;
  const isSource = text.source === null;
  const nameOf = ({ part, index }: Row): string => t(`editor.part.${part}`, { number: index + 1 });
  const rows = (part: ParagraphPart) =>
    rowsOf(part, words, text.source?.words ?? null).map((row) => {
      const place = `${part}.${row.index}`;
      const isOutdated = text.outdated.some((one) => one.part === part && one.index === row.index) || confirmed.includes(place);
      const removable = isList(part) && (isSource || row.source === null);
      return (
        <TextRow
          key={place}
          row={row}
          name={nameOf(row)}
          language={language}
          readOnly={readOnly}
          change={text.changes.find((change) => change.part === part && change.after === row.index)}
          mark={isSource ? { value: marks[place] ?? null, set: (weight) => editing.edit({ marks: { ...marks, [place]: weight } }) } : null}
          outdated={
            isOutdated && row.text !== ''
              ? {
                  confirmed: confirmed.includes(place),
                  set: (is) => editing.edit({ confirmed: is ? [...confirmed, place] : confirmed.filter((one) => one !== place) }),
                }
              : null
          }
          problems={problemsAt(text.problems, part, row.index)}
          amounts={text.amounts}
          comments={comments.filter((comment) => comment.part === part && comment.paragraph === row.index)}
          onWrite={(written) => editing.edit({ words: write(words, part, row.index, written) })}
          onComment={() => onComment({ part, paragraph: row.index })}
          onInsert={isList(part) && isSource && !readOnly ? () => editing.edit({ words: insertRow(words, part, row.index + 1) }) : null}
          onRemove={removable && !readOnly ? () => editing.edit({ words: removeRow(words, part, row.index) }) : null}
        />
      );
    });
  return (
    <div className={styles.form}>
      {paragraphParts.map((part) => (
        <section key={part} aria-label={t(`editor.parts.${part}`)}>
          <h2 className={isList(part) ? undefined : 'visually-hidden'}>{t(`editor.parts.${part}`)}</h2>
          {part === 'public' && <p className="muted">{t('editor.hint.public')}</p>}
          {rows(part)}
          {isList(part) && isSource && !readOnly && rowsOf(part, words, null).length === 0 && (
            <AddRow label={t(`editor.add.${part}`)} onAdd={() => editing.edit({ words: insertRow(words, part, 0) })} />
          )}
        </section>
      ))}
      <section aria-label={t('editor.parts.more')}>
        <h2>{t('editor.parts.more')}</h2>
        <Textarea
          label={t('editor.parts.home-contrast')}
          description={t('editor.hint.homeContrast')}
          rows={2}
          readOnly={readOnly}
          lang={language}
          value={words.homeContrast ?? ''}
          onChange={({ currentTarget }) => editing.edit({ words: { ...words, homeContrast: currentTarget.value || null } })}
        />
        <Problems problems={problemsAt(text.problems, 'home-contrast', 0)} />
        <Textarea
          label={t('editor.parts.asked-as')}
          description={t('editor.hint.askedAs')}
          rows={4}
          readOnly={readOnly}
          lang={language}
          value={words.askedAs.join('\n')}
          onChange={({ currentTarget }) => editing.edit({ words: { ...words, askedAs: currentTarget.value.split('\n') } })}
        />
      </section>
    </div>
  );
}
