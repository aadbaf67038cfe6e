import { Button, Textarea, TextInput } from '@mantine/core';
import type { MatrixCell, SnippetWork } from '@streetlight/contracts';
import { addMonths, dayInGermany, type Language, vettingPeriods } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { type SnippetAct, useSnippetAct } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Chips } from '../../ui/chips.js';
import { Dialog } from '../../ui/dialog.js';
import styles from './editor.module.css';

export type OpenDialog = 'vet' | 'vet-again' | 'send-back' | 'withdraw' | 'discard';

interface MoveDialogProps {
  work: SnippetWork;
  onClose: () => void;
  onDone: () => void;
}

const inReview = ({ work }: MatrixCell): boolean => work?.stage === 'in-review';
const mayBeVettedAgain = ({ use, nextCheckOn }: MatrixCell): boolean => nextCheckOn !== null && use !== 'withdrawn' && use !== 'not-vetted';
const textsOf = (cells: readonly MatrixCell[], chosen: readonly Language[]) =>
  cells.flatMap(({ language, work }) => (work && chosen.includes(language) ? [{ language, version: work.version }] : []));

/** Makes a move and says so; what went wrong is said in words and the dialog stays open. */
function useMove({ work, onClose, onDone }: MoveDialogProps) {
  const { t } = useTranslation();
  const bars = useBars();
  const act = useSnippetAct(work.key);
  const move = (what: SnippetAct): void =>
    act.mutate(what, {
      onError: bars.complain,
      onSuccess: () => {
        bars.tell(t(`editor.said.${what.act}`));
        onDone();
        onClose();
      },
    });
  return { move, pending: act.isPending };
}

