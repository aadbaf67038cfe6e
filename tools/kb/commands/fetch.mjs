import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesInMemory, lostWords, PackError, printProblem, readFolder, readKnowledgeBase, unpackFolder } from '@streetlight/knowledge';
import { answerFor } from '../ask.mjs';
import { addressOf, downloadFolder, signIn, signOut } from '../product.mjs';
import { counted, say, UsageError } from '../terminal.mjs';
import { writeAll } from '../write-all.mjs';

/** @type {import('../terminal.mjs').Command} */
export const fetchCommand = {
  usage: 'fetch --from URL --to DIR',
  does: `take the knowledge base of a running product into a folder, all or nothing; e-mail and password are asked for, or taken from
      STREETLIGHT_EMAIL and STREETLIGHT_PASSWORD; words that stand in the folder alone are never overwritten`,
  options: { from: { type: 'string' }, to: { type: 'string' } },
  async run({ from, to }) {
    if (!from) throw new UsageError('name the product: --from https://desk.example.org');
    if (!to) throw new UsageError('name the folder to write to: --to DIR');
    const origin = addressOf(from);
    mustBeFolder(to);
    if (origin.startsWith('http:') && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/u.test(origin))
      process.stderr.write(`${origin} is not encrypted: others on the way can read the password\n`);
    const email = await answerFor('STREETLIGHT_EMAIL', 'e-mail');
    const password = await answerFor('STREETLIGHT_PASSWORD', 'password', { hidden: true });
    const session = await signIn(origin, { email, password });
    say(`signed in as ${session.name}`);
    const packed = await download(origin, session);
    say(`${Math.ceil(packed.length / 1024)} KB received`);
    const files = await unpack(origin, packed);
    const fetched = readFolder(filesInMemory(files));
    if (!fetched.ok) {
      for (const problem of fetched.problems) say(printProblem(problem));
      throw new UsageError(`${origin} gave a folder with problems; nothing was written`);
    }
    mustLoseNothing(to, fetched.knowledgeBase);
    mkdirSync(to, { recursive: true });
    writeAll(to, files);
    const removed = removeOthers(to, files);
    say(`${counted(fetched.knowledgeBase.snippets.size, 'snippet')}, ${counted(files.size, 'file')} written to ${to}, ${removed} removed`);
    return 0;
  },
};

/** @param {string} origin @param {Awaited<ReturnType<typeof signIn>>} session */
async function download(origin, session) {
  try {
    return await downloadFolder(origin, session, progress);
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    await signOut(origin, session);
  }
}

/** @param {number} bytes */
function progress(bytes) {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.ceil(bytes / 1024)} KB …\r`);
}

/** @param {string} to */
function mustBeFolder(to) {
  try {
    if (existsSync(to)) readdirSync(to);
  } catch {
    throw new UsageError(`--to ${to} is a file; name a folder`);
  }
}

/** @param {string} origin @param {Buffer} packed */
async function unpack(origin, packed) {
  try {
    return await unpackFolder(packed);
  } catch (error) {
    if (error instanceof PackError) throw new UsageError(`what ${origin} sent cannot be unpacked (${error.message}); try again`);
    throw error;
  }
}

const visible = (/** @type {string} */ name) => !name.startsWith('.') && !/^readme\.md$/iu.test(name);

/**
 * @param {string} to
 * @param {import('@streetlight/knowledge').KnowledgeBase} fetched
 */
function mustLoseNothing(to, fetched) {
  if (!existsSync(to) || readdirSync(to).filter(visible).length === 0) return;
  const held = readKnowledgeBase(to);
  const problems = held.ok ? lostWords(held.knowledgeBase, held.places, fetched) : held.problems;
  if (problems.length === 0) return;
  for (const problem of problems) say(printProblem({ ...problem, file: join(to, problem.file) }));
  throw new UsageError(
    held.ok
      ? `nothing was written: ${to} says what the product does not (see above)`
      : `nothing was written: ${to} is no folder that could be compared (see above); name an empty or a new one`,
  );
}

/** Files of the folder that the product does not have any more. @param {string} to @param {ReadonlyMap<string, unknown>} files */
function removeOthers(to, files) {
  const others = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(to, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .filter((path) => path.split('/').every(visible) && !files.has(path));
  for (const path of others) rmSync(join(to, path));
  return others.length;
}
