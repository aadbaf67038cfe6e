import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { NormSource, Snippet, SourceRole } from '../format/snippet-schema.js';
import { parseCitations } from '../statutes/citation.js';
import { officialLawName } from '../statutes/laws.js';
import { paragraphsOf } from '../statutes/norm-text.js';
import { placeholdersOf } from '../values/render.js';
import type { ChangedNorm } from './compare.js';
import { normOf, type Edition } from './edition.js';
import { normalText, plainDesignation } from './normal-text.js';
import { type CitedPlace, type LeadsTo, pathsFrom, type Place, placesCitedBy } from './reach.js';

/**
 * How near a change comes to what a snippet cites: the quoted words are gone · the paragraph cited has changed · another paragraph of
 * the norm has, and one of the two speaks of the other · an amount the text shows comes from the norm · only a norm that the norm cited refers to has changed.
 */
export type Touch = 'quotation' | 'paragraph' | 'norm' | 'value' | 'reference';

/** A snippet that a change of the law concerns, or may concern. */
export interface AffectedSnippet {
  key: string;
  /**
   * `direct`: the place it cites has changed, or an amount it shows. `possibly`: something near has, another paragraph of the norm cited
   * or a norm that it refers to; a person must look.
   */
  certainty: 'direct' | 'possibly';
  touch: Touch;
  /** Over how many cross-references; 0 where the norm cited has itself changed. */
  hops: 0 | 1 | 2;
  /** The norm that changed, `§ 2a SchwarzArbG`. */
  changed: string;
  /** Where the snippet cites the law, and from there every norm up to the changed one. */
  path: string[];
  /** Role of the source; null where only an amount comes from the norm. */
  role: SourceRole | null;
  /** Which of the snippet's sources it is, counted from 0; null where only an amount comes from the norm. */
  source: number | null;
  /** Words of the snippet's source that are no longer to be found there. */
  quotation: string | null;
  /** Names of the values that come from the norm. */
  values: string[];
}

export const printPlace = ({ norm, paragraph, sentence }: Place, law: string): string =>
  [norm.replace(/^Art /u, 'Art. '), paragraph && `Abs. ${paragraph}`, sentence && `Satz ${sentence}`, law].filter(Boolean).join(' ');

const keyOf = ({ lawKey, norm }: { lawKey: string; norm: string }): string => `${lawKey}|${norm}`;
const nameOf = ({ norm, law }: ChangedNorm): string => `${norm.replace(/^Art /u, 'Art. ')} ${law}`;

const quotedPart = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*/u;

/** Whether the quoted words still stand in a text, however it is printed. */
function stillSays(text: string, quote: string): boolean {
  const words = normalText(text);
  return quote.split(quotedPart).every((part) => words.includes(normalText(part)));
}

const concerns = (change: ChangedNorm, paragraph: string | null): boolean =>
  paragraph === null || change.paragraphs.some((each) => each.paragraph === null || each.paragraph === paragraph);

const ownParagraphs =
  /(?<!(?:§|Art(?:ikel|\.)?)\s?\d+[a-z]*\s)\bAbs(?:atz(?:es)?|ätzen?|\.)\s((?:\d+[a-z]*(?:\s?(?:,|und|oder|bis|sowie)\s)?)+)/gu;

/** Whether the words of one paragraph speak of another of the same norm: "im Falle des Absatzes 2", "die Absätze 1 bis 3". */
function speaksOf(text: string, paragraph: string): boolean {
  for (const [, list = ''] of text.replace(/\s+/gu, ' ').matchAll(ownParagraphs)) {
    if (list.match(/\d+[a-z]*/gu)?.includes(paragraph)) return true;
    for (const [, from, to] of list.matchAll(/(\d+)[a-z]* bis (\d+)/gu)) {
      const number = Number.parseInt(paragraph, 10);
      if (Number(from) <= number && number <= Number(to)) return true;
    }
  }
  return false;
}

/** Another paragraph of the norm cited matters where one of the two speaks of the other. */
function hangsTogether(change: ChangedNorm, paragraph: string, newer: Edition): boolean {
  const text = normOf(newer, change.lawKey, change.norm)?.text ?? '';
  const cited = paragraphsOf(text).find((each) => each.paragraph === paragraph)?.text ?? '';
  return change.paragraphs.some(
    (each) =>
      each.paragraph !== null && (speaksOf(cited, each.paragraph) || speaksOf(`${each.before ?? ''} ${each.after ?? ''}`, paragraph)),
  );
}

function touchOf(change: ChangedNorm, source: NormSource, newer: Edition): Touch | null {
  const text = normOf(newer, change.lawKey, change.norm)?.text ?? '';
  if (source.quote !== null && !stillSays(text, source.quote)) return 'quotation';
  if (concerns(change, source.paragraph)) return 'paragraph';
  return source.paragraph !== null && hangsTogether(change, source.paragraph, newer) ? 'norm' : null;
}

