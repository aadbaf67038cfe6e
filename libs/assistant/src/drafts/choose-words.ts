import type { Language } from '@streetlight/domain';
import { renderText, sentencesOf, type SnippetText, type ValueTable } from '@streetlight/knowledge';
import { stem, tokenize } from '@streetlight/text';
import { gateLexicon } from '../gates/lexicon.js';

/** A paragraph of a revision as it reads on a day. */
export interface Paragraph {
  section: 'public' | 'full';
  sentences: string[];
  /** How much of what the post speaks of it speaks of too, 0..1. */
  relevance: number;
}

const shortestWord = 4;

/** Stems of the words of a text that carry meaning. */
export const meaningOf = (text: string, language: Language): Set<string> => {
  const lexicon = gateLexicon(language);
  const words = tokenize(text, language).map(({ folded }) => folded);
  return new Set(
    words.filter((word, at) => word.length >= shortestWord && lexicon.fillerAt(words, at) === 0).map((word) => stem(word, language)),
  );
};

const relevanceOf = (text: string, asked: ReadonlySet<string>, language: Language): number => {
  if (asked.size === 0) return 0;
  const meaning = meaningOf(text, language);
  return [...asked].filter((word) => meaning.has(word)).length / asked.size;
};

/** The paragraphs of a revision with its values filled in, and the values that have no amount on that day. */
export const paragraphsOf = (
  text: SnippetText,
  language: Language,
  asOf: string,
  values: ValueTable,
  post: string,
): { paragraphs: Paragraph[]; missing: string[] } => {
  const asked = meaningOf(post, language);
  const missing: string[] = [];
  const read = (section: Paragraph['section'], words: string): Paragraph[] => {
    const rendered = renderText(words, language, asOf, values);
    missing.push(...rendered.missing);
    return rendered.text
      .split('\n\n')
      .filter((part) => part !== '')
      .map((part) => ({ section, sentences: sentencesOf(part, language), relevance: relevanceOf(part, asked, language) }));
  };
  return { paragraphs: [...read('public', text.public), ...text.full.flatMap((part) => read('full', part))], missing };
};

/** The public words of a revision: what is said, and the last sentence, which says where help is. */
export const publicWords = (paragraphs: readonly Paragraph[]): { said: string[]; help: string[] } => {
  const sentences = paragraphs.filter(({ section }) => section === 'public').flatMap((paragraph) => paragraph.sentences);
  return { said: sentences.slice(0, -1), help: sentences.slice(-1) };
};

/** A detail is worth its length where it speaks of at least this share of what the post speaks of. */
const leastRelevance = 0.12;

/** The paragraphs of detail that answer the post best, in the order of the text. */
export const details = (paragraphs: readonly Paragraph[], most: number): string[] => {
  const fitting = paragraphs.filter(({ section, relevance }) => section === 'full' && relevance >= leastRelevance);
  const best = [...fitting].sort((a, b) => b.relevance - a.relevance).slice(0, most);
  return fitting.filter((paragraph) => best.includes(paragraph)).flatMap(({ sentences }) => sentences);
};

/** A post answers a question where it shares at least this many of its words and this part of them. */
const answered = { words: 2, share: 0.5 };

/** The questions the snippet wants asked first and the post does not answer. */
export const openQuestions = (items: readonly string[], post: string, language: Language, dayIsKnown: boolean, when: string): string[] => {
  const said = meaningOf(post, language);
  const asksForDay = new Set(tokenize(when, language).map(({ folded }) => folded));
  return items.filter((item) => {
    const words = tokenize(item, language).map(({ folded }) => folded);
    if (dayIsKnown && words.slice(0, 4).some((word) => asksForDay.has(word))) return false;
    const meaning = meaningOf(item, language);
    const shared = [...meaning].filter((word) => said.has(word)).length;
    return shared < answered.words || shared < answered.share * meaning.size;
  });
};
