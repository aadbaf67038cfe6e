import type { CaseDetail, DraftView } from '@streetlight/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { caseQuery } from '../../../api/cases.js';
import { ApiError } from '../../../api/client.js';
import { forgetDraft, keepDraft, keptDraft, onDraftRestored } from '../../../api/kept-drafts.js';
import { discardDraft, saveDraft } from '../../../api/replies.js';
import { useSession } from '../../../api/session.js';
import { bodyOf, type DraftState, type DraftText, edit, follow, fromSaved, meet, resolve, saved, startDraft } from './draft-state.js';

/** Saved this long after the last key. */
const quietMs = 700;
/** After a save that did not arrive, tried again this much later. */
const againMs = 5000;

const differs = (error: unknown): boolean => error instanceof ApiError && error.code === 'conflict';
const passes = (error: unknown): boolean =>
  error instanceof ApiError && ['unreachable', 'unavailable', 'internal', 'too-many-requests'].includes(error.code);

/** The draft of a case: kept on this device with every key, saved to the backend a moment later, never lost. */
export interface Draft {
  state: DraftState;
  saving: boolean;
  /** Why it cannot be saved at all: the case has another holder, or the text is too long. */
  refusal: unknown;
  edit: (change: Partial<DraftText>) => void;
  resolve: (choice: 'theirs' | 'mine' | 'both') => void;
  /** Saves at once; answers with the saved state, or null where that did not work. */
  flush: () => Promise<DraftState | null>;
  discard: () => Promise<void>;
  /** An act has answered with a newer state of the draft. */
  adopt: (draft: DraftView) => void;
  /** The draft has become a reply: the composer is empty again. */
  released: (draftId: string) => void;
}

export function useDraft(detail: CaseDetail, editable: boolean): Draft {
  const queries = useQueryClient();
  const { user } = useSession();
  const caseId = detail.id;
  const [state, setState] = useState(() => startDraft(detail, keptDraft(caseId), user.languages));
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const newest = useRef(state);
  const gone = useRef<string | null>(null);
  const running = useRef<Promise<DraftState | null> | null>(null);

  const put = useCallback(
    (next: DraftState): DraftState => {
      newest.current = next;
      setState(next);
      if (next.status === 'unsaved' || next.status === 'conflict')
        keepDraft(caseId, {
          text: next.text,
          language: next.language,
          inReplyTo: next.inReplyTo,
          citations: next.citations,
          draftedAnswerId: next.draftedAnswerId,
          insertions: next.insertions,
          version: next.version,
        });
      else forgetDraft(caseId);
      return next;
    },
    [caseId],
  );
  useEffect(() => {
    if (detail.draft?.id !== gone.current) put(follow(newest.current, detail.draft));
  }, [detail.draft, put]);
  useEffect(
    () =>
      onDraftRestored((restored) => {
        if (restored !== caseId) return;
        gone.current = null;
        const now = queries.getQueryData(caseQuery(caseId).queryKey) ?? detail;
        put({ ...startDraft(now, keptDraft(caseId), user.languages), restored: false });
      }),
    [caseId, detail, put, queries, user.languages],
  );

  const save = useCallback(async (): Promise<DraftState | null> => {
    if (newest.current.status !== 'unsaved') return newest.current.status === 'saved' ? newest.current : null;
    const sent = newest.current;
    setSaving(true);
    try {
      const draft = await saveDraft(caseId, bodyOf(sent));
      setRefusal(null);
      return put(saved(newest.current, sent, draft));
    } catch (error) {
      if (differs(error)) {
        const theirs = (await queries.fetchQuery({ ...caseQuery(caseId), staleTime: 0 }).catch(() => null))?.draft;
        if (theirs !== undefined) put(meet(newest.current, theirs));
      } else if (passes(error)) setTimeout(() => setTries((count) => count + 1), againMs);
      else {
        setRefusal(error);
        void queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey });
      }
      return null;
    } finally {
      setSaving(false);
    }
  }, [caseId, put, queries]);

  /** One save at a time; what is written meanwhile is saved by the next. */
  const flush = useCallback(async (): Promise<DraftState | null> => {
    await running.current;
    let done: DraftState | null;
    do {
      running.current = save();
      done = await running.current;
    } while (done?.status === 'unsaved');
    running.current = null;
    return done;
  }, [save]);

  useEffect(() => {
    if (!editable || state.status !== 'unsaved' || refusal) return;
    const timer = setTimeout(() => void flush(), quietMs);
    return () => clearTimeout(timer);
  }, [editable, state, refusal, tries, flush]);

  return {
    state,
    saving,
    refusal,
    edit: useCallback(
      (change) => {
        setRefusal(null);
        put(edit(newest.current, change));
      },
      [put],
    ),
    resolve: useCallback((choice) => void put(resolve(newest.current, choice)), [put]),
    flush,
    adopt: useCallback((view) => void put(fromSaved(view)), [put]),
    discard: useCallback(async () => {
      await running.current;
      if (newest.current.id) await discardDraft(caseId);
      gone.current = newest.current.id;
      forgetDraft(caseId);
      put(startDraft({ ...detail, draft: null }, null, user.languages));
    }, [caseId, detail, put, user.languages]),
    released: useCallback(
      (draftId) => {
        gone.current = draftId;
        forgetDraft(caseId);
        put(startDraft({ ...detail, draft: null }, null, user.languages));
      },
      [caseId, detail, put, user.languages],
    ),
  };
}
