import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isMap, isScalar, visit } from 'yaml';
import { areas, type Language, languages } from '@streetlight/domain';
import { statuteFileName, type KnowledgeBase } from './knowledge-base.js';
import { plainHistory } from './history-schema.js';
import { printLanguageFile } from './language-file.js';
import { plainReferredNorms, type ReferredNorms } from './referred-norms-schema.js';
import { isNormSource, type Snippet, type Source } from './snippet-schema.js';
import type { Statute } from './statute-schema.js';
import type { GlossaryTerm, Narrative } from './vocabulary-schema.js';
import type { WatchItem } from './watch-list-schema.js';
import type { Value } from './values-schema.js';

/** Fields whose maps are written on one line. */
const inOneLine: ReadonlySet<string> = new Set(['steps', 'home-contrast', 'derived', 'labels', 'changed-in', 'from', 'based-on']);
/** Fields whose lists hold whole sentences, each on a line of its own. */
const lineByLine: ReadonlySet<string> = new Set(['wordings', 'full', 'ask-first', 'do-not-say', 'asked-as']);
/** Fields inside which lists of numbers stand on one line all the same. */
const paragraphNumbers: ReadonlySet<string> = new Set(['changed-in', 'from', 'based-on']);

type Ancestors = readonly { key?: { value?: unknown } | null }[];
/** The names of the fields a node stands in, outermost first. */
const fieldsAround = (path: Ancestors): string[] => path.flatMap((step) => ('key' in step ? [String(step.key?.value)] : []));

/**
 * YAML in the folder's normal form: block style, but lists of words, labels and the steps of a value on one line;
 * amounts of money with two decimals, quotations in quotation marks, no line folded.
 */
export function printYaml(value: unknown, options: { euro?: boolean } = {}): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node, path) => {
      const around = fieldsAround(path as Ancestors);
      const isProse = around.some((field) => lineByLine.has(field)) && !around.some((field) => paragraphNumbers.has(field));
      node.flow = node.items.every(isScalar) && !isProse;
    },
    Map: (key, node, path) => {
      const owner = fieldsAround(path as Ancestors).at(-1) ?? '';
      if (key !== null && inOneLine.has(owner) && node.items.every((item) => !isMap(item.value))) node.flow = true;
    },
    Pair: (_, pair) => {
      const isAmount = (pair.key as { value?: unknown } | null)?.value === 'amount';
      if (options.euro && isAmount && isScalar(pair.value)) pair.value.minFractionDigits = Number.isInteger(pair.value.value) ? 0 : 2;
      if ((pair.key as { value?: unknown } | null)?.value === 'quote' && isScalar(pair.value)) pair.value.type = 'QUOTE_DOUBLE';
    },
  });
  return tightLists(document.toString({ lineWidth: 0, flowCollectionPadding: true, indentSeq: true }));
}

/** `[a, b]` without padding beside `{ a: b }` with it. A bare `[` behind a colon always opens a list. */
const tightLists = (yaml: string): string =>
  yaml
    .replace(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]$/gm, '$1[$2]')
    .replace(/^(\s*(?:- )?[\w-]+: \{ [\w-]+: )\[ ([\w, -]*) \]/gm, '$1[$2]')
    .replace(/^ +(?:changed-in|from|based-on): \{.*\}$/gm, (line) => line.replace(/\[ ([\w, ]*) \]/g, '[$1]'));

const plainWatchItem = (item: WatchItem): object => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));

/** Without the languages in which nothing is written yet. */
const written = (said: Readonly<Record<Language, string | string[]>>): object =>
  Object.fromEntries(Object.entries(said).filter(([, words]) => words.length > 0));

const plainPart = (part: string | null): string | number | null => (part !== null && /^\d+$/.test(part) ? Number(part) : part);

const plainSource = (source: Source): object =>
  isNormSource(source)
    ? {
        law: source.law,
        norm: source.norm,
        paragraph: plainPart(source.paragraph),
        sentence: source.sentence,
        ...(source.number === null ? {} : { number: plainPart(source.number) }),
        role: source.role,
        ...(source.quote === null ? {} : { quote: source.quote }),
      }
    : source;

