import { addDays, areas, languages } from '@streetlight/domain';
import type { ValueTable } from '../format/values-schema.js';
import type { Narrative } from '../format/vocabulary-schema.js';
import { placeholdersOf, renderText } from '../values/render.js';
import { endingValues, stepsOf } from '../values/values.js';
import { everyText, passagesOf, type CheckContext } from './texts.js';

/** Least wordings of a narrative in each of the ten languages. */
const leastWordings = 4;

/** Nothing refers to what is not there: snippets, narratives, values, areas. */
export function checkReferences(context: CheckContext): void {
  checkTopics(context);
  checkNarratives(context);
  checkSnippetNarratives(context);
  checkGlossary(context);
  checkValues(context);
  checkPlaceholders(context);
  checkHomeContrast(context);
  checkWatchList(context);
}

function checkTopics({ knowledgeBase, places, report, unread }: CheckContext): void {
  if (unread.has('topics.yaml') || unread.has('.')) return;
  const known = knowledgeBase.topics.map((topic) => topic.area);
  for (const area of areas)
    if (!known.includes(area))
      report({
        file: 'topics.yaml',
        line: 1,
        code: 'area-missing',
        message: `the area ${area} has no labels`,
        remedy: `add an entry for ${area}`,
      });
  known.forEach((area, index) => {
    if (known.indexOf(area) < index)
      report({
        file: 'topics.yaml',
        line: places.file('topics.yaml')([index]),
        code: 'area-twice',
        message: `${area} stands twice`,
        remedy: 'remove one',
      });
  });
}

function checkNarratives(context: CheckContext): void {
  const { knowledgeBase, places, report } = context;
  const lineOf = places.file('narratives.yaml');
  const seen = new Set<string>();
  knowledgeBase.narratives.forEach((narrative, index) => {
    const at = (...path: PropertyKey[]) => ({ file: 'narratives.yaml', line: lineOf([index, ...path]) });
    if (seen.has(narrative.id))
      report({ ...at('id'), code: 'narrative-twice', message: `${narrative.id} stands twice`, remedy: 'give one another id' });
    seen.add(narrative.id);
    narrative.correctedBy.forEach((key, position) => {
      if (!knowledgeBase.snippets.has(key))
        report({
          ...at('corrected-by', position),
          code: 'dead-key',
          message: `${narrative.id} is corrected by ${key}, which does not exist`,
          remedy: 'correct the key or write the snippet',
          weight: 'warning',
        });
    });
    for (const field of ['claim', 'correction'] as const)
      for (const language of languages.filter((code) => narrative[field][code] === ''))
        report({
          ...at(field),
          code: 'narrative-untranslated',
          message: `${narrative.id} has no ${field} in ${language}`,
          remedy: 'write it, or have it written in the console',
          weight: 'warning',
        });
    checkWordings(narrative, (language) => at('wordings', language), report);
  });
}

function checkWordings(
  narrative: Narrative,
  at: (language: string) => { file: string; line: number },
  report: CheckContext['report'],
): void {
  for (const language of languages) {
    const count = narrative.wordings[language].length;
    if (language !== 'de' && count < leastWordings) {
      report({
        ...at(language),
        code: 'too-few-wordings',
        message: `${narrative.id} has ${count} wordings in ${language}`,
        remedy: `write at least ${leastWordings}, in different registers`,
        weight: 'warning',
      });
    }
  }
}

function checkSnippetNarratives({ knowledgeBase, places, report, unread }: CheckContext): void {
  if (unread.has('narratives.yaml')) return;
  const narratives = new Map(knowledgeBase.narratives.map((narrative) => [narrative.id, narrative]));
  for (const snippet of knowledgeBase.snippets.values()) {
    const { file, lineOf } = places.snippet(snippet.key);
    snippet.narratives.forEach((id, index) => {
      const narrative = narratives.get(id);
      const line = lineOf(['narratives', index]);
      if (!narrative)
        report({
          file,
          line,
          code: 'dead-narrative',
          message: `there is no narrative ${id}`,
          remedy: 'correct the id or describe the narrative in narratives.yaml',
        });
      else if (!narrative.correctedBy.includes(snippet.key)) {
        report({
          file,
          line,
          code: 'one-sided',
          message: `${id} does not name ${snippet.key} in corrected-by`,
          remedy: 'name it there or take the id out here',
          weight: 'warning',
        });
      }
    });
  }
}

