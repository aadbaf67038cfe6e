import type { Language } from '@streetlight/domain';
import { tokenize } from '@streetlight/text';

/** First words of a sentence that leans on the one before it: `Das ist verboten`, `It only works on paper`. Whole words. */
const leaning: Readonly<Record<Language, string>> = {
  de: 'das dies so dort dann nein ja er es sie ihn darum deshalb danach so auch trotzdem vorsicht achtung in finger nur dafür danach',
  ro: 'asta așa ea el e este nu da atunci apoi după acolo și de pentru atenție se aici doar sunt',
  pl: 'to tak nie wtedy potem po tam on ona ono też uwaga zwykle w dla ostrożnie tylko to są',
  bg: 'това така не тогава после след там той тя то и внимание обикновено в за само са',
  it: 'questo così no non allora dopo poi lì è anche attenzione di in per solo si lo vale sono',
  es: 'eso así no entonces después luego allí es también cuidado en por para solo se lo vale son',
  hu: 'ez így nem akkor utána ezután ott az ő is vigyázat általában németországban csak ezt',
  hr: 'to tako ne tada nakon zatim tamo on ona ono i oprez u u za samo obično su',
  el: 'αυτό έτσι όχι τότε μετά έπειτα εκεί δεν και προσοχή συνήθως στη για μόνο είναι',
  en: 'that it they this so there then after afterwards no not even careful in as also only stay for these',
  fr: 'cela ainsi non alors ensuite après là il elle c ce aussi attention en pour seulement ça ne cet cette ils',
};

const isQuestion = (sentence: string, language: Language): boolean =>
  (language === 'el' ? /[;;?]["»”]?$/u : /\?["»”]?$/u).test(sentence.trim());

/** Whether a sentence can stand without the one before it. */
export const standsAlone = (sentence: string, language: Language): boolean => {
  const first = tokenize(sentence, language)[0]?.folded ?? '';
  return first !== '' && !leaning[language].split(' ').some((word) => tokenize(word, language)[0]?.folded === first);
};

/**
 * The words of a snippet without the question that heads them, where they can do without it: after "you have until Friday" nobody says
 * "Got a dismissal on paper?".
 */
export const withoutLeadingQuestion = (sentences: readonly string[], language: Language): string[] => {
  const [first, second] = sentences;
  return first !== undefined && second !== undefined && isQuestion(first, language) && standsAlone(second, language)
    ? sentences.slice(1)
    : [...sentences];
};

/** Police and rescue in Germany. */
const emergencyNumber = /(?<!\d)11[02](?!\d)/u;

/** Who is in danger reads first whom to call, and no question that heads the text. */
export const emergencyFirst = (sentences: readonly string[], language: Language): string[] => {
  const call = sentences.findIndex((sentence) => emergencyNumber.test(sentence));
  if (call < 0) return [...sentences];
  const follows = sentences[call + 1];
  const first = sentences.slice(call, follows !== undefined && !standsAlone(follows, language) ? call + 2 : call + 1);
  const heading = isQuestion(sentences[0] ?? '', language) ? (standsAlone(sentences[1] ?? '', language) ? 1 : 2) : 0;
  return [...first, ...sentences.slice(heading).filter((sentence) => !first.includes(sentence))];
};
