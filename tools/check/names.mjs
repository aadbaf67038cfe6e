import { sourceFiles } from './files.mjs';

/** Names that say nothing about what is inside. */
const empty = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'core', 'base', 'manager', 'managers']);

/** kebab-case, with suffixes after dots: replies.service.ts, add-space.spec.tsx. */
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** @returns {string[]} files of libs, apps and tools whose name, or whose folder's name, is not as agreed */
export function nameProblems() {
  return sourceFiles(/^(libs|apps|tools)\//).flatMap((file) => nameComplaints(file));
}

/** @param {string} file by its path @returns {string[]} */
export function nameComplaints(file) {
  return file
    .split('/')
    .flatMap((part) => [
      ...(empty.has(part.split('.')[0] ?? '') ? [`${file}: "${part}" does not say what is inside`] : []),
      ...(kebab.test(part) || part.startsWith('.') || part === 'README.md' ? [] : [`${file}: "${part}" is not kebab-case`]),
    ]);
}
