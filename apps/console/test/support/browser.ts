import { TextDecoder, TextEncoder } from 'node:util';

/** What the console needs of a browser and jsdom does not have. */

/** An event stream that the test speaks for. */
export class SpokenEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly all: SpokenEventSource[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    SpokenEventSource.all.push(this);
  }

  say(type: string, data?: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data ?? {}) }));
  }

  close(): void {
    this.readyState = SpokenEventSource.CLOSED;
  }
}

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** @param width of the window in CSS pixels, which decides between the desk and the phone */
export function furnishBrowser(width = 1440): void {
  const matches = (query: string): boolean => {
    if (query.includes('prefers-reduced-motion')) return true;
    const most = /max-width: (\d+)px/.exec(query)?.[1];
    const least = /min-width: (\d+)px/.exec(query)?.[1];
    return (
      (most === undefined || width <= Number(most)) && (least === undefined || width >= Number(least)) && (most ?? least) !== undefined
    );
  };
  const listening = { addEventListener: () => {}, removeEventListener: () => {}, addListener: () => {}, removeListener: () => {} };
  Object.assign(globalThis, {
    EventSource: SpokenEventSource,
    ResizeObserver: StillObserver,
    IntersectionObserver: StillObserver,
    TextDecoder,
    TextEncoder,
  });
  window.matchMedia = (query: string) =>
    ({ matches: matches(query), media: query, onchange: null, dispatchEvent: () => true, ...listening }) as MediaQueryList;
  window.scrollTo = () => {};
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperties(Element.prototype, {
    clientHeight: { configurable: true, get: () => 800 },
    clientWidth: { configurable: true, get: () => 600 },
  });
}
