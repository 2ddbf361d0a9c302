import { describe, expect, it, vi } from 'vitest';
import type { Doors } from '../../../components/options/doors.ts';
import { pauseEnd } from '../../../lib/settings/pause.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../../lib/settings/types.ts';
import type { TrustRecord } from '../../../lib/site/trust.ts';
import { doorsTo, NOW, OptionsPage } from './page.tsx';

const DAY = 24 * 3_600_000;

const always = (unit: string): TrustRecord => ({ unit, span: 'always', since: NOW, until: null });

describe('warnings', () => {
  it('say which level is chosen and change it', async () => {
    const doors = doorsTo({ settings: { ...DEFAULT_SETTINGS, minimumLevel: 'caution' } });
    const page = await OptionsPage.open(doors);
    expect(page.control<HTMLInputElement>('ID, bank and card details').checked).toBe(true);
    page.control('Only what is most serious').click();
    expect(doors.change).toHaveBeenCalledWith({ minimumLevel: 'strong' });
  });
});

describe('a pause', () => {
  it('begins with one press', async () => {
    const doors = doorsTo({});
    await (await OptionsPage.open(doors)).press('Until tomorrow');
    expect(doors.pause).toHaveBeenCalledWith('tomorrow');
  });

  it('says until when it lasts and can be ended', async () => {
    const doors = doorsTo({ settings: { ...DEFAULT_SETTINGS, pausedUntil: NOW + DAY } });
    const page = await OptionsPage.open(doors);
    expect(page.section('pause')).toContain('Paused until Wednesday');
    await page.press('Turn on again');
    expect(doors.change).toHaveBeenCalledWith({ pausedUntil: null });
  });

  it('of one site can be added by hand and ended', async () => {
    const doors = doorsTo({ settings: { ...DEFAULT_SETTINGS, pausedSites: ['old.example'] } });
    const page = await OptionsPage.open(doors);
    await page.enter('Pause on a site', 'https://www.new.example/form?id=1');
    expect(doors.change).toHaveBeenCalledWith({ pausedSites: ['old.example', 'new.example'] });
    await page.press('Warn on old.example again');
    expect(doors.change).toHaveBeenLastCalledWith({ pausedSites: [] });
  });
});

describe('the sites you trust', () => {
  it('are listed with how long that holds', async () => {
    const month: TrustRecord = { unit: 'b.example', span: 'month', since: NOW, until: NOW + 9 * DAY };
    const page = await OptionsPage.open(doorsTo({ trust: [always('a.example'), month] }));
    expect(page.section('sites')).toContain('a.exampleAlways');
    expect(page.section('sites')).toContain('b.exampleUntil March 19, 2026');
  });

  it('explain themselves when there are none', async () => {
    expect((await OptionsPage.open(doorsTo({}))).section('sites')).toContain('None yet.');
  });

  it('can be searched when they are many', async () => {
    const trust = Array.from({ length: 40 }, (_none, at) => always(`site-${at}.example`));
    const page = await OptionsPage.open(doorsTo({ trust }));
    expect(page.section('sites')).not.toContain('site-9.example');
    const search = document.querySelector<HTMLInputElement>('#sites input[aria-label="Search sites"]');
    if (!search) throw new Error('there is no search');
    search.value = 'SITE-9.';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(page.section('sites')).toContain('1 site found'));
    expect(page.section('sites')).toContain('site-9.example');
    expect(page.section('sites')).not.toContain('site-8.example');
  });

  it('take in what is typed, as the site it belongs to', async () => {
    const doors = doorsTo({});
    await (await OptionsPage.open(doors)).enter('Trust a site', 'www.my-bank.example');
    expect(doors.trust).toHaveBeenCalledWith('my-bank.example');
  });

  it.each(['com', 'github.io', 'not a site', ''])('refuse %j and say why', async (typed) => {
    const doors = doorsTo({});
    const page = await OptionsPage.open(doors);
    await page.enter('Trust a site', typed);
    expect(doors.trust).not.toHaveBeenCalled();
    expect(page.section('sites')).toContain("That isn't a site's address.");
    expect(page.control('Trust a site').getAttribute('aria-invalid')).toBe('true');
  });

  it('are removed one by one, and come back by undo, to which the focus goes', async () => {
    const undo = vi.fn(async () => undefined);
    const doors = doorsTo({ trust: [always('a.example')] }, { distrust: vi.fn(async () => undo) });
    const page = await OptionsPage.open(doors);
    await page.press('Stop trusting a.example');
    expect(doors.distrust).toHaveBeenCalledWith(always('a.example'));
    expect(page.text).toContain('a.example is no longer trusted.');
    expect(document.activeElement).toBe(page.button('Undo'));
    await page.press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(page.text).not.toContain('no longer trusted');
  });
});

