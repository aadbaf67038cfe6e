/** What is wrong with how the command was called or with a file it was given; printed without a stack. */
export class UsageError extends Error {}

/** @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`);

/** @param {number} count @param {string} noun */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * @typedef {Record<string, string | boolean | undefined>} Options
 * @typedef {{ usage: string, does: string, options: Record<string, { type: 'string' | 'boolean', default?: string | boolean }>, run: (options: any) => Promise<number> }} Command
 */
