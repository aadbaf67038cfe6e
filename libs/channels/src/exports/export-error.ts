/** Why an export cannot be read, as a code with a sentence in every interface language. */
export const exportErrorCodes = [
  'empty-file',
  'empty-chat',
  'not-an-export',
  'html-export',
  'wrong-encoding',
  'truncated',
  'malformed',
  'line-too-long',
  'date-impossible',
  'zip-broken',
  'zip-encrypted',
  'zip-too-many-entries',
  'zip-too-large',
  'zip-unsafe-name',
  'zip-nested',
  'zip-no-chat',
  'zip-several-chats',
] as const;
export type ExportErrorCode = (typeof exportErrorCodes)[number];

/**
 * A file that cannot be imported. `message` is one sentence that names file and line; `remedy` says what to do.
 * Neither contains words of the chat.
 */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;
  readonly file: string;
  /** Counted from 1; null where no line is to blame. */
  readonly line: number | null;
  readonly remedy: string;

  constructor(code: ExportErrorCode, place: { file: string; line?: number | null }, what: string, remedy: string) {
    const line = place.line ?? null;
    super(`${place.file}${line === null ? '' : `, line ${line}`}: ${what}`);
    this.code = code;
    this.file = place.file;
    this.line = line;
    this.remedy = remedy;
  }
}
