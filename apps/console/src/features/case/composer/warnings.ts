import type { Language, PostLanguage } from '@streetlight/domain';
import type { DraftText } from './draft-state.js';

/** What an advisor is told about a draft before it goes out. None of these forbids to release, save `too-long`. */
export type Warning =
  | { code: 'too-long'; over: number }
  | { code: 'other-language'; asked: Language }
  | { code: 'other-script' }
  | { code: 'citation-language'; title: string; language: Language }
  | { code: 'no-citation' };

const scripts: Partial<Record<Language, RegExp>> = { bg: /\p{Script=Cyrillic}/gu, el: /\p{Script=Greek}/gu };
const letter = /\p{Letter}/gu;
/** Below so many letters a text says nothing about its script. */
const enoughLetters = 24;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether most letters of a text belong to another script than its language is written in. */
export function hasOtherScript(text: string, language: Language): boolean {
  const letters = count(text, letter);
  if (letters < enoughLetters) return false;
  const own = scripts[language];
  if (own) return count(text, own) < letters / 2;
  return count(text, /\p{Script=Latin}/gu) < letters / 2;
}

/** @param textLimit of the channel, in UTF-16 units */
export function warningsOf(draft: Pick<DraftText, 'text' | 'language' | 'citations'>, asked: PostLanguage, textLimit: number): Warning[] {
  const found: Warning[] = [];
  if (draft.text.length > textLimit) found.push({ code: 'too-long', over: draft.text.length - textLimit });
  if (draft.text.trim() === '') return found;
  if (asked !== 'und' && asked !== draft.language) found.push({ code: 'other-language', asked });
  if (hasOtherScript(draft.text, draft.language)) found.push({ code: 'other-script' });
  const foreign = draft.citations.find(({ language }) => language !== draft.language);
  if (foreign) found.push({ code: 'citation-language', title: foreign.title, language: foreign.language });
  if (draft.citations.length === 0) found.push({ code: 'no-citation' });
  return found;
}
