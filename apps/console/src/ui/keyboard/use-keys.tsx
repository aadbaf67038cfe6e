import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { readSetting } from '../settings.js';
import { type Keyboard, type KeyHandler, type KeyHandlers, type KeyPlace, makeKeyboard } from './keyboard.js';
import type { KeyAct } from './key-map.js';

const KeyboardContext = createContext<Keyboard | null>(null);

const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Listens to the keys, once for the whole console. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const keyboard = useMemo(() => makeKeyboard(() => readSetting('single-keys') !== 'off', dialogIsOpen), []);
  useEffect(() => {
    window.addEventListener('keydown', keyboard.handle);
    return () => window.removeEventListener('keydown', keyboard.handle);
  }, [keyboard]);
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext);
  if (!keyboard) throw new Error('keys need a KeyboardProvider around them');
  return keyboard;
}

/** Lets a screen answer to keys while it is on show. An act whose handler is undefined does not answer. */
export function useKeys(handlers: KeyHandlers, where: KeyPlace = 'screen'): void {
  const keyboard = useKeyboard();
  const newest = useRef(handlers);
  newest.current = handlers;
  const acts = Object.entries(handlers)
    .filter(([, handler]) => handler)
    .map(([act]) => act)
    .join(' ');
  useEffect(() => {
    const now =
      (act: KeyAct): KeyHandler =>
      (key) =>
        newest.current[act]?.(key);
    return keyboard.register(
      Object.fromEntries(
        acts
          .split(' ')
          .filter(Boolean)
          .map((act) => [act, now(act as KeyAct)]),
      ),
      where,
    );
  }, [keyboard, acts, where]);
}
