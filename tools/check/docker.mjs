import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { dockerfileProblems, readInstructions, readStages } from './dockerfile.mjs';
import { readSource, root, sourceFiles } from './files.mjs';

const composeFile = 'docker/compose.yml';
const wanted = ['postgres', 'redis', 'api', 'worker', 'gateway', 'console'];
const settingsFile = 'apps/backend/src/config.ts';
const backendTarget = 'backend';

/**
 * @typedef {{ context?: string, dockerfile?: string, target?: string }} Build
 * @typedef {{ image?: string, build?: Build, environment?: Record<string, string>, depends_on?: Record<string, unknown>, volumes?: string[] }} Service
 * @typedef {{ services?: Record<string, Service>, volumes?: Record<string, unknown> }} Compose
 */

/** @returns {string[]} what does not fit in docker/: no engine is needed to see it */
export function dockerProblems() {
  const dockerfiles = sourceFiles(/(^|\/)([^/]+\.)?Dockerfile$/);
  const exists = (/** @type {string} */ source) => existsSync(path.join(root, source.replace(/\*.*$/, '')));
  return [
    ...(dockerfiles.length > 0 ? [] : ['docker/: no Dockerfile']),
    ...dockerfiles.flatMap((file) => dockerfileProblems(readSource(file), exists).map((said) => `${file}: ${said}`)),
    ...composeProblems(readSource(composeFile)).map((said) => `${composeFile}: ${said}`),
  ];
}

/** @param {string} text of a compose file @returns {string[]} */
export function composeProblems(text) {
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const { services = {}, volumes = {} } = /** @type {Compose} */ (document.toJS());
  return [
    ...wanted.filter((name) => !(name in services)).map((name) => `no service ${name}`),
    ...Object.entries(services).flatMap(([name, service]) => serviceProblems(service, services, volumes).map((said) => `${name}: ${said}`)),
  ];
}

/** @param {Service} service @param {Record<string, Service>} services @param {Record<string, unknown>} volumes */
function serviceProblems({ image, build, environment = {}, depends_on: needs = {}, volumes: mounts = [] }, services, volumes) {
  const named = mounts.map((mount) => mount.split(':')[0] ?? '').filter((source) => /^[a-z]/.test(source));
  return [
    ...(build ? buildProblems(build) : imageProblems(image)),
    ...Object.keys(needs)
      .filter((name) => !(name in services))
      .map((name) => `waits for ${name}, which is no service`),
    ...named.filter((name) => !(name in volumes)).map((name) => `the volume ${name} is not declared`),
    ...(build?.target === backendTarget ? unknownSettings(environment) : []),
  ];
}

/** @param {string | undefined} image */
function imageProblems(image) {
  if (!image) return ['neither image nor build'];
  return /:[^:]*\d+\.\d+/.test(image) ? [] : [`${image} has no exact version`];
}

/** @param {Build} build */
function buildProblems({ context = '.', dockerfile = 'Dockerfile', target }) {
  const file = path.posix.join(path.posix.dirname(composeFile), context, dockerfile);
  if (!existsSync(path.join(root, file))) return [`${file} is not there`];
  const stages = readStages(readInstructions(readSource(file))).map(({ name }) => name);
  return target === undefined || stages.includes(target) ? [] : [`${file} has no stage ${target}`];
}

/** @param {Record<string, string>} environment of a service that runs the backend */
function unknownSettings(environment) {
  const settings = new Set([...readSource(settingsFile).matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name));
  return Object.keys(environment)
    .filter((name) => !settings.has(name))
    .map((name) => `${name} is no setting of ${settingsFile}`);
}
