import type { Server } from 'node:http';

export interface SimulatedChat {
  id: number;
  type: 'group' | 'supergroup' | 'channel';
  title: string;
  is_forum?: boolean;
}
export interface SimulatedMessage {
  message_id: number;
  date: number;
  chat: SimulatedChat;
  text?: string;
}
export interface Delivery {
  chatId: number;
  messageId: number;
  text: string;
  topicId: number | null;
  replyTo: number | null;
  /** Milliseconds since 1970. */
  at: number;
}
export type FaultKind = 'conflict' | 'flood' | 'unauthorized' | 'error' | 'html' | 'hang' | 'reset' | 'lose-answer';
export type MemberStatus = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';
/** A first name, which is one person wherever it is used, or a user as the platform writes it. */
export type Person = string | { id: number; is_bot: boolean; first_name: string; last_name?: string };

export interface TelegramSimulator {
  readonly token: string;
  readonly bot: { id: number; first_name: string; username: string; can_read_all_group_messages: boolean };
  readonly server: Server;
  /** What really reached a group, whatever the bot was told. */
  readonly ledger: Delivery[];
  readonly calls: { method: string; payload: Record<string, unknown> }[];
  readonly faultKinds: FaultKind[];
  person(from?: Person): { id: number; first_name: string };
  addGroup(init?: { title?: string; forum?: boolean; basic?: boolean; channel?: boolean }): SimulatedChat;
  addTopic(input: { chatId: number; name: string; from?: Person }): SimulatedMessage;
  closeTopic(input: { chatId: number; topicId: number }): void;
  say(input: {
    chatId: number;
    from?: Person;
    /** As an administrator who hides behind the group. */
    anonymous?: boolean;
    text?: string;
    topicId?: number;
    replyTo?: number;
    /** Instead of a text: members of the platform's message. */
    content?: Record<string, unknown>;
  }): SimulatedMessage;
  photo(input: { chatId: number; from?: Person; caption?: string; topicId?: number }): SimulatedMessage;
  edit(input: { chatId: number; messageId: number; text: string }): SimulatedMessage;
  remove(input: { chatId: number; messageId: number }): void;
  setMembership(input: { chatId: number; status: MemberStatus; from?: Person; canSend?: boolean }): void;
  migrate(input: { chatId: number }): SimulatedChat;
  /** Updates that wait to be confirmed. */
  pending(): number;
  pushRaw(updates: unknown[]): void;
  restartIds(id: number): void;
  fail(fault: { method: string; kind: FaultKind; times?: number; retryAfter?: number; status?: number }): void;
  clearFaults(): void;
  called(method: string, count?: number): Promise<void>;
  start(port?: number, host?: string): Promise<{ apiRoot: string; port: number }>;
  stop(): Promise<void>;
}

export function createTelegramSimulator(options?: {
  token?: string;
  username?: string;
  privacyMode?: boolean;
  now?: () => number;
}): TelegramSimulator;
export const faultKinds: FaultKind[];
