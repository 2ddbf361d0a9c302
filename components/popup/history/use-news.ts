import { useEffect, useRef } from 'preact/hooks';
import type { HistoryStore } from './store.ts';

/** Calls the newest `onNews` after the history was changed elsewhere. */
export function useNews(store: HistoryStore, onNews: () => void): void {
  const newestRef = useRef(onNews);
  useEffect(() => {
    newestRef.current = onNews;
  }, [onNews]);
  useEffect(() => store.onChange(() => newestRef.current()), [store]);
}
