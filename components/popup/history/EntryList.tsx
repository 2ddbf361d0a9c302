import { Component } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Encounter } from '../../../lib/ledger/types.ts';
import { useSpeech } from '../../shared/speech.ts';
import { dayName, groupByDay, isSameDay, type Day } from './group.ts';
import { Group, type EntryEvents } from './Group.tsx';

interface EntryListProps {
  readonly events: EntryEvents;
  readonly encounters: readonly Encounter[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** How far below the visible part the next entries are fetched, in CSS pixels. */
const AHEAD = '800px';

/** Encounters by day and site; more are fetched as their end comes near. */
export function EntryList({ encounters, now, hasMore, onMore, events }: EntryListProps) {
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
      {days.map((day) => (
        <DaySection key={day.start} day={day} name={dayName(language, day.start, now)} events={events} />
      ))}
      {hasMore && (
        <button type="button" class="button" ref={end} onClick={onMore}>
          {t('popup.more')}
        </button>
      )}
    </>
  );
}

interface DaySectionProps {
  readonly day: Day;
  readonly name: string;
  readonly events: EntryEvents;
}

/** One day. Draws itself anew only when its encounters change, since a long list has hundreds of days. */
class DaySection extends Component<DaySectionProps> {
  override shouldComponentUpdate({ day, name, events }: DaySectionProps): boolean {
    return events !== this.props.events || name !== this.props.name || !isSameDay(day, this.props.day);
  }

  override render({ day: { start, groups }, name, events }: DaySectionProps) {
    return (
      <section class="day" aria-labelledby={`day-${start}`}>
        <h2 id={`day-${start}`}>{name}</h2>
        <ul>
          {groups.map((group) => (
            <Group key={group.site} group={group} {...events} />
          ))}
        </ul>
      </section>
    );
  }
}
