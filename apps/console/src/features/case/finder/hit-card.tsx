import { Button } from '@mantine/core';
import type { FinderHit, RevisionView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useFormat } from '../../../i18n/use-format.js';
import { useSentence } from '../../../i18n/use-sentence.js';
import { Icon } from '../../../ui/icon.js';
import { Kbd } from '../../../ui/kbd.js';
import { LanguageTag } from '../../../ui/language-tag.js';
import styles from './finder.module.css';
import { TierTag } from '../../../ui/review/tier-tag.js';
import { RevisionDetails, VettingLine } from '../../../ui/revision/revision-details.js';

export type Hit = z.infer<typeof FinderHit>;
/** Which text of a wording is shown and inserted. */
export type Wording = 'public' | 'full';

interface HitCardProps {
  hit: Hit;
  /** 1 to 5: the key that inserts it. */
  digit: number;
  language: Language;
  /** Languages with a usable wording. */
  languages: readonly Language[];
  onInsert: ((revision: RevisionView, wording: Wording) => void) | undefined;
}

const texts = { public: 'publicText', full: 'fullText' } as const;

/** One answer of the finder: the words, who answers for them, why it was found. */
export function HitCard({ hit, digit, language, languages, onInsert }: HitCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { coded } = useSentence();
  const [wording, setWording] = useState<Wording>('public');
  const [german, setGerman] = useState(false);
  const [open, setOpen] = useState(false);
  const { revision } = hit;
  const shown = german || !revision ? hit.source : revision;
  const usable = revision?.usability === 'usable';
  return (
    <article className={styles.hit} aria-label={shown.title}>
      <header className={styles.hitHead}>
        <h3 lang={shown.language}>{shown.title}</h3>
        {onInsert && (
          <Button
            size="compact-sm"
            variant={usable ? 'filled' : 'default'}
            disabled={!usable}
            rightSection={<Kbd>{String(digit)}</Kbd>}
            onClick={() => revision && onInsert(revision, wording)}
          >
            {t('reply.finder.insert')}
          </Button>
        )}
      </header>
      <p className={styles.key}>
        <code>{hit.key}</code> <TierTag tier={shown.tier} />
        <span className={styles.tags}>
          {languages.map((one) => (
            <LanguageTag key={one} language={one} />
          ))}
        </span>
      </p>
      {!revision && <p className={styles.missing}>{t('reply.finder.missing', { language: format.language(language) })}</p>}
      {revision && !usable && (
        <p className={styles.missing}>{t('reply.finder.notUsable', { state: t(`words.usability.${revision.usability}`) })}</p>
      )}
      <p className={styles.text} lang={shown.language} data-open={open || undefined}>
        {shown[texts[wording]]}
      </p>
      <div className={styles.toggles}>
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={wording === 'full'}
          onClick={() => setWording(wording === 'full' ? 'public' : 'full')}
        >
          {t('reply.finder.full')}
        </button>
        {revision && language !== 'de' && (
          <button type="button" className={styles.toggle} aria-pressed={german} onClick={() => setGerman(!german)}>
            {t('reply.finder.german')}
          </button>
        )}
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('shell.act.less') : t('shell.act.more')}
          <Icon name="down" size={12} />
        </button>
      </div>
      <VettingLine revision={shown} />
      {hit.reasons.length > 0 && (
        <p className={styles.why}>
          {t('reply.finder.why')}: {hit.reasons.map(coded).join(' · ')}
        </p>
      )}
      {open && <RevisionDetails revision={shown} />}
    </article>
  );
}
