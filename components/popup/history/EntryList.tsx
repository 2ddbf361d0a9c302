import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Encounter } from '../../../lib/ledger/types.ts';
import { useSpeech } from '../../shared/speech.ts';
import { dayName, groupByDay } from './group.ts';
import { Group, type EntryEvents } from './Group.tsx';

interface EntryListProps extends EntryEvents {
  readonly encounters: readonly Encounter[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** How far below the visible part the next entries are fetched, in CSS pixels. */
const AHEAD = '800px';

/** Encounters by day and site; more are fetched as their end comes near. */
export function EntryList({ encounters, now, hasMore, onMore, ...events }: EntryListProps) {
  const { t, language } = useSpeech();
  const days = useMemo(() => groupByDay(encounters), [encounters]);
  const end = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const { current } = end;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) onMore();
      },
      { root: current.closest('.panel'), rootMargin: AHEAD },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [onMore, encounters]);

  return (
    <>
      {days.map(({ start, groups }) => (
        <section class="day" key={start} aria-labelledby={`day-${start}`}>
          <h2 id={`day-${start}`}>{dayName(language, start, now)}</h2>
          <ul>
            {groups.map((group) => (
              <Group key={group.site} group={group} {...events} />
            ))}
          </ul>
        </section>
      ))}
      {hasMore && (
        <button type="button" class="button" ref={end} onClick={onMore}>
          {t('popup.more')}
        </button>
      )}
    </>
  );
}