/** The languages it is about: all that may be chosen, those that make sense already chosen. */
function Languages({
  offered,
  chosen,
  onChange,
}: {
  offered: readonly Language[];
  chosen: readonly Language[];
  onChange: (chosen: Language[]) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Chips
      legend={t('editor.move.languages')}
      options={offered.map((language) => ({ value: language, label: format.language(language) }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

/** A lawyer's approval, for words that wait for one or once more for words that stand. */
export function VetDialog({ again, ...props }: MoveDialogProps & { again: boolean }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { move, pending } = useMove(props);
  const { languages } = props.work;
  const { language: current } = props.work.text;
  const offered = languages.filter((cell) => (again ? mayBeVettedAgain(cell) : inReview(cell))).map(({ language }) => language);
  const [chosen, setChosen] = useState<Language[]>(again ? offered : offered.filter((one) => one === current));
  const [lawyer, setLawyer] = useState(user.name);
  const [qualification, setQualification] = useState('');
  const [vettedOn, setVettedOn] = useState(dayInGermany());
  const [nextCheckOn, setNextCheckOn] = useState(addMonths(dayInGermany(), vettingPeriods.nextCheckMonths));
  const complete =
    lawyer.trim() !== '' && qualification.trim() !== '' && chosen.length > 0 && nextCheckOn > vettedOn && vettedOn <= dayInGermany();
  const vetting = { lawyer, qualification, vettedOn, nextCheckOn };
  return (
    <Dialog title={t(again ? 'editor.act.vetAgain' : 'editor.act.vet')} onClose={props.onClose} keepOpen>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          move(again ? { act: 'vet-again', languages: chosen, ...vetting } : { act: 'vet', texts: textsOf(languages, chosen), ...vetting });
        }}
      >
        <p>{t(again ? 'editor.move.vetAgainText' : 'editor.move.vetText')}</p>
        <Languages offered={offered} chosen={chosen} onChange={setChosen} />
        <TextInput
          data-autofocus
          required
          label={t('editor.move.lawyer')}
          value={lawyer}
          onChange={({ currentTarget }) => setLawyer(currentTarget.value)}
        />
        <TextInput
          required
          label={t('editor.move.qualification')}
          description={t('editor.move.qualificationHint')}
          value={qualification}
          onChange={({ currentTarget }) => setQualification(currentTarget.value)}
        />
        <div className={styles.two}>
          <TextInput
            type="date"
            required
            max={dayInGermany()}
            label={t('editor.move.vettedOn')}
            value={vettedOn}
            onChange={({ currentTarget }) => setVettedOn(currentTarget.value)}
          />
          <TextInput
            type="date"
            required
            label={t('editor.move.nextCheckOn')}
            value={nextCheckOn}
            max={addMonths(vettedOn || dayInGermany(), vettingPeriods.longestMonths)}
            onChange={({ currentTarget }) => setNextCheckOn(currentTarget.value)}
          />
        </div>
        <Foot onClose={props.onClose} label={t(again ? 'editor.act.vetAgain' : 'editor.act.vet')} pending={pending} disabled={!complete} />
      </form>
    </Dialog>
  );
}

/** Back to whoever wrote it, with what has to change. */
export function SendBackDialog(props: MoveDialogProps) {
  const { t } = useTranslation();
  const { move, pending } = useMove(props);
  const offered = props.work.languages.filter(inReview).map(({ language }) => language);
  const [chosen, setChosen] = useState<Language[]>(offered.filter((one) => one === props.work.text.language));
  const [comment, setComment] = useState('');
  return (
    <Dialog title={t('editor.act.sendBack')} onClose={props.onClose} keepOpen>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          move({ act: 'send-back', texts: textsOf(props.work.languages, chosen), comment });
        }}
      >
        <Languages offered={offered} chosen={chosen} onChange={setChosen} />
        <Textarea
          data-autofocus
          required
          rows={3}
          label={t('editor.move.comment')}
          value={comment}
          onChange={({ currentTarget }) => setComment(currentTarget.value)}
        />
        <Foot
          onClose={props.onClose}
          label={t('editor.act.sendBack')}
          pending={pending}
          disabled={comment.trim().length < 2 || chosen.length === 0}
        />
      </form>
    </Dialog>
  );
}

/** Out of use at once; said plainly that nothing leads back. */
export function WithdrawDialog(props: MoveDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { move, pending } = useMove(props);
  const { text, languages } = props.work;
  const [reason, setReason] = useState('');
  const revisionId = text.standing?.id ?? languages.find(({ language }) => language === text.language)?.revisionId;
  if (!revisionId) return null;
  return (
    <Dialog title={t('editor.act.withdraw')} onClose={props.onClose} keepOpen>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          move({ act: 'withdraw', revisionId, reason });
        }}
      >
        <p>
          {text.source === null ? t('editor.move.withdrawAll') : t('editor.move.withdrawOne', { language: format.language(text.language) })}
        </p>
        <Textarea
          data-autofocus
          required
          rows={2}
          label={t('editor.move.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Foot onClose={props.onClose} label={t('editor.act.withdraw')} pending={pending} disabled={reason.trim().length < 2} danger />
      </form>
    </Dialog>
  );
}

/** Throws a working copy away. */
export function DiscardDialog(props: MoveDialogProps) {
  const { t } = useTranslation();
  const { move, pending } = useMove(props);
  return (
    <Dialog title={t('editor.act.discard')} onClose={props.onClose}>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          move({ act: 'discard', language: props.work.text.language });
        }}
      >
        <p>{t('editor.move.discardText')}</p>
        <Foot onClose={props.onClose} label={t('editor.act.discard')} pending={pending} disabled={false} danger />
      </form>
    </Dialog>
  );
}

function Foot({
  label,
  pending,
  disabled,
  danger = false,
  onClose,
}: {
  label: string;
  pending: boolean;
  disabled: boolean;
  danger?: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      <Button variant="default" onClick={onClose}>
        {t('shell.act.cancel')}
      </Button>
      <Button type="submit" loading={pending} disabled={disabled} {...(danger ? { color: 'red', variant: 'default' } : {})}>
        {label}
      </Button>
    </div>
  );
}
