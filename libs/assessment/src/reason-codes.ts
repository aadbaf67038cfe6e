/**
 * Every code an assessment can give as a reason, with its parameters. The console has a sentence for each in every interface
 * language; a test keeps both equal. Codes beginning with `language.` come from the text library, with `search.` from the
 * knowledge library, the rest from here. `words` are words of the post.
 */
export const reasonCodes = {
  'language.letters': ['language'],
  'language.romanised': ['language'],
  'language.no-words': [],
  'language.other-script': [],
  'language.unknown': [],
  'language.other': [],
  'search.word': ['word'],
  'search.spelling': ['word', 'readAs'],
  'search.concept': ['word', 'readAs'],
  'search.other-language': ['language'],

  'kind.question-mark': [],
  'kind.question-words': ['words'],
  'kind.asks-if-true': ['words'],
  'kind.help': ['words'],
  'kind.claim': ['words'],
  'kind.experience': ['words'],
  'kind.ad': ['words'],
  'kind.scam': ['words'],
  'kind.chatter': [],
  /** The post is this too; a graver kind decided. */
  'kind.also': ['kind'],

  'risk.violence': ['words'],
  'risk.sexual-violence': ['words'],
  'risk.passport-taken': ['words'],
  'risk.locked-in': ['words'],
  'risk.debt-bondage': ['words'],
  'risk.forced': ['words'],
  'risk.suicide': ['words'],
  'risk.homeless': ['words'],
  'risk.child-in-danger': ['words'],
  'risk.threat': ['words'],
  'risk.fear': ['words'],
  'risk.despair': ['words'],
  'risk.hunger': ['words'],
  'risk.harassment': ['words'],
  'risk.unsafe-work': ['words'],
  /** Words of danger that look like a figure of speech, a film or news. */
  'risk.figurative': ['words'],
  /** Words of danger that the post itself takes back: given back, long ago, in a film. */
  'risk.taken-back': ['words'],
  /** No single word, but several together speak of danger. */
  'risk.words-together': ['words'],
  /** Words of danger in a post that otherwise reads like a harmless one. */
  'risk.doubted': [],

  'topic.words': ['area', 'words'],
  'snippet.words': ['key', 'words'],

  'narrative.words': ['id', 'words'],
  'narrative.wording': ['id', 'percent'],
  /** The post contradicts the claim. */
  'narrative.denied': ['id', 'words'],
  /** It has the words of the claim, but reads like posts that say the contrary. */
  'narrative.doubted': ['id'],
  /** The post asks whether the claim is true. */
  'narrative.asked': ['id'],
  /** The post tells what somebody else claims. */
  'narrative.hearsay': ['id', 'words'],

  /** `event` is one of the event names of `deadline/events.ts`; dates are YYYY-MM-DD. */
  'deadline.counted': ['rule', 'event', 'date', 'due', 'words'],
  'deadline.passed': ['due'],
  /** A second period runs from the same event. */
  'deadline.also': ['rule', 'due'],
  /** Public holidays of this Land were counted. */
  'deadline.holidays-of': ['state'],
  /** Ask back: on which day did it happen or arrive? */
  'deadline.ask-date': ['rule', 'event'],
  /** Ask back: on paper with a signature, or only said or sent by phone? */
  'deadline.ask-form': ['words'],
  /** A dismissal that is only said or sent as a message sets no period running; the paper will. */
  'deadline.not-running': ['words'],

  'urgency.protection': [],
  'urgency.deadline': [],
  'urgency.pressing': ['words'],

  'case.question': [],
  'case.help': [],
  'case.rumour': [],
  'case.risk': [],
  'case.scam': [],
  'case.deadline': [],
  'case.none': [],
  'case.off-topic': [],
} as const satisfies Record<string, readonly string[]>;

/** A code of the table above. */
export type ReasonCode = keyof typeof reasonCodes;
