import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type FolderProblem, type ImportedSnippet, SnippetHead, Words } from '@streetlight/contracts';
import { type Area, type Language, languages, dayInGermany } from '@streetlight/domain';
import type { Places, Snippet, SnippetText } from '@streetlight/knowledge';
import { type Family, newestVetted } from './in-use.js';
import { type RevisionRow, sourceLanguage, usabilityOf, wordsOf } from './revision.view.js';
import { changesView } from './snippet-work.view.js';
import type { WorkingCopyRow } from './working-copies.js';
import { headOf, newestWording, noWords } from './writing.js';

/** What the product holds of a snippet that a folder speaks of. */
export interface HeldSnippet {
  id: string;
  key: string;
  area: Area;
  narratives: string[];
  facts: string[];
  checked_against: string;
  home_contrast: Snippet['homeContrast'];
  family: Family;
  copies: WorkingCopyRow[];
}

/** Words that an import lays on the editors' desk. */
export interface PlannedDraft {
  language: Language;
  words: Words;
  state: WorkingCopyRow['state'];
  /** With the source only. */
  head: SnippetHead | null;
}

/** What an import makes of one snippet; nothing has been done yet. */
export interface SnippetPlan {
  snippet: Snippet;
  held: HeldSnippet | null;
  view: ImportedSnippet;
  drafts: PlannedDraft[];
  /** Whether what is said beside the words and the legal basis changes too: only where nobody has vetted them. */
  changesFacts: boolean;
}

const vouchedFor: ReadonlySet<string> = new Set(['native-checked', 'legally-confirmed']);

const importedWords = ({ state: _, ...words }: SnippetText): Words => words;
const importedHead = ({ tier, validFrom, validTo, refer, sources }: Snippet): SnippetHead => ({ tier, validFrom, validTo, refer, sources });

const headFields = { tier: 'tier', validFrom: 'valid-from', validTo: 'valid-to', refer: 'refer', sources: 'sources' } as const;

/** Fields of the legal basis that no wording of the source ever had together. */
function otherHead(snippet: Snippet, { family, copies }: HeldSnippet): ImportedSnippet['head'] {
  const head = importedHead(snippet);
  const copy = copies.find(({ language }) => language === sourceLanguage)?.head ?? null;
  const known = [...family.filter(({ language }) => language === sourceLanguage).map(headOf), ...(copy ? [copy] : [])];
  if (known.some((one) => isDeepStrictEqual(one, head))) return [];
  const newest = newestWording(family, sourceLanguage);
  const now = copy ?? (newest && headOf(newest));
  return (Object.keys(headFields) as (keyof typeof headFields)[])
    .filter((field) => !now || !isDeepStrictEqual(now[field], head[field]))
    .map((field) => headFields[field]);
}

/** What is said of a snippet that no wording fixes. */
function otherFacts({ narratives, facts, checkedAgainst, homeContrast }: Snippet, held: HeldSnippet): ImportedSnippet['head'] {
  return [
    ...(isDeepStrictEqual(narratives, held.narratives) ? [] : (['narratives'] as const)),
    ...(isDeepStrictEqual(facts, held.facts) ? [] : (['facts'] as const)),
    ...(held.checked_against === '' || checkedAgainst === held.checked_against ? [] : (['checked-against'] as const)),
    // Which languages have a contrast with home follows from their words.
    ...((homeContrast?.noteKey ?? null) === (held.home_contrast?.noteKey ?? null) ? [] : (['home-contrast'] as const)),
  ];
}

interface Asked {
  places: Places;
  /** Words that would replace vetted ones come in beside them. */
  beside: boolean;
  today: string;
}

