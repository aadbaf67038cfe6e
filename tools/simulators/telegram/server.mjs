/**
 * Runs the simulator on its own: the Bot API under /bot<token>/…, and a small control API to play the group's part.
 * Usage: node tools/simulators/telegram/server.mjs [--port 8081] [--token 4200:simulated-token] [--privacy]
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { createTelegramSimulator } from './simulator.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8081' }, token: { type: 'string' }, privacy: { type: 'boolean', default: false } },
});

const simulator = createTelegramSimulator({ privacyMode: values.privacy, ...(values.token ? { token: values.token } : {}) });

/** POST /control/<name> with a JSON body; the answer is what the simulator returns. */
const actions = {
  addGroup: simulator.addGroup,
  addTopic: simulator.addTopic,
  closeTopic: simulator.closeTopic,
  say: simulator.say,
  photo: (input) => simulator.photo(input),
  edit: simulator.edit,
  remove: simulator.remove,
  setMembership: simulator.setMembership,
  migrate: simulator.migrate,
  fail: simulator.fail,
  clearFaults: simulator.clearFaults,
  restartIds: ({ id }) => simulator.restartIds(id),
};
/** GET /control/<name>. */
const views = {
  ledger: () => simulator.ledger,
  calls: () => simulator.calls,
  state: () => ({ bot: simulator.bot, token: simulator.token, pendingUpdates: simulator.pending(), faultKinds: simulator.faultKinds }),
};

async function control(request, response, name) {
  const known = request.method === 'POST' ? actions : views;
  if (!Object.hasOwn(known, name))
    return send(response, 404, { error: `There is no "${name}"; there are ${Object.keys(known).join(', ')}.` });
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  return send(response, 200, known[name](body === '' ? {} : JSON.parse(body)) ?? null);
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

const server = createServer((request, response) => {
  const [, name] = /^\/control\/(\w+)$/.exec(request.url ?? '') ?? [];
  if (name === undefined) simulator.server.emit('request', request, response);
  else control(request, response, name).catch((error) => send(response, 400, { error: error.message }));
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken; choose another with --port.` : error.message);
  process.exit(1);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const root = `http://127.0.0.1:${server.address().port}`;
  console.log(`Telegram simulator on ${root}, bot token ${simulator.token}, control API under ${root}/control/`);
});
