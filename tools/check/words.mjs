import { readSource, sourceFiles } from './files.mjs';

const code = /\.(ts|tsx|mjs|cjs|js|css|html|ya?ml|sh)$/;
const typescript = /\.tsx?$/;
const prose = /\.(md|ts|tsx|mjs|cjs|js|css|html|ya?ml|json|sh)$|(^|\/)(Dockerfile|[^/]*\.Dockerfile|\.env\.example|run)$/;
const texts = /^(knowledge-base|evaluation)\/|\/locales\//;

/**
 * What must stand nowhere. `in`: which files; `but`: which of them may.
 * @type {{ pattern: RegExp, says: string, in: RegExp, but?: RegExp }[]}
 */
const forbidden = [
  {
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    says: 'a promise instead of the work',
    in: code,
    but: new RegExp(`${texts.source}|^tools/check/words\\.mjs$`),
  },
  { pattern: /(?:^|[\s'"`(=:])\/(?:work|home|Users|root|farm)\/(?!node\b)/, says: 'the path of a machine', in: prose, but: texts },
  { pattern: /\b(?:it|test|describe)\.(?:only|skip|todo|fixme)\b|\b[xf](?:it|describe)\(/, says: 'a test alone or asleep', in: typescript },
  { pattern: /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?enum\s+\w/, says: 'an enum; write a union of literals', in: typescript },
  { pattern: /^(?:<{7}|>{7}) /, says: 'an unsettled merge', in: prose },
  { pattern: /@ts-(?:ignore|nocheck)\b/, says: 'the type check switched off', in: typescript },
];

/** @returns {string[]} the places where something stands that must not */
export function wordProblems() {
  return sourceFiles(prose).flatMap((file) => wordComplaints(file, readSource(file)));
}

/** @param {string} file @param {string} text of the file @returns {string[]} each with its line */
export function wordComplaints(file, text) {
  const rules = forbidden.filter((rule) => rule.in.test(file) && !rule.but?.test(file));
  const complaint = (/** @type {string} */ line, /** @type {number} */ index) =>
    rules.filter(({ pattern }) => pattern.test(line)).map(({ says }) => `${file}:${index + 1}: ${says}: ${line.trim().slice(0, 120)}`);
  return rules.length === 0 ? [] : text.split('\n').flatMap(complaint);
}