/** What an import makes of a snippet. @param held null where its key is new */
export function planSnippet(snippet: Snippet, held: HeldSnippet | null, asked: Asked): SnippetPlan {
  const { key, area } = snippet;
  const title = snippet.texts[sourceLanguage]?.title ?? key;
  const texts = languages.flatMap((language) => {
    const text = snippet.texts[language];
    return text ? [planText(language, importedWords(text), held, asked.today)] : [];
  });
  const head = held ? otherHead(snippet, held) : [];
  const facts = held ? otherFacts(snippet, held) : [];
  const drafted = texts.filter(
    ({ language, outcome }) => outcome === 'new' || outcome === 'changed' || (language === sourceLanguage && head.length > 0),
  );
  const problems = [
    ...formProblems(snippet, asked.places),
    ...(held ? drafted.flatMap(({ language }) => standingInTheWay(snippet, language, held, asked)) : []),
    ...(held ? fixedProblems(snippet, held, facts, asked.places) : []),
  ];
  const changes = drafted.length + facts.length > 0;
  return {
    snippet,
    held,
    drafts: drafted.map(({ language }) => draftOf(snippet, language)),
    changesFacts: facts.length > 0,
    view: {
      key,
      area,
      title,
      outcome: problems.length > 0 ? 'refused' : held === null ? 'new' : changes ? 'changed' : 'unchanged',
      head: [...head, ...facts],
      texts,
      problems,
    },
  };
}

const draftOf = (snippet: Snippet, language: Language): PlannedDraft => {
  const text = snippet.texts[language];
  return {
    language,
    words: text ? importedWords(text) : noWords,
    // Whatever the folder says of checks: they were made elsewhere, and are made here again.
    state: text?.state === 'machine-made' ? 'machine-made' : 'edited',
    head: language === sourceLanguage ? importedHead(snippet) : null,
  };
};

function planText(language: Language, words: Words, held: HeldSnippet | null, today: string): ImportedSnippet['texts'][number] {
  const none = { language, changes: [], beside: [] };
  const rows = (held?.family ?? []).filter((row) => row.language === language);
  const copy = held?.copies.find((one) => one.language === language);
  const newest = newestWording(held?.family ?? [], language);
  const saysSo = (row: RevisionRow | null | undefined): boolean => !!row && isDeepStrictEqual(wordsOf(row), words);
  const inForce = rows.find((row) => usabilityOf(row, today) === 'usable');
  if ((copy && isDeepStrictEqual(copy.words, words)) || saysSo(inForce) || saysSo(newest)) return { ...none, outcome: 'unchanged' };
  if (rows.some(saysSo)) return { ...none, outcome: 'older' };
  if (!copy && !newest) return { ...none, outcome: 'new' };
  const before = copy?.words ?? (newest ? wordsOf(newest) : noWords);
  const beside = [
    ...(before.homeContrast === words.homeContrast ? [] : (['home-contrast'] as const)),
    ...(isDeepStrictEqual(before.askedAs, words.askedAs) ? [] : (['asked-as'] as const)),
  ];
  const changes = changesView(before, words, language).filter(({ change }) => change !== 'same');
  return { language, outcome: 'changed', changes, beside };
}

/** A draft of somebody else, or words that somebody has vouched for. */
function standingInTheWay(snippet: Snippet, language: Language, held: HeldSnippet, { places, beside }: Asked): FolderProblem[] {
  const { file, places: lines } = places.text(snippet.key, language);
  const at = { file, line: lines.title };
  const copy = held.copies.find((one) => one.language === language);
  if (copy)
    return [
      {
        ...at,
        code: 'being-written',
        message: `${copy.saved_by_name} is writing here since ${dayInGermany(copy.saved_at)}, and these words are others`,
        remedy: 'have the draft vetted or thrown away first, or take the file out of the folder',
      },
    ];
  const vetted = newestVetted(held.family, language);
  const standing = vetted ?? newestWording(held.family, language);
  if (beside || !standing || (!vetted && !vouchedFor.has(standing.text_state))) return [];
  const by = vetted?.lawyer ? `${vetted.lawyer} has vetted on ${vetted.vetted_on}` : `are ${standing.text_state}`;
  return [
    {
      ...at,
      code: 'overwrites-vetted',
      message: `these words would replace ones that ${by}`,
      remedy: 'have them brought in as drafts beside the vetted words, or take the file out of the folder',
    },
  ];
}

