import type { Language } from '@streetlight/domain';
import { gateLexicon } from '../lexicon.js';
import type { TimeUnit } from '../words/gate-words.js';
import { institutions } from '../words/institutions.js';
import { datesInWords, markNumericDates } from './dates.js';
import type { Fact } from './fact.js';
import { itemsOf } from './items.js';
import { readLimits } from './limits.js';
import { markWrittenSigns } from './marks.js';
import { quantitiesIn, unitsIn } from './quantities.js';

/** Everything a text claims that can be checked. */
export interface FactsOfText {
  facts: Fact[];
  /** Units of time the text mentions, with or without a number. */
  units: Set<TimeUnit>;
}

/** Words of one language that look like a court or an authority of another: French `court` is short, Croatian `Vama` is to you. */
const lookAlike: Readonly<Partial<Record<Language, RegExp>>> = { fr: /(?<!\p{L})courts?(?!\p{L})/giu, hr: /(?<!\p{L})vama(?!\p{L})/giu };

const authoritiesIn = (text: string, language: Language): Fact[] => {
  const other = lookAlike[language];
  let rest = (other ? text.replace(other, (words) => ' '.repeat(words.length)) : text).toLowerCase();
  const facts: Fact[] = [];
  for (const [id, pattern] of institutions) {
    for (const match of rest.matchAll(pattern)) {
      facts.push({ kind: 'authority', value: id, words: match[0], start: match.index });
      rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`;
    }
  }
  return facts;
};

/** Without one of these there is no German period, and no need to read the text once more. */
const germanUnit = /woche|monat|tage?n?(?!\p{L})|stunde|jahr|wöchig|tägig|jährig/iu;

/** A German period within a text of another language, such as a quotation. */
const germanPeriods = (rest: string, found: readonly Fact[]): Fact[] => {
  const items = itemsOf(rest, 'de');
  return quantitiesIn(rest, items, gateLexicon('de'), new Set()).filter(
    (fact) => fact.kind === 'period' && !fact.byArticle && !/\d/.test(fact.words) && !found.some(({ start }) => start === fact.start),
  );
};

/** The facts of a text in its plain form. Names are not among them: whether a word is a name shows only beside the source. */
export const factsOf = (text: string, language: Language): FactsOfText => {
  const marked = markNumericDates(markWrittenSigns(text));
  const items = itemsOf(marked.rest, language);
  const lexicon = gateLexicon(language);
  const used = new Set<number>();
  const dates = datesInWords(items, lexicon, used);
  const quantities = quantitiesIn(marked.rest, items, lexicon, used);
  const german = language === 'de' || !germanUnit.test(marked.rest) ? [] : germanPeriods(marked.rest, quantities);
  const limited = [...marked.facts.filter(({ kind }) => kind === 'date'), ...dates, ...quantities].map(
    readLimits(text, marked.rest === text ? items : itemsOf(text, language), lexicon),
  );
  const written = marked.facts.filter(({ kind }) => kind !== 'date');
  return { facts: [...written, ...authoritiesIn(text, language), ...limited, ...german], units: unitsIn(items, lexicon) };
};
