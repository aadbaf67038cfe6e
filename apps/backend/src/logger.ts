import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** What a log line may carry: ids, counts, codes and durations; never text, names or prompts. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

/** Logs `noun.verb` events as JSON lines on standard output. Nest's own messages appear as `nest.said`. */
export class EventLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, destination?: { write(line: string): void }) {
    const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  info(event: string, fields: LogFields = {}): void {
    this.pino.info({ event, ...fields });
  }

  refused(event: string, fields: LogFields = {}): void {
    this.pino.warn({ event, ...fields });
  }

  /** A bug or an outside failure: the class and stack of the error, not its message, which may quote input. */
  failed(event: string, error: unknown, fields: LogFields = {}): void {
    const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
    const frames = stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12)
      .join('\n');
    const code = (error as { code?: unknown } | null)?.code;
    this.pino.error({ event, error: name, code: typeof code === 'string' ? code : undefined, frames, ...fields });
  }

  log(message: unknown): void {
    this.pino.debug({ event: 'nest.said', message: String(message) });
  }

  warn(message: unknown): void {
    this.pino.warn({ event: 'nest.warned', message: String(message) });
  }

  error(message: unknown, stack?: string): void {
    this.pino.error({ event: 'nest.failed', message: String(message).split('\n')[0], frames: stack });
  }
}
