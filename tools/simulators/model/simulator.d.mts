import type { Server } from 'node:http';

export interface ModelSimulator {
  key: string;
  server: Server;
  /** Every question that was asked, in order. */
  calls: { path: string; body: { model: string; messages: { role: string; content: string }[] } & Record<string, unknown> }[];
  faultKinds: readonly string[];
  say(text: unknown): void;
  fail(fault: { kind: string; times?: number }): void;
  clearFaults(): void;
  start(port?: number, host?: string): Promise<{ baseURL: string; port: number }>;
  stop(): Promise<void>;
}

export function createModelSimulator(options?: { key?: string; now?: () => number }): ModelSimulator;
