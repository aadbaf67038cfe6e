import { Button } from '@mantine/core';
import type { LanguageSwitch, ModelRunView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { StateMark } from '../../ui/state-mark.js';
import styles from './drafting-page.module.css';

interface LanguageListProps {
  languages: readonly LanguageSwitch[];
  busy: boolean;
  /** Undefined where the person may only look. */
  onTurn: ((language: Language, on: boolean) => void) | undefined;
}

/** Each language: who drafts in it, on the strength of which run, and the switch. */
export function LanguageList({ languages, busy, onTurn }: LanguageListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {languages.map((one) => {
        const name = format.language(one.language);
        const isOn = one.on || one.outdated;
        const act = t(isOn ? 'drafting.languages.switchOff' : 'drafting.languages.switchOn');
        return (
          <li key={one.language} data-on={one.on || undefined}>
            <strong className={styles.language}>{name}</strong>
            <div className={styles.state}>
              <StateMark condition={one.on ? 'good' : one.outdated ? 'slow' : 'rest'}>
                {t(one.on ? 'drafting.languages.on' : one.outdated ? 'drafting.languages.outdated' : 'drafting.languages.off')}
              </StateMark>
              {one.changedBy && one.changedAt && (
                <span className="muted">{t('drafting.languages.changed', { name: one.changedBy, time: format.time(one.changedAt) })}</span>
              )}
            </div>
            <Run run={one.run} />
            {onTurn && (
              <Button
                size="compact-sm"
                variant={isOn ? 'filled' : 'default'}
                disabled={busy || (!isOn && !one.run?.current)}
                aria-label={`${act}: ${name}`}
                onClick={() => onTurn(one.language, !isOn)}
              >
                {act}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The figures on whose strength a language is switched on, or why it cannot be. */
function Run({ run }: { run: ModelRunView | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!run) return <p className={`${styles.run} muted`}>{t('drafting.run.none')}</p>;
  const { figures } = run;
  return (
    <div className={styles.run}>
      {!run.current && (
        <p className={styles.other}>{t('drafting.run.other', { model: run.model, prompt: run.promptId, version: run.promptVersion })}</p>
      )}
      <p>
        {t('drafting.run.figures', {
          releasable: format.number(figures.releasable),
          posts: format.number(figures.posts),
          stopped: format.number(figures.stopped),
          failed: format.number(figures.failed),
        })}
      </p>
      <p className="muted">
        {figures.rightlyAbstained !== null && `${t('drafting.run.rightlyNone', { share: format.percent(figures.rightlyAbstained) })} · `}
        {figures.wronglyAbstained !== null && `${t('drafting.run.wronglyNone', { share: format.percent(figures.wronglyAbstained) })} · `}
        {t('drafting.run.recorded', { name: run.recordedBy, time: format.time(run.recordedAt) })}
      </p>
    </div>
  );
}
