import { languages } from '@streetlight/domain';
import { type KeptWording, stateToday } from '../format/history-schema.js';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { Snippet, SnippetText } from '../format/snippet-schema.js';
import { paragraphsByPart } from '../revisions/lineage.js';
import { translatedParts } from '../revisions/source-change.js';
import { checkSnippet } from './check-snippet.js';
import type { CheckContext } from './texts.js';

/** What the product kept of a snippet hangs together, and words that wait for their day are as good as those in use. */
export function checkHistory(context: CheckContext): void {
  for (const snippet of context.knowledgeBase.snippets.values()) {
    if (!snippet.history) continue;
    checkMissing(context, snippet);
    snippet.history.forEach((wording, at) => {
      for (const fault of faultsOf(wording, at, snippet.history ?? [])) reportAt(context, snippet.key, at, fault);
      if (isAnnounced(wording, context.today)) checkAnnounced(context, snippet, wording, at);
    });
  }
}

interface Fault {
  field: PropertyKey[];
  code: string;
  message: string;
  remedy: string;
}

function reportAt({ places, report }: CheckContext, key: string, at: number, { field, ...fault }: Fault): void {
  const { file, lineOf } = places.history(key);
  report({ file, line: lineOf(['wordings', at, ...field]), ...fault });
}

/** A snippet may come out of the product before all languages are written; it is not ready all the same. */
function checkMissing({ places, report }: CheckContext, snippet: Snippet): void {
  for (const language of languages) {
    if (snippet.texts[language] || snippet.history?.some((wording) => wording.language === language)) continue;
    const { file } = places.snippet(snippet.key);
    const message = `${snippet.key} has no text in ${language} yet`;
    report({ file, line: 1, code: 'language-missing', message, remedy: `write ${language}.md`, weight: 'warning' });
  }
}

const asWritten = 'take history.yaml as the product wrote it: it is not written by hand';

function* faultsOf(wording: KeptWording, at: number, history: readonly KeptWording[]): Generator<Fault> {
  const { language, number, lineage, words } = wording;
  const fault = (field: PropertyKey[], code: string, message: string): Fault => ({ field, code, message, remedy: asWritten });
  if (history.findIndex((one) => one.language === language && one.number === number) < at)
    yield fault(['number'], 'wording-twice', `${language} ${number} stands twice`);
  if (!lineage) return;
  const kind = language === 'de' ? 'source' : 'translation';
  if (lineage.kind !== kind) return yield fault([lineage.kind], 'wrong-lineage', `${language} is no ${lineage.kind}`);
  const follows = lineage.kind === 'source' ? lineage.previous : lineage.source;
  const sources = history.filter((one) => one.language === 'de').map((one) => one.number);
  if (follows !== 0 && !sources.includes(follows))
    yield fault([kind, lineage.kind === 'source' ? 'previous' : 'source'], 'dead-wording', `there is no wording ${follows} in de`);
  const paragraphs = paragraphsByPart(words);
  const byField = lineage.kind === 'source' ? { 'changed-in': lineage.changedIn, from: lineage.from } : { 'based-on': lineage.basedOn };
  for (const [field, numbers] of Object.entries(byField)) {
    for (const part of translatedParts) {
      if (numbers[part].length !== paragraphs[part].length)
        yield fault(
          [kind, field, part],
          'wrong-lineage',
          `${part} has ${paragraphs[part].length} paragraphs, and ${numbers[part].length} are told of`,
        );
    }
  }
}

const isAnnounced = ({ basis, vettings }: KeptWording, today: string): boolean =>
  basis.validFrom > today && vettings.at(-1)?.withdrawnAt === null;

const asText = (wording: KeptWording): SnippetText => ({ ...wording.words, state: stateToday(wording) });

/** Beside the source it will stand beside: the newest that is right on its first day. */
function checkAnnounced(context: CheckContext, snippet: Snippet, wording: KeptWording, at: number): void {
  const { tier, validFrom, validTo, sources } = wording.basis;
  const source = (snippet.history ?? [])
    .filter((one) => one.language === 'de' && one.basis.validFrom <= validFrom && one.vettings.at(-1)?.withdrawnAt === null)
    .sort((a, b) => b.number - a.number)[0];
  const texts = { ...(source ? { de: asText(source) } : {}), [wording.language]: asText(wording) };
  const { history: _, ...head } = snippet;
  const then = { ...head, homeContrast: null, tier, validFrom, validTo, sources, texts };
  const base: KnowledgeBase = context.knowledgeBase;
  for (const { language, section, index, weight, ...said } of checkSnippet(base, then, { today: validFrom })) {
    if (weight !== 'error' || (language !== null && language !== wording.language)) continue;
    reportAt(context, snippet.key, at, { ...said, field: section === null ? [] : index === null ? [section] : [section, index] });
  }
}
