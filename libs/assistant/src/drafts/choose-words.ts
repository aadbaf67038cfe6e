import type { Language } from '@streetlight/domain';
import { renderText, sentencesOf, type SnippetText, type ValueTable } from '@streetlight/knowledge';
import { stem, tokenize } from '@streetlight/text';
import { gateLexicon } from '../gates/lexicon.js';
import { standsAlone } from './leading-question.js';

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

/** From this share of its words in what is said already, a sentence says it again. */
const saidAgain = 0.6;

/** The sentences that add something to what is said already. */
export const withoutRepetition = (sentences: readonly string[], said: readonly string[], language: Language): string[] => {
  const known = said.map((sentence) => meaningOf(sentence, language));
  return sentences.filter((sentence) => {
    const meaning = meaningOf(sentence, language);
    return ![...known, new Set(known.flatMap((each) => [...each]))].some(
      (each, at) => [...meaning].filter((word) => each.has(word)).length >= (at < known.length ? saidAgain : 0.8) * meaning.size,
    );
  });
};

/** The paragraphs of detail that answer the post best, in the order of the text, without what is said already. */
export const details = (paragraphs: readonly Paragraph[], most: number, said: readonly string[], language: Language): string[] => {
  const fitting = paragraphs
    .filter(({ section, relevance }) => section === 'full' && relevance >= leastRelevance)
    .map((paragraph) => ({
      ...paragraph,
      sentences: withoutRepetition(paragraph.sentences, said, language),
      whole: paragraph.sentences.length,
    }))
    // What is left of a paragraph that says mostly the same leans on sentences that are gone.
    .filter(({ sentences, whole }) => sentences.length > 0 && sentences.length >= whole / 2);
  const best = [...fitting].sort((a, b) => b.relevance - a.relevance).slice(0, most);
  return fitting.filter((paragraph) => best.includes(paragraph)).flatMap(({ sentences }) => sentences);
};

/** At most so many sentences are left away to make an answer shorter. */
const mostLeftAway = 3;

/**
 * The sentences without those that matter least for the post, so that the answer gets shorter by what it is too long, if it can be: never the
 * first, none with a number or a norm, none that the next one leans on.
 */
export const shortened = (sentences: readonly string[], post: string, language: Language, tooLong: number): string[] => {
  const asked = meaningOf(post, language);
  const spare = sentences
    .map((sentence, at) => ({ sentence, at, next: sentences[at + 1] }))
    .filter(({ sentence, at, next }) => at > 0 && !/[\d§?]/u.test(sentence) && (next === undefined || standsAlone(next, language)))
    .map((each) => ({ ...each, relevance: relevanceOf(each.sentence, asked, language) }))
    .sort((a, b) => a.relevance - b.relevance || b.at - a.at);
  const leftAway = new Set<number>();
  let saved = 0;
  for (const { sentence, at } of spare) {
    if (saved >= tooLong || leftAway.size === mostLeftAway) break;
    leftAway.add(at);
    saved += sentence.length + 1;
  }
  return sentences.filter((_, at) => !leftAway.has(at));
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
