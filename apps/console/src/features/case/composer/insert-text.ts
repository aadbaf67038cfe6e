/**
 * Puts a passage into a text where the caret stands, as a paragraph of its own.
 * @returns the new text and where the caret stands behind the passage
 */
export function insertPassage(text: string, passage: string, from: number, to: number = from): { text: string; caret: number } {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  const head = before === '' ? passage : `${before}\n\n${passage}`;
  return { text: after === '' ? head : `${head}\n\n${after}`, caret: head.length };
}
