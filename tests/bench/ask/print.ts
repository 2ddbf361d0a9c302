import type { FrameReport } from './frame.ts';
import { recallByLanguage, scoreKinds, scoreOverall, type Answer } from './score.ts';

/** How many misses and false alarms are listed. */
const WORST = Number(process.env.WORST ?? 60);

const figure = (value: number): string => value.toFixed(3).padStart(7);
const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

function describe({ corpus, page, truthId, label, found, why }: Answer): string {
  return `  ${corpus}/${page.file} #${truthId} [${page.lang}] ${label} → ${found}  (${why.trim()})`;
}

/** Prints all figures for people. */
export function print(answers: readonly Answer[]): void {
  console.log(`${'kind'.padEnd(22)} fields precision recall F1`);
  for (const { kind, fields, precision, recall, f1 } of scoreKinds(answers)) {
    console.log(
      `${kind.padEnd(22)} ${String(fields).padStart(4)} ${figure(precision)} ${figure(recall)} ${figure(f1)}`,
    );
  }
  for (const [name, part] of [['all', answers], ...Map.groupBy(answers, ({ corpus }) => corpus)] as [
    string,
    Answer[],
  ][]) {
    const { macroF1, askingFound, falseAlarms, noneFields, cleanPages, cleanAlerted } = scoreOverall(part);
    console.log(
      `${name}: macro F1 ${macroF1.toFixed(3)}, asking fields found ${askingFound.toFixed(3)}, false alarms ${percent(falseAlarms)} of ${noneFields}, clean pages alerted ${cleanAlerted} of ${cleanPages}`,
    );
  }
  console.log('asking fields found, by language:');
  console.log(
    `  ${recallByLanguage(answers)
      .map(([language, share, fields]) => `${language} ${share.toFixed(2)} (${fields})`)
      .join(', ')}`,
  );
  const wrong = answers.filter(({ right }) => !right);
  console.log(`worst misses (${wrong.length}):`);
  for (const answer of wrong.slice(0, WORST)) console.log(describe(answer));
}

/** Prints what the detector's first look at each page cost, beside a plain walk over the same controls. */
export function printCost(frames: readonly FrameReport[]): void {
  const sum = (of: (frame: FrameReport) => number): number =>
    frames.reduce((total, frame) => total + of(frame), 0);
  const controls = sum((frame) => frame.controls);
  const perThousand = (time: number): string => ((time / controls) * 1000).toFixed(0);
  console.log(
    `${perThousand(sum(({ time }) => time))} ms per 1,000 controls, cold (${controls} controls); reading their attributes and labels alone ${perThousand(sum(({ plain }) => plain))} ms`,
  );
}
