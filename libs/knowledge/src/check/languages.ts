import type { IdentifyLanguage } from '@streetlight/text';
import { type CheckContext, everyText } from './texts.js';

/** Sure enough to say that a file holds another language than its name says. */
const sureOfLanguage = 0.8;

/** Every paragraph seems to be in the language its file says. */
export function checkLanguages(context: CheckContext, identify: IdentifyLanguage): void {
  for (const [snippet, language, text] of everyText(context)) {
    const { file, places } = context.places.text(snippet.key, language);
    const blocks = [text.public, ...text.full];
    blocks.forEach((words, index) => {
      const found = identify(words.replace(/\{[^}]*\}/g, ' '));
      if (found.language === language || found.language === 'und' || found.confidence < sureOfLanguage) return;
      const line = index === 0 ? places.sections.public?.line : places.sections.full?.blocks[index - 1];
      context.report({
        file,
        line: line ?? 1,
        code: 'wrong-language',
        message: `this paragraph seems to be ${found.language}, not ${language}`,
        remedy: 'translate it, or move it to the right file',
        weight: 'warning',
      });
    });
  }
}
