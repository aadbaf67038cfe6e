import { Button } from '@mantine/core';
import type { GapRow, GapWording } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGapWordings } from '../../api/gaps.js';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { PostText } from '../../ui/post-text.js';
import { StateMark } from '../../ui/state-mark.js';
import styles from './gaps.module.css';

interface GapCardProps {
  gap: GapRow;
  place: number;
  onAct: (what: 'dismiss' | 'merge') => void;
}

/** Where an editor begins a snippet with the words people use. */
export function newSnippetAddress({ title, languages, wordings }: Pick<GapRow, 'title' | 'languages' | 'wordings'>): string {
  const language = languages.find((one) => one.language !== 'und' && !one.answered)?.language ?? 'de';
  const own = wordings.filter((wording) => wording.language === language).map(({ text }) => text.replace(/\s+/gu, ' '));
  return `/knowledge/new?${new URLSearchParams({ title, wordings: own.join('\n'), language })}`;
}

/** One gap: who asks, how grave it is, in which languages, in which words, and what an editor does about it. */
export function GapCard({ gap, place, onAct }: GapCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [all, setAll] = useState(false);
  const wordings = useGapWordings(gap.id, all);
  const shown = all && wordings.data ? wordings.data.items : gap.wordings;
  const count = gap.languages.reduce((sum, one) => sum + one.count, 0);
  return (
    <article className={styles.gap} aria-label={gap.title}>
      <header className={styles.top}>
        {gap.state === 'open' && (
          <span className={styles.place} aria-hidden="true">
            {place}
          </span>
        )}
        <h2>
          <bdi>{gap.title}</bdi>
        </h2>
        {gap.state !== 'open' && (
          <StateMark condition={gap.state === 'answered' ? 'good' : 'rest'}>{t(`gaps.state.${gap.state}`)}</StateMark>
        )}
      </header>
      <p className={styles.facts}>
        <span>{t('gaps.people', { count: gap.people })}</span>
        <span>{t(`gaps.harm.${String(gap.harm) as '1'}`)}</span>
        <span>{t('gaps.days', { count: gap.days })}</span>
        <span>{t('gaps.spaces', { count: gap.spaces })}</span>
        {gap.searches > 0 && <span>{t('gaps.searches', { count: gap.searches })}</span>}
        {gap.area && <span>{t(`words.area.${gap.area}`)}</span>}
        <span title={t('gaps.rankText')}>{t('gaps.rank', { rank: format.number(gap.rank) })}</span>
      </p>
      <p className={styles.languages}>
        {gap.languages.map(({ language, count: times, answered }) => (
          <span key={language} className={styles.language}>
            <LanguageTag language={language} /> {format.number(times)}
            {answered && <span className={styles.answered}>{t('gaps.answered')}</span>}
          </span>
        ))}
      </p>
      {gap.reason && gap.state !== 'open' && (
        <p className="muted">
          {gap.state === 'answered' ? (
            <Link to="/snippets/$key" params={{ key: gap.reason }}>
              {gap.reason}
            </Link>
          ) : gap.reason === 'forgotten' ? (
            t('gaps.forgotten')
          ) : (
            gap.reason
          )}
          {gap.endedAt && ` · ${[gap.endedBy, format.time(gap.endedAt)].filter(Boolean).join(', ')}`}
        </p>
      )}
      <ul className={styles.wordings} aria-label={t('gaps.wordings')}>
        {shown.map((wording, index) => (
          <li key={index}>
            <Wording wording={wording} />
          </li>
        ))}
      </ul>
      {count > gap.wordings.length && !all && (
        <Button variant="subtle" size="compact-sm" className={styles.more} onClick={() => setAll(true)}>
          {t('gaps.allWordings', { count })}
        </Button>
      )}
      {gap.state === 'open' && (
        <div className={styles.acts}>
          {may('snippet.edit') && (
            <Button component="a" href={newSnippetAddress(gap)} size="compact-sm">
              {t('gaps.write')}
            </Button>
          )}
          {may('gap.decide') && (
            <>
              <Button variant="default" size="compact-sm" onClick={() => onAct('merge')}>
                {t('gaps.merge.act')}
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => onAct('dismiss')}>
                {t('gaps.dismiss.act')}
              </Button>
            </>
          )}
        </div>
      )}
    </article>
  );
}

function Wording({ wording }: { wording: GapWording }) {
  const { t } = useTranslation();
  return (
    <>
      <LanguageTag language={wording.language} />
      <PostText text={wording.text} language={wording.language} clamp={3} />
      {wording.source === 'search' && <span className="muted">{t('gaps.searched')}</span>}
      {wording.caseId && (
        <Link to="/case/$id" params={{ id: wording.caseId }}>
          {t('gaps.toCase')}
        </Link>
      )}
    </>
  );
}
