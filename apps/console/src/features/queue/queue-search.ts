import { caseViews, type CaseViewName } from '@streetlight/contracts';
import { type Area, areas, type Kind, kinds, type PostLanguage, postLanguages, type Risk, risks } from '@streetlight/domain';
import type { CaseFilter } from '../../api/keys.js';

export const sorts = ['priority', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** The state of the queue as its address holds it, so that it can be shared, bookmarked and come back to. */
export interface QueueSearch {
  view?: CaseViewName | undefined;
  languages?: PostLanguage[] | undefined;
  kinds?: Kind[] | undefined;
  risks?: Risk[] | undefined;
  topics?: Area[] | undefined;
  space?: string | undefined;
  text?: string | undefined;
  sort?: Sort | undefined;
  /** The case that is shown beside the list. */
  selected?: string | undefined;
  /** The list of quiet posts is open. */
  quiet?: 'open' | undefined;
}

const one = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((item) => item === value);

const several = <T extends string>(known: readonly T[], value: unknown): T[] => {
  const given = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return known.filter((item) => given.includes(item));
};

const id = (value: unknown): string | undefined => (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined);

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : undefined);

const some = <T>(found: T[]): T[] | undefined => (found.length > 0 ? found : undefined);

/**
 * Reads the address of the queue. What is unknown or empty becomes undefined, by name: the router would keep the raw
 * value of a name that is left out.
 */
export const readQueueSearch = (raw: Record<string, unknown>): QueueSearch => ({
  view: one(caseViews, raw['view']),
  languages: some(several(postLanguages, raw['languages'])),
  kinds: some(several(kinds, raw['kinds'])),
  risks: some(several(risks, raw['risks'])),
  topics: some(several(areas, raw['topics'])),
  space: id(raw['space']),
  text: words(raw['text']),
  sort: one(sorts, raw['sort']),
  selected: id(raw['selected']),
  quiet: raw['quiet'] === 'open' ? 'open' : undefined,
});

/** What the backend is asked for: the address without what belongs to the screen alone. */
export function filterOf({ selected: _selected, quiet: _quiet, ...filter }: QueueSearch): CaseFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The filters, without view and order: what "clear filters" clears. */
export const filterNames = ['languages', 'kinds', 'risks', 'topics', 'space', 'text'] as const satisfies readonly (keyof QueueSearch)[];

/** How many filters are set. */
export const filterCount = (search: QueueSearch): number =>
  filterNames.reduce((sum, name) => sum + (Array.isArray(search[name]) ? search[name].length : search[name] ? 1 : 0), 0);
