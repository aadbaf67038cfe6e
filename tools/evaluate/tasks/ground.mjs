import { checkDraft } from '@streetlight/assistant';
import { loadText } from '@streetlight/text';
import { Complaint } from '../complaint.mjs';

/** @typedef {import('@streetlight/assistant').GateFailure} GateFailure */
/** @typedef {{ text: string, cites?: number[] }} Sentence @typedef {{ text: string }} Source */

/** Surer than this, the language of a source is believed; one of a word or two is taken to be in the draft's. */
const certain = 0.8;
const shortestSource = 12;

/** @param {GateFailure} failure */
const detailOf = ({ code, parameters }) => {
  const told = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => (name === 'words' ? `“${value}”` : `${name} ${value}`));
  return [code.replace('.', ': ').replaceAll('-', ' '), ...told].join(', ');
};

/** @param {unknown} list @param {string} name @param {unknown} id @returns {{ text: string }[]} */
const withTexts = (list, name, id) => {
  const items = /** @type {{ text?: unknown }[]} */ (list);
  const wrong = items.findIndex((item) => typeof item !== 'object' || item === null || typeof item.text !== 'string');
  if (wrong >= 0) throw new Complaint(`Line ${String(id)}: ${name}[${wrong}] must be an object with a text.`);
  return /** @type {{ text: string }[]} */ (items);
};

/** @param {Sentence} sentence @param {number} place @param {unknown} id */
const citesOf = ({ cites = [] }, place, id) => {
  if (!Array.isArray(cites) || !cites.every(Number.isInteger))
    throw new Complaint(`Line ${String(id)}: sentences[${place}].cites must be a list of places in sources, counted from 0.`);
  return cites;
};

/**
 * Whether a draft is borne out by its sources: the gates every draft passes before anybody may release it, in public.
 * @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>}
 */
export const loadGround = async () => {
  const { identifyLanguage } = await loadText();
  return ({ id, language, sentences, sources }) => {
    const draft = /** @type {import('@streetlight/domain').PostLanguage} */ (language);
    if (draft === 'und') throw new Complaint(`Line ${String(id)}: language must be the language of the draft, not und.`);
    const read = withTexts(sources, 'sources', id).map(({ text }) => {
      const told = identifyLanguage(text);
      const isOther = text.length >= shortestSource && told.language !== 'und' && told.confidence >= certain;
      return { text, language: isOther ? told.language : draft };
    });
    const written = /** @type {Sentence[]} */ (withTexts(sentences, 'sentences', id));
    const failures = checkDraft(
      written.map((sentence, place) => ({ text: sentence.text, cites: citesOf(sentence, place, id) })),
      /** @type {import('@streetlight/assistant').DraftSource[]} */ (read),
      { language: draft, identifyLanguage },
    );
    return {
      id,
      verdict: failures.length === 0 ? 'pass' : 'fail',
      failures: failures.map((failure) => ({ sentence: failure.sentence, gate: failure.gate, detail: detailOf(failure) })),
    };
  };
};
