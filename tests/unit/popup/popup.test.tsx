import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeIn } from '../../../components/popup/place.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { Doors } from '../../../components/popup/doors.ts';
import { casesIn } from '../cases/library.ts';
import { telling } from '../warning/telling.ts';
import { Screen } from './screen.tsx';

const NANTONG = 'cn-nantong-darknet-2020';

const screen = new Screen();
afterEach(() => screen.close());

const never = () => new Promise<never>(() => undefined);

let doors: Doors;
beforeEach(() => {
  const asking = telling();
  doors = {
    isPrivate: false,
    readPage: vi.fn<Doors['readPage']>(async () => ({
      state: 'asks',
      site: 'jobs.example',
      knownBy: null,
      kinds: asking.kinds,
      telling: { ...asking, case: asking.case && { ...asking.case, id: NANTONG } },
      contested: false,
      obstacle: null,
      about: null,
      pausing: { until: null, isSitePaused: false, isLocked: false, areSitesLocked: false },
    })),
    trust: vi.fn<Doors['trust']>(async () => undefined),
    pauseSite: vi.fn<Doors['pauseSite']>(async () => undefined),
    pause: vi.fn<Doors['pause']>(async () => undefined),
    resume: vi.fn<Doors['resume']>(async () => undefined),
    test: never,
    reload: never,
    onPageChange: vi.fn<Doors['onPageChange']>(),
    readCases: async () => casesIn('en'),
    history: {
      page: async () => ({ encounters: [], next: null }),
      totals: async () => ({ encounters: 0, weeks: [], shares: [] }),
      correct: never,
      removeOne: never,
      removeSite: never,
      clear: never,
      removeOldest: never,
      restore: never,
      setAside: async () => [],
      save: never,
      isFull: async () => false,
      onChange: () => undefined,
      saveSetAside: never,
      forgetSetAside: never,
    },
    openSettings: vi.fn<() => void>(),
  };
});

const open = (fragment = '') => screen.show(<Popup doors={doors} start={placeIn(fragment)} />);
const selected = () => screen.texts('[role=tab][aria-selected=true]');

describe('the three parts', () => {
  it('begin with this page', async () => {
    await open();
    expect(selected()).toEqual(['This page']);
    expect(screen.texts('h2')).toEqual(['Be careful']);
  });

  it.each([
    ['#history', 'History'],
    ['#cases', 'Cases'],
    [`#case=${NANTONG}`, 'Cases'],
    ['#nonsense', 'This page'],
  ])('begin at %s with %s', async (fragment, name) => {
    await open(fragment);
    expect(selected()).toEqual([name]);
  });

  it('are reached with the arrow keys, round and round', async () => {
    await open();
    screen.control('This page').focus();
    await screen.press('ArrowRight');
    expect(selected()).toEqual(['History']);
    expect(document.activeElement?.textContent).toBe('History');
    await screen.press('End');
    expect(selected()).toEqual(['Cases']);
    await screen.press('ArrowRight');
    expect(selected()).toEqual(['This page']);
    await screen.press('ArrowLeft');
    expect(selected()).toEqual(['Cases']);
    await screen.press('Home');
    expect(selected()).toEqual(['This page']);
  });

  it('follow the direction of the script', async () => {
    await open();
    screen.root.dir = 'rtl';
    screen.control('This page').focus();
    await screen.press('ArrowLeft');
    screen.root.dir = '';
    expect(selected()).toEqual(['History']);
  });

  it('take one stop of the Tab key', async () => {
    await open();
    expect(screen.all('[role=tab]').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('tell which panel belongs to which tab', async () => {
    await open('#history');
    const [panel] = screen.all('[role=tabpanel]');
    expect(document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'History',
    );
  });

  it('stay as they were left', async () => {
    await open('#cases');
    await screen.type('Search cases', 'loan');
    await screen.click('History');
    await screen.click('Cases');
    expect((screen.control('Search cases') as HTMLInputElement).value).toBe('loan');
  });
});

describe('from one part to another', () => {
  it('“Read the whole story” leads from the page to the case', async () => {
    await open();
    await screen.click('Read the whole story');
    expect(selected()).toEqual(['Cases']);
    expect(screen.texts('h2')[0]).toContain('Nantong');
  });

  it('trust is sent on, and the page asked about again', async () => {
    await open();
    await screen.click('For 30 days');
    expect(doors.trust).toHaveBeenCalledWith('month');
    expect(doors.readPage).toHaveBeenCalledTimes(2);
  });

  it('a pause is sent on with the site, and the page asked about again', async () => {
    await open();
    await screen.click('On this site');
    expect(doors.pauseSite).toHaveBeenCalledWith('jobs.example');
    expect(doors.readPage).toHaveBeenCalledTimes(2);
  });

  it('what is known of the page is read again when it changes', async () => {
    await open();
    await act(async () => vi.mocked(doors.onPageChange).mock.calls[0]?.[0]());
    expect(doors.readPage).toHaveBeenCalledTimes(2);
  });

  it('the gear opens the settings', async () => {
    await open();
    await screen.click('Settings');
    expect(doors.openSettings).toHaveBeenCalledOnce();
  });
});

const helpAddress = () => screen.control('I already shared it: what now?').getAttribute('href');

describe('the way to help for somebody who already shared', () => {
  it('stands right below what the page asks; what is for site owners comes last', async () => {
    await open();
    const parts = screen.all('#panel-page > *');
    expect(parts[0]?.className).toContain('verdict');
    expect(parts[1]?.textContent).toBe('I already shared it: what now?');
    expect(parts.at(-1)?.getAttribute('href')).toBe('site-owners.html');
  });

  it('takes along what the page asks, and its site', async () => {
    const { kinds } = telling();
    await open();
    expect(helpAddress()).toBe(`recovery.html#kinds=${encodeURIComponent(kinds.join())}&site=jobs.example`);
  });

  it('leaves out the site of a private tab, which would be kept', async () => {
    doors = { ...doors, isPrivate: true };
    await open();
    expect(helpAddress()).not.toContain('jobs.example');
  });
});
