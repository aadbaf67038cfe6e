import { Button } from '@mantine/core';
import type { LawDecisionBody, LawTouchView } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecide } from '../../api/law.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { StateMark } from '../../ui/state-mark.js';
import styles from './law.module.css';

type Outcome = LawDecisionBody['outcome'];
const outcomes = ['needs-change', 'no-change'] as const satisfies readonly Outcome[];

interface FindingsProps {
  editionId: string;
  certainty: LawTouchView['certainty'];
  touches: readonly LawTouchView[];
}

/** Snippets that the changes concern for sure, or may concern, each with what a person decided. */
export function Findings({ editionId, certainty, touches }: FindingsProps) {
  const { t } = useTranslation();
  const bars = useBars();
  const decide = useDecide(editionId);
  const [asks, setAsks] = useState<{ touch: LawTouchView; outcome: Outcome } | null>(null);
  if (touches.length === 0) return null;
  const give = (note: string): void => {
    if (!asks) return;
    decide.mutate(
      { touchId: asks.touch.id, body: { outcome: asks.outcome, note } },
      { onError: bars.complain, onSuccess: () => setAsks(null) },
    );
  };
  return (
    <section className={styles.part}>
      <h2>{t(`law.certainty.${certainty}`, { count: touches.length })}</h2>
      <p className="muted">{t(`law.certaintyText.${certainty}`)}</p>
      <ul className={styles.list}>
        {touches.map((touch) => (
          <li key={touch.id}>
            <Finding touch={touch} onDecide={(outcome) => setAsks({ touch, outcome })} />
          </li>
        ))}
      </ul>
      {asks && (
        <ReasonDialog
          title={t(`law.decide.${asks.outcome}`)}
          text={t(`law.decideText.${asks.outcome}`, { title: asks.touch.title })}
          act={t(`law.decide.${asks.outcome}`)}
          optional
          busy={decide.isPending}
          onGive={give}
          onClose={() => setAsks(null)}
        />
      )}
    </section>
  );
}

function Finding({ touch, onDecide }: { touch: LawTouchView; onDecide: (outcome: Outcome) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [newest, ...earlier] = touch.decisions;
  return (
    <article className={styles.card} aria-label={touch.title}>
      <p className={styles.top}>
        <Link to="/snippets/$key" params={{ key: touch.key }} search={{ language: 'de' }}>
          <strong lang="de">{touch.title}</strong>
        </Link>
        {newest ? (
          <StateMark condition={newest.outcome === 'no-change' ? 'good' : 'slow'}>{t(`law.decided.${newest.outcome}`)}</StateMark>
        ) : (
          <StateMark condition="bad">{t('law.open')}</StateMark>
        )}
      </p>
      <p>
        <strong lang="de">{touch.changed}</strong>: {t(`law.touch.${touch.touch}`)}
      </p>
      {touch.path.length > 1 && (
        <p className={styles.way} lang="de">
          {touch.path.join(' → ')}
        </p>
      )}
      {touch.quotation && <blockquote lang="de">{touch.quotation}</blockquote>}
      {touch.values.length > 0 && <p className={styles.sub}>{t('law.values', { names: format.list(touch.values) })}</p>}
      {newest && (
        <p className={styles.sub}>
          {[newest, ...earlier].map((decision) => (
            <span key={decision.at}>
              {t(`law.decided.${decision.outcome}`)}: {decision.by}, {format.time(decision.at)}
              {decision.note && (
                <>
                  {' '}
                  <q>{decision.note}</q>
                </>
              )}
            </span>
          ))}
        </p>
      )}
      {may('law.watch') && (
        <div className={styles.acts}>
          {outcomes.map((outcome) => (
            <Button key={outcome} variant="default" size="compact-sm" onClick={() => onDecide(outcome)}>
              {t(`law.decide.${outcome}`)}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
