import { type ArgumentsHost, BadRequestException, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { type ErrorCode, errorStatus, type Problem } from '@streetlight/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EventLog } from '../logger.js';
import { Refusal } from '../refusal.js';
import { InvalidInput } from './input.js';

const codeOfStatus: Record<number, ErrorCode> = {
  400: 'input-invalid',
  401: 'session-missing',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  415: 'input-invalid',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** Codes of Postgres and the network that mean "not now". */
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '55P03', '57014', '40001', '40P01']);
/** The connection pool gives its failures no code. */
const isPoolFailure = (error: unknown): boolean =>
  error instanceof Error && /^(?:timeout exceeded when trying to connect|Connection terminated)/.test(error.message);
const diskFull = new Set(['ENOSPC', '53100']);

const codeOf = (error: unknown): string => {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const found = code ?? driverError?.code;
  return typeof found === 'string' ? found : '';
};

/** Turns whatever was thrown into one RFC 9457 body. Only bugs are logged with a stack; bodies never quote internals. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error, request.id);
    const fields = { code: problem.code, requestId: request.id, method: request.method, route: request.routeOptions?.url };
    if (problem.code === 'internal' || problem.code === 'unavailable') this.log.failed('request.failed', error, fields);
    else this.log.info('request.refused', fields);
    if (reply.sent || reply.raw.headersSent) return;
    void reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, requestId: string): Problem {
    const body = (code: ErrorCode, more: Partial<Problem> = {}): Problem => ({
      type: 'about:blank',
      title: code,
      status: errorStatus[code],
      code,
      parameters: {},
      requestId,
      ...more,
    });
    if (error instanceof InvalidInput) return body('input-invalid', { fields: error.fields });
    if (error instanceof Refusal)
      return body(error.code, { parameters: error.parameters, ...(error.sentences ? { sentences: [...error.sentences] } : {}) });
    if (error instanceof BadRequestException) return body('input-invalid');
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
    if (status !== undefined && codeOfStatus[status]) return body(codeOfStatus[status]);
    if (diskFull.has(codeOf(error))) return body('disk-full');
    if (passing.has(codeOf(error)) || isPoolFailure(error)) return body('unavailable');
    return body('internal');
  }
}
