import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOpened } from '../../../lib/hearing/chooser.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { hearFirst } from '../../../lib/hearing/hear.ts';
import { happen } from '../person.ts';

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
  happen(target, new MouseEvent('click', { bubbles: true, cancelable: true }));
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

  it('tells nobody else of what was stopped by who came later', () => {
    const heard = vi.fn<(event: Event) => void>();
    hearFirst('click', heard, life.signal);
    hearFirst('click', (event) => event.stopPropagation(), life.signal);
    press(document.body);
    expect(heard).not.toHaveBeenCalled();
  });
});

/** Makes up presses, and gives back how many of them somebody looked at. */
function makeUp(count: number): number {
  const isTrusted = vi.fn<() => boolean>(() => false);
  for (let at = 0; at < count; at += 1) {
    const event = new Event('pointerdown', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { get: isTrusted });
    document.body.dispatchEvent(event);
  }
  return isTrusted.mock.calls.length;
}

describe('a page that makes up events', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.advanceTimersByTime(100);
  });

  it('tells nobody of them', () => {
    const heard = vi.fn<(event: Event) => void>();
    hearFirst('pointerdown', heard, life.signal);
    makeUp(1);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is left alone after a few, for a moment', () => {
    expect(makeUp(100)).toBe(9);
    expect(makeUp(100)).toBe(0);
    vi.advanceTimersByTime(100);
    expect(makeUp(100)).toBe(9);
  });

  it('is listened to on where there are few at a time', () => {
    for (let time = 0; time < 10; time += 1) {
      expect(makeUp(8)).toBe(8);
      vi.advanceTimersByTime(100);
    }
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
