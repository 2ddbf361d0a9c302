import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** One thing that was measured, beside what it may be. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** The figure without the extension, where there is one. */
  readonly without?: number;
  /** The figure with the extension. */
  readonly with?: number;
  /** What is held against the budget: the extension's own part, a ratio, or the figure itself. */
  readonly value: number;
  /** The 95 % interval of `value`, or the least and most of it. */
  readonly spread: readonly [number, number];
  /** The most `value` may be; absent where no budget was set. */
  readonly budget?: number;
}

const machineNow = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, ${process.platform} ${process.arch}, Node ${process.versions.node}`;

/** A ratio, which has no unit, is told to the third place. */
const shown = (number: number | undefined, unit: string): string => {
  if (number === undefined) return '';
  return Number.isInteger(number) ? String(number) : number.toFixed(unit === '' ? 3 : 2);
};

const isOver = ({ value, budget }: Figure): boolean => budget !== undefined && value > budget;

function line(figure: Figure): string {
  const { name, unit, without, with: withIt, value, spread, budget } = figure;
  const verdict = budget === undefined ? '' : isOver(figure) ? 'over' : 'holds';
  const [low, high] = spread;
  const cells = [
    name,
    unit,
    shown(without, unit),
    shown(withIt, unit),
    shown(value, unit),
    `${shown(low, unit)} to ${shown(high, unit)}`,
    shown(budget, unit),
    verdict,
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Prints figures as a table and, as the last line, what falls short of its budget or that all hold.
 *
 * @param file where to write them as JSON too
 */
export function report(figures: readonly Figure[], browser: string, file?: string): void {
  const machine = `${browser} on ${machineNow()}`;
  console.log(`${machine}\n`);
  console.log('| what | unit | without | with | judged | spread | budget | |');
  console.log('|---|---|--:|--:|--:|--:|--:|---|');
  for (const figure of figures) console.log(line(figure));
  if (file) writeFileSync(file, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  const short = figures.filter(isOver);
  const names = short.map(
    ({ name, value, budget, unit }) =>
      `${name} (${shown(value, unit)} ${unit}, at most ${shown(budget, unit)})`,
  );
  console.log(short.length > 0 ? `\nFalls short: ${names.join('; ')}` : '\nAll budgets hold');
}
