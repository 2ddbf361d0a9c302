import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import { noteDrawn } from '../../../lib/visit/drawn.ts';
import { lastingTrust, visitIn } from '../../../lib/visit/stores.ts';
import { beginInEnglish } from './fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const PAGE = new URL('https://drawn-form.example/');
const SENDER: FrameSender = { tabId: 1, frameId: 0, url: PAGE, topUrl: PAGE, isPrivate: false };

let badge: MockInstance<typeof toolbar.showBadge>;

beforeEach(() => {
  beginInEnglish();
  badge = vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
});

describe('the badge of a page that is drawn as one picture', () => {
  it('says that it can’t be read', async () => {
    await noteDrawn(SENDER, NOW);
    expect(badge).toHaveBeenCalledExactlyOnceWith(
      1,
      expect.objectContaining({ text: '?', title: expect.stringContaining("can't be read") }),
    );
  });

  it('stays empty on a site the person knows', async () => {
    await lastingTrust.set([{ unit: 'drawn-form.example', span: 'always', since: NOW, until: null }]);
    await noteDrawn(SENDER, NOW);
    expect(badge).not.toHaveBeenCalled();
  });

  it('stays empty where warnings are paused', async () => {
    await changeSettings({ pausedSites: ['drawn-form.example'] });
    await noteDrawn(SENDER, NOW);
    expect(badge).not.toHaveBeenCalled();
  });

  it('goes on saying what the site has asked for before', async () => {
    await visitIn(1).set({
      site: 'drawn-form.example',
      startedAt: NOW,
      kinds: ['passport'],
      purpose: null,
      destination: null,
      frame: null,
      knownBy: null,
      verdict: { level: 'caution', reasons: [] },
      caseId: null,
      encounterId: null,
      isTrustedOnce: false,
      isContested: false,
    });
    await noteDrawn(SENDER, NOW);
    expect(badge).not.toHaveBeenCalled();
  });
});
