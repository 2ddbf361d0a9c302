import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { click, readWarning, waitFor } from './browsers/act.ts';
import { findBrowser } from './browsers/find.ts';
import { BUILT, launchBrowser } from './browsers/launch.ts';
import { type Browser, BROWSER_NAMES, type BrowserName, type Page, type View } from './browsers/types.ts';
import { build } from './tools.ts';
import { LocalWeb } from './web/server.ts';

/** Nobody knows this host: names under `.example` belong to nobody (RFC 2606). */
const HOST = 'apply-now.example';
const PAGE = 'tests/fixtures/pages/job-application.html';
const FIELD = 'id-number';
const PICTURES = '.pictures';

/**
 * Builds the extension, opens a practice page with it in a browser and leaves that open. Without a
 * display, or with `--headless`, plays the person instead: focuses a field, tells what came up and
 * saves pictures of it.
 */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const name = wantedBrowser(values.browser);
  const headless = values.headless ?? !hasDisplay();

  console.log(`Building for ${name} …`);
  const { code, output } = await build(name);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);

  const web = await LocalWeb.start();
  try {
    web.serve(`https://${HOST}/`, readFileSync(PAGE, 'utf8'));
    const browser = await launchBrowser(name, {
      extension: resolve(BUILT[name]),
      proxy: web.proxyConfiguration([HOST]),
      trusted: web.fingerprint,
      headless,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`https://${HOST}/`);
      await (headless ? tryAlone(page, name) : leaveOpen(browser));
    } finally {
      await browser.close();
    }
  } finally {
    web.close();
  }
}

/** The browser asked for, else the first that is installed, else the first there is. */
function wantedBrowser(wanted: string | undefined): BrowserName {
  if (!wanted) return BROWSER_NAMES.find(findBrowser) ?? 'chromium';
  const name = BROWSER_NAMES.find((known) => known === wanted);
  if (!name) throw new Error(`--browser is one of ${BROWSER_NAMES.join(', ')}, not ${wanted}`);
  return name;
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function leaveOpen(browser: Browser): Promise<void> {
  console.log(
    `Open at https://${HOST}/. Click into a field, and on Formwarn's button. Close the browser to end.`,
  );
  await browser.closed;
}

/** Does what a person would: goes to a field, reads the warning, opens the popup. */
async function tryAlone(page: Page, name: BrowserName): Promise<void> {
  await click(page, `#${FIELD}`);
  const label = await page.evaluate((id) => document.querySelector(`label[for=${id}]`)?.textContent, FIELD);
  const warning = await waitFor(() => readWarning(page));
  if (!warning) throw new Error(`No warning showed at “${label}” on ${HOST}.`);
  console.log(`“${label}” is asked by ${HOST}. Formwarn says (${warning.level}): ${warning.text}`);
  await picture(page, `warning-${name}.png`);
  const popup = await page.openPopup();
  await waitFor(() => popup.evaluate((host) => document.body.innerText.includes(host), HOST));
  await picture(popup, `popup-${name}.png`);
}

async function picture(view: View, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, name);
  writeFileSync(path, await view.screenshot());
  console.log(`Picture: ${path}`);
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
