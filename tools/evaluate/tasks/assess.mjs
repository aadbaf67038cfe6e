import { loadAssessor } from '../load-assessor.mjs';
import { printReason } from '../print-reason.mjs';

/**
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>}
 */
export const loadAssess = async (options) => {
  const assess = await loadAssessor(options);
  return ({ id, text, sentAt }) => {
    const { reasons, ...assessment } = assess(/** @type {string} */ (text), {
      today: options.today,
      ...(typeof sentAt === 'string' ? { sentAt } : {}),
    });
    return { id, ...assessment, reasons: reasons.map(printReason) };
  };
};
