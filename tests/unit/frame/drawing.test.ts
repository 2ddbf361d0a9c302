import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingReport } from '../../../lib/frame/drawing.ts';
import { reportOnTouch } from '../../../lib/frame/touch.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { happen } from '../person.ts';

listenEarly();

let life: AbortController;
const send = vi.fn();

beforeEach(() => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  life = new AbortController();
  reportOnTouch([drawingReport(document, send)], life.signal);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function drawAll(): void {
  const canvas = document.createElement('canvas');
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 600);
  document.body.append(canvas);
}

function press(isTrusted = true, type = 'pointerdown'): void {
  happen(document.body, new Event(type, { bubbles: true }), isTrusted);
}

describe('a page drawn as one picture', () => {
  it('is reported once, when somebody presses something on it', () => {
    drawAll();
    expect(send).not.toHaveBeenCalled();
    press();
    press();
    expect(send).toHaveBeenCalledExactlyOnceWith('drawn', {});
  });

  it('is reported though it was drawn after the first press', () => {
    press();
    drawAll();
    press();
    expect(send).toHaveBeenCalledOnce();
  });

  it('is not looked at with each key', () => {
    drawAll();
    press(true, 'keydown');
    expect(send).not.toHaveBeenCalled();
  });

  it('is not reported for a press that a script makes up', () => {
    drawAll();
    press(false);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('a page with anything else on it', () => {
  it('is not reported', () => {
    press();
    expect(send).not.toHaveBeenCalled();
  });
});
