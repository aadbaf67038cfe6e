#!/usr/bin/env node
/**
 * The launcher behind `npm start`, `npm test` and the other npm scripts. Plain Node without dependencies: it runs before anything is
 * installed. What each command does stands in `boot/commands/`.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Streetlight needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.\n`,
  );
  process.exit(1);
}
const { launch } = await import('./boot/launch.mjs');
await launch(process.argv.slice(2));
