import { waitFor } from '../../scripts/browsers/act.ts';
import { fixture } from '../e2e/harness/fixtures.ts';
import type { TestBrowser } from '../e2e/harness/browser.ts';
import type { TestPage } from '../e2e/harness/page.ts';

const JOB = fixture('job-application.html');

/** The sites that asked, and one of them that the person said they know. */
export const ASKED = ['closed-it.example', 'know-it.example'] as const;
export const TRUSTED = 'know-it.example';

/** The choice of a level on the page of the settings. */
export const LEVEL = '.level.caution input';

/** Waits until something holds. @throws when it doesn't in time */
async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  if (!(await waitFor(look, 10_000))) throw new Error(`${what}: not in ten seconds`);
}

async function openWarned(browser: TestBrowser, host: string): Promise<TestPage> {
  const page = await browser.open(`https://${host}/`, JOB);
  await page.focus('#id-number');
  await until(`a warning on ${host}`, async () => (await page.warning()) !== null);
  return page;
}

/** Has a person use the extension so that it keeps history, trust and a setting. */
export async function fill(browser: TestBrowser): Promise<void> {
  const closed = await openWarned(browser, ASKED[0]);
  await closed.clickInWarning(/Close/);
  await until('the warning closed', async () => (await closed.warning(0)) === null);
  await closed.close();

  const known = await openWarned(browser, TRUSTED);
  await known.clickInWarning(/I know this site/);
  await known.settled();
  await known.clickInWarning(/Always/);
  await until('the site trusted', async () => (await known.badge()) === '');
  await known.close();

  const options = await browser.openExtensionPage('options.html');
  const choose = () =>
    options.evaluate((selector) => {
      const choice = document.querySelector<HTMLInputElement>(selector);
      choice?.click();
      return choice?.checked ?? false;
    }, LEVEL);
  await until('a level chosen', choose);
  await options.settled();
  await options.close();
}
