import { watchPage } from '../../lib/ask/watch.ts';
import { listenEarly } from '../../lib/hearing/early.ts';
import { build, buildBitByBit, type Form, type Step } from './form.ts';

/** A form, how it comes into the page, and what stands around it. */
export interface Trial {
  readonly form: Form;
  /** Null for a form that is there, whole, from the start. */
  readonly steps: readonly Step[] | null;
  readonly around: readonly string[];
}

/** What a frame tells of a trial so far. */
export interface Told {
  /** The kinds found, by the fields' places in the form. */
  readonly kinds: Readonly<Record<string, string>>;
  /** How often the answer has changed. */
  readonly changes: number;
  readonly isBuilt: boolean;
  readonly errors: readonly string[];
}

export type FuzzedFrame = typeof globalThis & { beginTrial?: (trial: Trial) => () => Told };

const sleep = (time: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** Runs in each frame under test. */
(globalThis as FuzzedFrame).beginTrial = ({ form, steps, around }) => {
  let kinds: Record<string, string> = {};
  let changes = 0;
  let isBuilt = steps === null;
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  if (!steps) build(form, around);
  listenEarly();
  watchPage(document, {
    signal: new AbortController().signal,
    onChange(answers) {
      changes += 1;
      kinds = Object.fromEntries(
        [...answers].map(([control, { kind }]) => [control.dataset.at ?? '', kind] as const).toSorted(),
      );
    },
  });
  if (steps) {
    void buildBitByBit(form, steps, sleep).then(() => {
      isBuilt = true;
    });
  }
  return () => ({ kinds, changes, isBuilt, errors });
};
