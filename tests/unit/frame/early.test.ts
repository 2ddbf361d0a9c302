import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearFirst, listenEarly, takeOpened } from '../../../lib/frame/early.ts';

// As at document start: before anything of the page.
listenEarly();

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  takeOpened(() => true);
  vi.useRealTimers();
});

const swallow = (event: Event) => event.stopImmediatePropagation();

/** Clicks as a person does. */
function press(target: Element): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

function fileField(): HTMLInputElement {
  document.body.innerHTML = '<input type="file">';
  const field = document.querySelector('input');
  if (!field) throw new Error('The page has no field');
  return field;
}

describe('hearing first', () => {
  it('comes before a listener at the window that swallows everything', () => {
    const heard = vi.fn<(event: Event) => void>();
    window.addEventListener('click', swallow, true);
    hearFirst('click', heard, life.signal);
    press(document.body);
    window.removeEventListener('click', swallow, true);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('ends with its signal', () => {
    const heard = vi.fn<(event: Event) => void>();
    hearFirst('click', heard, life.signal);
    life.abort();
    press(document.body);
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears once, however often it is begun', () => {
    const heard = vi.fn<(event: Event) => void>();
    hearFirst('click', heard, life.signal);
    listenEarly();
    press(document.body);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a file chooser that was opened before anybody knew what it is for', () => {
  it('is given away once', () => {
    const field = fileField();
    press(field);
    expect(takeOpened(() => true)?.control).toBe(field);
    expect(takeOpened(() => true)).toBeNull();
  });

  it('is kept for who asks about its field', () => {
    const field = fileField();
    press(field);
    expect(takeOpened(() => false)).toBeNull();
    expect(takeOpened((control) => control === field)?.control).toBe(field);
  });

  it('is out of date after ten seconds', () => {
    vi.useFakeTimers();
    press(fileField());
    vi.advanceTimersByTime(10_001);
    expect(takeOpened(() => true)).toBeNull();
  });

  it('counts for nothing when a page makes it up', () => {
    vi.stubGlobal('navigator', { userActivation: { isActive: false } });
    fileField().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    vi.unstubAllGlobals();
    expect(takeOpened(() => true)).toBeNull();
  });
});
