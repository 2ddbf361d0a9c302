import type { Region } from '../../../lib/cases/regions.ts';
import type { Timeline as Told, TimelineRow } from '../../../lib/cases/timeline.ts';
import { useRef } from 'preact/hooks';
import { useSpeech } from '../../shared/speech.ts';

/** Years between those that are named. */
const NAMED_EVERY = 5;

interface TimelineProps {
  readonly timeline: Told;
  /** The place the list is narrowed to; empty for all. */
  readonly place: string;
  readonly onPlace: (place: Region | '') => void;
}

/** Which row a key leads to; null for any other key. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Where and when cases were: a line for each part of the world, which narrows the list to it. */
export function Timeline({ timeline: { years, rows, most }, place, onPlace }: TimelineProps) {
  const { t } = useSpeech();
  const table = useRef<HTMLTableElement>(null);
  // One stop for the Tab key, as in a toolbar; the arrow keys go from row to row.
  const stop = rows.some(({ region }) => region === place) ? place : rows[0]?.region;
  const onMove = (event: KeyboardEvent) => {
    const buttons = [...(table.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = target(event.key, at, buttons.length);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <table class="timeline" ref={table}>
      <caption>{t('popup.timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('popup.filter-place')}</span>
          </th>
          {years.map((year) => (
            <th scope="col" key={year}>
              <span class={year % NAMED_EVERY === 0 ? 'year' : 'visually-hidden'}>{year}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.region}
            row={row}
            years={years}
            most={most}
            isChosen={row.region === place}
            isStop={row.region === stop}
            onMove={onMove}
            onChoose={() => onPlace(row.region === place ? '' : row.region)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly years: Told['years'];
  readonly most: number;
  readonly isChosen: boolean;
  /** The Tab key comes here. */
  readonly isStop: boolean;
  readonly onChoose: () => void;
  /** Hears the keys that lead to another row. */
  readonly onMove: (event: KeyboardEvent) => void;
}

function Row({ row: { region, counts }, years, most, isChosen, isStop, onChoose, onMove }: RowProps) {
  const { t, language } = useSpeech();
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isChosen}
          tabIndex={isStop ? 0 : -1}
          onClick={onChoose}
          onKeyDown={onMove}
        >
          {t(`place.${region}`)}
        </button>
      </th>
      {counts.map((count, at) => (
        <td key={years[at]}>
          {count > 0 && (
            // The area of a dot, not its width, is what the eye takes for the number.
            <span class="dot" style={{ '--share': Math.sqrt(count / most) }}>
              <span class="visually-hidden">{count.toLocaleString(language)}</span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
