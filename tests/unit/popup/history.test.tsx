import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { History } from '../../../components/popup/history/History.tsx';
import type { HistoryStore } from '../../../components/popup/history/store.ts';
import { openLedger, type Ledger } from '../../../lib/ledger/ledger.ts';
import { DAY, encounter, HOUR } from '../ledger/encounters.ts';
import { storeOf } from './ledger-store.ts';
import { Screen } from './screen.tsx';

/** Noon of a Thursday, in the time zone the tests run in. */
const NOW = new Date(2026, 0, 15, 12).getTime();

const screen = new Screen();
let ledger: Ledger;
let store: HistoryStore;

const onCase = vi.fn<(id: string) => void>();

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  ledger = await openLedger();
  store = storeOf(ledger, screen);
});

afterEach(() => {
  screen.close();
  ledger.close();
});

const open = () => screen.show(<History store={store} onCase={onCase} />);
const days = () => screen.texts('.day > h2');
const sites = () => screen.texts('.group > summary .site');

/** Opens every group of the list. */
async function unfold(): Promise<void> {
  for (const summary of screen.all('.group:not([open]) > summary')) summary.click();
  await screen.settle();
}

async function record(): Promise<void> {
  await ledger.importAll([
    encounter({ time: NOW - HOUR, site: 'loan.example' }),
    encounter({ time: NOW - 2 * HOUR, site: 'parcel.example', kinds: ['card-number'], level: 'strong' }),
    encounter({ time: NOW - 3 * HOUR, site: 'loan.example', outcome: 'shared' }),
    encounter({ time: NOW - DAY, site: 'loan.example', kinds: ['passport'] }),
    encounter({ time: NOW - 20 * DAY, site: 'job.example', outcome: 'left' }),
  ]);
}

describe('an empty history', () => {
  it('says what will stand there', async () => {
    await open();
    expect(screen.text).toContain('Nothing yet');
    expect(screen.text).toContain('Never what you typed.');
    expect(screen.has('Delete all')).toBe(false);
  });

  it('has sent nobody anything', async () => {
    await open();
    await screen.click('Who has what');
    expect(screen.text).toContain('Nobody, as far as we know');
  });

  it('has a word for weeks without anything', async () => {
    await open();
    await screen.click('By week');
    expect(screen.text).toContain('No requests in these weeks.');
  });
});

describe('the list', () => {
  beforeEach(record);

  it('is grouped by day and, within it, by site, the newest first', async () => {
    await open();
    expect(days()).toEqual(['today', 'yesterday', 'Friday, December 26, 2025']);
    expect(sites()).toEqual(['loan.example', 'parcel.example', 'loan.example', 'job.example']);
  });

  it('says of each what was asked, how much to worry, what the person did and when', async () => {
    await open();
    const [, parcel] = screen.texts('.group > summary');
    expect(parcel).toContain('card number');
    expect(parcel).toContain('Stop and check');
    expect(parcel).toContain('A warning was shown');
    expect(parcel).toMatch(/10:00\sAM/);
  });

  it('counts a site that asked several times, and says if anything was sent', async () => {
    await open();
    const [loan] = screen.texts('.group > summary');
    expect(loan).toContain('2 times');
    expect(loan).toContain('You sent it');
  });

  it('is searched by the site’s name', async () => {
    await open();
    await screen.type('Search sites', 'parcel');
    expect(sites()).toEqual(['parcel.example']);
    await screen.click('Clear the search');
    expect(sites()).toHaveLength(4);
  });

  it.each([
    ['Kind of details', 'passport number', ['loan.example']],
    ['Level', 'Stop and check', ['parcel.example']],
    ['What happened', 'You left without sending', ['job.example']],
    ['Time', 'Last 7 days', ['loan.example', 'parcel.example', 'loan.example']],
  ])('is narrowed by “%s”: “%s”', async (filter, choice, expected) => {
    await open();
    await screen.click('Filters');
    await screen.choose(filter, choice);
    expect(sites()).toEqual(expected);
  });

  it('says so when nothing matches, and starts over', async () => {
    await open();
    await screen.type('Search sites', 'nowhere');
    expect(screen.text).toContain('Nothing found');
    await screen.click('Clear filters');
    expect(sites()).toHaveLength(4);
  });

  it('leads to the case that was told', async () => {
    await open();
    await unfold();
    await screen.click('What happened to others');
    expect(onCase).toHaveBeenCalledWith('cn-nantong-darknet-2020');
  });

  it('goes on when its end is reached', async () => {
    await ledger.importAll(
      Array.from({ length: 100 }, (_, at) =>
        encounter({ time: NOW - 30 * DAY - at * HOUR, site: `s${at}.example` }),
      ),
    );
    await open();
    expect(sites().length).toBeLessThan(104);
    // oxlint-disable-next-line no-await-in-loop
    while (screen.has('Show more')) await screen.click('Show more');
    expect(sites()).toHaveLength(104);
  });
});

