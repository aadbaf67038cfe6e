import type { Language } from '@streetlight/domain';
import type { GlossaryTerm } from '@streetlight/knowledge';
import { stem, type Token, tokenize } from '@streetlight/text';

/** A word of a post with the German term it stands for. Help for who reads a post in a language they do not know; never a translation. */
export interface WordHelp {
  /** UTF-16 offsets in the post. */
  start: number;
  end: number;
  words: string;
  /** The German term. */
  term: string;
  /** What it means, in the reader's language. */
  explanation: string;
}

interface Form {
  /** Stems of its words. */
  stems: readonly string[];
  term: GlossaryTerm;
}

const stemsOf = (text: string, language: Language): string[] => tokenize(text, language).map(({ folded }) => stem(folded, language));

/** Shorter forms mean too many things. */
const shortestForm = 4;

const formsOf = (glossary: readonly GlossaryTerm[], language: Language): Map<string, Form[]> => {
  const byFirst = new Map<string, Form[]>();
  for (const term of glossary) {
    const equivalents = language === 'de' ? [] : term.equivalents[language];
    for (const words of [term.term, ...term.spellings, ...equivalents, ...(term.colloquial[language] ?? [])]) {
      const stems = stemsOf(words, language);
      const first = stems[0];
      if (first === undefined || stems.join('').length < shortestForm) continue;
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { stems, term }].sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return byFirst;
};

/**
 * Makes the help for posts in one language from the glossary: each word or phrase the glossary knows, with its German term and the
 * explanation in the reader's language. Label it as word-by-word help and show the original beside it.
 */
export const createWordHelp = (glossary: readonly GlossaryTerm[], language: Language, reader: Language): ((post: string) => WordHelp[]) => {
  const forms = formsOf(glossary, language);
  return (post) => {
    const tokens = tokenize(post, language);
    const stems = tokens.map(({ folded }) => stem(folded, language));
    const help: WordHelp[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = forms.get(stems[at] ?? '')?.find((form) => form.stems.every((each, index) => stems[at + index] === each));
      if (!found) {
        at++;
        continue;
      }
      const { start } = tokens[at] as Token;
      const { end } = tokens[at + found.stems.length - 1] as Token;
      help.push({ start, end, words: post.slice(start, end), term: found.term.term, explanation: found.term.explanation[reader] });
      at += found.stems.length;
    }
    return help;
  };
};
