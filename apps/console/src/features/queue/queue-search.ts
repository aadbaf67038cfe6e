import { caseViews, type CaseViewName } from '@streetlight/contracts';
import { type Area, areas, type Kind, kinds, type PostLanguage, postLanguages, type Risk, risks } from '@streetlight/domain';
import type { CaseFilter } from '../../api/keys.js';

export const sorts = ['priority', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** The state of the queue as its address holds it, so that it can be shared, bookmarked and come back to. */
export interface QueueSearch {
  view?: CaseViewName;
  languages?: PostLanguage[];
  kinds?: Kind[];
  risks?: Risk[];
  topics?: Area[];
  space?: string;
  text?: string;
  sort?: Sort;
  /** The case that is shown beside the list. */
  selected?: string;
  /** The list of quiet posts is open. */
  quiet?: 'open';
}

const one = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((item) => item === value);

const several = <T extends string>(known: readonly T[], value: unknown): T[] => {
  const given = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return known.filter((item) => given.includes(item));
};

const id = (value: unknown): string | undefined => (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined);

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : undefined);

/** Reads the address of the queue; what is unknown or empty is left out. */
export function readQueueSearch(raw: Record<string, unknown>): QueueSearch {
  const all: { [name in keyof QueueSearch]: QueueSearch[name] | undefined } = {
    view: one(caseViews, raw['view']),
    languages: several(postLanguages, raw['languages']),
    kinds: several(kinds, raw['kinds']),
    risks: several(risks, raw['risks']),
    topics: several(areas, raw['topics']),
    space: id(raw['space']),
    text: words(raw['text']),
    sort: one(sorts, raw['sort']),
    selected: id(raw['selected']),
    quiet: raw['quiet'] === 'open' ? 'open' : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value.length > 0));
}

/** What the backend is asked for: the address without what belongs to the screen alone. */
export function filterOf({ selected: _selected, quiet: _quiet, ...filter }: QueueSearch): CaseFilter {
  return filter;
}

/** A change of the address; undefined takes a part away. */
export type SearchChange = { [name in keyof QueueSearch]?: QueueSearch[name] | undefined };

/** The filters, without view and order: what "clear filters" clears. */
export const filterNames = ['languages', 'kinds', 'risks', 'topics', 'space', 'text'] as const satisfies readonly (keyof QueueSearch)[];
export type FilterName = (typeof filterNames)[number];

/** How many filters are set. */
export const filterCount = (search: QueueSearch): number =>
  filterNames.reduce((sum, name) => sum + (Array.isArray(search[name]) ? search[name].length : search[name] ? 1 : 0), 0);
