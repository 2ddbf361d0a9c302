/**
 * Takes a picture of the warning and of the extension's pages in every state, for a page to look at them
 * all: `npm run gallery [-- NAME]`, where NAME is a part of the names of the pictures wanted, such as
 * `language-` for card and popup in every language. Fails where something in a language doesn't fit.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BROWSER_NAMES, type BrowserName } from './browsers/types.ts';
import { launchWith, setScheme } from './gallery/browsers.ts';
import { serveGallery } from './gallery/server.ts';
import {
  addressOf,
  PARTS,
  type Part,
  SCHEMES,
  type Scheme,
  type ViewName,
  VIEWS,
  viewsOf,
  type Writing,
  WRITINGS,
} from './gallery/states.ts';
import { takeLanguages } from './gallery/take-languages.ts';
import { takePages } from './gallery/take-pages.ts';

const FOLDER = '.pictures/gallery';

interface Shot {
  readonly name: BrowserName;
  readonly scheme: Scheme;
  readonly part: Part;
  readonly writing: Writing;
  readonly view: ViewName;
}

const fileOf = ({ name, scheme, part, writing, view }: Shot) =>
  `${[part, scheme, writing, view, name].join('-')}.png`;

const shotsOf = (name: BrowserName, scheme: Scheme, part: Part): readonly Shot[] =>
  viewsOf(part).flatMap((view) => WRITINGS.map((writing) => ({ name, scheme, part, writing, view })));

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(VIEWS[shot.view]);
  await setScheme(page, shot.name, shot.scheme);
  await page.goto(origin + addressOf(shot.part, shot.writing, shot.view));
  await page.waitForSelector(`[data-shown=${shot.part}]`);
  await page.screenshot({ path: join(FOLDER, fileOf(shot)) });
  await page.close();
}

/** All pictures of one part side by side, a row for each scheme and browser. */
function rows(part: Part): string {
  const row = (name: BrowserName, scheme: Scheme) =>
    shotsOf(name, scheme, part)
      .map((shot) => `<img src="${fileOf(shot)}" alt="${Object.values(shot).join(', ')}" loading="lazy">`)
      .join('');
  return SCHEMES.flatMap((scheme) =>
    BROWSER_NAMES.map((name) => `<h3>${scheme}, ${name}</h3><div>${row(name, scheme)}</div>`),
  ).join('');
}

const server = await serveGallery();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const wanted = process.argv[2] ?? '';
for (const name of BROWSER_NAMES) {
  for (const scheme of SCHEMES) {
    const shots = PARTS.flatMap((part) => shotsOf(name, scheme, part)).filter((shot) =>
      fileOf(shot).includes(wanted),
    );
    if (shots.length === 0) continue;
    const browser = await launchWith(name, scheme);
    for (const shot of shots) await take(browser, server.origin, shot);
    await browser.close();
    console.log(`${name}, ${scheme}: done`);
  }
}
await takePages(server.origin, FOLDER, wanted);
const found = await takeLanguages(server.origin, FOLDER, wanted);
await server.close();

const body = PARTS.map((part) => `<h2>${part}</h2>${rows(part)}`).join('');
const style = 'body{font-family:system-ui}div{display:flex;gap:8px;overflow-x:auto}img{height:320px}';
writeFileSync(
  join(FOLDER, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>The warning in every state</title><style>${style}</style>${body}`,
);
const overviews = ['index.html', 'pages.html', 'languages.html'].map((name) => join(FOLDER, name));
console.log(`Look at them all in ${overviews.join(', ')}`);
for (const what of found) console.error(`Doesn't fit: ${what}`);
if (found.length > 0) process.exitCode = 1;
