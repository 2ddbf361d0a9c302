import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitControl } from '../../../lib/ask/first-control.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { happen } from '../person.ts';

listenEarly();

let life: AbortController;
let onFound: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  onFound = vi.fn<() => void>();
  document.body.replaceChildren();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

async function add(html: string): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', html);
  await vi.advanceTimersByTimeAsync(500);
}

describe('the first control of a page', () => {
  test.each([
    ['a field', '<input>'],
    ['text that can be edited', '<p contenteditable>note</p>'],
    ['a custom element, in which fields may hide', '<x-form></x-form>'],
    ['an empty element, in which fields may hide', '<div></div>'],
  ])('is seen at once where there is %s', (_what, html) => {
    document.body.innerHTML = html;
    awaitControl(document, onFound, life.signal);
    expect(onFound).toHaveBeenCalledOnce();
  });

  test('is waited for while there is only text', async () => {
    document.body.innerHTML = '<p>Nothing to <b>fill in</b></p>';
    awaitControl(document, onFound, life.signal);
    await add('<p>More of <b>it</b></p>');
    expect(onFound).not.toHaveBeenCalled();
    await add('<form><label>City <input></label></form>');
    await add('<input>');
    expect(onFound).toHaveBeenCalledOnce();
  });

  test('tells of itself by taking the focus, wherever it hides', () => {
    document.body.innerHTML = '<p tabindex="0">host</p>';
    awaitControl(document, onFound, life.signal);
    happen(document.querySelector('p') ?? document, new FocusEvent('focusin', { bubbles: true }));
    expect(onFound).toHaveBeenCalledOnce();
  });

  test('is nobody’s business once the script was retired', async () => {
    awaitControl(document, onFound, life.signal);
    life.abort();
    await add('<input>');
    expect(onFound).not.toHaveBeenCalled();
  });
});
