/** What was sent by XMLHttpRequest: fields and the name of the file. */
export interface Upload {
  path: string;
  fields: Record<string, string>;
  file: string;
}

/** A refusal, or what the backend answers with. */
type Answer = { status: number; body: unknown };

/**
 * Answers uploads, which go by XMLHttpRequest, from a table of paths.
 * @returns everything that was uploaded, in order
 */
export function answerUploads(table: Record<string, (upload: Upload) => Answer>): Upload[] {
  const log: Upload[] = [];
  class Request {
    upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = { onprogress: null };
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    status = 0;
    responseText = '';
    private path = '';

    open(_method: string, path: string): void {
      this.path = path;
    }

    setRequestHeader(): void {
      // Headers are the client's matter, whose own spec asks for them.
    }

    send(form: FormData): void {
      const fields = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
      const file = [...form].flatMap(([, value]) => (typeof value === 'string' ? [] : [value.name]))[0] ?? '';
      const upload = { path: this.path, fields, file };
      log.push(upload);
      this.upload.onprogress?.({ loaded: 1, total: 1 });
      queueMicrotask(() => {
        const answer = table[this.path]?.(upload);
        if (!answer) return this.onerror?.();
        this.status = answer.status;
        this.responseText = JSON.stringify(answer.body);
        this.onload?.();
      });
    }
  }
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
  return log;
}
