import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const data = path.join(root, '.data');

/** Where things are in a checkout; all paths absolute. Everything the launcher writes lies in `.data`, `node_modules` and `.nx`. */
export const places = {
  root,
  modules: path.join(root, 'node_modules'),
  binaries: path.join(root, 'node_modules/.bin'),
  /** Stamp of the finished installation, see install.mjs. */
  installStamp: path.join(root, 'node_modules/.streetlight-install'),
  data,
  /** The cluster of `npm start`. */
  cluster: path.join(data, 'postgres'),
  postgresLog: path.join(data, 'postgres.log'),
  /** Secrets made once for this checkout where the environment gives none. */
  secrets: path.join(data, 'secrets.json'),
  /** Who runs `npm start` here and where, see running.mjs. */
  running: path.join(data, 'start.json'),
  /** The programs that launchers have started, see left-behind.mjs. */
  children: path.join(data, 'children'),
  backendLog: path.join(data, 'backend.log'),
  /** Demo sign-ins, written by the backend's preparation: [{ email, password, role, name }]. */
  demoSignIns: path.join(data, 'demo-sign-ins.json'),
  /** Clusters and results of test runs, one folder per run. */
  runs: path.join(data, 'runs'),
  backend: path.join(root, 'apps/backend/dist/main.js'),
  prepare: path.join(root, 'apps/backend/dist/database/prepare.js'),
};
