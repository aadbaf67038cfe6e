import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { WatchItem } from '../format/watch-list-schema.js';
import { officialLawName } from '../statutes/laws.js';
import { affectedSnippets, type AffectedSnippet, printPlace } from './affected.js';
import { announcedNorms } from './announced.js';
import { type ChangedNorm, changedNorms, type KnownNorms, knownNormsOf } from './compare.js';
import { type Edition, editionOfStatutes, normOf } from './edition.js';
import { plainDesignation } from './normal-text.js';
import { pathsFrom, placesCitedBy, referencesOf } from './reach.js';
import { knownNormsOfFolder } from './referred-norms.js';

/** A norm that is referred to and does not exist yet. Nothing may be told as law that stands in it. */
export interface Announcement {
  /** `§ 44c SGB V`. */
  norm: string;
  referredToBy: string[];
  /** The day the referring words name, or null. */
  from: string | null;
  /** Keys of the snippets whose sources lead to a referring norm. */
  snippets: string[];
}

/** An item of the watch list with what the edition says about it. */
export interface WatchedItem extends WatchItem {
  /** The norm awaited is there: a person must look now. */
  arrived: boolean;
}

/** A cited norm that cannot be compared. */
export interface NotHeld {
  /** `§ 6 SGB VI`. */
  norm: string;
  /** Keys of the snippets that cite it. */
  citedBy: string[];
  /** Whether the newer edition has it, so that it can be read there and taken over. */
  inEdition: boolean;
}

/** What a newer edition of the law means for the folder. */
export interface LawWatch {
  /** How many norms were compared. */
  compared: number;
  changed: ChangedNorm[];
  affected: AffectedSnippet[];
  announced: Announcement[];
  watchList: WatchedItem[];
  /** Norms that the newer edition leaves out though it holds others of the law: repealed at the end of it, renumbered, or not in this file. */
  notPrinted: { norm: string; citedBy: string[] }[];
  /** Norms that snippets cite and of which no earlier words are held: whether they have changed, only a person can tell. */
  notHeld: NotHeld[];
  /** Laws the folder cites and the newer edition does not hold: nothing is known about them. */
  lawsMissing: string[];
}

/**
 * Compares a newer edition of the law with the one at hand and says which snippets a person must look at. Nothing is changed.
 * @param older a whole edition to compare with; without it, what the folder holds: the cited norms and those they refer to
 */
export function watchLaw(
  knowledgeBase: Pick<KnowledgeBase, 'snippets' | 'values' | 'statutes' | 'referredNorms' | 'watchList'>,
  newer: Edition,
  older?: Edition,
): LawWatch {
  const known = older ? knownNormsOf(older) : knownNormsOfFolder(knowledgeBase);
  const { changed, notPrinted, lawsMissing } = changedNorms(known, newer, older !== undefined);
  const leadsTo = referencesOf([older ?? editionOfStatutes(knowledgeBase.statutes.values()), newer]);
  const cited = [...knowledgeBase.snippets.values()].flatMap((snippet) =>
    placesCitedBy(snippet).map(({ place }) => ({ key: snippet.key, place })),
  );
  const reached = new Map<string, Set<string>>();
  for (const { key, place } of cited) {
    for (const path of pathsFrom(place, leadsTo)) {
      const last = path.at(-1);
      const id = `${last?.lawKey}|${last?.norm}`;
      reached.set(id, (reached.get(id) ?? new Set()).add(key));
    }
  }
  return {
    compared: [...known.values()].reduce((sum, norms) => sum + norms.size, 0),
    changed,
    affected: affectedSnippets(knowledgeBase, changed, newer, leadsTo),
    announced: announcedNorms(newer).map(({ lawKey, law, norm, referredToBy, from }) => ({
      norm: `${norm} ${law}`,
      referredToBy: referredToBy.map((each) => `${each.norm} ${each.law}`),
      from,
      snippets: [...(reached.get(`${lawKey}|${norm}`) ?? [])].sort(),
    })),
    watchList: knowledgeBase.watchList.map((item) => ({ ...item, arrived: hasArrived(item, newer) })),
    notPrinted: notPrinted.map(({ lawKey, law, norm }) => ({
      norm: `${norm} ${law}`,
      citedBy: [...new Set(cited.filter(({ place }) => place.lawKey === lawKey && place.norm === norm).map(({ key }) => key))],
    })),
    notHeld: notHeldOf(knowledgeBase, known, newer),
    lawsMissing,
  };
}

function notHeldOf({ snippets }: Pick<KnowledgeBase, 'snippets'>, known: KnownNorms, newer: Edition): NotHeld[] {
  const found = new Map<string, NotHeld>();
  for (const snippet of snippets.values()) {
    for (const { place, source } of placesCitedBy(snippet)) {
      if (known.get(place.lawKey)?.has(place.norm)) continue;
      const norm = printPlace({ ...place, paragraph: null, sentence: null }, source.law);
      const entry = found.get(norm) ?? { norm, citedBy: [], inEdition: normOf(newer, place.lawKey, place.norm) !== undefined };
      if (!entry.citedBy.includes(snippet.key)) entry.citedBy.push(snippet.key);
      found.set(norm, entry);
    }
  }
  return [...found.values()];
}

function hasArrived({ law, norm }: WatchItem, newer: Edition): boolean {
  if (law === null || norm === null) return false;
  return (normOf(newer, officialLawName(law), plainDesignation(norm))?.text.trim() ?? '') !== '';
}
