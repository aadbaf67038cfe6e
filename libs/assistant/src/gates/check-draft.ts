import type { Language, PostLanguage } from '@streetlight/domain';
import type { DraftSentence, DraftSource, GateFailure } from './draft.js';
import { checkFacts, type Finding } from './fact-gates.js';
import { checkNames } from './name-gate.js';
import { checkPolarity } from './polarity-gates.js';
import { type GateReading, readForGates, standsIn } from './reading.js';
import { checkPlainText, checkPromises, isBareQuestion, isCourtesy, isInScript } from './wording-gates.js';

/** What the gates need to know beside the draft. */
export interface GateOptions {
  /** The language of the post, in which the answer has to be. */
  language: Language;
  /** True where everybody reads the answer: no judgement of one person's case. */
  isPublic?: boolean;
  /** Longest text the channel takes, in UTF-16 units. */
  textLimit?: number;
  /** Tells the language of a text; without it only the alphabet is looked at. */
  identifyLanguage?: (text: string) => { language: PostLanguage; confidence: number };
}

/** Below this share of its words in the sources, a cited sentence says something else. */
const leastSupport = 0.45;
/** A sentence whose numbers and norms all stand in the sources speaks of them, whatever its words. */
const leastSupportWithFacts = 0.2;
/** Sentences with fewer meaningful words may be worded quite differently. */
const leastWordsForSupport = 3;
/** Shorter texts are not long enough to tell their language by; those of a few words need more certainty. */
const told = { shortest: 20, long: 40, certain: 0.7, certainIfShort: 0.97 };

const sharedExactly = (content: ReadonlySet<string>, sources: readonly GateReading[]): number =>
  [...content].filter((each) => sources.some((source) => source.content.has(each))).length / content.size;

const isUnsupported = (reading: GateReading, sources: readonly GateReading[]): boolean => {
  const same = sources.filter(({ language }) => language === reading.language);
  if (same.length < sources.length || reading.content.size < leastWordsForSupport) return false;
  return sharedExactly(reading.content, same) < (reading.facts.length > 0 ? leastSupportWithFacts : leastSupport);
};

const checkCited = (reading: GateReading, sources: readonly GateReading[], isPublic: boolean): Finding[] => {
  if (sources.some(({ language, text }) => language === reading.language && standsIn(reading.text, text))) return [];
  const facts = checkFacts(reading, sources);
  const isTurned = facts.some(({ gate }) => gate === 'negation');
  const findings = [
    ...facts,
    ...checkNames(reading, sources),
    ...(isTurned ? [] : checkPolarity(reading, sources)),
    ...checkPromises(reading, sources, isPublic),
  ];
  if (findings.length === 0 && isUnsupported(reading, sources))
    return [{ gate: 'support', code: 'support.unrelated', parameters: { words: reading.text } }];
  return findings;
};

const isOtherLanguage = (raw: string, { language, identifyLanguage }: GateOptions): boolean => {
  if (!isInScript(raw, language)) return true;
  if (!identifyLanguage || raw.length < told.shortest) return false;
  const found = identifyLanguage(raw);
  const certain = raw.length < told.long ? told.certainIfShort : told.certain;
  return found.language !== language && found.language !== 'und' && found.confidence >= certain;
};

const checkSentence = (
  sentence: DraftSentence,
  sources: readonly DraftSource[],
  read: (place: number) => GateReading,
  options: GateOptions,
): Finding[] => {
  const reading = readForGates(sentence.text, options.language);
  const findings = checkPlainText(sentence.text);
  const isPublic = options.isPublic ?? true;
  const known = sentence.cites.filter((place) => sources[place] !== undefined);
  // A vetted sentence of the language is in the language, however short it is.
  const isVouchedFor = known.some((place) => sources[place]?.language === options.language && standsIn(reading.text, read(place).text));
  if (!isVouchedFor && isOtherLanguage(sentence.text, options))
    findings.push({ gate: 'language', code: 'language.other', parameters: { language: options.language } });
  const unknown = sentence.cites.find((place) => sources[place] === undefined);
  if (unknown !== undefined) findings.push({ gate: 'citation', code: 'citation.unknown', parameters: { words: String(unknown) } });
  if (known.some((place) => sources[place]?.valid === false))
    findings.push({ gate: 'citation', code: 'citation.not-valid', parameters: {} });
  if (known.length > 0) return [...findings, ...checkCited(reading, known.map(read), isPublic)];
  if (unknown === undefined && !isCourtesy(reading) && !isBareQuestion(reading))
    findings.push({ gate: 'citation', code: 'citation.missing', parameters: { words: sentence.text } });
  return [...findings, ...checkPromises(reading, [], isPublic)];
};

const remembered = new WeakMap<DraftSource, GateReading>();

/** Reads a source once, however many sentences rest on it. */
const readSource = (source: DraftSource, language: Language): GateReading => {
  const known = remembered.get(source);
  const wanted = source.language ?? language;
  if (known?.language === wanted) return known;
  const made = readForGates(source.text, wanted);
  remembered.set(source, made);
  return made;
};

/**
 * Every reason why a draft may not be released; empty where it may. Pure and deterministic: the same for the machine's draft, for a
 * model's, and again for what an advisor has made of it.
 */
export const checkDraft = (sentences: readonly DraftSentence[], sources: readonly DraftSource[], options: GateOptions): GateFailure[] => {
  const read = (place: number): GateReading => readSource(sources[place] as DraftSource, options.language);
  const failures = sentences.flatMap((sentence, place) =>
    checkSentence(sentence, sources, read, options).map((finding): GateFailure => ({ sentence: place, ...finding })),
  );
  const whole = sentences.map(({ text }) => text).join(' ');
  const limit = options.textLimit ?? Number.POSITIVE_INFINITY;
  if (whole.length > limit)
    failures.push({ sentence: null, gate: 'length', code: 'length.too-long', parameters: { length: whole.length, limit } });
  if (whole.trim() === '') failures.push({ sentence: null, gate: 'length', code: 'length.empty', parameters: {} });
  return failures;
};
