import type { CaseDetail } from '@streetlight/contracts';
import { undoSeconds } from '@streetlight/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/client.js';
import { keys } from '../../../api/keys.js';
import { releaseDraft } from '../../../api/replies.js';
import { useBars } from '../../../ui/bars/bars.js';
import { useTakeBack } from '../use-take-back.js';
import type { Draft } from './use-draft.js';

/**
 * Releases the draft: saves what is unsaved, asks once (the same key until there is a definite answer, so that a lost
 * answer never becomes a second reply), then offers to take it back.
 */
export function useRelease(detail: CaseDetail, draft: Draft, onReleased: () => void): { release: () => Promise<void>; releasing: boolean } {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const bars = useBars();
  const takeBack = useTakeBack();
  const [releasing, setReleasing] = useState(false);
  const key = useRef<{ of: string; value: string } | null>(null);
  const busy = useRef(false);

  const release = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setReleasing(true);
    try {
      const ready = await draft.flush();
      if (!ready?.id) return;
      const of = `${ready.id} ${ready.version}`;
      if (key.current?.of !== of) key.current = { of, value: crypto.randomUUID() };
      const reply = await releaseDraft(ready.id, ready.version, key.current.value);
      key.current = null;
      draft.released(ready.id);
      const space = detail.space.name;
      bars.offerUndo({
        text: (seconds) => t('reply.undo.sending', { space, seconds }),
        seconds: undoSeconds.shown,
        lasting: true,
        undo: () => takeBack(detail, reply),
      });
      onReleased();
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'unreachable') key.current = null;
      bars.complain(error);
    } finally {
      busy.current = false;
      setReleasing(false);
      void queries.invalidateQueries({ queryKey: keys.case(detail.id) });
      void queries.invalidateQueries({ queryKey: keys.lists });
    }
  };
  return { release, releasing };
}
