/// <reference lib="dom" />
import { isControl } from '../../../lib/ask/controls.ts';
import { decide } from '../../../lib/ask/decide.ts';
import { pageKinds } from '../../../lib/ask/page.ts';

/** What one look at all controls of a page takes, in milliseconds. */
export interface Look {
  /** Reading every attribute of each control and its label, found in one walk beforehand. */
  readonly floor: number;
  /** The same, with labels asked of the browser, control by control. */
  readonly browser: number;
  /** Deciding what each asks. */
  readonly detector: number;
}

type LabelsOf = (control: HTMLElement) => Iterable<Element>;

const readAttributes = (control: HTMLElement): number =>
  Array.from(control.attributes).reduce((length, { value }) => length + value.length, 0);

function readPlainly(controls: readonly HTMLElement[], labelsOf: LabelsOf): void {
  let length = 0;
  for (const control of controls) {
    length += readAttributes(control);
    for (const label of labelsOf(control)) length += label.textContent.length;
  }
  if (length < 0) throw new Error('Nothing has a negative length');
}

function readByMap(controls: readonly HTMLElement[]): void {
  const labels = new Map(Array.from(document.querySelectorAll('label'), (label) => [label.htmlFor, label]));
  readPlainly(controls, ({ id }) => {
    const label = labels.get(id);
    return label ? [label] : [];
  });
}

const readByBrowser = (controls: readonly HTMLElement[]): void =>
  readPlainly(controls, (control) => (control as HTMLInputElement).labels ?? []);

function decideAll(controls: readonly HTMLElement[]): void {
  const deciding = decide(controls, pageKinds(document));
  while (!deciding.next().done);
}

function timed(work: (controls: readonly HTMLElement[]) => void): number {
  const start = performance.now();
  work(
    Array.from(document.querySelectorAll<HTMLElement>('input,select,textarea')).filter((one) =>
      isControl(one),
    ),
  );
  return performance.now() - start;
}

/** Looks at the page once in each way. */
function look(): Look {
  return { floor: timed(readByMap), browser: timed(readByBrowser), detector: timed(decideAll) };
}

Object.assign(globalThis, { look });