describe('changing the history', () => {
  beforeEach(record);

  it('deletes an entry, and undo, which has the focus, brings it back', async () => {
    await open();
    await screen.type('Search sites', 'parcel');
    await unfold();
    await screen.click('Delete');
    expect(screen.text).toContain('1 entry deleted');
    expect(sites()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Undo');
    await screen.click('Undo');
    expect(sites()).toEqual(['parcel.example']);
    expect(screen.has('Undo')).toBe(false);
  });

  it('deletes a site with all it asked', async () => {
    await open();
    await unfold();
    await screen.click('Delete all entries for loan.example');
    expect(screen.text).toContain('3 entries deleted');
    expect(sites()).toEqual(['parcel.example', 'job.example']);
    await screen.click('Undo');
    expect(sites()).toHaveLength(4);
  });

  it('asks before it deletes everything', async () => {
    await open();
    await screen.click('Delete all');
    expect(screen.text).toContain('Delete the whole history?');
    await screen.click("Don't delete");
    expect(sites()).toHaveLength(4);
    await screen.click('Delete all');
    await screen.click('Delete all');
    expect(screen.text).toContain('Nothing yet');
    await screen.click('Undo');
    expect(sites()).toHaveLength(4);
  });

  it('takes the person’s word for what was sent', async () => {
    await open();
    await screen.type('Search sites', 'parcel');
    await unfold();
    const said = screen.control('I did send it');
    expect(said.getAttribute('aria-pressed')).toBe('false');
    await screen.click('I did send it');
    expect(screen.texts('.group > summary')[0]).toContain('You sent it');
    expect(screen.control('I did send it')).toBe(said);
    expect(said.getAttribute('aria-pressed')).toBe('true');
    await screen.click('Who has what');
    expect(screen.texts('.shares tbody th')).toEqual(['loan.example', 'parcel.example']);
  });

  it('takes the person’s word for what was not', async () => {
    await open();
    await screen.click('Filters');
    await screen.choose('What happened', 'You sent it');
    await unfold();
    await screen.click("I didn't send it");
    await screen.click('Who has what');
    expect(screen.text).toContain('Nobody, as far as we know');
  });

  it('says so when a change fails, and loses nothing', async () => {
    store = { ...store, removeOne: () => Promise.reject(new Error('disk')) };
    await open();
    await unfold();
    await screen.click('Delete');
    expect(screen.text).toContain("That didn't work.");
    expect(sites()).toHaveLength(4);
  });

  it('is saved as a file', async () => {
    await open();
    await screen.click('Save as JSON');
    await screen.click('Save as CSV');
    expect(vi.mocked(store.save).mock.calls).toEqual([['json'], ['csv']]);
  });
});

describe('the other views', () => {
  beforeEach(record);

  it('show who has what, by site and kind', async () => {
    await open();
    await screen.click('Who has what');
    expect(screen.texts('.shares thead th')).toEqual(['Site', 'phone number', 'ID number']);
    expect(screen.texts('.shares tbody th')).toEqual(['loan.example']);
    expect(screen.texts('.shares tbody b')).toEqual(['1', '1']);
    expect(screen.texts('.shares .what').map((text) => text.trim())).toEqual(['phone number', 'ID number']);
  });

  it('show half a year by week, as a drawing and as a table', async () => {
    await open();
    await screen.click('By week');
    expect(screen.all('.weeks svg g')).toHaveLength(26);
    const rows = screen.texts('.weeks tbody tr');
    expect(rows).toHaveLength(26);
    expect(rows[0]).toBe('Jan 12, 202641');
    expect(rows[3]).toBe('Dec 22, 202510');
  });
});
