import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { type Feed, type FeedState, initialFeedState, openFeed } from './feed.js';

const FeedContext = createContext<Feed | null>(null);
const silent = { state: () => initialFeedState, subscribe: () => () => undefined, dismissCaughtUp: () => undefined };

/** Keeps the live feed open while somebody is signed in. */
export function FeedProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [feed, setFeed] = useState<Feed | null>(null);
  useEffect(() => {
    const opened = openFeed(queries);
    setFeed(opened);
    return opened.close;
  }, [queries]);
  return <FeedContext value={feed}>{children}</FeedContext>;
}

/** How alive the feed is, and what it last brought. */
export function useFeed(): FeedState & { dismissCaughtUp: () => void } {
  const feed = useContext(FeedContext) ?? silent;
  const state = useSyncExternalStore(feed.subscribe, feed.state);
  return { ...state, dismissCaughtUp: feed.dismissCaughtUp };
}
