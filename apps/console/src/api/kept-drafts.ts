import type { Insertion, RevisionView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';

/** What a draft says of a revision it cites. */
export type Citation = Pick<RevisionView, 'id' | 'key' | 'title' | 'language' | 'usability'>;

/** The text of a reply as it stands on this device until the backend has it. */
export interface KeptDraft {
  text: string;
  language: Language;
  inReplyTo: string;
  citations: readonly Citation[];
  /** Absent in what older versions kept. */
  draftedAnswerId?: string | null;
  insertions?: readonly Insertion[];
  /** Version of the saved draft it was written on top of; 0 where none was saved. */
  version: number;
}

const prefix = 'streetlight.draft.';
const listeners = new Set<(caseId: string) => void>();

/** Hears when a text has been put back on this device from elsewhere. */
export function onDraftRestored(listener: (caseId: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts a text back that was released and taken back. */
export function restoreDraft(caseId: string, draft: KeptDraft): void {
  keepDraft(caseId, draft);
  for (const listener of listeners) listener(caseId);
}

/** Keeps what is being written on this device. */
export function keepDraft(caseId: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(prefix + caseId, JSON.stringify(draft));
  } catch {
    // Without storage the text lives in the window alone; saving to the backend goes on as ever.
  }
}

/** The backend has the text: this device need not keep it. */
export function forgetDraft(caseId: string): void {
  try {
    localStorage.removeItem(prefix + caseId);
  } catch {
    // Nothing was kept.
  }
}

/** What this device keeps for a case, or null. */
export function keptDraft(caseId: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + caseId) ?? 'null') as KeptDraft | null;
    return typeof kept?.text === 'string' && Array.isArray(kept.citations) ? kept : null;
  } catch {
    return null;
  }
}

/** The cases this device keeps unsaved text for. */
export function keptDrafts(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
