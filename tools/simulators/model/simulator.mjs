/**
 * A server that speaks the chat-completions protocol of OpenAI, streamed and whole, without a model: it answers with the sources it was
 * shown, with what it is told to say, or with a fault. Every request stands in `calls`.
 *
 * @example
 * const simulator = createModelSimulator();
 * const { baseURL } = await simulator.start();
 * simulator.fail({ kind: 'cut' });
 */
import { createServer } from 'node:http';
import { otherAnswers, rightAnswer, wrongAnswers } from './answers.mjs';

const maxBody = 1 << 20;
/** Characters of one piece of a stream. */
const pieceLength = 24;

/** @param {import('node:http').IncomingMessage} request */
const bodyOf = async (request) => {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBody) throw new Error('the body is longer than 1 MB');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

/** @param {import('node:http').ServerResponse} response @param {number} status @param {unknown} body @param {Record<string, string>} [headers] */
const answer = (response, status, body, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} message @param {Record<string, string>} [headers] */
const refuse = (response, status, message, headers) =>
  answer(response, status, { error: { message, type: 'simulated', code: null } }, headers);

/** Faults that come instead of an answer. */
const refusals = /** @type {Record<string, (response: import('node:http').ServerResponse) => unknown>} */ ({
  'rate-limit': (response) => refuse(response, 429, 'Rate limit reached', { 'retry-after': '20' }),
  error: (response) => refuse(response, 500, 'The server had an error'),
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><body>Bad gateway</body></html>');
  },
  reset: (response) => response.destroy(),
  /** The call is taken and nothing ever comes back. */
  slow: () => undefined,
});

/** Faults in the answer itself. */
export const faultKinds = [...Object.keys(refusals), 'cut', 'stalls', 'too-long', ...Object.keys(wrongAnswers)];

const words = (/** @type {string} */ text) => Math.ceil(text.length / 4);

/** @param {{ key?: string, now?: () => number }} [options] */
export const createModelSimulator = ({ key = 'simulated-key', now = Date.now } = {}) => {
  /** @type {{ path: string, body: any }[]} */
  const calls = [];
  /** @type {string[]} */
  const planned = [];
  /** @type {string[]} */
  const told = [];

  /** @param {any} body @param {string | undefined} fault */
  const textFor = (body, fault) => {
    const prompt = String(body.messages?.at(-1)?.content ?? '');
    const wrong = fault === undefined ? undefined : wrongAnswers[fault];
    if (wrong) return wrong(prompt);
    const asked = Object.keys(body.response_format?.json_schema?.schema?.properties ?? {});
    const other = Object.entries(otherAnswers).find(([fields]) => asked.join(' ') === fields)?.[1];
    return told.shift() ?? JSON.stringify((other ?? rightAnswer)(prompt));
  };

  /** @param {import('node:http').ServerResponse} response @param {any} body @param {string} text @param {string | undefined} fault */
  const stream = (response, body, text, fault) => {
    const frame = { id: 'simulated', object: 'chat.completion.chunk', created: Math.floor(now() / 1000), model: body.model };
    const send = (/** @type {object} */ part) => response.write(`data: ${JSON.stringify({ ...frame, ...part })}\n\n`);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const shown = fault === 'cut' || fault === 'stalls' ? text.slice(0, text.length / 2) : text;
    for (let at = 0; at < shown.length; at += pieceLength)
      send({ choices: [{ index: 0, delta: { content: shown.slice(at, at + pieceLength) }, finish_reason: null }] });
    if (fault === 'stalls') return;
    if (fault === 'cut') {
      response.end();
      return;
    }
    send({ choices: [{ index: 0, delta: {}, finish_reason: fault === 'too-long' ? 'length' : 'stop' }] });
    if (body.stream_options?.include_usage) send({ choices: [], usage: usageOf(body, text) });
    response.end('data: [DONE]\n\n');
  };

  /** @param {any} body @param {string} text */
  const usageOf = (body, text) => {
    const [prompt, completion] = [words(JSON.stringify(body.messages)), words(text)];
    return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
  };

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const serve = async (request, response) => {
    const path = request.url ?? '';
    if (request.method !== 'POST' || path !== '/v1/chat/completions') return refuse(response, 404, `There is no ${path} here.`);
    if (request.headers.authorization !== `Bearer ${key}`) return refuse(response, 401, 'Incorrect API key provided.');
    const body = await bodyOf(request);
    calls.push({ path, body });
    const fault = planned.shift();
    const refusal = fault === undefined ? undefined : refusals[fault];
    if (refusal) return refusal(response);
    const text = textFor(body, fault);
    if (body.stream) return stream(response, body, text, fault);
    const message = { role: 'assistant', content: text };
    return answer(response, 200, {
      id: 'simulated',
      object: 'chat.completion',
      created: Math.floor(now() / 1000),
      model: body.model,
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage: usageOf(body, text),
    });
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error) => {
      if (!response.headersSent) refuse(response, 400, error.message);
    });
  });

  return {
    key,
    server,
    calls,
    faultKinds,
    /** What the model says to the next question, word for word. */
    say: (/** @type {unknown} */ text) => told.push(typeof text === 'string' ? text : JSON.stringify(text)),
    /** The next `times` questions meet this fault; several queue up. */
    fail: (/** @type {{ kind: string, times?: number }} */ { kind, times = 1 }) => {
      if (!faultKinds.includes(kind)) throw new Error(`There is no fault "${kind}"; there are ${faultKinds.join(', ')}.`);
      planned.push(...Array.from({ length: times }, () => kind));
    },
    clearFaults: () => planned.splice(0),
    /** @returns {Promise<{ baseURL: string, port: number }>} */
    start: (port = 0, host = '127.0.0.1') =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          const address = /** @type {import('node:net').AddressInfo} */ (server.address());
          resolve({ baseURL: `http://${host}:${address.port}/v1`, port: address.port });
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
};
