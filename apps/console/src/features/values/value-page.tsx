import { Button } from '@mantine/core';
import type { ValueDetail } from '@streetlight/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetWriting, keepWriting, keptWriting } from '../../api/kept-writing.js';
import { useMay } from '../../api/session.js';
import { useValue } from '../../api/values.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { KnowledgeTabs } from '../../ui/knowledge-tabs.js';
import { LoadFailure, Skeleton } from '../../ui/loading.js';
import { StateMark } from '../../ui/state-mark.js';
import { useValueWords } from '../../ui/value-words.js';
import { ProposalCard } from './proposal-card.js';
import { StepForm } from './step-form.js';
import { newStep, ofStep, type WrittenStep } from './step-state.js';
import { StepTable } from './step-table.js';
import styles from './values.module.css';

const route = getRouteApi('/desk/values/$name');

/** One value: its steps over time, what is proposed, where it is shown. */
export function ValuePage() {
  const { t } = useTranslation();
  const { name } = route.useParams();
  const words = useValueWords();
  const value = useValue(name);
  useEffect(() => {
    document.title = `${words.name(name)} – ${t('shell.product')}`;
  }, [t, name, words]);
  return (
    <div className={styles.page}>
      <KnowledgeTabs />
      <Link to="/values" className={styles.back}>
        <Icon name="left" size={16} />
        {t('values.back')}
      </Link>
      {value.isPending && <Skeleton rows={5} height={64} />}
      {value.isError && !value.data && <LoadFailure error={value.error} retry={value.refetch} />}
      {value.data && <Detail key={name} value={value.data} />}
    </div>
  );
}

/** What somebody writes is kept on this device until it is proposed or given up. */
function useWritten(name: string) {
  const [step, setStep] = useState<WrittenStep | null>(() => keptWriting<WrittenStep>(`value.${name}`, 'step'));
  const write = useCallback(
    (next: WrittenStep | null): void => {
      setStep(next);
      if (next) keepWriting(`value.${name}`, 'step', next);
      else forgetWriting(`value.${name}`, 'step');
    },
    [name],
  );
  return [step, write] as const;
}

function Detail({ value }: { value: ValueDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords();
  const may = useMay();
  const [written, write] = useWritten(value.name);
  const { derived, undecidedFrom, proposals } = value;
  const mayPropose = may('value.propose') && derived === null;
  const waiting = proposals.filter(({ state }) => state === 'open');
  const decided = proposals.filter(({ state }) => state !== 'open');
  return (
    <>
      <header className={styles.head}>
        <h1>{words.name(value.name)}</h1>
        <p className={styles.sub}>
          <code>{`{${value.name}}`}</code>
          <span>{t(`values.unit.${value.unit}`)}</span>
        </p>
        {undecidedFrom && (
          <p className={styles.undecided}>
            <StateMark condition="bad">{t('values.undecided', { day: words.day(undecidedFrom) })}</StateMark>
            <span>{t('values.undecidedText')}</span>
          </p>
        )}
        {derived && (
          <p>
            {t('values.derived', {
              multiply: format.number(derived.multiply),
              divide: format.number(derived.divide),
              round: t(`values.round.${derived.round}`),
            })}{' '}
            <Link to="/values/$name" params={{ name: derived.of }}>
              {words.name(derived.of)}
            </Link>{' '}
            <bdi lang="de">({derived.source})</bdi>
          </p>
        )}
      </header>
      <section className={styles.part}>
        <div className={styles.top}>
          <h2>{t('values.steps')}</h2>
          {mayPropose && !written && <Button onClick={() => write(newStep(value))}>{t('values.form.add')}</Button>}
        </div>
        <StepTable
          value={value}
          {...(mayPropose && !written
            ? {
                onAct: (step, change) => write(ofStep(step, change, value.version, words.number(step.amount, value.unit))),
              }
            : {})}
        />
      </section>
      {waiting.length > 0 && (
        <section className={styles.part}>
          <h2>{t('values.proposal.waiting')}</h2>
          {waiting.map((proposal) => (
            <ProposalCard key={proposal.id} value={value} proposal={proposal} />
          ))}
        </section>
      )}
      {written && mayPropose && <StepForm value={value} step={written} onChange={write} onDone={() => write(null)} />}
      <Shown value={value} />
      {decided.length > 0 && (
        <section className={styles.part}>
          <h2>{t('values.history')}</h2>
          {decided.map((proposal) => (
            <ProposalCard key={proposal.id} value={value} proposal={proposal} />
          ))}
        </section>
      )}
    </>
  );
}

/** Where the value is shown, by itself or by one that follows from it. */
function Shown({ value: { name, usedIn, follows } }: { value: ValueDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords();
  return (
    <section className={styles.part}>
      <h2>{t('values.snippets', { number: format.number(usedIn.length) })}</h2>
      {follows.length > 0 && (
        <p>
          {t('values.follows')}{' '}
          {follows.map((one) => (
            <Link key={one} to="/values/$name" params={{ name: one }}>
              {words.name(one)}
            </Link>
          ))}
        </p>
      )}
      {usedIn.length === 0 && <p className="muted">{t('values.unused')}</p>}
      <ul className={styles.used}>
        {usedIn.map(({ key, title, area, through }) => (
          <li key={key}>
            <Link to="/snippets/$key" params={{ key }} search={{ language: 'de' }}>
              <bdi lang="de">{title}</bdi>
            </Link>
            <span className="muted">{t(`words.area.${area}`)}</span>
            {through !== name && <span className="muted">{t('values.through', { name: words.name(through) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
