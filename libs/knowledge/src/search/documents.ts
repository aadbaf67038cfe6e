import { isLanguage, type Language, languages, type PostLanguage } from '@streetlight/domain';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { Snippet } from '../format/snippet-schema.js';
import { sentencesOf } from '../values/sentences.js';
import type { Narrative } from '../format/vocabulary-schema.js';

/** One text that can be found. Its identity is key and language. */
export interface SearchDocument {
  key: string;
  language: PostLanguage;
  title?: string;
  /** How people ask for it, a line each. */
  askedAs?: readonly string[];
  /** False claims it corrects, with their wordings in the document's language. */
  claims?: readonly DocumentClaim[];
  /** Further words it is known by. */
  keyWords?: readonly string[];
  /** What it says, paragraph by paragraph. */
  text: readonly string[];
}

/** A false claim that a document corrects. */
export interface DocumentClaim {
  /** Id of the narrative. */
  id: string;
  /** Its place among the documents that correct the claim, from 0: the first one answers it best. */
  order: number;
  wordings: readonly string[];
}

/** Longest first sentence of a plain text that is taken for its title, in characters. */
const longestTitle = 160;

/**
 * A plain text with a key, as in a corpus to measure on. Its first line or sentence says what it is about; under the
 * key of a snippet it is also found by the claims which that snippet corrects.
 */
export function plainDocument(
  line: { key: string; language: PostLanguage; text: string },
  narratives: readonly Narrative[] = [],
): SearchDocument {
  const { key, language, text } = line;
  const [title] = sentencesOf(text.split('\n', 1)[0] ?? '', isLanguage(language) ? language : 'en');
  return {
    key,
    language,
    ...(title === undefined || title.length > longestTitle ? {} : { title }),
    claims: isLanguage(language) ? claimsOf(key, language, narratives) : [],
    text: text.split(/\n{2,}/),
  };
}

const claimsOf = (key: string, language: Language, narratives: readonly Narrative[]): DocumentClaim[] =>
  narratives.flatMap((narrative) => {
    const order = narrative.correctedBy.indexOf(key);
    return order < 0
      ? []
      : [{ id: narrative.id, order, wordings: [narrative.claim[language], ...narrative.wordings[language]].filter((text) => text !== '') }];
  });

const placeholders = /\{[a-z0-9.-]+\}/g;
const withoutPlaceholders = (text: string): string => text.replace(placeholders, ' ');

/** What the search knows of a snippet in one language; null where there is no text in it. */
export function snippetDocument(
  snippet: Snippet,
  language: Language,
  { narratives }: Pick<KnowledgeBase, 'narratives'>,
): SearchDocument | null {
  const text = snippet.texts[language];
  if (!text) return null;
  return {
    key: snippet.key,
    language,
    title: text.title,
    askedAs: text.askedAs,
    claims: claimsOf(snippet.key, language, narratives),
    keyWords: language === 'en' ? [snippet.key.replaceAll('-', ' ')] : [],
    text: [text.public, ...text.full].map(withoutPlaceholders),
  };
}

/** Every snippet in every language it is written in. */
export const documentsOf = (knowledgeBase: Pick<KnowledgeBase, 'snippets' | 'narratives'>): SearchDocument[] =>
  [...knowledgeBase.snippets.values()].flatMap((snippet) =>
    languages.flatMap((language) => snippetDocument(snippet, language, knowledgeBase) ?? []),
  );