/** An amount and the place in the law it comes from. */
interface ValuePlace {
  name: string;
  paragraph: string | null;
}

/** Which amounts come from which norm: `minimum-wage` from MiLoV5 § 1, and what is derived from it. */
function valuesByNorm({ values }: Pick<KnowledgeBase, 'values'>): Map<string, ValuePlace[]> {
  const byNorm = new Map<string, ValuePlace[]>();
  const sourcesOf = (name: string): string[] => {
    const value = values[name];
    if (!value) return [];
    return 'steps' in value ? value.steps.map((step) => step.source) : [value.derived.source, ...sourcesOf(value.derived.of)];
  };
  for (const name of Object.keys(values)) {
    for (const { law, norm, paragraph } of [...new Set(sourcesOf(name))].flatMap(parseCitations)) {
      const key = keyOf({ lawKey: officialLawName(law), norm: plainDesignation(norm) });
      byNorm.set(key, [...(byNorm.get(key) ?? []), { name, paragraph }]);
    }
  }
  return byNorm;
}

const valuesShownBy = ({ texts }: Snippet): ReadonlySet<string> =>
  new Set(placeholdersOf([texts.de?.public, ...(texts.de?.full ?? [])].join('\n\n')).map(({ name }) => name));

const gravity: Record<Touch, number> = { quotation: 0, paragraph: 1, value: 2, norm: 3, reference: 4 };

/** Everything the changes touch, gravest first; of several ways to the same changed norm a snippet is listed with the gravest. */
export function affectedSnippets(
  knowledgeBase: Pick<KnowledgeBase, 'snippets' | 'values'>,
  changed: readonly ChangedNorm[],
  newer: Edition,
  leadsTo: LeadsTo,
): AffectedSnippet[] {
  const changes = new Map(changed.map((change) => [keyOf(change), change]));
  const byNorm = valuesByNorm(knowledgeBase);
  const affected: AffectedSnippet[] = [];
  for (const snippet of knowledgeBase.snippets.values()) {
    const found = new Map<string, AffectedSnippet>();
    const shown = valuesShownBy(snippet);
    const valuesIn = (change: ChangedNorm): string[] =>
      (byNorm.get(keyOf(change)) ?? [])
        .filter(({ name, paragraph }) => shown.has(name) && concerns(change, paragraph))
        .map(({ name }) => name);
    const add = (change: ChangedNorm, entry: Omit<AffectedSnippet, 'key' | 'changed' | 'values'>): void => {
      const known = found.get(keyOf(change));
      if (known && (gravity[known.touch] < gravity[entry.touch] || (known.touch === entry.touch && known.hops <= entry.hops))) return;
      found.set(keyOf(change), { key: snippet.key, changed: nameOf(change), values: valuesIn(change), ...entry });
    };
    for (const change of changed) {
      if (valuesIn(change).length > 0)
        add(change, { certainty: 'direct', touch: 'value', hops: 0, path: [nameOf(change)], role: null, source: null, quotation: null });
    }
    for (const cited of placesCitedBy(snippet)) addReached(cited, { changes, newer, leadsTo, add });
    affected.push(...found.values());
  }
  return affected.sort((a, b) => gravity[a.touch] - gravity[b.touch] || a.hops - b.hops || (a.key < b.key ? -1 : 1));
}

interface Search {
  changes: ReadonlyMap<string, ChangedNorm>;
  newer: Edition;
  leadsTo: LeadsTo;
  add(change: ChangedNorm, entry: Omit<AffectedSnippet, 'key' | 'changed' | 'values'>): void;
}

function addReached({ place: start, source, index }: CitedPlace, { changes, newer, leadsTo, add }: Search): void {
  for (const path of pathsFrom(start, leadsTo)) {
    const last = path.at(-1) as Place;
    const change = changes.get(keyOf(last));
    if (!change) continue;
    const hops = (path.length - 1) as 0 | 1 | 2;
    const names = path.map((place, index) => printPlace(place, index === 0 ? source.law : lawNameIn(newer, place)));
    if (hops === 0) {
      const touch = touchOf(change, source, newer);
      if (touch === null) continue;
      add(change, {
        certainty: touch === 'norm' ? 'possibly' : 'direct',
        touch,
        hops,
        path: names,
        role: source.role,
        source: index,
        quotation: touch === 'quotation' ? source.quote : null,
      });
    } else if (concerns(change, last.paragraph)) {
      add(change, { certainty: 'possibly', touch: 'reference', hops, path: names, role: source.role, source: index, quotation: null });
    }
  }
}

/** The law's abbreviation as the edition prints it. */
const lawNameIn = (edition: Edition, { lawKey }: Place): string => [...(edition.laws.get(lawKey)?.values() ?? [])][0]?.law ?? lawKey;
