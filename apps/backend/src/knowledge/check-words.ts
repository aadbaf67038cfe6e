import type { SnippetHead, TextProblem, Words } from '@streetlight/contracts';
import type { Area, Language, Tier } from '@streetlight/domain';
import { checkSnippet, type KnowledgeBase, type Snippet, type SnippetText } from '@streetlight/knowledge';
import type { TextEngine } from '@streetlight/text';
import { sourceLanguage } from './revision.view.js';

/** What is checked: the words of a language under what holds for all, beside the source. */
export interface WordsToCheck {
  key: string;
  area: Area;
  narratives: string[];
  language: Language;
  words: Words;
  head: SnippetHead;
  /** The words a translation is compared with; null for the source itself. */
  source: Words | null;
}

const textOf = (words: Words): SnippetText => ({ ...words, state: 'edited' });

/** A snippet as the folder would have it. */
const snippetOf = ({ key, area, narratives, language, words, head, source }: WordsToCheck): Snippet => ({
  key,
  area,
  narratives,
  facts: [],
  sample: false,
  checkedAgainst: '',
  tier: head.tier as Tier,
  validFrom: head.validFrom,
  validTo: head.validTo,
  refer: head.refer,
  homeContrast: null,
  sources: head.sources,
  texts: { ...(source ? { [sourceLanguage]: textOf(source) } : {}), [language]: textOf(words) },
});

const missing = (section: string, index: number | null): Omit<TextProblem, 'language'> => ({
  section,
  index,
  code: 'section-missing',
  message: 'nothing is written here yet',
  remedy: 'write it, or take the paragraph out',
  weight: 'error',
});

function emptyPlaces({ title, public: publicText, full, askFirst, doNotSay }: Words): Omit<TextProblem, 'language'>[] {
  const empty = (section: string, items: readonly string[]) => items.flatMap((item, at) => (item === '' ? [missing(section, at)] : []));
  return [
    ...empty('title', [title]),
    ...empty('public', [publicText]),
    ...(full.length === 0 ? [missing('full', null)] : empty('full', full)),
    ...empty('ask-first', askFirst),
    ...empty('do-not-say', doNotSay),
  ];
}

/** Everything that can be checked mechanically about the words of one language; errors forbid that they are submitted. */
export function checkWords(given: WordsToCheck, base: KnowledgeBase, today: string, text: TextEngine): TextProblem[] {
  const { language } = given;
  const found = checkSnippet(base, snippetOf(given), { today, identifyLanguage: text.identifyLanguage });
  const own = found.filter((problem) => problem.language === language || (problem.language === null && language === sourceLanguage));
  const noSource: TextProblem[] =
    language === sourceLanguage && given.head.sources.length === 0
      ? [
          {
            language: null,
            section: null,
            index: null,
            code: 'source-missing',
            message: 'the snippet has no legal basis',
            remedy: 'choose a citation from the statutes',
            weight: 'error',
          },
        ]
      : [];
  return [...noSource, ...emptyPlaces(given.words).map((problem) => ({ ...problem, language })), ...own];
}
