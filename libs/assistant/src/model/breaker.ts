/** Stops asking a server that keeps failing. */
export interface Breaker {
  /** Whether a call may be made now. */
  allows(nowMs: number): boolean;
  /** Until when no call is made, in milliseconds since 1970; null where calls are made. Asking changes nothing. */
  openUntil(nowMs: number): number | null;
  succeeded(): void;
  failed(nowMs: number): void;
}

/**
 * Opens after so many failures in a row and lets one call try again after a pause.
 * @param options failures in a row; pause in milliseconds
 */
export const createBreaker = ({ failures = 3, pauseMs = 60_000 }: { failures?: number; pauseMs?: number } = {}): Breaker => {
  let inRow = 0;
  let openUntil = 0;
  return {
    allows: (nowMs) => {
      if (inRow < failures) return true;
      if (nowMs < openUntil) return false;
      // Half open: this one call decides; others wait for another pause.
      openUntil = nowMs + pauseMs;
      return true;
    },
    openUntil: (nowMs) => (inRow >= failures && nowMs < openUntil ? openUntil : null),
    succeeded: () => {
      inRow = 0;
    },
    failed: (nowMs) => {
      inRow++;
      if (inRow >= failures) openUntil = nowMs + pauseMs;
    },
  };
};
