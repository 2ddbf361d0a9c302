import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../lib/platform/browser.ts';
import { reportOnTouch } from '../../../lib/frame/touch.ts';
import { DAY_MARKS_KEY, markOf, visitReport } from '../../../lib/frame/visit-mark.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { happen } from '../person.ts';

listenEarly();

const settle = () => new Promise((resolve) => setTimeout(resolve));

function touch(isTrusted = true): void {
  happen(document.body, new Event('pointerdown', { bubbles: true }), isTrusted);
}

describe('an own visit', () => {
  const send = vi.fn(async () => undefined);
  let life: AbortController;

  beforeEach(async () => {
    life?.abort();
    life = new AbortController();
    send.mockClear();
    // The scripts of a frame do without the polyfill.
    vi.stubGlobal('chrome', { storage: { local: browser.storage.local } });
    await browser.storage.local.clear();
  });

  it('is reported at the first touch and no more', async () => {
    reportOnTouch([visitReport(document, send)], life.signal);
    touch();
    touch();
    await settle();
    expect(send).toHaveBeenCalledExactlyOnceWith('visited', {});
  });

  it('is not reported on a page that nobody touches', async () => {
    reportOnTouch([visitReport(document, send)], life.signal);
    await settle();
    expect(send).not.toHaveBeenCalled();
  });

  it('is not reported for touches the page makes up', async () => {
    reportOnTouch([visitReport(document, send)], life.signal);
    touch(false);
    await settle();
    expect(send).not.toHaveBeenCalled();
  });

  it('is not reported twice a day', async () => {
    const marks = { day: new Date().toDateString(), salt: 7, marks: [markOf(location.host, 7)] };
    await browser.storage.local.set({ [DAY_MARKS_KEY]: marks });
    reportOnTouch([visitReport(document, send)], life.signal);
    touch();
    await settle();
    expect(send).not.toHaveBeenCalled();
  });

  it('is reported again the next day', async () => {
    const marks = { day: 'Thu Jan 01 1970', salt: 7, marks: [markOf(location.host, 7)] };
    await browser.storage.local.set({ [DAY_MARKS_KEY]: marks });
    reportOnTouch([visitReport(document, send)], life.signal);
    touch();
    await settle();
    expect(send).toHaveBeenCalledOnce();
  });

  it('is not reported once the script was retired', async () => {
    reportOnTouch([visitReport(document, send)], life.signal);
    life.abort();
    touch();
    await settle();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('a day mark', () => {
  it('differs from site to site and from salt to salt', () => {
    expect(markOf('a.example', 1)).not.toBe(markOf('b.example', 1));
    expect(markOf('a.example', 1)).not.toBe(markOf('a.example', 2));
  });
});
