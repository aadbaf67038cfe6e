import type { CaseRow } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { Due } from '../../ui/due.js';
import { Icon } from '../../ui/icon.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { PriorityMark } from '../../ui/priority-mark.js';
import styles from './case-facts.module.css';
import { useHolding } from '../../ui/triage/holding.js';

/** The facts of a case in one line: how pressing, what about, until when, who has it. */
export function CaseFacts({ row }: { row: CaseRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const holding = useHolding(row);
  const may = useMay();
  return (
    <p className={styles.facts}>
      <PriorityMark band={row.band} />
      {row.risk === 'acute' && <span className={styles.danger}>{t('words.risk.acute')}</span>}
      <span className={styles.what}>
        {[t(`words.kind.${row.kind}`), row.topic ? t(`words.area.${row.topic}`) : t('words.noArea')].join(' · ')}
      </span>
      {row.claimName && <bdi>“{row.claimName}”</bdi>}
      {row.narrative && (
        <Link to="/narratives/$id" params={{ id: row.narrative }}>
          {t('narratives.known', { id: row.narrative })}
        </Link>
      )}
      {row.kind === 'claim' && !row.narrative && may('narrative.edit') && (
        <Link to="/narratives/new" search={{ case: row.id }}>
          {t('narratives.claims.name')}
        </Link>
      )}
      <LanguageTag language={row.language} script={row.script} />
      {row.deadline && <Due deadline={row.deadline} />}
      <span className={styles.state}>
        {row.state === 'taken' ? (
          <>
            <Icon name="person" size={14} />
            {holding.mine ? t('case.take.you') : t('case.take.heldBy', { name: row.holder?.name ?? '' })}
          </>
        ) : (
          t(`words.caseState.${row.state}`)
        )}
        {row.snoozedUntil && ` · ${format.time(row.snoozedUntil)}`}
      </span>
    </p>
  );
}
