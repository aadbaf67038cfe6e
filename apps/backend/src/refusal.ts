import type { ErrorCode } from '@streetlight/contracts';

/** A rule says no: a code with the values its sentence speaks of. Answered with 4xx and logged at info. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly parameters: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
