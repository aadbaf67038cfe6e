import { addDays } from '@streetlight/domain';
import type { SnippetText } from '../format/snippet-schema.js';
import { placeholdersOf, renderText } from '../values/render.js';
import { stepsOf } from '../values/values.js';
import { everyText, type CheckContext } from './texts.js';

/** Most characters of a public text as it is sent, and of a title. */
export const longest = { public: 600, title: 60 } as const;

/** Most items of the lists for the advisor. */
const mostItems = { askFirst: 4, doNotSay: 3 } as const;

/** Public texts and titles are short enough on every day on which one of their values changes, from today on. */
export function checkLengths(context: CheckContext): void {
  const { places, report } = context;
  for (const [snippet, language, text] of everyText(context)) {
    const { file, places: lines } = places.text(snippet.key, language);
    const rendered = daysThatMatter(context, text).map(
      (day) => renderText(text.public, language, day, context.knowledgeBase.values).text.length,
    );
    const length = Math.max(...rendered);
    if (length > longest.public) {
      report({
        file,
        line: lines.sections.public?.line ?? 1,
        code: 'public-too-long',
        message: `public has ${length} characters`,
        remedy: `shorten it to ${longest.public}; the details belong into full`,
      });
    }
    if (text.title.length > longest.title) {
      report({
        file,
        line: lines.title,
        code: 'title-too-long',
        message: `the title has ${text.title.length} characters`,
        remedy: `shorten it to ${longest.title}`,
      });
    }
    if (text.askFirst.length > mostItems.askFirst) {
      report({
        file,
        line: lines.sections['ask-first']?.line ?? 1,
        code: 'too-many-items',
        message: `ask-first has ${text.askFirst.length} questions`,
        remedy: `keep the ${mostItems.askFirst} that matter most`,
      });
    }
    if (text.doNotSay.length > mostItems.doNotSay) {
      report({
        file,
        line: lines.sections['do-not-say']?.line ?? 1,
        code: 'too-many-items',
        message: `do-not-say has ${text.doNotSay.length} items`,
        remedy: `keep the ${mostItems.doNotSay} that matter most`,
      });
    }
  }
}

/** Today, and every later day on which a value of the text begins or ends. */
export function daysThatMatter({ knowledgeBase, today }: CheckContext, text: SnippetText): string[] {
  const names = new Set(placeholdersOf([text.public, ...text.full].join('\n\n')).map((placeholder) => placeholder.name));
  const days = new Set([today]);
  for (const name of names) {
    for (const step of stepsOf(knowledgeBase.values, name))
      for (const day of [step.from, step.to && addDays(step.to, 1)]) if (day && day > today) days.add(day);
  }
  return [...days].sort();
}
