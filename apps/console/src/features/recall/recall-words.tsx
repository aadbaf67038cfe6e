import type { RecallRow } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import { useValueWords } from '../../ui/value-words.js';

const conditions: Record<RecallRow['state'], Condition> = { grading: 'slow', open: 'bad', done: 'good', closed: 'rest' };

/** How far a recall is; an open one says how many replies are still wrong. */
export function RecallState({ recall }: { recall: Pick<RecallRow, 'state' | 'counts'> }) {
  const { t } = useTranslation();
  const words = recall.state === 'open' ? t('recall.waiting', { count: recall.counts.open }) : t(`recall.state.${recall.state}`);
  return <StateMark condition={conditions[recall.state]}>{words}</StateMark>;
}

/** What has changed: the title of the words, or the name of the amount. */
export function RecallTitle({ recall: { revision, value } }: { recall: Pick<RecallRow, 'revision' | 'value'> }) {
  const { t } = useTranslation();
  const words = useValueWords();
  if (revision) return <span lang={revision.language}>{revision.title}</span>;
  return t('recall.amount', { name: words.name(value ?? '') });
}
