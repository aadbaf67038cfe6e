import net from 'node:net';

/** True where this host can listen on the port of 127.0.0.1; false where somebody else does, or may not. */
export function isFree(/** @type {number} */ port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A free port that the system picks. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * The first free port from `wanted` upwards.
 * @param {number} wanted
 * @param {number} [tries]
 * @returns {Promise<number | undefined>} undefined where all tried ports are taken
 */
export async function nextFreePort(wanted, tries = 50) {
  for (let port = wanted; port < wanted + tries && port < 65_536; port += 1) {
    if (await isFree(port)) return port;
  }
  return undefined;
}

/** True where somebody takes connections on the port of 127.0.0.1. */
export function takesConnections(/** @type {number} */ port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
