import { Alert } from '@mantine/core';
import type { SnippetWork } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSnippetAct } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Icon } from '../../ui/icon.js';
import { useKeys } from '../../ui/keyboard/use-keys.js';
import { ConflictView } from './conflict-view.js';
import styles from './editor.module.css';
import { HeadForm } from './head-form.js';
import { History } from './history.js';
import { Matrix } from './matrix.js';
import { DiscardDialog, type OpenDialog, SendBackDialog, VetDialog, WithdrawDialog } from './move-dialogs.js';
import { MoveBar } from './move-bar.js';
import { PreviewDialog } from './preview-dialog.js';
import { type CommentPlace, Talk } from './talk.js';
import { TextForm } from './text-form.js';
import { useEdit } from './use-edit.js';

/** The desk of an editor: the matrix, the words beside their source, what may be done with them, what was said and done. */
export function EditorDesk({ work }: { work: SnippetWork }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const act = useSnippetAct(work.key);
  const { text } = work;
  const { language } = text;
  const editing = useEdit(work, bars.complain);
  const { state } = editing;
  const [dialog, setDialog] = useState<OpenDialog | 'preview' | null>(null);
  const [place, setPlace] = useState<CommentPlace | null>(null);
  const commentField = useRef<HTMLTextAreaElement>(null);
  const readOnly = text.moves.edit !== null || text.stage === 'in-review' || state.theirs !== null;
  const close = (): void => setDialog(null);
  const save = async (): Promise<SnippetWork | null> => {
    const answer = await editing.save();
    if (answer) bars.tell(t('editor.said.saved'));
    return answer;
  };
  /** Unsaved words are saved first: what is submitted is what stands on the screen. */
  const submit = async (): Promise<void> => {
    const version = state.dirty ? (await save())?.text.version : text.version;
    if (version === undefined) return;
    act.mutate(
      { act: 'submit', texts: [{ language, version }] },
      { onError: bars.complain, onSuccess: () => bars.tell(t('editor.said.submit')) },
    );
  };
  const maySubmit =
    !readOnly && (state.dirty || text.moves.submit === null || (text.version === 0 && text.standing === null && work.wordings.length > 0));
  useKeys({ save: readOnly ? undefined : () => void save(), submit: maySubmit ? () => void submit() : undefined });
  const dialogProps = { work, onClose: close, onDone: editing.reset };
  const isSource = text.source === null;
  return (
    <article className={styles.desk}>
      <header className={styles.top}>
        <Link to="/snippets/$key" params={{ key: work.key }} search={{ language }} className={styles.back}>
          <Icon name="left" size={16} />
          {t('editor.back')}
        </Link>
        <h1 lang="de">{work.title}</h1>
        <p className="muted">
          <code>{work.key}</code> · {t(`words.area.${work.area}`)} · {format.language(language)}
          {text.standing && <> · {t('knowledge.revision', { number: text.standing.number })}</>}
        </p>
      </header>
      <Matrix work={work} chosen={language} />
      <MoveBar
        work={work}
        state={state}
        saving={editing.saving}
        submitting={act.isPending}
        readOnly={readOnly}
        maySubmit={maySubmit}
        onSave={() => void save()}
        onSubmit={() => void submit()}
        onOpen={setDialog}
        onAct={(what) =>
          act.mutate({ act: what, language }, { onError: bars.complain, onSuccess: () => bars.tell(t(`editor.said.${what}`)) })
        }
      />
      {editing.restored && <Alert color="gray">{t('editor.restored')}</Alert>}
      {state.theirs ? (
        <ConflictView state={state} language={format.language(language)} onChoose={editing.resolve} />
      ) : (
        <>
          {isSource && (
            <HeadForm
              head={state.edited.head}
              readOnly={readOnly}
              problems={text.problems.filter(({ section }) => section === null)}
              onChange={(head) => editing.edit({ head })}
            />
          )}
          <TextForm
            text={text}
            editing={editing}
            readOnly={readOnly}
            comments={work.comments.filter((comment) => comment.language === language)}
            onComment={(at) => {
              setPlace(at);
              commentField.current?.focus();
            }}
          />
        </>
      )}
      <Talk work={work} language={language} place={place} onPlace={setPlace} fieldRef={commentField} />
      <History work={work} />
      {(dialog === 'vet' || dialog === 'vet-again') && <VetDialog {...dialogProps} again={dialog === 'vet-again'} />}
      {dialog === 'send-back' && <SendBackDialog {...dialogProps} />}
      {dialog === 'withdraw' && <WithdrawDialog {...dialogProps} />}
      {dialog === 'discard' && <DiscardDialog {...dialogProps} />}
      {dialog === 'preview' && <PreviewDialog text={text} words={state.edited.words} onClose={close} />}
    </article>
  );
}
