import { isNormSource, type NormSource, type Snippet } from '../format/snippet-schema.js';
import { checkCitation, type CitationFault } from '../statutes/check-citation.js';
import { printCitation, type Citation } from '../statutes/citation.js';
import { isSameLaw } from '../statutes/laws.js';
import { citationsOf, hasLooseSign } from './facts-of-text.js';
import { everyText, passagesOf, type CheckContext } from './texts.js';

const faults: Record<CitationFault, { message: string; remedy: string; field: keyof NormSource }> = {
  'law-not-held': {
    message: 'no text of this law stands in statutes/',
    remedy: 'read the norm and have a lawyer confirm it; a machine cannot check it here',
    field: 'law',
  },
  'norm-not-held': {
    message: 'this norm does not stand in statutes/',
    remedy: 'correct the norm, or run kb statutes with an edition that has it',
    field: 'norm',
  },
  'norm-empty': { message: 'this norm has been repealed: its text is empty', remedy: 'cite the norm that is in force', field: 'norm' },
  'no-paragraphs': { message: 'this norm has no numbered paragraphs', remedy: 'write paragraph: null', field: 'paragraph' },
  'paragraph-missing': { message: 'this paragraph does not exist', remedy: 'correct the number of the Absatz', field: 'paragraph' },
  'sentence-missing': {
    message: 'this sentence does not exist',
    remedy: 'correct the number of the Satz, or write sentence: null',
    field: 'sentence',
  },
  'quote-not-verbatim': {
    message: 'the quotation does not stand there word for word',
    remedy: 'copy the words from statutes/, with … for what is left out',
    field: 'quote',
  },
};

const plainNorm = (norm: string): string => norm.replace(/^Art\.\s*/, 'Art ');

/** Every source is proved against the statutes held; every § in a text is one of the snippet's sources. */
export function checkSources(context: CheckContext): void {
  for (const snippet of context.knowledgeBase.snippets.values()) {
    snippet.sources.forEach((source, index) => {
      if (isNormSource(source)) checkSource(context, snippet, source, index);
    });
  }
  checkCitationsInTexts(context);
}

const citationOf = ({ law, norm, paragraph, sentence, number }: NormSource): Citation => ({ law, norm, paragraph, sentence, number });

function checkSource({ knowledgeBase, places, report }: CheckContext, snippet: Snippet, source: NormSource, index: number): void {
  const { file, lineOf } = places.snippet(snippet.key);
  const { reason } = checkCitation(citationOf(source), knowledgeBase.statutes.values(), source.quote);
  const name = printCitation(citationOf(source));
  if (reason) {
    const { message, remedy, field } = faults[reason];
    report({
      file,
      line: lineOf(['sources', index, field]),
      code: reason,
      message: `${name}: ${message}`,
      remedy,
      weight: reason === 'law-not-held' ? 'warning' : 'error',
    });
  } else if (source.quote === null) {
    report({
      file,
      line: lineOf(['sources', index]),
      code: 'quote-missing',
      message: `${name} is cited without its words`,
      remedy: 'add the decisive words as quote',
      weight: 'warning',
    });
  }
}

function checkCitationsInTexts(context: CheckContext): void {
  for (const [snippet, language] of everyText(context)) {
    const norms = snippet.sources.filter(isNormSource);
    for (const { section, text, file, line } of passagesOf(context, snippet, language)) {
      if (section === 'asked-as') continue;
      for (const citation of citationsOf(text)) {
        const isSource = norms.some((source) => isSameLaw(source.law, citation.law) && plainNorm(source.norm) === citation.norm);
        if (!isSource)
          context.report({
            file,
            line,
            code: 'citation-without-source',
            message: `${printCitation(citation)} is no source of this snippet`,
            remedy: 'add it to sources in snippet.yaml, or correct the text',
          });
      }
      if (hasLooseSign(text))
        context.report({
          file,
          line,
          code: 'citation-without-law',
          message: 'a § stands without its law',
          remedy: 'write citations in German form, such as § 4 KSchG',
        });
    }
  }
}
