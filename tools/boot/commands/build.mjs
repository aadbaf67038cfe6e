import { build } from '../build.mjs';
import { install } from '../install.mjs';

/** `npm run build`: all libs and both apps; what has not changed comes from the cache. */
export async function run() {
  await install();
  await build();
  return 0;
}
