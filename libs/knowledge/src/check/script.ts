import { languages, type Language } from '@streetlight/domain';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import { everyText, passagesOf, type CheckContext } from './texts.js';

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const greek = /\p{Script=Greek}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Letters of other languages' alphabets that a keyboard, a font or a copy puts in place of the right ones. */
const wrongLetters: Partial<Record<Language, { letters: RegExp; say: string }>> = {
  ro: { letters: /[şţŞŢãÃ]/u, say: 'Romanian writes ș and ț with a comma below, and ă' },
  hu: { letters: /[õûÕÛôÔ]/u, say: 'Hungarian writes ő and ű' },
  bg: { letters: /[ыэёіїєґјљњћђџЫЭЁІЇЄҐЈЉЊЋЂЏ]/u, say: 'this letter is not Bulgarian' },
  pl: { letters: /[ęąłńśźżćó](?=[\u0300-\u036f])/u, say: 'a letter carries a second mark' },
};

/** Latin letters that stand for a whole word in Greek or Bulgarian only by mistake. */
const loneLookAlikes: Partial<Record<Language, RegExp>> = {
  bg: /(?<![\p{L}\d.'’-])[aeocyuBCEKMHOPTX](?![\p{L}\d.)'’-])/u,
  el: /(?<![\p{L}\d.'’-])[oaevnyuABEHIKMNOPTXYZ](?![\p{L}\d.)'’-])/u,
};

/** What is wrong with the letters of a text, or null: mixed alphabets in a word, foreign alphabets, look-alikes. */
export function wrongScript(text: string, language: Language): { words: string; message: string } | null {
  const native = language === 'el' ? greek : language === 'bg' ? cyrillic : latin;
  if (text !== text.normalize('NFC')) return { words: '', message: 'accents stand apart from their letters (not NFC)' };
  for (const [letters] of text.matchAll(word)) {
    const scripts = [latin, greek, cyrillic].filter((script) => script.test(letters));
    if (scripts.length > 1) return { words: letters, message: `"${letters}" mixes alphabets; one of its letters only looks right` };
    const [script] = scripts;
    if (script && script !== native && script !== latin)
      return { words: letters, message: `"${letters}" is written in a foreign alphabet` };
  }
  const wrong = wrongLetters[language];
  const letter = wrong?.letters.exec(text)?.[0];
  if (wrong && letter) return { words: letter, message: `the letter "${letter}": ${wrong.say}` };
  const lone = loneLookAlikes[language]?.exec(text)?.[0];
  return lone ? { words: lone, message: `"${lone}" stands alone as a Latin letter` } : null;
}

const remedy = 'type the word again on a keyboard of the language';

/** The right letters in every text, label, claim and equivalent; what people mistype on purpose is left alone. */
export function checkScript(context: CheckContext): void {
  for (const [snippet, language] of everyText(context)) {
    for (const { section, text, file, line } of passagesOf(context, snippet, language)) {
      const wrong = section === 'asked-as' ? null : wrongScript(text, language);
      if (wrong) context.report({ file, line, code: 'script', message: wrong.message, remedy });
    }
  }
  for (const { file, path, language, text } of vocabularyTexts(context.knowledgeBase)) {
    const wrong = wrongScript(text, language);
    if (wrong) context.report({ file, line: context.places.file(file)(path), code: 'script', message: wrong.message, remedy });
  }
}

interface VocabularyText {
  file: string;
  path: PropertyKey[];
  language: Language;
  text: string;
}

function* vocabularyTexts(knowledgeBase: KnowledgeBase): Generator<VocabularyText> {
  for (const language of languages) {
    for (const [index, topic] of knowledgeBase.topics.entries())
      yield { file: 'topics.yaml', path: [index, 'labels', language], language, text: topic.labels[language] };
    for (const [index, narrative] of knowledgeBase.narratives.entries()) {
      yield { file: 'narratives.yaml', path: [index, 'claim', language], language, text: narrative.claim[language] };
      yield { file: 'narratives.yaml', path: [index, 'correction', language], language, text: narrative.correction[language] };
    }
    for (const [index, term] of knowledgeBase.glossary.entries()) {
      yield { file: 'glossary.yaml', path: [index, 'explanation', language], language, text: term.explanation[language] };
      for (const [at, text] of (term.equivalents[language] ?? []).entries())
        yield { file: 'glossary.yaml', path: [index, 'equivalents', language, at], language, text };
    }
    for (const [index, centre] of knowledgeBase.adviceCentres.entries())
      yield { file: 'advice-centres.yaml', path: [index, 'for-whom', language], language, text: centre.forWhom[language] };
  }
}
