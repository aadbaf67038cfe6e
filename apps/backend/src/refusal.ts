import type { CheckedSentence, ErrorCode } from '@streetlight/contracts';

/** A rule says no: a code with the values its sentence speaks of. Answered with 4xx and logged at info. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly parameters: Record<string, string | number> = {},
    /** The sentences of a draft it is about; answered, never logged. */
    readonly sentences?: readonly CheckedSentence[],
  ) {
    super(code);
  }
}