describe('a list of sites from a file', () => {
  it('is told about before anything changes', async () => {
    const take = vi.fn(async () => undefined);
    const planTrust = vi.fn(async () => ({ added: 12, known: 1, refused: 2, take }));
    const page = await OptionsPage.open(doorsTo({}, { planTrust }));
    await page.choose('Add from a file', 'a.example');
    expect(planTrust).toHaveBeenCalledWith('a.example');
    for (const words of ['12 sites will be trusted', '1 is trusted already', "2 entries aren't sites"])
      expect(page.section('sites')).toContain(words);
    expect(take).not.toHaveBeenCalled();
    await page.press('Add them');
    expect(take).toHaveBeenCalledOnce();
  });

  it('without a site is refused in words', async () => {
    const planTrust = vi.fn(async () => ({ added: 0, known: 0, refused: 5, take: vi.fn() }));
    const page = await OptionsPage.open(doorsTo({}, { planTrust }));
    await page.choose('Add from a file', '%PDF');
    expect(page.section('sites')).toContain('No sites in this file');
    await page.press('Close', '#sites');
    expect(page.section('sites')).not.toContain('No sites in this file');
  });
});

describe('learning', () => {
  it('from the browser history shows as off as long as the browser gives no permission', async () => {
    const settings = { ...DEFAULT_SETTINGS, learnFromHistory: true };
    const page = await OptionsPage.open(doorsTo({ settings, mayAskHistory: false }));
    expect(page.control<HTMLInputElement>("Look in my browser's history").checked).toBe(false);
  });

  it('asks for the history within the click', async () => {
    const doors = doorsTo({});
    const page = await OptionsPage.open(doors);
    page.control("Look in my browser's history").click();
    expect(doors.learnFromHistory).toHaveBeenCalledWith(true);
  });

  it('forgets own visits and can take that back', async () => {
    const undo = vi.fn(async () => undefined);
    const page = await OptionsPage.open(
      doorsTo({ visitedSites: 41 }, { forgetVisits: vi.fn(async () => undo) }),
    );
    expect(page.section('learning')).toContain('41 sites so far');
    await page.press('Forget my visits');
    await page.press('Undo');
    expect(undo).toHaveBeenCalledOnce();
  });
});

/** The settings where a policy decides about pauses. */
const lockedPause = (pausedUntil: number | null) =>
  doorsTo({
    policy: { ...NO_POLICY, locked: { pausedUntil } },
    settings: { ...DEFAULT_SETTINGS, pausedUntil },
  });

