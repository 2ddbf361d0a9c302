import type { Region } from '../../../lib/cases/regions.ts';
import type { Timeline as Told, TimelineRow } from '../../../lib/cases/timeline.ts';
import { useSpeech } from '../../shared/speech.ts';

/** Years between those that are named. */
const NAMED_EVERY = 5;

interface TimelineProps {
  readonly timeline: Told;
  /** The place the list is narrowed to; empty for all. */
  readonly place: string;
  readonly onPlace: (place: Region | '') => void;
}

/** Where and when cases were: a line for each part of the world, which narrows the list to it. */
export function Timeline({ timeline: { years, rows, most }, place, onPlace }: TimelineProps) {
  const { t } = useSpeech();
  return (
    <table class="timeline">
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
  readonly onChoose: () => void;
}

function Row({ row: { region, counts }, years, most, isChosen, onChoose }: RowProps) {
  const { t, language } = useSpeech();
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={onChoose}>
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
