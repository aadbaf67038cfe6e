import { type AbstainReason, type Assessment, deadlineRules, isLanguage, type Kind, type Language, type Tier } from '@streetlight/domain';
import { isNormSource } from '@streetlight/knowledge';
import { checkDraft } from '../gates/check-draft.js';
import { details, openQuestions, paragraphsOf, publicWords } from './choose-words.js';
import { dayInWords } from './day-in-words.js';
import { phrases } from './phrases.js';
import { spokenDay } from './spoken-day.js';
import type { SentenceRole, SuggestedSentence, Suggestion, SuggestionRequest, SuggestionSource, VettedRevision } from './suggestion.js';

/** Below this score of the assessment a snippet does not answer the post. */
const leastScore = 0.5;
/** A second snippet joins where it fits nearly as well as the first. */
const joins = { least: 0.6, ofFirst: 0.75 };
/** Sentences of a second snippet, paragraphs of detail and questions back, by form. */
const lengths = { public: { second: 2, details: 0, questions: 1 }, private: { second: 3, details: 2, questions: 2 } } as const;

const asksNothing: ReadonlySet<Kind> = new Set<Kind>(['ad', 'chatter']);

/** Adverts, chat and stories ask nothing; a claim is answered where it is a known false one; a story where a period runs. */
const isWithoutQuestion = ({ kind, narrative, deadline }: Assessment): boolean =>
  asksNothing.has(kind) || (kind === 'claim' && narrative === null) || (kind === 'experience' && deadline === null);

const abstain = (reason: AbstainReason): Suggestion => ({ outcome: 'abstained', reason, failures: [] });

interface Chosen {
  revision: VettedRevision;
  place: number;
  sentences: string[];
  /** Where help is; said last. */
  help: string[];
}

/** The revisions that may be used, best first: in the language of the post, valid today, and fitting well enough. */
const usable = ({ assessment, revisions, today }: SuggestionRequest): VettedRevision[] => {
  const first = assessment.snippets[0]?.score ?? 0;
  const fits = (score: number, at: number): boolean =>
    at === 0 ? score >= leastScore : score >= joins.least && score >= joins.ofFirst * first;
  return assessment.snippets
    .filter(({ score }, at) => fits(score, at))
    .flatMap(({ key }) => revisions.find((revision) => revision.key === key && revision.language === assessment.language) ?? [])
    .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo))
    .slice(0, 2);
};

/** The computed last day, where a chosen text rests on the norm that gives the period. */
const deadlineWords = ({ assessment, today }: SuggestionRequest, chosen: readonly VettedRevision[], language: Language): string | null => {
  const { deadline } = assessment;
  if (!deadline) return null;
  const { norm } = deadlineRules[deadline.rule];
  const rests = chosen.some(({ sources }) => sources.some((source) => isNormSource(source) && `${source.law} ${source.norm}` === norm));
  if (!rests) return null;
  const words = deadline.due < today ? phrases[language].deadlinePassed : phrases[language].deadline;
  return words.replace('{date}', dayInWords(deadline.due, language, today));
};

const compose = (
  request: SuggestionRequest,
  language: Language,
  chosen: readonly Chosen[],
  sources: SuggestionSource[],
  questions: readonly string[],
): SuggestedSentence[] => {
  const own = phrases[language];
  const sentences: SuggestedSentence[] = [];
  const say = (role: SentenceRole, text: string, cites: number[]) => sentences.push({ role, text, cites });
  const isClaim = request.assessment.kind === 'claim' || request.assessment.kind === 'scam';
  say('greeting', isClaim ? own.greetingToClaim : own.greeting, []);
  const deadline = deadlineWords(
    request,
    chosen.map(({ revision }) => revision),
    language,
  );
  if (deadline !== null) say('deadline', deadline, [sources.push({ kind: 'computed', text: deadline, language }) - 1]);
  for (const { place, sentences: words } of chosen) for (const text of words) say('answer', text, [place]);
  for (const { place, help } of chosen) for (const text of help) say('answer', text, [place]);
  const first = chosen[0];
  if (questions.length > 0 && first) {
    const intro = request.form === 'public' ? own.askPublic : own.askPrivate;
    say('question', intro, [sources.push({ kind: 'house', text: intro, language }) - 1]);
    for (const text of questions) say('question', text, [first.place]);
  }
  say('closing', own.closing, []);
  return sentences;
};

