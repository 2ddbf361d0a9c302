import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../lib/ask/types.ts';
import { watchPage } from '../../../lib/ask/watch.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { happen } from '../person.ts';

listenEarly();

let life: AbortController;
let onChange: ReturnType<typeof vi.fn<(asking: ReadonlyMap<HTMLElement, Finding>) => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  life = new AbortController();
  onChange = vi.fn<(asking: ReadonlyMap<HTMLElement, Finding>) => void>();
  document.body.replaceChildren();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The kinds last reported. */
const kinds = (): string[] => [...(onChange.mock.lastCall?.[0].values() ?? [])].map(({ kind }) => kind);

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5000);
}

async function watch(html: string): Promise<void> {
  document.body.innerHTML = html;
  watchPage(document, { signal: life.signal, onChange });
  await settle();
}

/** Moves the focus into the page's field as a person does. */
function comeToField(): void {
  happen(document.querySelector('input') ?? document, new FocusEvent('focusin', { bubbles: true }));
}

describe('a page is watched', () => {
  test('what it asks from the start is found', async () => {
    await watch('<label>Passport number <input></label><label>City <input></label>');
    expect(kinds()).toEqual(['passport']);
  });

  test('a page that asks for nothing is never reported', async () => {
    await watch('<label>City <input></label><p>Call us: 555-0100</p>');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a form that comes later is found', async () => {
    await watch('<main></main>');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<label>IBAN <input></label>');
    await settle();
    expect(kinds()).toEqual(['iban']);
  });

  test('a control that leaves is forgotten', async () => {
    await watch('<label>IBAN <input></label>');
    document.querySelector('label')?.remove();
    await settle();
    expect(kinds()).toEqual([]);
  });

  test('a label that comes late is read', async () => {
    await watch('<form><label><span></span><input></label></form>');
    document.querySelector('span')?.append('Social Security Number');
    await settle();
    expect(kinds()).toEqual(['national-id']);
  });

  test('a label whose text changes in place is read again', async () => {
    await watch('<form><label>City <input></label></form>');
    const text = document.querySelector('label')?.firstChild;
    if (text instanceof Text) text.data = 'Passport number';
    await settle();
    expect(kinds()).toEqual(['passport']);
  });

  test('a control that is renamed is read again', async () => {
    await watch('<input placeholder="City">');
    document.querySelector('input')?.setAttribute('placeholder', 'Passport number');
    await settle();
    expect(kinds()).toEqual(['passport']);
  });

  test('a field that comes in a flood of changes is found', async () => {
    await watch('<label>City <input></label><ul></ul>');
    const list = document.querySelector('ul');
    for (let count = 0; count < 300; count += 1) list?.append(document.createElement('li'));
    document.body.insertAdjacentHTML('beforeend', '<label>IBAN <input></label>');
    await settle();
    expect(kinds()).toEqual(['iban']);
  });

  test('a form that keeps changing its words is read again when somebody comes to it', async () => {
    await watch('<form><label>City <input></label></form>');
    const text = document.querySelector('label')?.firstChild;
    for (const word of ['Town', 'Place', 'Village', 'County', 'Region', 'Street', 'Passport number']) {
      if (text instanceof Text) text.data = word;
      // Each change is a look of its own.
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
    expect(kinds()).toEqual([]);
    comeToField();
    await settle();
    expect(kinds()).toEqual(['passport']);
  });

  test('a form on a page that floods again and again is read again when somebody comes to it', async () => {
    await watch('<form><label>City <input></label></form><ul></ul>');
    const flood = async (word: string) => {
      for (let count = 0; count < 150; count += 1) document.querySelector('ul')?.append(count.toString());
      document.querySelector('label')?.firstChild?.replaceWith(word);
      await settle();
    };
    // Each flood is a look of its own.
    // oxlint-disable-next-line no-await-in-loop
    for (const word of ['Town', 'Place', 'Village', 'County', 'Region']) await flood(word);
    await flood('Passport number');
    expect(kinds()).toEqual([]);
    comeToField();
    await settle();
    expect(kinds()).toEqual(['passport']);
  });

  test('many small changes, one after another, are read as a flood is, and those after it too', async () => {
    await watch('<label>City <input></label><ul></ul>');
    const list = document.querySelector('ul');
    for (let count = 0; count < 40; count += 1) {
      list?.append(document.createElement('li'));
      // A batch of its own.
      // oxlint-disable-next-line no-await-in-loop
      await Promise.resolve();
    }
    list?.insertAdjacentHTML('beforeend', '<li><label>IBAN <input></label></li>');
    await settle();
    expect(kinds()).toEqual(['iban']);
    list?.insertAdjacentHTML('beforeend', '<li><label>Passport number <input></label></li>');
    await settle();
    expect(kinds().toSorted()).toEqual(['iban', 'passport']);
  });

  test('open shadow roots are looked into, at any depth', async () => {
    document.body.innerHTML = '<div id="outer"></div>';
    const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<section></section>';
    const inner = outer?.querySelector('section')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<label>Card number <input></label>';
    watchPage(document, { signal: life.signal, onChange });
    await settle();
    expect(kinds()).toEqual(['card-number']);
  });

  test('nothing changes, nothing is said', async () => {
    await watch('<label>IBAN <input></label>');
    document.body.append('a text');
    await settle();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('after the end nothing is said any more', async () => {
    await watch('<main></main>');
    life.abort();
    document.body.insertAdjacentHTML('beforeend', '<label>IBAN <input></label>');
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('no node of the page is marked', async () => {
    const html = '<form><label>IBAN <input name="a"></label></form>';
    await watch(html);
    expect(document.body.innerHTML).toBe(html);
  });
});
