import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('launcher.mjs', import.meta.url));

/** Starts the small launcher. */
export function runLauncher(what: string, argument: string): ChildProcess {
  return spawn(process.execPath, [script, what, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What the small launcher says once it has done its deed; what it says of its progress is passed over. */
export async function saying(launcher: ChildProcess, pattern: RegExp): Promise<string> {
  if (!launcher.stdout) throw new Error('the launcher has no output');
  for await (const line of createInterface({ input: launcher.stdout })) {
    if (pattern.test(line)) return line;
  }
  throw new Error('the launcher ended without saying so');
}

/** Ends a launcher as nobody should: no duty is done. */
export async function killHard(launcher: ChildProcess): Promise<void> {
  const gone = once(launcher, 'exit');
  launcher.kill('SIGKILL');
  await gone;
}
