import { packLimits } from '@streetlight/knowledge';
import { UsageError } from './terminal.mjs';

/** How long the product may be silent, in milliseconds. */
const patience = 60_000;

/** What the network says, and what helps. */
const unreachable = /** @type {Record<string, string>} */ ({
  ECONNREFUSED: 'nobody answers at this address and port; is the product running there?',
  ENOTFOUND: 'there is no server of this name; correct --from, or look at the network',
  EAI_AGAIN: 'names cannot be looked up right now; look at the network and try again',
  ECONNRESET: 'the connection was cut; try again',
  TimeoutError: 'no answer within a minute; try again later',
});

/**
 * The product's address without what stands behind the host.
 * @param {string} from
 */
export function addressOf(from) {
  const url = URL.canParse(from) ? new URL(from) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new UsageError(`--from ${from} is no address; write it as in the browser, such as https://desk.example.org`);
  return url.origin;
}

/**
 * @param {string} origin
 * @param {string} path
 * @param {RequestInit} [request]
 */
async function ask(origin, path, request = {}) {
  try {
    const answer = await fetch(`${origin}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(patience), ...request });
    if (answer.status >= 300 && answer.status < 400)
      throw new UsageError(`${origin} sends us to ${answer.headers.get('location')}: name that address with --from`);
    return answer;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw lost(origin, error);
  }
}

/** @param {string} origin @param {unknown} error */
function lost(origin, error) {
  const { name, message, cause } = /** @type {Error & { cause?: NodeJS.ErrnoException }} */ (error);
  const helps = unreachable[cause?.code ?? ''] ?? unreachable[name] ?? 'look at the address and the network';
  return new UsageError(`${origin} cannot be reached (${cause?.code ?? cause?.message ?? message}): ${helps}`);
}

/** @param {Response} answer */
async function codeOf(answer) {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
  return isProblem ? String(/** @type {{ code?: unknown }} */ (await answer.json()).code) : null;
}

/**
 * Signs in. @param {string} origin @param {{ email: string, password: string }} person
 * @returns the headers that every further request needs, and who it is
 */
export async function signIn(origin, person) {
  const headers = { 'content-type': 'application/json' };
  const answer = await ask(origin, '/api/session', { method: 'POST', headers, body: JSON.stringify(person) });
  if (answer.ok) {
    const session = /** @type {import('@streetlight/contracts').SessionView} */ (await answer.json());
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return { name: session.user.name, headers: { cookie, 'x-csrf-token': session.csrfToken } };
  }
  const code = await codeOf(answer);
  if (code === 'sign-in-wrong' || code === 'input-invalid')
    throw new UsageError(`${person.email} cannot sign in at ${origin}: e-mail or password is wrong`);
  if (code === 'too-many-requests')
    throw new UsageError(`${origin} has seen too many attempts to sign in; wait some minutes and try again`);
  throw notOurs(origin, answer, code);
}

/** @param {string} origin @param {Response} answer @param {string | null} code */
const notOurs = (origin, answer, code) =>
  new UsageError(
    code
      ? `${origin} refuses (${answer.status} ${code}); try again later, or ask those who run it`
      : `${origin} answers ${answer.status}, but not as Streetlight does; correct --from`,
  );

/**
 * The packed folder. @param {string} origin @param {{ name: string, headers: Record<string, string> }} session
 * @param {(bytes: number) => void} onBytes told how much has come
 */
export async function downloadFolder(origin, { name, headers }, onBytes) {
  const answer = await ask(origin, '/api/knowledge-folder', { headers });
  if (answer.status === 403) throw new UsageError(`${name} may not read the knowledge base of ${origin}: sign in as somebody who may`);
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/zip') || !answer.body)
    throw notOurs(origin, answer, await codeOf(answer));
  const chunks = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > packLimits.packedMegabytes * 1024 * 1024)
        throw new UsageError(`${origin} sends more than ${packLimits.packedMegabytes} MB; this is no knowledge base`);
      chunks.push(chunk);
      onBytes(bytes);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : lost(origin, error);
  }
  return Buffer.concat(chunks);
}

/** Ends the session again. @param {string} origin @param {{ headers: Record<string, string> }} session */
export async function signOut(origin, { headers }) {
  await ask(origin, '/api/session', { method: 'DELETE', headers }).catch(() => undefined);
}