function checkGlossary({ knowledgeBase, places, report }: CheckContext): void {
  const lineOf = places.file('glossary.yaml');
  const seen = new Set<string>();
  knowledgeBase.glossary.forEach(({ term }, index) => {
    if (seen.has(term))
      report({
        file: 'glossary.yaml',
        line: lineOf([index]),
        code: 'term-twice',
        message: `${term} stands twice`,
        remedy: 'join the two entries',
      });
    seen.add(term);
  });
}

function checkValues({ knowledgeBase, places, report, today }: CheckContext): void {
  const lineOf = places.file('values.yaml');
  for (const [name, value] of Object.entries(knowledgeBase.values)) {
    const at = { file: 'values.yaml', line: lineOf([name]) };
    const steps = stepsOf(knowledgeBase.values, name);
    if ('derived' in value && steps.length === 0)
      report({
        ...at,
        code: 'dead-value',
        message: `${name} is derived from ${value.derived.of}, which has no steps`,
        remedy: 'name a value that stands in this file',
      });
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      if (!next) return;
      const follows = step.to === null ? null : addDays(step.to, 1);
      if (follows === null || follows > next.from)
        report({
          ...at,
          code: 'steps-overlap',
          message: `${name}: the step from ${next.from} begins before the one from ${step.from} ends`,
          remedy: 'end each step the day before the next begins',
        });
      else if (follows < next.from)
        report({
          ...at,
          code: 'steps-gap',
          message: `${name} has no amount from ${follows} until ${next.from}`,
          remedy: 'add the step, unless there really was no amount',
          weight: 'warning',
        });
    });
  }
  for (const { name, from } of endingValues(knowledgeBase.values)) {
    report({
      file: 'values.yaml',
      line: lineOf([name]),
      code: 'value-ends',
      message: `${name} has no amount from ${from} on`,
      remedy: 'add the next step, or decide what the texts shall say then',
      weight: from <= today ? 'due' : 'warning',
    });
  }
}

function checkPlaceholders(context: CheckContext): void {
  const { knowledgeBase, report, today, unread } = context;
  if (unread.has('values.yaml')) return;
  for (const [snippet, language] of everyText(context)) {
    for (const { text, file, line } of passagesOf(context, snippet, language)) {
      const names = placeholdersOf(text);
      for (const { text: written, name } of names) {
        if (!knowledgeBase.values[name])
          report({
            file,
            line,
            code: 'dead-value',
            message: `${written} names no value`,
            remedy: 'correct the name or add the value to values.yaml',
          });
      }
      if (text.replace(/\{[a-z0-9-]+(?:\.next(?:-from)?)?\}/g, '').match(/[{}]/)) {
        report({
          file,
          line,
          code: 'bad-placeholder',
          message: 'a brace belongs to no placeholder',
          remedy: 'write {name}, {name.next} or {name.next-from}',
        });
      }
      const known = names.filter(({ name, part }) => part === 'amount' && knowledgeBase.values[name]);
      const { missing } = renderText(known.map((placeholder) => placeholder.text).join(' '), language, today, knowledgeBase.values);
      for (const name of missing)
        report({
          file,
          line,
          code: 'no-amount',
          message: `${name} has no amount on ${today}`,
          remedy: 'add a step to values.yaml or decide what the text shall say',
          weight: hasEnded(knowledgeBase.values, name, today) ? 'due' : 'error',
        });
    }
  }
}

/** Whether it is time alone that took an amount away: it had one before the day. */
const hasEnded = (values: ValueTable, name: string, today: string): boolean => stepsOf(values, name).some(({ from }) => from < today);

function checkWatchList({ knowledgeBase, places, report }: CheckContext): void {
  const lineOf = places.file('watch-list.yaml');
  knowledgeBase.watchList.forEach((item, index) => {
    item.snippets.forEach((key, position) => {
      if (knowledgeBase.snippets.has(key)) return;
      const line = lineOf([index, 'snippets', position]);
      const message = `${item.key} concerns ${key}, which does not exist`;
      report({ file: 'watch-list.yaml', line, code: 'dead-key', message, remedy: 'correct the key or write the snippet' });
    });
  });
}

function checkHomeContrast({ knowledgeBase, places, report }: CheckContext): void {
  for (const snippet of knowledgeBase.snippets.values()) {
    for (const language of snippet.homeContrast?.languages ?? []) {
      const text = snippet.texts[language];
      if (!text || text.homeContrast !== null) continue;
      const { file } = places.text(snippet.key, language);
      report({
        file,
        line: 1,
        code: 'home-contrast-missing',
        message: `snippet.yaml promises a contrast with home in ${language}`,
        remedy: 'write the section home-contrast or take the language out',
      });
    }
  }
}
