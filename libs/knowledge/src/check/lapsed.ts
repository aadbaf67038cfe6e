import { languages } from '@streetlight/domain';
import { inForce } from '../export/kept-on-day.js';
import type { Snippet } from '../format/snippet-schema.js';
import type { CheckContext } from './texts.js';

/** What the day of the check has overtaken, though nobody changed a word: last days, next checks, the days of reforms. */
export function checkLapsed(context: CheckContext): void {
  for (const snippet of context.knowledgeBase.snippets.values()) {
    checkLastDay(context, snippet);
    checkNextChecks(context, snippet);
  }
  checkReforms(context);
}

function checkLastDay({ places, report, today }: CheckContext, { key, validTo }: Snippet): void {
  if (validTo === null || validTo >= today) return;
  const { file, lineOf } = places.snippet(key);
  report({
    file,
    line: lineOf(['valid-to']),
    code: 'last-day-passed',
    message: `the last day of ${key} was ${validTo}`,
    remedy: 'write what holds now, or name a later last day',
    weight: 'due',
  });
}

function checkNextChecks({ places, report, today }: CheckContext, { key, history }: Snippet): void {
  if (!history) return;
  const { file, lineOf } = places.history(key);
  for (const language of languages) {
    const wording = inForce(history, language, today);
    const last = (wording?.vettings.length ?? 0) - 1;
    const vetting = wording?.vettings[last];
    if (!wording || !vetting || vetting.nextCheckOn > today) continue;
    report({
      file,
      line: lineOf(['wordings', history.indexOf(wording), 'vettings', last, 'next-check-on']),
      code: 'check-again',
      message: `${language} ${wording.number} was to be checked again on ${vetting.nextCheckOn}`,
      remedy: 'have a lawyer read it again in the console',
      weight: 'due',
    });
  }
}

function checkReforms({ knowledgeBase, places, report, today }: CheckContext): void {
  const lineOf = places.file('watch-list.yaml');
  knowledgeBase.watchList.forEach(({ key, from, snippets }, index) => {
    if (from === null || from > today) return;
    const concerned = snippets.length > 0 ? `, for ${snippets.join(', ')}` : '';
    report({
      file: 'watch-list.yaml',
      line: lineOf([index, 'from']),
      code: 'reform-reached',
      message: `the day of ${key} came on ${from}`,
      remedy: `see whether it is law now${concerned}, then take it out of the list or name its new day`,
      weight: 'due',
    });
  });
}
