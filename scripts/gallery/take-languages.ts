import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import { launchWith } from './browsers.ts';
import { misfits } from './misfits.ts';
import { pageAddress } from './page-states.ts';
import { addressOf, type Part, VIEWS } from './states.ts';

/** What is shown of the warning, at a phone's width, where room is least. */
const CARDS = ['notice', 'strong', 'why', 'trust', 'many'] as const satisfies readonly Part[];
/** What is shown of the popup. */
const POPUPS = ['page-strong', 'page-quiet', 'history-open', 'cases', 'cases-story'] as const;
const POPUP = { width: 380, height: 600 };

interface Shot {
  readonly language: Language;
  readonly state: string;
  readonly address: string;
  /** What says that the state is there. */
  readonly shown: string;
  readonly view: Viewport;
}

const fileOf = ({ language, state }: Shot) => `language-${language}-${state}.png`;

const shotsOf = (language: Language): readonly Shot[] => [
  ...CARDS.map((part) => ({
    language,
    state: part,
    address: addressOf(part, language, 'narrow'),
    shown: part,
    view: VIEWS.narrow,
  })),
  ...POPUPS.map((state) => ({
    language,
    state,
    address: pageAddress('popup', state, language),
    shown: `popup-${state}`,
    view: POPUP,
  })),
];

/** Takes one picture. Resolves to what doesn't fit on it. */
async function take(browser: Browser, origin: string, folder: string, shot: Shot): Promise<string[]> {
  const tab: Page = await browser.newPage();
  await tab.setViewport(shot.view);
  await tab.goto(origin + shot.address);
  await tab.waitForSelector(`[data-shown=${shot.shown}]`, { timeout: 15_000 });
  const found = await misfits(tab);
  await tab.screenshot({ path: join(folder, fileOf(shot)) });
  await tab.close();
  return found.map((what) => `${shot.language}, ${shot.state}: ${what}`);
}

/** A page to look at all pictures, a row for each language. */
function overview(): string {
  const rows = (Object.keys(LANGUAGES) as Language[]).map((language) => {
    const pictures = shotsOf(language).map(
      (shot) => `<img src="${fileOf(shot)}" alt="${fileOf(shot)}" loading="lazy">`,
    );
    return `<h2>${LANGUAGES[language]}</h2><div>${pictures.join('')}</div>`;
  });
  const style = 'body{font-family:system-ui}div{display:flex;gap:8px;overflow-x:auto}img{height:600px}';
  return `<!doctype html><meta charset="utf-8"><title>Card and popup in every language</title><style>${style}</style>${rows.join('')}`;
}

/**
 * Takes pictures of the card and the popup in every language, and measures whether the words fit.
 *
 * @param origin where the gallery is served
 * @param folder where the pictures go, with a page that shows them all
 * @param wanted only pictures whose name holds this
 * @returns what doesn't fit, in words
 */
export async function takeLanguages(origin: string, folder: string, wanted: string): Promise<string[]> {
  const shots = (Object.keys(LANGUAGES) as Language[])
    .flatMap(shotsOf)
    .filter((shot) => fileOf(shot).includes(wanted));
  const found: string[] = [];
  const browser = await launchWith('chromium', 'light');
  for (const shot of shots) {
    // The warning stands in the tab that is in front alone.
    // oxlint-disable-next-line no-await-in-loop
    found.push(...(await take(browser, origin, folder, shot)));
  }
  await browser.close();
  writeFileSync(join(folder, 'languages.html'), overview());
  return found;
}
