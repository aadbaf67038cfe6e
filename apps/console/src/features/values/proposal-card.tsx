import { Button } from '@mantine/core';
import type { ProposalView, ValueDetail } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useValueAct } from '../../api/values.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import { useValueWords } from '../../ui/value-words.js';
import { StepPreview } from './step-preview.js';
import styles from './values.module.css';

const conditions: Record<ProposalView['state'], Condition> = { open: 'slow', confirmed: 'good', rejected: 'bad', withdrawn: 'rest' };

interface ProposalCardProps {
  value: ValueDetail;
  proposal: ProposalView;
}

/** What somebody proposes for a value; whoever may decides on it here, seeing what it would do. */
export function ProposalCard({ value, proposal }: ProposalCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const act = useValueAct(value.name);
  const [ending, setEnding] = useState<'reject' | 'withdraw' | null>(null);
  const { moves, state, proposedBy, decidedBy, decidedAt } = proposal;
  const isOpen = state === 'open';
  const isStopped = proposal.faults.some(({ weight }) => weight === 'error');
  const { change, replaces, step } = proposal;
  return (
    <article className={styles.card} aria-label={t('values.proposal.label', { name: proposedBy.name })}>
      <p className={styles.top}>
        <strong>
          <Said proposal={proposal} value={value} />
        </strong>
        <StateMark condition={conditions[state]}>{t(`values.proposal.state.${state}`)}</StateMark>
      </p>
      <p className={styles.sub}>
        {step && <bdi lang="de">{step.source}</bdi>}
        <span>{t('values.proposal.by', { name: proposedBy.name, time: format.time(proposal.proposedAt) })}</span>
        {decidedBy && decidedAt && (
          <span>{t(`values.proposal.decided.${state as 'confirmed'}`, { name: decidedBy.name, time: format.time(decidedAt) })}</span>
        )}
      </p>
      {proposal.note && <q>{proposal.note}</q>}
      {proposal.decisionNote && <q>{proposal.decisionNote}</q>}
      {isOpen && <StepPreview name={value.name} unit={value.unit} change={{ change, replaces, step, unit: value.unit }} />}
      {isOpen && (
        <div className={styles.acts}>
          {moves.withdraw === null && (
            <Button variant="default" onClick={() => setEnding('withdraw')}>
              {t('values.proposal.withdraw')}
            </Button>
          )}
          {moves.reject === null && (
            <Button variant="default" onClick={() => setEnding('reject')}>
              {t('values.proposal.reject')}
            </Button>
          )}
          {moves.confirm === null && (
            <Button
              disabled={isStopped}
              loading={act.isPending && act.variables.act === 'confirm'}
              onClick={() =>
                act.mutate(
                  { act: 'confirm', id: proposal.id, version: value.version },
                  { onError: bars.complain, onSuccess: () => bars.tell(t('values.proposal.confirmedNow')) },
                )
              }
            >
              {t('values.proposal.confirm')}
            </Button>
          )}
          {moves.confirm === 'same-person' && <p className="muted">{t('values.proposal.another')}</p>}
        </div>
      )}
      {ending && (
        <ReasonDialog
          title={t(`values.proposal.${ending}Title`)}
          text={t(`values.proposal.${ending}Text`)}
          act={t(`values.proposal.${ending}`)}
          busy={act.isPending}
          onGive={(note) =>
            act.mutate({ act: ending, id: proposal.id, note }, { onError: bars.complain, onSuccess: () => setEnding(null) })
          }
          onClose={() => setEnding(null)}
        />
      )}
    </article>
  );
}

/** The proposal in one line: "15.40 € an hour from 1 January 2027". */
function Said({ proposal: { change, replaces, step }, value }: ProposalCardProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const day = (text: string | null): string => (text ? words.day(text) : '');
  if (!step) return <>{t('values.proposal.says.strike', { day: day(replaces) })}</>;
  const said = { amount: words.amount(step.amount, value.unit), from: day(step.from), to: day(step.to), day: day(replaces) };
  if (change === 'correct') return <>{t('values.proposal.says.correct', said)}</>;
  return <>{t(step.to ? 'values.proposal.says.addUntil' : 'values.proposal.says.add', said)}</>;
}