/** How long the sentences are as one text. */
const lengthOf = (sentences: readonly SuggestedSentence[]): number => sentences.reduce((sum, { text }) => sum + text.length + 1, 0);

/**
 * Drafts an answer from vetted words alone, without a model: the public text of the best snippet, the details that matter for the post,
 * the computed deadline first, the questions the post leaves open, a greeting and a goodbye. Abstains where nothing vetted fits. What it
 * writes has passed the gates.
 */
export const draftOffline = (request: SuggestionRequest): Suggestion => {
  const { assessment, post, form, values } = request;
  const { language } = assessment;
  if (!isLanguage(language)) return abstain('language-unknown');
  if (isWithoutQuestion(assessment)) return abstain('no-question');
  const revisions = assessment.risk === 'acute' ? usable(request).filter(({ refer }) => refer === 'emergency') : usable(request);
  if (assessment.risk === 'acute' && revisions.length === 0) return abstain('danger');
  if (revisions.length === 0) return abstain('nothing-vetted');
  const tier = Math.max(...revisions.map((revision) => revision.tier)) as Tier;
  if (tier === 3 && form === 'public') return abstain('private-only');

  const spoken = spokenDay(post, language, request.writtenOn);
  const readable = (asOf: string) =>
    revisions.map((revision) => ({ revision, ...paragraphsOf(revision.text, language, asOf, values, post) }));
  const onDay = readable(spoken);
  const asOf = onDay[0]?.missing.length === 0 ? spoken : request.writtenOn;
  const complete = (asOf === spoken ? onDay : readable(asOf)).filter(({ missing }) => missing.length === 0);
  if (complete[0]?.revision !== revisions[0]) return abstain('value-missing');

  const limits = lengths[form];
  const sources: SuggestionSource[] = [];
  const chosen = complete.map(({ revision, paragraphs }, at): Chosen => {
    const whole = [...paragraphs.map(({ sentences }) => sentences.join(' ')), ...revision.text.askFirst].join('\n\n');
    const place = sources.push({ kind: 'revision', revisionId: revision.id, key: revision.key, text: whole, language }) - 1;
    const { said, help } = publicWords(paragraphs);
    if (at > 0) return { revision, place, sentences: said.slice(0, limits.second), help: [] };
    const more = details(paragraphs, limits.details).filter((sentence) => !said.includes(sentence) && !help.includes(sentence));
    return { revision, place, sentences: [...said, ...more], help };
  });
  const best = chosen[0]?.revision.text.askFirst ?? [];
  const questions =
    assessment.kind === 'question' || assessment.kind === 'help'
      ? openQuestions(best, post, language, assessment.deadline !== null, phrases[language].when).slice(0, limits.questions)
      : [];
  return checked(request, language, tier, asOf, shorten(request, language, chosen, sources, questions), sources);
};

/** Leaves away what is least needed until the channel takes it: the second snippet, the questions, the details. */
const shorten = (
  request: SuggestionRequest,
  language: Language,
  chosen: readonly Chosen[],
  sources: SuggestionSource[],
  questions: readonly string[],
): SuggestedSentence[] => {
  const tries = [
    () => compose(request, language, chosen, sources, questions),
    () => compose(request, language, chosen.slice(0, 1), sources, questions),
    () => compose(request, language, chosen.slice(0, 1), sources, []),
  ];
  const given = sources.length;
  let sentences: SuggestedSentence[] = [];
  for (const attempt of tries) {
    sources.length = given;
    sentences = attempt();
    if (lengthOf(sentences) <= request.textLimit) break;
  }
  return sentences;
};

const checked = (
  request: SuggestionRequest,
  language: Language,
  tier: Tier,
  asOf: string,
  sentences: SuggestedSentence[],
  sources: SuggestionSource[],
): Suggestion => {
  if (lengthOf(sentences) > request.textLimit) return abstain('too-long');
  const { identifyLanguage } = request;
  const failures = checkDraft(sentences, sources, {
    language,
    isPublic: request.form === 'public',
    textLimit: request.textLimit,
    ...(identifyLanguage ? { identifyLanguage } : {}),
  });
  if (failures.length > 0) return { outcome: 'abstained', reason: 'gates', failures };
  return { outcome: 'draft', language, tier, asOf, sentences, sources };
};
