import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { CaseRow } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.js';
import { useCaseChoice } from '../../api/cases.js';
import { LanguageTag } from '../language-tag.js';
import { LoadFailure, Skeleton } from '../loading.js';
import { PostText } from '../post-text.js';
import styles from './triage.module.css';

/** Cases that could ask the same: open or taken, another one, those of the same topic and language first. */
export function candidates(of: CaseRow, cases: readonly CaseRow[]): CaseRow[] {
  const likeness = (other: CaseRow): number => (other.topic === of.topic ? 2 : 0) + (other.language === of.language ? 1 : 0);
  return cases
    .filter(({ id, state }) => id !== of.id && ['open', 'taken', 'snoozed'].includes(state))
    .toSorted((a, b) => likeness(b) - likeness(a));
}

interface SameAsDialogProps {
  of: CaseRow;
  onChoose: (into: string) => void;
  onClose: () => void;
}

/** Asks which case asks the same, so that both are answered once. */
export function SameAsDialog({ of, onChoose, onClose }: SameAsDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 150);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useCaseChoice({ view: 'all', text: asked }, true);
  const list = candidates(of, found.data?.items ?? []);
  return (
    <Dialog onClose={onClose} title={t('case.same-as.title')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) onChoose(chosen);
        }}
      >
        <PostText text={of.excerpt} language={of.language} clamp={2} />
        <TextInput
          className={styles.search}
          type="search"
          label={t('case.same-as.search')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        {found.isPending && <Skeleton rows={3} height={56} />}
        {found.isError && <LoadFailure error={found.error} retry={found.refetch} />}
        {found.isSuccess && list.length === 0 && <p className={styles.hint}>{t('case.same-as.none')}</p>}
        <fieldset className={styles.cases}>
          <legend className="visually-hidden">{t('case.same-as.title')}</legend>
          {list.map((other) => (
            <label key={other.id} className={styles.candidate}>
              <input type="radio" name="into" value={other.id} checked={chosen === other.id} onChange={() => setChosen(other.id)} />
              <span>
                <LanguageTag language={other.language} /> <PostText text={other.excerpt} language={other.language} clamp={2} />
                <small className="muted">
                  {t('case.title', { number: other.number })} · {other.space.name}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={styles.foot}>
          <Button variant="default" onClick={onClose}>
            {t('shell.act.cancel')}
          </Button>
          <Button type="submit" disabled={!chosen}>
            {t('case.same-as.merge')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
