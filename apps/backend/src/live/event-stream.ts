import type { FastifyReply } from 'fastify';

const pingMs = 15_000;

/** An open server-sent event stream: writes whole events, keeps the connection warm, ends when the reader leaves. */
export interface EventStream {
  /** `data` is written as JSON, so that no line break of it can forge an event. */
  send(event: string, data: unknown, id?: string): void;
  onClose(act: () => void): void;
  close(): void;
}

export function openEventStream(reply: FastifyReply): EventStream {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...headersOf(reply),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  const write = (text: string): void => {
    if (!raw.writableEnded && !raw.destroyed) raw.write(text);
  };
  const ping = setInterval(() => write('event: ping\ndata: {}\n\n'), pingMs);
  const closing = new Set<() => void>([() => clearInterval(ping)]);
  raw.once('close', () => {
    for (const act of closing) act();
  });
  return {
    send: (event, data, id) => write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    onClose: (act) => void closing.add(act),
    close: () => raw.end(),
  };
}

/** Headers that hooks have set already (security headers); a hijacked reply would lose them. */
const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
