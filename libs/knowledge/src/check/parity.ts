import { languages, type Language } from '@streetlight/domain';
import type { SectionName } from '../format/language-file.js';
import type { Snippet } from '../format/snippet-schema.js';
import { factKinds, factsOf, type FactsOfText } from './facts-of-text.js';
import { contradictingPeriods } from './periods.js';
import { passagesOf, type CheckContext, type Passage } from './texts.js';

/** Sections in which every language says the same, paragraph by paragraph; the German text is the source. */
const parallel: readonly Passage['section'][] = ['title', 'public', 'full', 'ask-first', 'do-not-say'];

/** Sections that may be cut into paragraphs differently. */
const asAWhole: ReadonlySet<string> = new Set<SectionName>(['public']);

/** All languages of a snippet have the same paragraphs with the same placeholders, numbers, citations and links. */
export function checkParity(context: CheckContext): void {
  for (const snippet of context.knowledgeBase.snippets.values()) {
    const source = passagesOf(context, snippet, 'de');
    if (source.length === 0) continue;
    for (const language of languages) {
      if (language !== 'de' && snippet.texts[language]) compare(context, snippet, language, source);
    }
  }
}

function compare(context: CheckContext, snippet: Snippet, language: Language, source: readonly Passage[]): void {
  const translation = passagesOf(context, snippet, language);
  for (const section of parallel) {
    const theirs = source.filter((passage) => passage.section === section);
    const ours = translation.filter((passage) => passage.section === section);
    if (asAWhole.has(section)) comparePassage(context, join(theirs), join(ours), language);
    else if (theirs.length !== ours.length) reportCount(context, snippet, language, section, theirs.length, ours);
    else theirs.forEach((passage, index) => comparePassage(context, passage, ours[index] as Passage, language));
  }
}

const join = (passages: readonly Passage[]): Passage => ({
  ...(passages[0] as Passage),
  text: passages.map((passage) => passage.text).join('\n\n'),
});

function reportCount(
  { places, report }: CheckContext,
  snippet: Snippet,
  language: Language,
  section: Passage['section'],
  wanted: number,
  ours: readonly Passage[],
): void {
  const { file, places: lines } = places.text(snippet.key, language);
  const line = ours[0]?.line ?? (section === 'title' ? lines.title : (lines.sections[section]?.line ?? 1));
  report({
    file,
    line,
    code: 'parity-count',
    message: `${section} has ${ours.length} ${section === 'full' ? 'paragraphs' : 'items'}, the German text has ${wanted}`,
    remedy: 'say the same in the same number of them; an empty line separates paragraphs',
  });
}

const nameOf = ({ section, index }: Passage): string =>
  section === 'full'
    ? `paragraph ${index + 1} of full`
    : section === 'title' || section === 'public'
      ? section
      : `item ${index + 1} of ${section}`;
const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '));

function comparePassage({ report }: CheckContext, source: Passage, ours: Passage, language: Language): void {
  const wanted = factsOf(source.text);
  const has = factsOf(ours.text);
  for (const kind of Object.keys(factKinds) as (keyof FactsOfText)[]) {
    if (wanted[kind].join('|') === has[kind].join('|')) continue;
    const missing = without(wanted[kind], has[kind]);
    const extra = without(has[kind], wanted[kind]);
    report({
      file: ours.file,
      line: ours.line,
      code: `parity-${kind}`,
      message: `${nameOf(ours)}: ${factKinds[kind]} differ from the German text: missing ${list(missing)}, too many ${list(extra)}`,
      remedy:
        kind === 'numbers'
          ? `write in ${language} the numbers of the German text as digits`
          : `write in ${language} exactly those of the German text`,
    });
  }
  for (const { number, wanted, has } of contradictingPeriods(source.text, ours.text, language)) {
    report({
      file: ours.file,
      line: ours.line,
      code: 'parity-periods',
      message: `${nameOf(ours)}: ${number} counts ${has.join(', ')} where the German text counts ${wanted.join(', ')}`,
      remedy: `write in ${language} the periods of the German text`,
    });
  }
  if (source.text === ours.text && source.text.split(/\s+/).length > 3) {
    report({
      file: ours.file,
      line: ours.line,
      code: 'not-translated',
      message: `${nameOf(ours)} is still the German text`,
      remedy: `translate it into ${language}`,
    });
  }
}

/** What `items` has more often than `others`. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
