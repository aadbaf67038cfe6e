import type { CheckedSentence } from './reviews.js';

/** Every refusal the backend can answer with, and its HTTP status. The console has a sentence for each in every interface language. */
export const errorStatus = {
  'input-invalid': 400,
  'sign-in-wrong': 401,
  'session-missing': 401,
  'csrf-wrong': 403,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'case-held': 409,
  'case-move-impossible': 409,
  'case-not-yours': 409,
  'case-delivery-uncertain': 409,
  'case-acute': 409,
  'case-draft-waits': 409,
  'draft-empty': 422,
  'text-too-long': 422,
  'model-missing': 409,
  'run-missing': 409,
  'run-other': 422,
  'citation-not-valid': 422,
  'consent-missing': 403,
  'gates-failed': 422,
  'private-only': 422,
  'review-needed': 409,
  'review-own': 403,
  'review-not-yours': 403,
  'draft-moved': 409,
  'draft-outdated': 409,
  'override-impossible': 422,
  'absence-impossible': 422,
  'delivery-not-held': 409,
  'delivery-not-open': 409,
  'snippet-exists': 409,
  'snippet-wrong-state': 409,
  'snippet-same-person': 403,
  'vetting-incomplete': 422,
  'language-not-spoken': 403,
  'text-has-problems': 422,
  'nothing-changed': 409,
  'token-wrong': 422,
  'account-exists': 409,
  'channel-unreachable': 502,
  'export-too-large': 413,
  'disk-full': 507,
  'recall-closed': 409,
  'recall-tick-impossible': 409,
  'statutes-too-large': 413,
  'gap-ended': 409,
  'proposal-decided': 409,
  'proposal-own': 403,
  'proposal-others': 403,
  'step-impossible': 422,
  'narrative-state': 409,
  'claim-named': 409,
  'folder-not-zip': 422,
  'folder-too-large': 413,
  'folder-empty': 422,
  'folder-refused': 422,
  'folder-moved': 409,
  'too-many-requests': 429,
  'too-large': 413,
  unavailable: 503,
  internal: 500,
} as const;
export type ErrorCode = keyof typeof errorStatus;

/** The body of every answer that is no success (RFC 9457), with the code and its parameters. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  code: ErrorCode;
  /** Values the sentence of the code speaks of: a file, a line, the holder of a case. */
  parameters: Record<string, string | number>;
  /** Which fields of the input are wrong, and how. */
  fields?: { path: string; message: string }[];
  /** Which sentences of a draft do not pass the gates, and why. */
  sentences?: CheckedSentence[];
  requestId: string;
}
