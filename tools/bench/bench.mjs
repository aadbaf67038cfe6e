// npm run bench -- NAME [options]: measures one thing beside a bare baseline in the same run.

const benches = {
  intake: () => import('./intake.mjs'),
  assessment: () => import('./assessment.mjs'),
  duplicates: () => import('./duplicates.mjs'),
  search: () => import('./search.mjs'),
  grounding: () => import('./grounding.mjs'),
};

const [name, ...args] = process.argv.slice(2);
const load = benches[/** @type {keyof typeof benches} */ (name)];
if (!load) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
  process.exit(2);
}
await (await load()).run(args);
