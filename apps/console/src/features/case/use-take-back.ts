import type { CaseDetail, ReplyView } from '@streetlight/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/cases.js';
import { restoreDraft } from '../../api/kept-drafts.js';
import { useReplyAct } from '../../api/replies.js';
import { useBars } from '../../ui/bars/bars.js';

/** Takes a released reply back while it is held, and puts its text into the composer of its case again. */
export function useTakeBack() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const bars = useBars();
  const { mutateAsync } = useReplyAct();
  return async (of: Pick<CaseDetail, 'id'>, reply: ReplyView): Promise<void> => {
    await mutateAsync({ act: 'undo', replyId: reply.id });
    const now = await queries.fetchQuery({ ...caseQuery(of.id), staleTime: 0 });
    const { text, language, inReplyTo, citations } = reply;
    const { version = 0, draftedAnswerId = null, insertions = [] } = now.draft ?? {};
    restoreDraft(of.id, { text, language, inReplyTo, citations, draftedAnswerId, insertions, version });
    await navigate({ to: '/case/$id', params: { id: of.id } });
    bars.tell(t('reply.undo.done'));
  };
}
