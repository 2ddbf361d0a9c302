import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../lib/ask/types.ts';
import { watchPage } from '../../../lib/ask/watch.ts';

/** Few enough for every test run; `npm run fuzz` makes many more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
const options: fc.Parameters<unknown> = { numRuns: RUNS };
/** Per run with room for a busy machine, in milliseconds. */
const TIMEOUT = 20_000 + RUNS * 60;

const ASKING = [
  'Passport number',
  'IBAN',
  'Card number',
  'Mobile phone',
  'Social Security Number',
  '身份证号码',
];
const HARMLESS = ['City', 'First name', 'Promo code', 'How did you hear of us?', 'Colour', '城市'];
const UNRELATED = ['Opening hours', 'Our story', 'Weather: fair', 'Back to top', 'Read more'];

/** One field of a form, as a page may write it. */
interface Field {
  readonly words: string;
  readonly place: 'label' | 'before' | 'cell' | 'placeholder' | 'aria-label';
  readonly type: 'text' | 'search' | 'tel' | 'number';
  /** The words come after the control has been there for a while. */
  readonly isLate: boolean;
  /** It is put in, taken out and put in again. */
  readonly isRestless: boolean;
}

interface Form {
  readonly fields: readonly Field[];
  /** How many shadow roots it lies in. */
  readonly depth: number;
}

const field: fc.Arbitrary<Field> = fc.record({
  words: fc.constantFrom(...ASKING, ...HARMLESS),
  place: fc.constantFrom('label', 'before', 'cell', 'placeholder', 'aria-label'),
  type: fc.constantFrom('text', 'search', 'tel', 'number'),
  isLate: fc.boolean(),
  isRestless: fc.boolean(),
});

const form: fc.Arbitrary<Form> = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: 6 }),
  depth: fc.integer({ min: 0, max: 2 }),
});

/** An order in which the fields of a form come, and how long passes after each, in milliseconds. */
const course = fc.infiniteStream(fc.record({ rank: fc.nat(), pause: fc.constantFrom(0, 0, 5, 700) }));

type Course = Iterator<{ rank: number; pause: number }>;

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

/** A field's row and the function that gives it its words. */
function row({ words, place, type }: Field, at: number): { node: HTMLElement; name: () => void } {
  const node = document.createElement('div');
  const control = document.createElement('input');
  control.type = type;
  control.dataset.at = String(at);
  const text = document.createElement(place === 'label' ? 'label' : 'span');
  if (place === 'placeholder' || place === 'aria-label') {
    // An attribute that changes is not watched: it is there from the start.
    control.setAttribute(place, words);
    node.append(control);
    return { node, name: () => {} };
  }
  if (place === 'label') {
    text.append(control);
    node.append(text);
  } else if (place === 'before') node.append(text, control);
  else {
    node.innerHTML = '<table><tbody><tr><td></td><td></td></tr></tbody></table>';
    const [left, right] = node.querySelectorAll('td');
    left?.append(text);
    right?.append(control);
  }
  return { node, name: () => text.prepend(words) };
}

/** Puts up a form's place in the page, within as many shadow roots as it lies in. */
function putUp({ depth }: Form, around: readonly string[]): HTMLFormElement {
  const main = document.createElement('main');
  const asides = around.map((words) => {
    const aside = document.createElement('aside');
    aside.append(words);
    return aside;
  });
  const element = document.createElement('form');
  let at: HTMLElement | ShadowRoot = main;
  for (let level = 0; level < depth; level += 1) {
    const host = document.createElement('div');
    at.append(host);
    at = host.attachShadow({ mode: 'open' });
  }
  at.append(element);
  const middle = Math.floor(asides.length / 2);
  document.body.append(...asides.slice(0, middle), main, ...asides.slice(middle));
  return element;
}

/** What is found in a form that is there, whole, from the start. */
async function foundAtOnce(wanted: Form, around: readonly string[] = []): Promise<Record<string, string>> {
  endAll();
  const element = putUp(wanted, around);
  for (const [at, one] of wanted.fields.entries()) {
    const { node, name } = row(one, at);
    name();
    element.append(node);
  }
  const kinds = watch();
  await pass(10_000);
  return kinds();
}

/** What is found in a form whose fields come one by one, in any order, while the page is watched. */
async function foundBitByBit(wanted: Form, steps: Course): Promise<Record<string, string>> {
  endAll();
  const element = putUp(wanted, []);
  const kinds = watch();
  const next = () => steps.next().value as { rank: number; pause: number };
  const rows = wanted.fields.map((one, at) => ({ ...row(one, at), ...one, rank: next().rank }));
  for (const one of rows.toSorted((a, b) => a.rank - b.rank)) {
    const put = () => {
      const after = rows.slice(rows.indexOf(one) + 1).find(({ node }) => node.parentNode === element);
      element.insertBefore(one.node, after?.node ?? null);
    };
    if (!one.isLate) one.name();
    put();
    await pass(next().pause);
    if (one.isRestless) {
      one.node.remove();
      await pass(next().pause);
      put();
    }
    if (one.isLate) one.name();
    await pass(next().pause);
  }
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
        fc.asyncProperty(form, fc.shuffledSubarray(UNRELATED), async (wanted, around) => {
          expect(await foundAtOnce(wanted, around)).toEqual(await foundAtOnce(wanted));
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
