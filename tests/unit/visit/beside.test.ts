import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import * as frames from '../../../lib/platform/frames.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { tellBeside } from '../../../lib/visit/beside.ts';
import { trustVisited } from '../../../lib/visit/doings.ts';
import { beginInEnglish } from './fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const SHOP = new URL('https://cheap-shop.example/pay');

/** A frame with a single card field, on the page of a shop. */
const field: FrameSender = {
  tabId: 1,
  frameId: 7,
  url: new URL('https://fields.example/card'),
  topUrl: SHOP,
  isPrivate: false,
};

let inject: MockInstance<typeof scripting.inject>;
let tellTop: MockInstance<typeof frames.tellTopFrame>;

beforeEach(async () => {
  beginInEnglish();
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(frames, 'tellFrames').mockResolvedValue();
  inject = vi.spyOn(scripting, 'inject').mockResolvedValue();
  tellTop = vi.spyOn(frames, 'tellTopFrame').mockResolvedValue();
  await answerAsked({ kinds: ['card-number'], destinations: [], purpose: null }, field, NOW);
  inject.mockClear();
});

describe('a frame too small for its warning', () => {
  it('has the top frame show it, once the scripts for that are there', async () => {
    await tellBeside(field, false, NOW);
    expect(inject.mock.calls).toEqual([
      ['reader', 1, 0],
      ['warning', 1, 0],
    ]);
    expect(tellTop).toHaveBeenCalledExactlyOnceWith(
      1,
      expect.objectContaining({ site: 'cheap-shop.example', kinds: ['card-number'] }),
    );
    expect(inject.mock.invocationCallOrder[1]).toBeLessThan(tellTop.mock.invocationCallOrder[0] ?? 0);
  });

  it('has it taken away when there is room again, or it has closed', async () => {
    await tellBeside(field, true, NOW);
    expect(tellTop).toHaveBeenCalledExactlyOnceWith(1, null);
    expect(inject).not.toHaveBeenCalled();
  });

  it('shows nothing in a tab where nothing was asked', async () => {
    await tellBeside({ ...field, tabId: 2 }, false, NOW);
    expect(tellTop).toHaveBeenCalledExactlyOnceWith(2, null);
  });

  it('shows nothing on a site the person trusts', async () => {
    await trustVisited(1, 'month', false, NOW);
    await tellBeside(field, false, NOW);
    expect(inject).not.toHaveBeenCalled();
    expect(tellTop).not.toHaveBeenCalled();
  });
});

it('a top frame without room is left to the badge', async () => {
  await tellBeside({ ...field, frameId: 0 }, false, NOW);
  expect(tellTop).not.toHaveBeenCalled();
});