const plainSnippet = (snippet: Snippet): object => ({
  key: snippet.key,
  tier: snippet.tier,
  narratives: snippet.narratives,
  facts: snippet.facts,
  sample: snippet.sample,
  'checked-against': snippet.checkedAgainst,
  'valid-from': snippet.validFrom,
  'valid-to': snippet.validTo,
  refer: snippet.refer,
  'home-contrast': snippet.homeContrast && {
    languages: snippet.homeContrast.languages,
    ...(snippet.homeContrast.noteKey === null ? {} : { 'note-key': snippet.homeContrast.noteKey }),
  },
  sources: snippet.sources.map(plainSource),
});

export const printStatute = (statute: Statute): string =>
  printYaml({ law: statute.law, title: statute.title, 'as-of': statute.asOf, source: statute.source, norms: statute.norms });

export const printReferredNorms = (referred: ReferredNorms): string => printYaml(plainReferredNorms(referred));

const isEuro = (value: Value): boolean => value.unit.startsWith('eur');

/** All files of the folder in normal form, by their paths. */
export const printKnowledgeBase = (knowledgeBase: KnowledgeBase): Map<string, string> => new Map(printedFiles(knowledgeBase));

/** The same one by one, each printed when it is asked for: the whole takes a while. */
export function* printedFiles(knowledgeBase: KnowledgeBase): Generator<[path: string, content: string]> {
  yield ['topics.yaml', printYaml(knowledgeBase.topics)];
  const values = Object.entries(knowledgeBase.values).map(([name, value]) => printYaml({ [name]: value }, { euro: isEuro(value) }));
  yield ['values.yaml', values.join('') || '{}\n'];
  yield ['glossary.yaml', printYaml(knowledgeBase.glossary.map(plainTerm))];
  yield ['narratives.yaml', printYaml(knowledgeBase.narratives.map(plainNarrative))];
  yield [
    'advice-centres.yaml',
    printYaml(knowledgeBase.adviceCentres.map(({ forWhom, ...centre }) => ({ ...centre, 'for-whom': forWhom }))),
  ];
  for (const statute of knowledgeBase.statutes.values()) yield [`statutes/${statuteFileName(statute.law)}`, printStatute(statute)];
  if (knowledgeBase.referredNorms) yield ['referred-norms.yaml', printReferredNorms(knowledgeBase.referredNorms)];
  if (knowledgeBase.watchList.length > 0) yield ['watch-list.yaml', printYaml(knowledgeBase.watchList.map(plainWatchItem))];
  for (const area of areas) {
    for (const snippet of knowledgeBase.snippets.values()) if (snippet.area === area) yield* snippetFiles(snippet);
  }
}

const plainTerm = ({ term, area, plural, ...rest }: GlossaryTerm): object => ({
  term,
  area,
  ...(plural === null ? {} : { plural }),
  ...rest,
});

const plainNarrative = ({ correctedBy, trueIn, note, claim, correction, wordings, ...head }: Narrative): object => ({
  ...head,
  'corrected-by': correctedBy,
  'true-in': trueIn,
  ...(note === null ? {} : { note }),
  claim: written(claim),
  correction: written(correction),
  wordings: written(wordings),
});

function* snippetFiles(snippet: Snippet): Generator<[path: string, content: string]> {
  const folder = `${snippet.area}/${snippet.key}`;
  yield [`${folder}/snippet.yaml`, printYaml(plainSnippet(snippet))];
  if (snippet.history) yield [`${folder}/history.yaml`, printYaml(plainHistory(snippet.history, plainSource))];
  for (const language of languages) {
    const text = snippet.texts[language];
    if (text) yield [`${folder}/${language}.md`, printLanguageFile(text, printYaml)];
  }
}

/**
 * Writes the folder in normal form; reading it again gives the same knowledge base. Comments of a folder that
 * was read are not part of what it says and are not kept.
 */
export function writeKnowledgeBase(knowledgeBase: KnowledgeBase, dir: string): void {
  for (const [file, content] of printedFiles(knowledgeBase)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
}
