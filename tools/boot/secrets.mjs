import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { places } from './places.mjs';

/** Keys of the backend (see its config.ts): 32 random bytes each, in hexadecimal. */
const names = ['CREDENTIAL_KEY', 'AUTHOR_KEY'];

/**
 * The keys that the environment does not give, made once for this checkout and kept in `.data/secrets.json`: what was encrypted yesterday
 * must be readable today.
 * @returns {Record<string, string>}
 */
export function secretsOfCheckout() {
  const kept = readKept();
  const made = Object.fromEntries(names.map((name) => [name, kept[name] ?? newKey()]));
  if (names.some((name) => !kept[name])) writeFileSync(places.secrets, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return Object.fromEntries(Object.entries(made).filter(([name]) => !process.env[name]));
}

/** Fresh keys for one run. */
export function secretsOfRun() {
  return Object.fromEntries(names.map((name) => [name, newKey()]));
}

/** The folder of everything that lasts; the database's user must be able to pass through. */
export function makeDataFolder() {
  mkdirSync(places.data, { recursive: true });
  chmodSync(places.data, 0o755);
}

function newKey() {
  return randomBytes(32).toString('hex');
}

/** @returns {Record<string, string>} */
function readKept() {
  try {
    return JSON.parse(readFileSync(places.secrets, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {};
    throw error;
  }
}
