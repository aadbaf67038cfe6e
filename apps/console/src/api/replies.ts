import { type DraftBody, type ReplyView, routes } from '@streetlight/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ApiError, call } from './client.js';
import { keys } from './keys.js';

/** Saves a draft. `version` is the one last seen; a refusal with `conflict` means that another has saved meanwhile. */
export const saveDraft = (caseId: string, body: DraftBody) => call(routes.saveDraft, { params: { id: caseId }, body });

export const discardDraft = (caseId: string) => call(routes.discardDraft, { params: { id: caseId } });

/** Releases a draft. The same `idempotencyKey` never makes a second reply. */
export const releaseDraft = (draftId: string, version: number, idempotencyKey: string) =>
  call(routes.releaseDraft, { params: { id: draftId }, body: { version }, idempotencyKey });

/** Tells the backend that the holder is still writing. */
export const renewCase = (caseId: string) => call(routes.renewCase, { params: { id: caseId } });

export type ReplyAct =
  | { act: 'undo'; replyId: string }
  | { act: 'retry'; replyId: string }
  | { act: 'sent' | 'not-sent'; deliveryId: string };

function run(what: ReplyAct): Promise<ReplyView> {
  if (what.act === 'undo') return call(routes.undoReply, { params: { id: what.replyId } });
  if (what.act === 'retry') return call(routes.retryReply, { params: { id: what.replyId } });
  return call(routes.settleDelivery, { params: { id: what.deliveryId }, body: { outcome: what.act } });
}

/** Takes back, repeats or settles a released reply. */
export function useReplyAct() {
  const queries = useQueryClient();
  return useMutation<ReplyView, ApiError, ReplyAct>({
    mutationFn: run,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.cases });
      void queries.invalidateQueries({ queryKey: keys.lists });
    },
  });
}
