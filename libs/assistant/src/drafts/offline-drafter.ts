import { type AbstainReason, type Assessment, deadlineRules, isLanguage, type Kind, type Language, type Tier } from '@streetlight/domain';
import { isNormSource } from '@streetlight/knowledge';
import { checkDraft } from '../gates/check-draft.js';
import { details, openQuestions, paragraphsOf, publicWords, shortened } from './choose-words.js';
import { deadlineSentence } from './day-in-words.js';
import { emergencyFirst, withoutLeadingQuestion } from './leading-question.js';
import { isOtherMatter } from './other-matters.js';
import { type Phrases, phrases } from './phrases.js';
import { spokenDay } from './spoken-day.js';
import type { SentenceRole, SuggestedSentence, Suggestion, SuggestionRequest, SuggestionSource, VettedRevision } from './suggestion.js';

/** Below this score of the assessment a snippet does not answer the post. */
const leastScore = 0.5;
/** A second snippet joins where it fits as well as the first: who asks two things gets two answers. */
const joins = { least: 0.7, ofFirst: 0.9 };
/** Answers that are read in a group are no longer than this where the words allow it, in UTF-16 units. */
const comfortable = { public: 600, private: 1_200 } as const;
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
  return deadlineSentence(deadline.rule, deadline.due, language, today);
};

const greetingFor = ({ assessment: { kind, risk } }: SuggestionRequest, own: Phrases): string => {
  if (kind === 'claim' || kind === 'scam') return own.greetingToClaim;
  return kind === 'question' && risk === 'none' ? own.greeting : own.greetingToHelp;
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
  say('greeting', greetingFor(request, own), []);
  const deadline = deadlineWords(
    request,
    chosen.map(({ revision }) => revision),
    language,
  );
  if (deadline !== null) say('deadline', deadline, [sources.push({ kind: 'computed', text: deadline, language }) - 1]);
  chosen.forEach(({ place, sentences: words }, at) => {
    const headed = deadline !== null && at === 0 ? withoutLeadingQuestion(words, language) : words;
    const ordered = request.assessment.risk === 'acute' && at === 0 ? emergencyFirst(headed, language) : headed;
    for (const text of ordered) say('answer', text, [place]);
  });
  for (const { place, help } of chosen) for (const text of help) say('answer', text, [place]);
  const first = chosen[0];
  if (questions.length > 0 && first) {
    const intro = request.form === 'public' ? own.askPublic : own.askPrivate;
    say('question', intro, [sources.push({ kind: 'house', text: intro, language }) - 1]);
    for (const text of questions) say('question', text, [first.place]);
  }
  say('closing', request.assessment.risk === 'acute' ? own.closingInDanger : own.closing, []);
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
  const words = revisions.slice(0, 1).flatMap(({ text }) => [text.title, text.public, ...text.full]);
  if (isOtherMatter(post, words.join(' '), language)) return abstain('nothing-vetted');
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
    const more = details(paragraphs, limits.details, [...said, ...help], language);
    return { revision, place, sentences: [...said, ...more], help };
  });
  const best = chosen[0]?.revision.text.askFirst ?? [];
  const questions =
    assessment.kind === 'question' || assessment.kind === 'help'
      ? openQuestions(best, post, language, assessment.deadline !== null, phrases[language].when).slice(0, limits.questions)
      : [];
  return checked(request, language, tier, asOf, shorten(request, language, chosen, sources, questions), sources);
};

/** Leaves away what is least needed until it reads well and the channel takes it: the second snippet, sentences that matter little for the post, the questions. */
const shorten = (
  request: SuggestionRequest,
  language: Language,
  chosen: readonly Chosen[],
  sources: SuggestionSource[],
  questions: readonly string[],
): SuggestedSentence[] => {
  const best = chosen.slice(0, 1);
  const most = Math.min(request.textLimit, comfortable[request.form]);
  const cut = (asked: readonly string[]) => {
    const tooLong = lengthOf(compose(request, language, best, [...sources], asked)) - most;
    return compose(
      request,
      language,
      best.map((each) => ({ ...each, sentences: shortened(each.sentences, request.post, language, tooLong) })),
      sources,
      asked,
    );
  };
  const given = sources.length;
  const attempt = (make: () => SuggestedSentence[]): SuggestedSentence[] => {
    sources.length = given;
    return make();
  };
  const whole = [() => compose(request, language, chosen, sources, questions), () => compose(request, language, best, sources, questions)];
  for (const make of whole) {
    const sentences = attempt(make);
    if (lengthOf(sentences) <= most) return sentences;
  }
  // A question back is worth a few words more, as long as the channel takes them.
  const asking = attempt(() => cut(questions.slice(0, 1)));
  return lengthOf(asking) <= request.textLimit ? asking : attempt(() => cut([]));
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
