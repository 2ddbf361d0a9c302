import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { Look } from '../../../lib/frame/look.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import { noteOwnVisit } from '../../../lib/visit/own-visits.ts';
import { reportPage } from '../../../lib/visit/report.ts';
import { runSelfTest } from '../../../lib/visit/self-test.ts';
import { beginInEnglish } from './fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const DAY = 24 * 3_600_000;
const JOBS = 'https://apply-now.example/form?step=1';

let ask: MockInstance<typeof scripting.askFrame>;
const sees = (look: Partial<Look>) =>
  ask.mockResolvedValue({ origin: 'null', isAwake: true, obstacle: null, ...look });

beforeEach(() => {
  beginInEnglish();
  ask = vi.spyOn(scripting, 'askFrame');
  sees({});
});

describe('what keeps a page from being read is told', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['file:///home/me/form.html', 'browser'],
    [undefined, 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://example.org/form.pdf', 'document'],
  ])('by its address: %s', async (address, obstacle) => {
    expect(await reportPage(1, address, NOW)).toMatchObject({ state: 'unreachable', obstacle });
  });

  it('where a PDF hides behind another address', async () => {
    sees({ obstacle: 'document' });
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ state: 'unreachable', obstacle: 'document' });
  });

  it('where the browser lets nobody in', async () => {
    ask.mockResolvedValue(null);
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ state: 'unreachable', obstacle: 'closed' });
  });

  it('where the page is one drawing', async () => {
    sees({ obstacle: 'drawn' });
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ state: 'quiet', obstacle: 'drawn' });
  });

  it('where the page was open before the extension came', async () => {
    sees({ isAwake: false });
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ state: 'quiet', obstacle: 'asleep' });
  });

  it.each(['about:blank', 'blob:https://apply-now.example/4f7d', undefined])(
    'and is not the address, where another page wrote or made it: %s',
    async (address) => {
      sees({ origin: 'https://apply-now.example' });
      expect(await reportPage(1, address, NOW)).toMatchObject({ state: 'quiet', site: 'apply-now.example' });
    },
  );

  it('and nothing is, on any other page', async () => {
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ state: 'quiet', obstacle: null });
  });
});

describe('the site of a page is told', () => {
  it('by its unit, with what is odd about its address', async () => {
    const { about } = await reportPage(1, 'https://secure-login-verify-account.example/', NOW);
    expect(about).toMatchObject({ unit: 'secure-login-verify-account.example', days: 0, firstSeen: null });
    expect(about?.findings).toContain('many-hyphens');
  });

  it('with the days on which the person used it', async () => {
    const first = NOW - 5 * DAY;
    for (const time of [first, NOW - 2 * DAY]) {
      await noteOwnVisit('apply-now.example', 'apply-now.example', new Date(time));
    }
    expect((await reportPage(1, JOBS, NOW)).about).toMatchObject({ days: 2, firstSeen: first });
  });
});

describe('the self-test of a page', () => {
  it('hands on what the frame found out', async () => {
    const result = { isAwake: true, samples: 3, understood: 3 };
    ask.mockResolvedValue(result);
    expect(await runSelfTest(1)).toEqual(result);
    expect(ask).toHaveBeenLastCalledWith('self-test', 1);
  });

  it('has no result where the browser lets nobody in, or the answer is none', async () => {
    ask.mockResolvedValue(null);
    expect(await runSelfTest(1)).toBeNull();
    ask.mockResolvedValue({ isAwake: 'yes' });
    expect(await runSelfTest(1)).toBeNull();
  });
});