describe('what a policy has set', () => {
  const policy = {
    trustedDomains: ['intranet.example'],
    ownDomains: [],
    locked: { minimumLevel: 'caution', retentionDays: 200, sync: false } as const,
  };
  const settings = { ...DEFAULT_SETTINGS, ...policy.locked };

  it('is told and cannot be changed', async () => {
    const page = await OptionsPage.open(doorsTo({ policy, settings }));
    expect(page.text).toContain('Your organisation has set some of this.');
    expect(page.section('warnings')).toContain('Set by your organisation');
    expect(document.querySelector<HTMLFieldSetElement>('#warnings fieldset')?.disabled).toBe(true);
    expect(page.control<HTMLInputElement>('Same settings').disabled).toBe(true);
    expect(page.control<HTMLSelectElement>('Keep the history').disabled).toBe(true);
    expect(page.section('keeping')).toContain('200 days');
    expect(page.section('sites')).toContain('intranet.exampleYour organisation trusts it');
  });

  it('tells of the pause only where there is one', async () => {
    const running = await OptionsPage.open(lockedPause(null));
    expect(running.section('pause')).toMatch(/^PauseSet by your organisation/);
    const paused = await OptionsPage.open(lockedPause(pauseEnd('until-on', 0)));
    expect(paused.section('pause')).toMatch(/^PauseWarnings are pausedSet by your organisation/);
  });

  it('leaves the rest to the person', async () => {
    const page = await OptionsPage.open(doorsTo({ policy, settings }));
    expect(page.section('learning')).not.toContain('Set by your organisation');
    expect(page.control<HTMLSelectElement>('Language of Formwarn').disabled).toBe(false);
  });
});

describe('the page', () => {
  it('speaks Chinese', async () => {
    const page = await OptionsPage.open(doorsTo({ visitedSites: 3 }), 'zh-CN');
    expect(page.section('learning')).toContain('目前有 3\u00a0个网站。');
    expect(page.text).not.toMatch(/options\./);
  });

  it('says when the settings cannot be read, and tries again', async () => {
    const doors = doorsTo({});
    doors.read.mockRejectedValueOnce(new Error('gone'));
    const page = await OptionsPage.open(doors);
    expect(page.text).toContain("The settings can't be read.");
    expect(document.querySelector('nav')?.hidden).toBe(true);
    await page.press('Try again');
    expect(document.querySelector('nav')?.hidden).toBe(false);
    expect(page.section('warnings')).toContain('Everything worth a look');
  });

  it('begins at the section it was opened for', async () => {
    const opened = await OptionsPage.open(doorsTo({}, { start: 'keeping' }));
    expect(document.activeElement?.textContent).toBe('History and sync');
    expect(opened.section('keeping')).toContain('History and sync');
  });

  it('tells its version', async () => {
    expect((await OptionsPage.open(doorsTo({}))).section('about')).toContain('Version 1.2.3');
  });
});

/** Opens the page and chooses a file that comes to this. */
async function load(planHistory: Doors['planHistory']): Promise<OptionsPage> {
  const page = await OptionsPage.open(doorsTo({}, { planHistory }));
  await page.choose('Add a saved history', '{}');
  return page;
}

describe('a saved history', () => {
  it('says what it would add, and adds it after a yes', async () => {
    const take = vi.fn(async () => undefined);
    const page = await load(async () => ({ added: 12, known: 3, refused: 1, take }));
    expect(page.section('keeping')).toContain('12 history entries are added.');
    expect(page.section('keeping')).toContain('3 entries are here already.');
    expect(page.section('keeping')).toContain("1 entry can't be read and is left out.");
    expect(take).not.toHaveBeenCalled();
    await page.press('Add them', '#keeping');
    expect(take).toHaveBeenCalledOnce();
    expect(page.section('keeping')).toContain('Added to the history: 12.');
  });

  it('with nothing new asks nothing', async () => {
    const take = vi.fn(async () => undefined);
    const page = await load(async () => ({ added: 0, known: 3, refused: 0, take }));
    expect(page.section('keeping')).toContain('3 entries are here already.');
    expect(page.section('keeping')).not.toContain('Add the entries of this history?');
  });

  it('that is none, or broken, changes nothing and says so', async () => {
    const page = await load(async () => 'not-ours');
    expect(page.section('keeping')).toContain("This isn't a history saved by Formwarn");
    await page.press('Close', '#keeping');
    expect(page.section('keeping')).not.toContain("This isn't a history");
  });

  it('says so when there is no room for it', async () => {
    const page = await load(async () => ({ added: 1, known: 0, refused: 0, take: () => Promise.reject() }));
    await page.press('Add them', '#keeping');
    expect(page.section('keeping')).toContain('There was no room');
  });
});
