/**
 * Lines of a language file and the words they stand for. A line break inside a paragraph is a backslash at the end of the line, as in
 * Markdown; a backslash in front of a line keeps its first sign from being read as the begin of a section, an item or an indentation.
 */

const fromBehind = (text: string): number => text.length - text.replace(/\\+$/, '').length;

const guarded = (line: string): string => (/^(?:\\*[# ]|\\+-)/.test(line) ? `\\${line}` : line);

/** A paragraph as lines of a file. */
export const printProse = (words: string): string =>
  words
    .split('\n')
    .map((line, at, lines) => `${guarded(line)}${'\\'.repeat(fromBehind(line))}${at < lines.length - 1 ? '\\' : ''}`)
    .join('\n');

/** An item of a list: its further lines are indented, and none of them looks like an item. */
export const printItem = (words: string): string => `- ${printProse(words).replace(/\n(-?)/g, (_, dash) => `\n  ${dash ? '\\-' : ''}`)}`;

/** What a line says, without the white space around it, and whether a line break follows. */
function readLine(line: string): { words: string; breaks: boolean } {
  const text = line.trim();
  const behind = fromBehind(text);
  const words = text.slice(0, text.length - Math.ceil(behind / 2));
  return { words: words.replace(/^\\(?=\\*[# -])/, ''), breaks: behind % 2 === 1 };
}

/** Puts lines of one paragraph together: by a line break where the line before says so, else by a space. */
export const readProse = (lines: readonly string[]): string =>
  lines.map(readLine).reduce((said, { words, breaks }, at, all) => {
    const gap = at === all.length - 1 ? '' : breaks ? '\n' : ' ';
    return `${said}${words}${gap}`;
  }, '');
