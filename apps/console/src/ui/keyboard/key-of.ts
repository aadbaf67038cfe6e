/** What a key press says, as far as the keyboard map needs it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'> & {
  getModifierState?: (name: string) => boolean;
};

const named = new Set(['Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'F2']);
const signs = new Set(['/', '?', '.']);

/** By what is printed on the key, else by its place where no Latin letters are. */
const isSave = ({ key, code }: KeyPress): boolean => (/^[a-z]$/i.test(key) ? key.toLowerCase() === 's' : code === 'KeyS');

/**
 * The name of a key press in the notation of the keyboard map, or null where it is none of ours.
 * Letters by what is printed on the key if that is an ASCII letter, else by its place (Cyrillic and Greek layouts);
 * digits always by place (French layouts print other signs there); nothing with Alt or AltGr, which type letters in
 * Central Europe; nothing while an input method composes.
 */
export function keyOf(press: KeyPress): string | null {
  if (press.isComposing || press.altKey || press.getModifierState?.('AltGraph')) return null;
  const mod = press.ctrlKey || press.metaKey;
  if (mod) return press.shiftKey ? null : press.key === 'Enter' ? 'Mod+Enter' : isSave(press) ? 'Mod+s' : null;
  if (named.has(press.key) || signs.has(press.key)) return press.key;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit) return press.shiftKey && press.key !== digit ? null : digit;
  if (press.shiftKey) return null;
  if (/^[a-z]$/i.test(press.key)) return press.key.toLowerCase();
  return /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? null;
}

const typing =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"]):not([type="radio"]):not([type="button"]):not([type="file"])';
const ownEnter = 'button, a[href], summary, [role="tab"], [role="menuitem"], [role="radio"]';

/** Whether keys of this element belong to what is being typed. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(typing) !== null;

/** Whether Enter already means something for this element. */
export const hasOwnEnter = (target: EventTarget | null): boolean => target instanceof Element && target.closest(ownEnter) !== null;
