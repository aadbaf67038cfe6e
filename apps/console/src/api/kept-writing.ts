const nameOf = (key: string, language: string): string => `streetlight.writing.${key}.${language}`;

/** Keeps what somebody writes on a snippet on this device. */
export function keepWriting(key: string, language: string, writing: object): void {
  try {
    localStorage.setItem(nameOf(key, language), JSON.stringify(writing));
  } catch {
    // Without storage the words live in the window alone.
  }
}

/** The backend has the words, or nobody wants them. */
export function forgetWriting(key: string, language: string): void {
  try {
    localStorage.removeItem(nameOf(key, language));
  } catch {
    // Nothing was kept.
  }
}

/** What this device keeps of a language of a snippet, or null. */
export function keptWriting<Writing extends object>(key: string, language: string): Writing | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(key, language)) ?? 'null');
    return typeof kept === 'object' ? (kept as Writing | null) : null;
  } catch {
    return null;
  }
}
