import type { CaseDetail, DraftCheck } from '@streetlight/contracts';
import { undoSeconds } from '@streetlight/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/client.js';
import { keys } from '../../../api/keys.js';
import { releaseDraft } from '../../../api/replies.js';
import { checkQuery, submitDraft } from '../../../api/reviews.js';
import { useBars } from '../../../ui/bars/bars.js';
import { useTakeBack } from '../use-take-back.js';
import { checkBodyOf, type DraftState } from './draft-state.js';
import type { Draft } from './use-draft.js';

/** Whether a draft can leave the composer as it stands: nothing against it, and nothing that is for the person alone. */
export const canLeave = ({ passes, ruling }: DraftCheck): boolean => passes && !ruling.privateOnly;

/**
 * Lets a draft leave the composer: saves what is unsaved, asks who has to read it, and releases it or hands it in. A release is asked
 * once (the same key until there is a definite answer, so that a lost answer never becomes a second reply) and can be taken back.
 */
export function useRelease(detail: CaseDetail, draft: Draft, onReleased: () => void): { release: () => Promise<void>; releasing: boolean } {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const bars = useBars();
  const takeBack = useTakeBack();
  const [releasing, setReleasing] = useState(false);
  const key = useRef<{ of: string; value: string } | null>(null);
  const busy = useRef(false);

  const send = async (id: string, version: number): Promise<void> => {
    const of = `${id} ${version}`;
    if (key.current?.of !== of) key.current = { of, value: crypto.randomUUID() };
    const reply = await releaseDraft(id, version, key.current.value);
    key.current = null;
    draft.released(id);
    const space = detail.space.name;
    bars.offerUndo({
      text: (seconds) => t('reply.undo.sending', { space, seconds }),
      seconds: undoSeconds.shown,
      lasting: true,
      undo: () => takeBack(detail, reply),
    });
    onReleased();
  };
  const leave = async (ready: DraftState): Promise<void> => {
    if (!ready.id) return;
    const check = await queries.fetchQuery({ ...checkQuery(detail.id, checkBodyOf(ready)), staleTime: 0 });
    if (!canLeave(check)) return;
    if (check.ruling.tier === 0) return send(ready.id, ready.version);
    draft.adopt(await submitDraft(ready.id, ready.version));
    bars.tell(t('review.said.submitted'));
  };
  const release = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setReleasing(true);
    try {
      const ready = await draft.flush();
      if (ready) await leave(ready);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'unreachable') key.current = null;
      bars.complain(error);
    } finally {
      busy.current = false;
      setReleasing(false);
      void queries.invalidateQueries({ queryKey: keys.case(detail.id) });
      void queries.invalidateQueries({ queryKey: keys.lists });
      void queries.invalidateQueries({ queryKey: keys.waiting });
    }
  };
  return { release, releasing };
}
