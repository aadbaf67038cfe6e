export * from './cases.js';
export * from './community.js';
export * from './errors.js';
export * from './knowledge.js';
export * from './people.js';
export * from './posts.js';
export * from './routes.js';
export * from './spaces.js';
