const tickMs = 4000;
const began = Date.now();
/** @type {NodeJS.WriteStream} */
let out = process.stdout;

/** Sends all progress to standard error, for commands whose standard output is their result. */
export function progressToStandardError() {
  out = process.stderr;
}

/** Seconds with one decimal, as progress lines show them. */
export function seconds(/** @type {number} */ ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Milliseconds since the launcher began. */
export function elapsedMs() {
  return Date.now() - began;
}

/** One line of progress. */
export function say(/** @type {string} */ text) {
  out.write(`${text}\n`);
}

/**
 * Does one step and tells how long it has been at it: at least every four seconds a line, a running clock on a terminal.
 * @template T
 * @param {string} label what is being done, in words
 * @param {(note: (detail: string) => void) => T | Promise<T>} step may report a detail that the next tick shows
 * @param {{ quiet?: boolean }} [options] quiet: say nothing unless the step takes longer than one tick
 * @returns {Promise<T>}
 */
export async function during(label, step, { quiet = false } = {}) {
  const start = Date.now();
  let detail = '';
  let shown = !quiet;
  const tick = () => {
    shown = true;
    say(`  … ${label}: ${Math.round((Date.now() - start) / 1000)} s${detail && ` (${detail})`}`);
  };
  if (!quiet) say(`• ${label}`);
  const timer = setInterval(tick, tickMs);
  try {
    const result = await step((text) => {
      detail = text;
    });
    if (shown) say(`✓ ${label}, ${seconds(Date.now() - start)}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
