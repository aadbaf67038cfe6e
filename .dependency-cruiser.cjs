/**
 * Who may import whom (ARCHITECTURE.md). Each rule has a canary of its own name under tools/check/canaries: a small tree that breaks this
 * rule and no other, so that `npm run check` proves that every rule bites.
 */

/** Libs and what of our own each may import. */
const libs = {
  domain: [],
  contracts: ['domain'],
  text: ['domain'],
  knowledge: ['domain', 'text'],
  assessment: ['domain', 'text', 'knowledge'],
  assistant: ['domain', 'text', 'knowledge'],
  channels: ['domain'],
};

/** The backend's features from left to right: each may import from its own group and from those before it. */
const featureGroups = [
  ['accounts', 'desks', 'spaces', 'audit', 'knowledge', 'law', 'values'],
  ['cases', 'claims', 'gaps', 'narratives'],
  ['intake', 'drafting', 'replies', 'reviews', 'referrals', 'recall'],
  ['insights', 'demo'],
];

const specs = '\\.(spec|feature-spec)\\.tsx?$';
const oneOf = (names) => `(${names.join('|')})`;
const source = (lib) => `^libs/${lib}/src`;
const backend = '^apps/backend/src';
const features = featureGroups.flat();
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const libRules = Object.entries(libs).map(([lib, allowed]) =>
  error(
    `${lib}-imports-only-its-own`,
    `libs/${lib} may import ${allowed.length > 0 ? allowed.join(', ') : 'none'} of our packages.`,
    { path: source(lib) },
    { path: '^(libs|apps)/', pathNot: `^libs/${oneOf([lib, ...allowed])}/` },
  ),
);

const featureRules = featureGroups.slice(1).map((group, index) => {
  const before = featureGroups.slice(0, index + 1).flat();
  return error(
    `no-import-to-the-right-${group[0]}`,
    `${group.join(', ')} stand to the right of ${before.join(', ')} and may not be imported by them.`,
    { path: `${backend}/${oneOf(before)}/` },
    { path: `${backend}/${oneOf(group)}/` },
  );
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    error(
      'no-circle',
      'Nothing imports itself, not even by a detour.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    error('no-dead-end', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    ...libRules,
    error(
      'domain-needs-no-package',
      'libs/domain is pure: no package, no part of Node.',
      { path: source('domain'), pathNot: specs },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    ),
    error(
      'contracts-need-only-zod',
      'libs/contracts is domain and zod: the console carries it.',
      { path: source('contracts'), pathNot: specs },
      { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    ),
    error(
      'libs-need-no-server',
      'A lib runs without Nest and without a database.',
      { path: '^libs/' },
      { path: 'node_modules/(@nestjs/|typeorm/|pg/|bullmq/|ioredis/|fastify/)' },
    ),
    error(
      'packages-only-through-their-index',
      'What a lib offers stands in its index.ts.',
      { path: '^(?:libs|apps|tools)/([^/]+)/' },
      { path: '^libs/(?!$1/)[^/]+/', pathNot: '^libs/[^/]+/(src/index\\.ts|dist/index\\.js|package\\.json)$' },
    ),
    error('backend-leaves-the-console-alone', 'The two apps meet over HTTP only.', { path: '^apps/backend/' }, { path: '^apps/console/' }),
    error(
      'console-imports-only-domain-and-contracts',
      'The console imports domain and contracts, nothing else of ours.',
      { path: '^apps/console/' },
      { path: '^(libs|apps)/', pathNot: '^(libs/(domain|contracts)|apps/console)/' },
    ),
    error(
      'platform-imports-no-feature',
      'Config, database, jobs, http and live carry the features and know none of them. Only the preparation puts all together.',
      { path: `${backend}/(database|jobs|http|live|[^/]+\\.ts$)`, pathNot: `${backend}/(main|app\\.module|database/prepare)\\.ts$` },
      { path: `${backend}/${oneOf(features)}/` },
    ),
    ...featureRules,
    error(
      'features-only-through-services',
      'A feature uses the services of another, not its controllers, jobs and views.',
      { path: `${backend}/${oneOf(features)}/` },
      { path: `${backend}/${oneOf(features)}/.*\\.(controller|job|view)\\.ts$`, pathNot: `${backend}/$1/` },
    ),
    error(
      'console-furniture-knows-no-room',
      'ui, api and i18n are used by the features and import neither them nor the app.',
      { path: '^apps/console/src/(ui|api|i18n)/' },
      { path: '^apps/console/src/(features|app)/' },
    ),
    error(
      'console-features-leave-each-other-alone',
      'No feature of the console imports another.',
      { path: '^apps/console/src/features/([^/]+)/' },
      { path: '^apps/console/src/features/', pathNot: '^apps/console/src/features/$1/' },
    ),
    error(
      'console-features-know-no-app',
      'The app arranges the features; they do not know it.',
      { path: '^apps/console/src/features/' },
      { path: '^apps/console/src/app/' },
    ),
    error(
      'product-imports-no-test',
      'What runs does not depend on what tests or measures it.',
      { path: '^(libs|apps)/[^/]+/src/', pathNot: specs },
      { path: `(${specs}|^apps/[^/]+/(test|e2e)/|^tools/)` },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(libs|apps)/[^/]+/dist/|^tools/check/canaries/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
