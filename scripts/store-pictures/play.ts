import { setTimeout as sleep } from 'node:timers/promises';
import { LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import { recoveryAddress } from '../../lib/recovery/address.ts';
import { click, readWarning, waitFor } from '../browsers/act.ts';
import type { Page, View } from '../browsers/types.ts';
import { VIEW } from './layout.ts';
import { EARLIER, JOB, pageOf } from './made-up.ts';
import type { Stage } from './stage.ts';

/** Longer than anything moves, in milliseconds. */
const STILL = 400;
/** Longer than going on is held back at a strong warning, in milliseconds. */
const HELD = 3600;

/** Longer than a card must stand until it counts as seen, in milliseconds. */
const READING = 1200;

/** A picture of a page, with the popup over it where it is open; both as PNG. */
export interface Screen {
  readonly page: Buffer;
  readonly popup?: Buffer;
}

/** A part of a picture: what is in it, and where, in CSS pixels of the view. */
export interface Card {
  readonly page: Buffer;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Seen {
  readonly screens: Readonly<Record<string, Screen>>;
  /** The warning, sharp enough to be shown larger. */
  readonly card: Card;
}

/** Waits for something to show. @throws when it doesn't */
async function until<Found>(what: string, look: () => Promise<Found | null | false>): Promise<Found> {
  const found = await waitFor(look, 15_000);
  if (found === null || found === false) throw new Error(`${what} did not show`);
  await sleep(STILL);
  return found;
}

const untilWarned = (page: Page) => until('The warning', () => readWarning(page));

/** Chooses the language in the settings. */
async function choose(stage: Stage, language: Language): Promise<void> {
  const options = await stage.openOwn('options.html', VIEW);
  const pick = () =>
    options.evaluate((name) => {
      const all = [...document.querySelectorAll('option')];
      const option = all.find(({ text }) => text === name);
      const select = option?.closest('select');
      if (!option || !select) return false;
      select.selectedIndex = option.index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, LANGUAGES[language]);
  await until('The choice of a language', pick);
  await options.close();
}

/** Where the warning's card is on a page. */
async function boxOfCard(page: Page): Promise<Card['box']> {
  const boxes = await page.evaluateInClosedRoots((root) => {
    const box = root.querySelector('section.card')?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  });
  const box = boxes.find((one) => one !== null);
  if (!box) throw new Error('The warning has no card');
  return box;
}

/** Meets sites that asked earlier. */
async function meetOthers(stage: Stage, language: Language): Promise<void> {
  for (const site of EARLIER) {
    const page = await stage.open(`https://${site.host}/`, pageOf(site, language), VIEW);
    await click(page, `#${site.kinds[0]}`);
    await untilWarned(page);
    await sleep(READING);
    await page.type('AB 482 117');
    if (site.ending === 'close') await page.press('Escape');
    if (site.ending === 'send') await click(page, 'form button');
    await sleep(STILL);
    if (site.ending === 'leave') await page.goto(`https://${site.host}/elsewhere`);
    await sleep(STILL);
    await page.close();
  }
}

async function withPopup(page: Page, pressed: readonly string[]): Promise<Screen> {
  const popup = await page.openPopup();
  await until('The page in the popup', () =>
    popup.evaluate(() => document.querySelector('.verdict') !== null),
  );
  for (const selector of pressed) await press(popup, selector);
  const screen = { page: await page.screenshot(), popup: await popup.screenshot() };
  await popup.close();
  return screen;
}

function press(view: View, selector: string): Promise<boolean> {
  return until(selector, () =>
    view.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}

/** Plays a person who meets a form that asks too much, and looks on. */
export async function play(stage: Stage, language: Language): Promise<Seen> {
  await choose(stage, language);
  await meetOthers(stage, language);

  const page = await stage.open(`https://${JOB.host}/`, pageOf(JOB, language), VIEW);
  await click(page, '#national-id');
  await untilWarned(page);
  const atField = { page: await page.screenshot() };

  await page.type('AB 482 117 X');
  await click(page, '#bank-account');
  await page.type('AB 1002 4471 88');
  await click(page, 'form button');
  await sleep(HELD);
  const beforeSending = { page: await page.screenshot() };
  await page.press('Escape');
  await sleep(STILL);

  const reasons = await withPopup(page, []);
  const history = await withPopup(page, ['#tab-history']);
  await page.close();

  const near = await stage.open(`https://${JOB.host}/`, pageOf(JOB, language), {
    ...VIEW,
    deviceScaleFactor: 2.5,
  });
  await click(near, '#national-id');
  await untilWarned(near);
  const card = { page: await near.screenshot(), box: await boxOfCard(near) };
  await near.close();

  const kinds = ['phone', 'date-of-birth'] as const;
  const help = await stage.openOwn(
    recoveryAddress({ kinds, site: 'language-school.example', part: null }),
    VIEW,
  );
  await sleep(STILL);
  const recovery = { page: await help.screenshot() };
  await help.close();

  return {
    screens: {
      '1-at-the-field': atField,
      '2-before-sending': beforeSending,
      '3-in-the-popup': reasons,
      '4-history': history,
      '5-already-shared': recovery,
    },
    card,
  };
}
