import { redact } from '@streetlight/text';

/**
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>}
 */
export const loadRedact =
  async ({ country }) =>
  ({ id, text }) => {
    const { redacted, found } = redact(/** @type {string} */ (text), country === undefined ? {} : { country });
    return { id, redacted, found: found.map(({ kind, start, end }) => ({ kind, start, end })) };
  };
