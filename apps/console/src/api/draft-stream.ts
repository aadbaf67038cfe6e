import { type DraftedAnswerView, type DraftingEvent, draftingStreamPath, type RevisionView } from '@streetlight/contracts';
import type { OfflineReason } from '@streetlight/domain';
import { ApiError, failureOf, headersFor } from './client.js';

/** An answer while it is being drafted, and when it is done. */
export interface Drafting {
  /** The wordings it rests on, known before anything is written. */
  sources: readonly RevisionView[];
  /** What a model has written so far; never to be used. */
  written: string;
  /** What can be used now: the offline draft while a model writes, then what was drafted. */
  answer: DraftedAnswerView | null;
  isDone: boolean;
  /** Why the model's words cannot be used, as soon as that is known. */
  refused: OfflineReason | null;
}

export const nothingDrafted: Drafting = { sources: [], written: '', answer: null, isDone: false, refused: null };

/** What is known after one more event. */
export function afterEvent(before: Drafting, event: DraftingEvent): Drafting {
  switch (event.type) {
    case 'source':
      return event.data.revision ? { ...before, sources: [...before.sources, event.data.revision] } : before;
    case 'offline':
      return { ...before, answer: event.data };
    case 'token':
      return before.refused || !before.answer ? before : { ...before, written: `${before.written} ${event.data.text}`.trim() };
    case 'cite':
      return before;
    case 'refuse':
      return { ...before, written: '', refused: event.data.reason as OfflineReason };
    case 'done':
      return { ...before, written: '', answer: event.data, isDone: true, sources: event.data.revisions };
  }
}

const eventOf = (block: string): DraftingEvent | null => {
  const type = /^event: (.*)$/m.exec(block)?.[1];
  const data = /^data: (.*)$/m.exec(block)?.[1];
  return type && data && type !== 'ping' ? ({ type, data: JSON.parse(data) } as DraftingEvent) : null;
};

/**
 * Has the answer to a case drafted and tells what is known after each event.
 * @throws ApiError where it is refused, `unreachable` where the stream ends before its time
 */
export async function draftAnswer(caseId: string, tell: (drafting: Drafting) => void, signal: AbortSignal): Promise<Drafting> {
  const path = draftingStreamPath.replace(':id', encodeURIComponent(caseId));
  let drafting = nothingDrafted;
  try {
    const response = await fetch(path, { method: 'POST', headers: headersFor('POST'), credentials: 'same-origin', signal });
    if (!response.ok || !response.body) throw failureOf(response.status, await response.json().catch(() => null));
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let waiting = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (waiting + decoder.decode(part.value, { stream: true })).split('\n\n');
      waiting = blocks.pop() ?? '';
      for (const event of blocks.flatMap((block) => eventOf(block) ?? [])) drafting = afterEvent(drafting, event);
      tell(drafting);
    }
  } catch (error) {
    if (signal.aborted || error instanceof ApiError) throw error;
    throw new ApiError('unreachable', 0);
  }
  if (!drafting.isDone) throw new ApiError('unreachable', 0);
  return drafting;
}
