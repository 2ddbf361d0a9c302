import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../lib/ask/types.ts';
import { watchPage } from '../../../lib/ask/watch.ts';
import { around, ASKING, course, form } from '../../fuzz/arbitrary.ts';
import { build, buildBitByBit, type Form, type Step } from '../../fuzz/form.ts';

/** Few enough for every test run; `npm run fuzz` makes many more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
const options: fc.Parameters<unknown> = { numRuns: RUNS };
/** Per run with room for a busy machine, in milliseconds. */
const TIMEOUT = 20_000 + RUNS * 60;

let lives: AbortController[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  lives = [];
});

afterEach(() => {
  endAll();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function endAll(): void {
  for (const life of lives) life.abort();
  lives = [];
  document.body.replaceChildren();
}

/** Watches the page; the function it gives tells the kinds by the fields' places in the form. */
function watch(): () => Record<string, string> {
  const life = new AbortController();
  lives.push(life);
  let answers: ReadonlyMap<HTMLElement, Finding> = new Map();
  watchPage(document, { signal: life.signal, onChange: (said) => (answers = said) });
  return () =>
    Object.fromEntries(
      [...answers].map(([control, { kind }]) => [control.dataset.at ?? '', kind] as const).toSorted(),
    );
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** What is found in a form that is there, whole, from the start. */
async function foundAtOnce(wanted: Form, beside: readonly string[] = []): Promise<Record<string, string>> {
  endAll();
  build(wanted, beside);
  const kinds = watch();
  await pass(10_000);
  return kinds();
}

/** What is found in a form whose fields come one by one, in any order, while the page is watched. */
async function foundBitByBit(wanted: Form, steps: readonly Step[]): Promise<Record<string, string>> {
  endAll();
  const kinds = watch();
  await buildBitByBit(wanted, steps, pass);
  await pass(10_000);
  return kinds();
}

describe('of any form', () => {
  test(
    'the same is said however it was built up',
    () =>
      fc.assert(
        fc.asyncProperty(form, course, async (wanted, steps) => {
          expect(await foundBitByBit(wanted, steps)).toEqual(await foundAtOnce(wanted));
        }),
        options,
      ),
    TIMEOUT,
  );

  test(
    'the same is said whatever unrelated text stands around it, in whatever order',
    () =>
      fc.assert(
        fc.asyncProperty(form, around, async (wanted, beside) => {
          expect(await foundAtOnce(wanted, beside)).toEqual(await foundAtOnce(wanted));
        }),
        options,
      ),
    TIMEOUT,
  );

  test(
    'nothing is left over once it is gone',
    () =>
      fc.assert(
        fc.asyncProperty(form, course, async (wanted, steps) => {
          await foundBitByBit(wanted, steps);
          const kinds = watch();
          await pass(10_000);
          document.querySelector('main')?.remove();
          await pass(10_000);
          expect(kinds()).toEqual({});
        }),
        options,
      ),
    TIMEOUT,
  );
});

/** Any markup: tags, attributes and texts as they come, closed or not. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<form id=forms>',
        '</form>',
        '<input name=action>',
        '<input name=getAttribute placeholder=IBAN>',
        '<select><option>Passport',
        '<textarea>',
        '<label for=x>',
        '<input id=x>',
        '<table><tr><td>',
        '<fieldset><legend>',
        '<div contenteditable>',
        '<div role=combobox aria-labelledby="x x">',
        '</div>',
        '</label>',
        '<svg><foreignObject>',
        '<template>',
      ),
      fc.constantFrom(...ASKING),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any markup', () => {
  test(
    'is read without an error, and read again as it was',
    () =>
      fc.assert(
        fc.asyncProperty(markup, async (html) => {
          endAll();
          document.body.innerHTML = html;
          const [first, second] = [watch(), watch()];
          await pass(10_000);
          expect(second()).toEqual(first());
        }),
        options,
      ),
    TIMEOUT,
  );
});
