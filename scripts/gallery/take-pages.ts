import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchWith, setScheme } from './browsers.ts';
import { pageAddress, PAGE_NAMES, PAGE_STATES, type PageName } from './page-states.ts';
import type { Scheme } from './states.ts';

/** Sizes of the view in CSS pixels, by page: the popup's own, and a laptop's and a phone's. */
const VIEWS = {
  popup: [{ width: 380, height: 600 }],
  options: [
    { width: 1000, height: 700 },
    { width: 360, height: 600 },
  ],
} as const;

const LANGUAGES = ['en', 'zh-CN'] as const;
const LOOKS = ['light', 'dark'] as const satisfies readonly Scheme[];

interface Shot {
  readonly page: PageName;
  readonly state: string;
  readonly language: string;
  readonly scheme: Scheme;
  readonly view: { readonly width: number; readonly height: number };
}

const fileOf = ({ page, state, language, scheme, view }: Shot) =>
  `${[page, state, language, scheme, view.width].join('-')}.png`;

const shotsOf = (page: PageName): Shot[] =>
  PAGE_STATES[page].flatMap((state) =>
    VIEWS[page === 'popup' ? 'popup' : 'options'].flatMap((view) =>
      LANGUAGES.flatMap((language) => LOOKS.map((scheme) => ({ page, state, language, scheme, view }))),
    ),
  );

async function take(browser: Browser, origin: string, folder: string, shot: Shot): Promise<void> {
  const tab = await browser.newPage();
  const { page, state, language, scheme, view } = shot;
  await tab.setViewport(view);
  await setScheme(tab, 'chromium', scheme);
  await tab.goto(origin + pageAddress(page, state, language));
  await tab.waitForSelector(`[data-shown=${page}-${state}]`, { timeout: 15_000 });
  // Parts that are read from somewhere come a moment later: until the page grows no more.
  await tab.waitForFunction(
    () => {
      const { dataset, scrollHeight } = document.documentElement;
      const before = dataset.height;
      dataset.height = String(scrollHeight);
      return before === dataset.height;
    },
    { polling: 150 },
  );
  // The popup is as high as it is; a page in a tab is seen by scrolling.
  await tab.screenshot({ path: join(folder, fileOf(shot)), fullPage: page !== 'popup' });
  await tab.close();
}

/** A page to look at all pictures, side by side for each state. */
function overview(): string {
  const parts = PAGE_NAMES.map((page) => {
    const rows = PAGE_STATES[page].map((state) => {
      const pictures = shotsOf(page)
        .filter((shot) => shot.state === state)
        .map((shot) => `<img src="${fileOf(shot)}" alt="${fileOf(shot)}" loading="lazy">`);
      return `<h3>${state}</h3><div>${pictures.join('')}</div>`;
    });
    return `<h2>${page}</h2>${rows.join('')}`;
  });
  const style = 'body{font-family:system-ui}div{display:flex;gap:8px;overflow-x:auto}img{max-height:600px}';
  return `<!doctype html><meta charset="utf-8"><title>The pages in every state</title><style>${style}</style>${parts.join('')}`;
}

/**
 * Takes a picture of every page of the extension in every state, in two languages, light and dark.
 *
 * @param origin where the gallery is served
 * @param folder where the pictures go, with a page that shows them all
 * @param wanted only states whose name holds this
 */
export async function takePages(origin: string, folder: string, wanted = ''): Promise<void> {
  const browser = await launchWith('chromium', 'light');
  const shots = PAGE_NAMES.flatMap(shotsOf).filter((shot) => fileOf(shot).includes(wanted));
  for (const shot of shots) await take(browser, origin, folder, shot);
  await browser.close();
  writeFileSync(join(folder, 'pages.html'), overview());
}
