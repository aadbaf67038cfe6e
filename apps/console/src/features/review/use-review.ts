import type { Pin, WaitingDetail } from '@streetlight/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecide } from '../../api/reviews.js';
import { useBars } from '../../ui/bars/bars.js';

/** What a reviewer is about to do with a draft: reasons pinned to it, words changed, and the decision. */
export function useReview(draft: WaitingDetail) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const bars = useBars();
  const decide = useDecide(draft.id);
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const [text, setText] = useState<string | null>(null);
  const key = useRef(crypto.randomUUID());
  const edited = text !== null && text.trim() !== draft.text.trim();
  const { version } = draft;
  const finish = (what: Parameters<typeof decide.mutate>[0], said: string): void =>
    decide.mutate(what, {
      onSuccess: () => {
        bars.tell(said);
        void navigate({ to: '/review' });
      },
      onError: (error) => {
        if (error.code !== 'unreachable') key.current = crypto.randomUUID();
        bars.complain(error);
      },
    });
  return {
    pins,
    text,
    edited,
    busy: decide.isPending,
    setText,
    pin: (pin: Pin) => setPins((before) => [...before, pin]),
    unpin: (pin: Pin) => setPins((before) => before.filter((one) => one !== pin)),
    approve: () =>
      finish(
        { decision: 'approve', body: { version, ...(edited ? { text } : {}) }, idempotencyKey: key.current },
        t('review.said.approved', { space: draft.space.name }),
      ),
    giveBack: () => finish({ decision: 'return', body: { version, pins: [...pins] } }, t('review.said.returned', { name: draft.author })),
  };
}

export type Review = ReturnType<typeof useReview>;
