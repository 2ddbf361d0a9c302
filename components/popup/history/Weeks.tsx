import type { WeekCount } from '../../../lib/ledger/types.ts';
import { useSpeech } from '../../shared/speech.ts';
import { lastWeeks } from './weeks.ts';

/** Units of the drawing: a bar and its gap are as wide as 10, the tallest bar as high as 100. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 100;
/** The least a week with anything in it is drawn high, to be seen at all. */
const LEAST = 3;

interface WeeksProps {
  readonly weeks: readonly WeekCount[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Requests week by week over half a year, as a drawing and as a table. */
export function Weeks({ weeks, now }: WeeksProps) {
  const { t, language } = useSpeech();
  const shown = lastWeeks(weeks, now);
  const most = Math.max(...shown.map(({ asked }) => asked));
  const height = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * HEIGHT));
  const date = (week: number, options: Intl.DateTimeFormatOptions) =>
    new Date(week).toLocaleDateString(language, { timeZone: 'UTC', ...options });
  const [first] = shown;
  const last = shown.at(-1);
  if (most === 0 || !first || !last) return <p class="soft">{t('popup.weeks-empty')}</p>;
  return (
    <figure class="weeks">
      <figcaption>
        <h2>{t('popup.weeks-caption', { count: shown.length })}</h2>
        <ul class="legend">
          <li class="asked">{t('popup.column-asked')}</li>
          <li class="sent">{t('popup.column-sent')}</li>
        </ul>
      </figcaption>
      <div class="plot">
        <span class="most" aria-hidden="true">
          {most.toLocaleString(language)}
        </span>
        <svg aria-hidden="true" viewBox={`0 0 ${shown.length * STEP} ${HEIGHT}`} preserveAspectRatio="none">
          {shown.map(({ week, asked, shared }, at) => (
            <g key={week} transform={`translate(${at * STEP} ${HEIGHT})`}>
              <rect class="asked" y={-height(asked)} width={BAR} height={height(asked)} />
              <rect class="sent" y={-height(shared)} width={BAR} height={height(shared)} />
            </g>
          ))}
        </svg>
        <p class="axis" aria-hidden="true">
          <span>{date(first.week, { month: 'short', day: 'numeric' })}</span>
          <span>{date(last.week, { month: 'short', day: 'numeric' })}</span>
        </p>
      </div>
      <details>
        <summary>{t('popup.as-table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('popup.column-week')}</th>
              <th scope="col">{t('popup.column-asked')}</th>
              <th scope="col">{t('popup.column-sent')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.toReversed().map(({ week, asked, shared }) => (
              <tr key={week}>
                <th scope="row">{date(week, { dateStyle: 'medium' })}</th>
                <td>{asked.toLocaleString(language)}</td>
                <td>{shared.toLocaleString(language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
