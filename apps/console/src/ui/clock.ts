import { useEffect, useState } from 'react';

/** The time, ms since 1970, told anew each `stepMs`; for ages and countdowns. */
export function useNow(stepMs: number, running = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, [stepMs, running]);
  return now;
}
