import type { Language } from '@streetlight/domain';
import { useCallback, useEffect, useRef } from 'react';
import { tellMissedSearch } from '../../../api/gaps.js';

const shortest = 3;

/**
 * Tells of words that were searched for and after which nothing was inserted, once the person turns to something else: what nobody finds is a gap. A
 * search that is refined counts once, with its longest words.
 * @returns to be called when something was inserted
 */
export function useMissedSearch(text: string, language: Language): () => void {
  const searched = useRef({ text: '', language });
  const tell = useCallback(() => {
    if (searched.current.text.length >= shortest) tellMissedSearch(searched.current);
    searched.current = { text: '', language };
  }, [language]);
  useEffect(() => {
    const before = searched.current.text;
    if (before !== '' && text !== '' && before.startsWith(text)) return;
    if (!text.startsWith(before) || (text === '' && before !== '')) tell();
    searched.current = { text, language };
  }, [text, language, tell]);
  useEffect(() => tell, [tell]);
  return useCallback(() => {
    searched.current = { text: '', language };
  }, [language]);
}
