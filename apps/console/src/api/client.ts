import type { ErrorCode, Method, Problem, Route } from '@streetlight/contracts';
import type { z } from 'zod';

/** `unreachable`: no answer came back at all; the code is the console's own, the backend never sends it. */
export type FailureCode = ErrorCode | 'unreachable';

/** Every way a call can go wrong, as one error with a code that has a sentence in each interface language. */
export class ApiError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly status: number,
    readonly parameters: Problem['parameters'] = {},
    readonly fields: NonNullable<Problem['fields']> = [],
    readonly requestId: string | null = null,
  ) {
    super(code);
    this.name = 'ApiError';
  }
}

type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType>;

/** What the backend answers to a route. */
export type Answer<R extends AnyRoute> = z.output<R['response']>;
type Part<Name extends string, Schema extends z.ZodType> =
  undefined extends z.input<Schema> ? { [name in Name]?: undefined } : { [name in Name]: z.input<Schema> };

/** What a route needs: values for its `:name` parts, and a query or body where it has one. */
export type Request<R extends AnyRoute> = Part<'query', R['query']> &
  Part<'body', R['body']> & { params?: Record<string, string>; signal?: AbortSignal; idempotencyKey?: string };

const csrf: { token: string | null } = { token: null };

/** Sets what every changing request carries; null after signing out. */
export function setCsrfToken(token: string | null): void {
  csrf.token = token;
}

/** Headers a request of this method needs beyond its body. */
export function headersFor(method: Method, idempotencyKey?: string): Record<string, string> {
  return {
    accept: 'application/json',
    ...(method !== 'GET' && csrf.token ? { 'x-csrf-token': csrf.token } : {}),
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  };
}

/**
 * The address of a route: `:name` parts filled in, lists of the query joined by commas, absent values left out.
 * @throws Error where a `:name` part has no value
 */
export function addressOf(path: string, params: Record<string, string> = {}, query: object = {}): string {
  const filled = path.replace(/:(\w+)/g, (_part, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the address ${path} needs a value for ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '') search.set(name, text);
  }
  return search.size ? `${filled}?${search}` : filled;
}

/** Reads a body that is no success; anything that is no problem document counts as `internal`. */
export function failureOf(status: number, body: unknown): ApiError {
  const problem = body as Partial<Problem> | null;
  if (typeof problem?.code !== 'string') return new ApiError(status === 503 ? 'unavailable' : 'internal', status);
  return new ApiError(problem.code, status, problem.parameters, problem.fields, problem.requestId ?? null);
}

const readJson = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Asks one route of the contract and answers with what it promises.
 * @throws ApiError with the code of the refusal, or `unreachable` when no answer came
 */
export async function call<R extends AnyRoute>(
  route: R,
  ...rest: {} extends Request<R> ? [Request<R>?] : [Request<R>]
): Promise<Answer<R>> {
  const { params, query, body, signal, idempotencyKey } = (rest[0] ?? {}) as Request<AnyRoute>;
  const headers = headersFor(route.method, idempotencyKey);
  const init: RequestInit = { method: route.method, headers, credentials: 'same-origin' };
  if (signal) init.signal = signal;
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    headers['content-type'] = 'application/json';
  }
  let response: Response;
  try {
    response = await fetch(addressOf(route.path, params, (query ?? {}) as object), init);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', 0);
  }
  const answer = readJson(await response.text().catch(() => ''));
  if (!response.ok) throw failureOf(response.status, answer);
  return answer as Answer<R>;
}
