/**
 * Runs the simulator on its own: chat completions under /v1, and a small control API.
 * Usage: node tools/simulators/model/server.mjs [--port 8082] [--key simulated-key]
 */
import { parseArgs } from 'node:util';
import { createServer } from 'node:http';
import { createModelSimulator } from './simulator.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8082' }, key: { type: 'string' } } });
const simulator = createModelSimulator(values.key ? { key: values.key } : {});

/** POST /control/<name> with a JSON body. */
const actions = {
  say: (body) => simulator.say(body.text ?? body),
  fail: simulator.fail,
  clearFaults: () => simulator.clearFaults(),
  calls: () => simulator.calls,
};

async function control(request, response, name) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  const known = Object.hasOwn(actions, name);
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
  const result = known
    ? (actions[name](body === '' ? {} : JSON.parse(body)) ?? null)
    : { error: `There are ${Object.keys(actions).join(', ')}.` };
  response.end(JSON.stringify(result));
}

const server = createServer((request, response) => {
  const [, name] = /^\/control\/(\w+)$/.exec(request.url ?? '') ?? [];
  if (name === undefined) simulator.server.emit('request', request, response);
  else
    control(request, response, name).catch((error) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: error.message }));
    });
});
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken; choose another with --port.` : error.message);
  process.exit(1);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`Model simulator: OPENAI_BASE_URL=http://127.0.0.1:${port}/v1 OPENAI_API_KEY=${simulator.key}, control API under /control/`);
});
