import { Button } from '@mantine/core';
import type { CaseDetail } from '@streetlight/contracts';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useAddNote } from '../../api/cases.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import styles from './notes.module.css';

/** Notes to the team: another place, a dashed edge and a lock; they have no address and are never sent. */
export function Notes({ caseId, notes }: { caseId: string; notes: CaseDetail['notes'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const may = useMay();
  const add = useAddNote(caseId);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const writing = may('note.write');
  const show = (): void => {
    // At once: what is typed next belongs to the note, not to the keys of the screen.
    flushSync(() => setOpen(true));
    field.current?.focus();
  };
  const save = (): void => {
    if (text.trim() === '' || add.isPending) return;
    add.mutate(text, {
      onError: bars.complain,
      onSuccess: () => {
        setText('');
        bars.tell(t('case.said.note'));
      },
    });
  };
  useKeys({ note: writing ? show : undefined });
  return (
    <section className={styles.notes} aria-label={t('case.note.title')}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => (open ? setOpen(false) : show())}
      >
        <Icon name="lock" size={16} />
        <strong>{t('case.note.title')}</strong>
        <span>{t('case.note.only')}</span>
        <span className={styles.count}>{notes.length > 0 ? t('case.note.count', { count: notes.length }) : t('case.note.empty')}</span>
        <Kbd>N</Kbd>
      </button>
      <div id={id} hidden={!open} className={styles.body}>
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.id}>
              <p className={styles.meta}>
                {note.author} · <time dateTime={note.at}>{format.time(note.at)}</time>
              </p>
              <p className={styles.text}>{note.text}</p>
            </li>
          ))}
        </ul>
        {writing && (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <textarea
              ref={field}
              aria-label={t('case.note.label')}
              placeholder={t('case.note.label')}
              rows={2}
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                // Ctrl ↵ sends the reply elsewhere; in a note it must never do more than save the note.
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                  event.preventDefault();
                  event.stopPropagation();
                  save();
                }
              }}
            />
            <Button
              type="submit"
              variant="default"
              loading={add.isPending}
              disabled={text.trim() === ''}
              leftSection={<Icon name="lock" size={14} />}
            >
              {t('case.note.save')}
            </Button>
          </form>
        )}
      </div>
    </section>
  );
}
