import type { DraftCheck, GateFinding, ReadersView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';

/** The sentences of tiers, gates and readers in the interface language. */
export function useReviewWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const named = (key: string, values: Record<string, string | number>): string =>
    i18n.exists(key) ? (t as (key: string, values: object) => string)(key, values) : key;
  return {
    /** Why a draft is of its tier. */
    because: ({ code, parameters }: DraftCheck['ruling']['reasons'][number]): string => {
      const due = parameters['due'];
      return named(`review.because.${code.replace('tier.', '')}`, {
        ...parameters,
        ...(typeof due === 'string' ? { due: format.weekday(due) } : {}),
      });
    },
    /** What is wrong with a sentence. */
    gate: ({ code, parameters }: GateFinding): string => {
      const language = parameters['language'];
      return named(`review.gates.${code}`, {
        ...parameters,
        ...(typeof language === 'string' ? { language: format.language(language) } : {}),
      });
    },
    /** Who may read a draft, or that nobody is there. */
    readers: ({ present, standIns, away }: ReadersView): string => {
      const names = [...present, ...standIns.map(({ name, inPlaceOf }) => t('review.readers.standIn', { name, absent: inPlaceOf }))];
      if (names.length > 0) return t('review.readers.can', { names: format.list(names) });
      if (away.length === 0) return t('review.readers.nobody');
      const absent = away.map(({ name, until }) => t('review.readers.away', { name, date: format.day(until) }));
      return t('review.readers.allAway', { names: format.list(absent) });
    },
  };
}

/** Whether nobody is there who may decide. */
export const isWithoutReader = ({ present, standIns }: ReadersView): boolean => present.length + standIns.length === 0;
