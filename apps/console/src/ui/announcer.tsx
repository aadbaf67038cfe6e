import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

interface Announcer {
  /** Tells people who listen to the screen, when they have finished listening to what was said before. */
  say: (text: string) => void;
  /** Interrupts: for danger to a person only. */
  interrupt: (text: string) => void;
}

const AnnouncerContext = createContext<Announcer | null>(null);

/** Polite messages are gathered and spoken at most this often. */
const everyMs = 5000;

/** The two live regions of the console. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  const waiting = useRef<string[]>([]);
  const lastAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const announcer = useMemo<Announcer>(() => {
    const flush = (): void => {
      timer.current = null;
      lastAt.current = Date.now();
      setPolite(waiting.current.join(' '));
      waiting.current = [];
    };
    return {
      say: (text) => {
        waiting.current = [...waiting.current, text];
        timer.current ??= setTimeout(flush, Math.max(50, lastAt.current + everyMs - Date.now()));
      },
      interrupt: setUrgent,
    };
  }, []);
  useEffect(() => () => void (timer.current && clearTimeout(timer.current)), []);
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <div aria-live="polite" className="visually-hidden">
        {polite}
      </div>
      <div aria-live="assertive" className="visually-hidden">
        {urgent}
      </div>
    </AnnouncerContext>
  );
}

export function useAnnouncer(): Announcer {
  const announcer = useContext(AnnouncerContext);
  if (!announcer) throw new Error('announcements need an AnnouncerProvider around them');
  return announcer;
}
