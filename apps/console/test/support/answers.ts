import type { DraftingEvent, ErrorCode, Problem } from '@streetlight/contracts';

/** What a test's backend was asked. */
export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Record<string, string>;
}

export type Answering = (asked: Asked) => unknown;

/** A refusal as the backend words it. */
export class Refused {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    readonly parameters: Problem['parameters'] = {},
  ) {}
}

/** Server-sent events; further ones can be told later, until the stream ends. */
export class Streamed {
  private readonly waiting: DraftingEvent[];
  private wake: () => void = () => undefined;
  private isOver = false;

  constructor(...events: DraftingEvent[]) {
    this.waiting = events;
  }

  tell(...events: DraftingEvent[]): void {
    this.waiting.push(...events);
    this.wake();
  }

  end(): this {
    this.isOver = true;
    this.wake();
    return this;
  }

  get body() {
    const read = async (): Promise<{ done: boolean; value: Uint8Array | undefined }> => {
      while (this.waiting.length === 0 && !this.isOver) await new Promise<void>((resolve) => (this.wake = resolve));
      const event = this.waiting.shift();
      if (!event) return { done: true, value: undefined };
      return { done: false, value: new TextEncoder().encode(`event: ${event.type}\ndata: ${JSON.stringify(event.data)}\n\n`) };
    };
    return { getReader: () => ({ read }) };
  }
}

const matches = (pattern: string, asked: Pick<Asked, 'method' | 'path'>): boolean => {
  const [method, path = ''] = pattern.split(' ');
  return method === asked.method && new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(asked.path);
};

const response = (status: number, text: string): Response =>
  ({ ok: status < 300, status, text: async () => text, json: async () => JSON.parse(text) as unknown }) as Response;

/**
 * Answers the console's calls from a table: `'GET /api/cases/:id'` to what it answers with. A returned `Refused` becomes
 * a problem document; what the table does not know is refused as `not-found`.
 * @returns everything that was asked, in order
 */
export function answerCalls(table: Record<string, Answering>): Asked[] {
  const log: Asked[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url, 'http://console.test');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body,
      headers: { ...(init.headers as Record<string, string>) },
    };
    log.push(asked);
    const answering = Object.entries(table).find(([pattern]) => matches(pattern, asked))?.[1];
    const answer = answering ? await answering(asked) : new Refused(404, 'not-found');
    if (answer instanceof Refused) {
      const { status, code, parameters } = answer;
      const problem: Problem = { type: 'about:blank', title: code, status, code, parameters, requestId: 'r-1' };
      return response(status, JSON.stringify(problem));
    }
    if (answer instanceof Streamed) return { ok: true, status: 200, body: answer.body } as unknown as Response;
    return response(200, answer === undefined ? '' : JSON.stringify(answer));
  };
  return log;
}
