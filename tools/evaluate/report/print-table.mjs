/** @typedef {import('./score.mjs').Report} Report */

/** @param {number | null} value */
const percent = (value) => (value === null ? '–' : (value * 100).toFixed(1));

/** @param {string[][]} rows @param {number} textColumns columns set flush left */
const align = (rows, textColumns) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column < textColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

/**
 * The report as a table: one row per field and language, then the questions that a mean would hide. Shares in percent.
 * @param {Report} report
 */
export const printTable = (report) => {
  const rows = [['field', 'language', 'n', 'accuracy', 'precision', 'recall', 'F1']];
  for (const [field, byLanguage] of Object.entries(report.fields)) {
    for (const [language, figures] of Object.entries(byLanguage)) {
      rows.push([
        field,
        language,
        String(figures.n),
        percent(figures.accuracy),
        percent(figures.precision),
        percent(figures.recall),
        percent(figures.f1),
      ]);
    }
  }
  const checks = [['check', 'language', 'n', 'share']];
  for (const [name, byLanguage] of Object.entries(report.checks)) {
    for (const [language, { n, share }] of Object.entries(byLanguage)) checks.push([name, language, String(n), percent(share)]);
  }
  return [...align(rows, 2), '', ...align(checks, 2)].join('\n');
};
