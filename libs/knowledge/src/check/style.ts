import type { Language } from '@streetlight/domain';
import { sentencesOf } from '../values/sentences.js';
import { emergencyNumbers, freeOfCharge, markup, negations, promises } from './style-rules.js';
import { everyText, passagesOf, type CheckContext, type Passage } from './texts.js';

/** Sections that are read by the person who asked. */
const outward: ReadonlySet<Passage['section']> = new Set<Passage['section']>(['title', 'public', 'full', 'home-contrast']);

/** Characters before a promise in which a negation takes it back. */
const reach = 40;

/** The words that promise an outcome, unless they are negated. */
export function promiseIn(text: string, language: Language): string | undefined {
  const words = text.toLowerCase();
  for (const rule of promises[language]) {
    const match = rule.exec(words);
    if (!match) continue;
    const before =
      words
        .slice(Math.max(0, match.index - reach), match.index)
        .split(/[.!?;]/)
        .at(-1) ?? '';
    if (!negations[language].test(before)) return match[0];
  }
  return undefined;
}

/** No promise of an outcome, no markup, and a way to free help at the end of what is said in public. */
export function checkStyle(context: CheckContext): void {
  const { places, report } = context;
  for (const [snippet, language, text] of everyText(context)) {
    for (const { section, text: words, file, line } of passagesOf(context, snippet, language)) {
      const promise = outward.has(section) ? promiseIn(words, language) : undefined;
      if (promise)
        report({
          file,
          line,
          code: 'promise',
          message: `"${promise}" promises an outcome`,
          remedy: 'say what the law provides and who can check the case',
        });
      const sign = markup.exec(words)?.[0];
      if (sign) report({ file, line, code: 'markup', message: `"${sign}" is markup or a picture`, remedy: 'write plain text' });
    }
    const says = text.public.toLowerCase();
    const lastSentence = sentencesOf(text.public, language).at(-1)?.toLowerCase() ?? '';
    const { file, places: lines } = places.text(snippet.key, language);
    const line = lines.sections.public?.line ?? 1;
    if (snippet.refer === 'advice-centre' && !freeOfCharge[language].test(lastSentence)) {
      report({
        file,
        line,
        code: 'no-free-help',
        message: 'public does not end with where help is free',
        remedy: 'let its last sentence name an advice centre that is free of charge',
      });
    }
    if (snippet.refer === 'emergency' && !emergencyNumbers.test(says)) {
      report({
        file,
        line,
        code: 'no-emergency-number',
        message: 'public names no emergency number',
        remedy: 'name 110, 112 or the help line',
      });
    }
  }
}
