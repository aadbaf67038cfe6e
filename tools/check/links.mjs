import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSource, root, sourceFiles } from './files.mjs';

const inCode = /^(```|~~~)[\s\S]*?^\1[^\n]*$|`[^`\n]*`/gm;
const link = /!?\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|(?:src|href)="([^"]+)"|^\[[^\]]+\]:\s*(\S+)/gm;
const elsewhere = /^[a-z][a-z0-9+.-]*:/i;

/** @returns {string[]} links in the documents that lead to no file or to no heading */
export function linkProblems() {
  return sourceFiles(/\.md$/)
    .filter((file) => !file.startsWith('knowledge-base/'))
    .flatMap((file) => linkComplaints(file, readSource(file)));
}

/** @param {string} file where the text stands @param {string} text in Markdown @returns {string[]} */
export function linkComplaints(file, text) {
  return linksIn(text).flatMap((target) => complaint(file, target));
}

/** @param {string} text @returns {string[]} targets inside the project */
function linksIn(text) {
  return [...text.replace(inCode, '').matchAll(link)]
    .map((found) => found[1] ?? found[2] ?? found[3] ?? '')
    .filter((target) => !elsewhere.test(target));
}

/** @param {string} file @param {string} target as written @returns {string[]} */
function complaint(file, target) {
  const [place = '', heading] = decodeURI(target).split('#');
  const resolved =
    place === '' ? file : path.posix.normalize(path.posix.join(place.startsWith('/') ? '' : path.posix.dirname(file), place));
  if (resolved.startsWith('..')) return [`${file}: ${target} leads out of the project`];
  if (!existsSync(path.join(root, resolved))) return [`${file}: ${target} leads nowhere`];
  if (heading && resolved.endsWith('.md') && !headingsOf(resolved).has(heading))
    return [`${file}: ${target} names no heading of ${resolved}`];
  return [];
}

/** The anchors of a document's headings, built as code hosts do: lower case, without punctuation, spaces to hyphens. */
function headingsOf(/** @type {string} */ file) {
  const text = readSource(file).replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gm, '');
  const anchors = new Set();
  for (const [, title = ''] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*_]/g, (mark) => (mark === '_' ? mark : ''));
    const anchor = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let name = anchor;
    for (let count = 1; anchors.has(name); count += 1) name = `${anchor}-${count}`;
    anchors.add(name);
  }
  return anchors;
}