function fixedProblems(snippet: Snippet, held: HeldSnippet, facts: ImportedSnippet['head'], places: Places): FolderProblem[] {
  const { file, lineOf } = places.snippet(snippet.key);
  const moved: FolderProblem[] =
    snippet.area === held.area
      ? []
      : [
          {
            file,
            line: 1,
            code: 'area-changed',
            message: `${snippet.key} stands in ${held.area}, not in ${snippet.area}`,
            remedy: `move its folder to ${held.area}`,
          },
        ];
  const isVetted = newestVetted(held.family, sourceLanguage) !== null;
  // Which rumours a snippet corrects is said by the rumour, and changed there.
  const fixed = facts.filter((field) => isVetted || field === 'narratives');
  return [
    ...moved,
    ...fixed.map((field) => ({
      file,
      line: lineOf([field]),
      code: 'fixed-field',
      message: isVetted ? `${field} would change under words that are vetted` : `${field} is not changed by an import`,
      remedy:
        field === 'narratives'
          ? 'leave the line as it was; change it where the rumours are kept'
          : 'leave the line as it was; those who run the product change it with the folder it starts from',
    })),
  ];
}

/** Signs that cannot be stored. */
const unstorable = /\0|\p{Cs}/u;

/** What the product could not store: keys, lengths, signs. */
function formProblems(snippet: Snippet, places: Places): FolderProblem[] {
  const { file, lineOf } = places.snippet(snippet.key);
  const bad = (at: { file: string; line: number }, message: string, remedy: string): FolderProblem => ({
    ...at,
    code: 'bad-field',
    message,
    remedy,
  });
  const problems: FolderProblem[] = [];
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(snippet.key) || snippet.key === 'new')
    problems.push(
      bad(
        { file, line: lineOf(['key']) },
        `${snippet.key} cannot be a key here`,
        'begin it with a letter; at most 61 letters, digits and hyphens',
      ),
    );
  const head = SnippetHead.safeParse(importedHead(snippet));
  for (const issue of head.error?.issues ?? []) {
    const [field = '', ...rest] = issue.path;
    const name = headFields[field as keyof typeof headFields] ?? String(field);
    problems.push(bad({ file, line: lineOf([name, ...rest]) }, `${name}: ${issue.message}`, 'write it as the format says'));
  }
  if (unstorable.test(unescaped(importedHead(snippet))))
    problems.push(bad({ file, line: 1 }, 'a sign stands here that is none', 'write the line again'));
  for (const language of languages) {
    const text = snippet.texts[language];
    if (!text) continue;
    const { file: where, places: lines } = places.text(snippet.key, language);
    for (const issue of Words.safeParse(importedWords(text)).error?.issues ?? [])
      problems.push(bad({ file: where, line: lineIn(lines, issue.path) }, `${issue.path.join(' ')}: ${issue.message}`, 'make it shorter'));
    if (unstorable.test(unescaped(text)))
      problems.push(bad({ file: where, line: 1 }, 'a sign stands here that is none', 'write the line again'));
  }
  return problems;
}

/** All words of a thing behind each other, as they are and not as JSON would print them. */
const unescaped = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? Object.values(value).map(unescaped).join('\n') : '';

const sectionOf = {
  public: 'public',
  full: 'full',
  askFirst: 'ask-first',
  doNotSay: 'do-not-say',
  homeContrast: 'home-contrast',
  askedAs: 'asked-as',
} as const;

function lineIn(lines: ReturnType<Places['text']>['places'], [part, index]: readonly PropertyKey[]): number {
  const section = lines.sections[sectionOf[part as keyof typeof sectionOf]];
  return (typeof index === 'number' ? section?.blocks[index] : undefined) ?? section?.line ?? lines.title;
}

/** Changes with the archive, with how it is asked to be brought in, and with everything here that this rests on. */
export function fingerprintOf(archive: Buffer, beside: boolean, held: readonly HeldSnippet[]): string {
  const stands = held.map(({ key, area, narratives, facts, checked_against: against, family, copies }) =>
    JSON.stringify([
      [key, area, narratives, facts, against],
      family.map(({ id, vetted_on: vetted, withdrawn, text_state: state }) => [id, vetted, withdrawn, state].join(' ')).toSorted(),
      copies.map(({ language, version, stage }) => [language, version, stage].join(' ')).toSorted(),
    ]),
  );
  return createHash('sha256')
    .update(archive)
    .update(JSON.stringify([beside, ...stands.toSorted()]))
    .digest('hex');
}
