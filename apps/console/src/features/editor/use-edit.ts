import type { SnippetWork } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/client.js';
import { forgetWriting, keepWriting, keptWriting } from '../../api/kept-writing.js';
import { keys } from '../../api/keys.js';
import { saveText, workQuery } from '../../api/snippet-life.js';
import { bodyOf, change, type Choice, type Edited, type EditState, follow, meet, resolve, saved, startEdit } from './edit-state.js';

/** Writing one language of a snippet: kept on this device with every key, saved when asked to. */
export interface Editing {
  state: EditState;
  saving: boolean;
  /** The words come from this device: the window was closed before they were saved. */
  restored: boolean;
  edit: (part: Partial<Edited>) => void;
  /** Answers with the snippet as it stands after saving, or null where that did not work. */
  save: () => Promise<SnippetWork | null>;
  resolve: (choice: Choice) => void;
  /** Forgets what was not saved. */
  reset: () => void;
}

export const sourceLanguage: Language = 'de';

/** @param complain says why saving was refused */
export function useEdit(work: SnippetWork, complain: (error: unknown) => void): Editing {
  const queries = useQueryClient();
  const { key, text } = work;
  const { language } = text;
  const [restored, setRestored] = useState(false);
  const [saving, setSaving] = useState(false);
  const [state, setState] = useState<EditState>(() => {
    const kept = keptWriting<EditState>(key, language);
    if (!kept?.edited?.words) return startEdit(text);
    return kept.version === text.version ? { ...kept, theirs: null } : meet(kept, text);
  });
  const newest = useRef(state);
  const put = useCallback(
    (next: EditState): void => {
      newest.current = next;
      setState(next);
      if (next.dirty) keepWriting(key, language, { ...next, theirs: null });
      else forgetWriting(key, language);
    },
    [key, language],
  );
  useEffect(() => setRestored(keptWriting(key, language) !== null), [key, language]);
  useEffect(() => put(follow(newest.current, text)), [text, put]);

  const save = useCallback(async (): Promise<SnippetWork | null> => {
    const before = newest.current;
    if (!before.dirty || before.theirs) return null;
    setSaving(true);
    try {
      const answer = await saveText(key, language, bodyOf(before, language === sourceLanguage));
      put(saved(newest.current, before.edited, answer));
      setRestored(false);
      queries.setQueryData(keys.work(key, language), answer);
      return answer;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'conflict') {
        const theirs = await queries.fetchQuery({ ...workQuery(key, language), staleTime: 0 }).catch(() => null);
        if (theirs) put(meet(newest.current, theirs.text));
      } else complain(error);
      return null;
    } finally {
      setSaving(false);
    }
  }, [key, language, put, queries, complain]);

  return {
    state,
    saving,
    restored: restored && state.dirty,
    edit: useCallback((part) => put(change(newest.current, part)), [put]),
    save,
    resolve: useCallback((choice) => put(resolve(newest.current, choice)), [put]),
    reset: useCallback(() => put(startEdit(text)), [put, text]),
  };
}
