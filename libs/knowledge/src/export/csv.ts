import type { SnippetOnDay } from './as-of.js';

const columns: readonly [name: string, of: (snippet: SnippetOnDay) => string | number | boolean | null][] = [
  ['key', ({ key }) => key],
  ['area', ({ area }) => area],
  ['tier', ({ tier }) => tier],
  ['language', ({ language }) => language],
  ['state', ({ state }) => state],
  ['usable', ({ silence }) => silence ?? 'yes'],
  ['valid_from', ({ validFrom }) => validFrom],
  ['valid_to', ({ validTo }) => validTo],
  ['title', ({ title }) => title],
  ['public', (snippet) => snippet.public],
  ['full', ({ full }) => full.join('\n\n')],
  ['ask_first', ({ askFirst }) => askFirst.join('\n')],
  ['do_not_say', ({ doNotSay }) => doNotSay.join('\n')],
  ['home_contrast', ({ homeContrast }) => homeContrast],
  ['sources', ({ sources }) => sources.map(({ source }) => source).join('; ')],
  ['sample', ({ sample }) => sample],
];

/** A field by RFC 4180. What a spreadsheet would take for a formula is led by an apostrophe. */
function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Snippets as a table for spreadsheets: RFC 4180, a row a snippet and language, the first row names the columns. */
export const printCsv = (snippets: readonly SnippetOnDay[]): string =>
  [columns.map(([name]) => name), ...snippets.map((snippet) => columns.map(([, of]) => field(of(snippet))))]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
