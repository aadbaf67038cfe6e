/** Jest in ESM mode (NestJS 12 is ESM only): start it with `node --experimental-vm-modules`. */
const transform = (tsx) => [
  '@swc/jest',
  {
    exclude: [],
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    swcrc: false,
  },
];

const base = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': transform(false), '^.+\\.tsx$': transform(true) },
  modulePathIgnorePatterns: ['/dist/', '/.data/', '/.nx/'],
};
const nodeProject = {
  ...base,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};

export default {
  // A feature spec boots the whole product, and the first ones wait for the database all are copied from; on a busy machine that takes its
  // time. What never happens is told sooner, by whoever waits for it.
  testTimeout: 180_000,
  projects: [
    { ...nodeProject, displayName: 'libs', testMatch: ['<rootDir>/libs/*/src/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'] },
    { ...nodeProject, displayName: 'backend', testMatch: ['<rootDir>/apps/backend/{src,test}/**/*.{spec,feature-spec}.ts'] },
    {
      ...base,
      displayName: 'console',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
      testMatch: ['<rootDir>/apps/console/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: { ...base.moduleNameMapper, '\\.css$': '<rootDir>/apps/console/test/style-stub.ts' },
    },
  ],
};
