import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import type { CommentView, ParagraphChangeView, TextProblem } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { WordRuns } from '../../ui/word-runs.js';
import styles from './editor.module.css';
import { lengthOf, longest, type Row } from './paragraphs.js';
import { Problems } from './problems.js';

interface TextRowProps {
  row: Row;
  name: string;
  language: Language;
  readOnly: boolean;
  change: ParagraphChangeView | undefined;
  /** What a person says the change is; for the source only. */
  mark: { value: 'meaning' | 'typo' | null; set: (weight: 'meaning' | 'typo') => void } | null;
  outdated: { confirmed: boolean; set: (confirmed: boolean) => void } | null;
  problems: readonly TextProblem[];
  amounts: Readonly<Record<string, string>>;
  comments: readonly CommentView[];
  onWrite: (text: string) => void;
  onComment: () => void;
  onInsert: (() => void) | null;
  onRemove: (() => void) | null;
}

/** One paragraph: beside it what the source says or what it was, below it what is wrong with it. */
export function TextRow(props: TextRowProps) {
  const { row, name, language, readOnly, change, mark, outdated, problems, amounts, comments, onWrite, onComment, onInsert, onRemove } =
    props;
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const limit = row.part === 'public' || row.part === 'title' ? longest[row.part] : null;
  const used = lengthOf(row.text, amounts);
  const open = comments.filter(({ resolved }) => !resolved).length;
  const isAmended = change?.change === 'amended';
  const isAlone = row.source === null && !isAmended;
  return (
    <div className={styles.row} data-outdated={(outdated && !outdated.confirmed) || undefined} data-alone={isAlone || undefined}>
      <div className={styles.beside} hidden={isAlone}>
        {row.source !== null && !isAmended && (
          <p className={styles.source} lang="de">
            {row.source}
          </p>
        )}
        {isAmended && (
          <>
            <p className={styles.changeKind}>
              {t(row.source === null ? 'editor.change.here' : 'editor.change.source')}
              {change.weight && <strong data-weight={change.weight}> {t(`editor.change.${change.weight}`)}</strong>}
            </p>
            <WordRuns words={change.words} language={row.source === null ? language : 'de'} />
          </>
        )}
        {mark && isAmended && (
          <div className={styles.weigh}>
            <SegmentedControl
              size="xs"
              aria-label={t('editor.change.what', { name })}
              value={mark.value ?? change.weight ?? 'meaning'}
              disabled={readOnly}
              onChange={(value) => mark.set(value as 'meaning' | 'typo')}
              data={[
                { value: 'meaning', label: t('editor.change.meaning') },
                { value: 'typo', label: t('editor.change.typo') },
              ]}
            />
            {change.proposed && (
              <small className="muted">{t('editor.change.proposed', { weight: t(`editor.change.${change.proposed}`) })}</small>
            )}
          </div>
        )}
      </div>
      <div className={styles.own}>
        <div className={styles.ownHead}>
          <label htmlFor={id}>{name}</label>
          {limit !== null && (
            <span className={styles.count} data-over={used > limit || undefined}>
              {t('editor.count', { used: format.number(used), limit: format.number(limit) })}
            </span>
          )}
          <button type="button" className={styles.tool} onClick={onComment} aria-label={t('editor.comment.at', { name, count: open })}>
            <Icon name="note" size={14} />
            {open > 0 && open}
          </button>
          {onInsert && (
            <button type="button" className={styles.tool} onClick={onInsert} aria-label={t('editor.act.insertBelow', { name })}>
              <Icon name="plus" size={14} />
            </button>
          )}
          {onRemove && (
            <button type="button" className={styles.tool} onClick={onRemove} aria-label={t('editor.act.remove', { name })}>
              <Icon name="cross" size={14} />
            </button>
          )}
        </div>
        <textarea
          id={id}
          className={styles.text}
          lang={language}
          dir="auto"
          rows={Math.max(1, Math.ceil(row.text.length / 70))}
          readOnly={readOnly}
          value={row.text}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
        {outdated && (
          <div className={styles.outdated}>
            <Icon name="alert" size={14} />
            <span>{t(outdated.confirmed ? 'editor.outdated.confirmed' : 'editor.outdated.text')}</span>
            <Checkbox
              label={t('editor.outdated.confirm')}
              checked={outdated.confirmed}
              disabled={readOnly}
              onChange={(event) => outdated.set(event.currentTarget.checked)}
            />
          </div>
        )}
        <Problems problems={problems} />
      </div>
    </div>
  );
}

/** Puts the first row into a part that has none. */
export function AddRow({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Button variant="subtle" leftSection={<Icon name="plus" size={14} />} onClick={onAdd}>
      {label}
    </Button>
  );
}
