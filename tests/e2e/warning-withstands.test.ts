import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { cardBox, isSeenWhole } from './harness/card.ts';
import { dialog } from './harness/dialog.ts';
import { fixture } from './harness/fixtures.ts';
import type { TestPage } from './harness/page.ts';

const JOB = fixture('job-application.html');
const withMore = (html: string) => JOB.replace('</body>', `${html}</body>`);

/** What pages do from the start to the warning's element or to everything, and it is seen whole all the same. */
const OUTLASTED: Readonly<Record<string, string>> = {
  'unsets every property of everything': '<style>* { all: unset !important }</style>',
  'hides what hangs on the root': `<style>html > :not(head, body) {
    display: none !important; visibility: hidden !important; opacity: 0 !important; width: 0 !important;
    transform: scale(0) !important; clip-path: inset(100%) !important; filter: opacity(0) !important }</style>`,
  'animates and transitions popovers away, and paints over them from within': `<style>
    [popover] { animation: away 1s infinite !important; transition: all 9999s !important }
    @keyframes away { from, to { opacity: 0; visibility: hidden } }
    [popover]::before, [popover]::backdrop { content: "safe"; position: fixed; inset: 0; z-index: 9; background: lime !important }
    </style>`,
  'shrinks and moves the root': '<style>html { transform: translate(300px) scale(0.5) }</style>',
  'clips the root': '<style>html { clip-path: circle(1px) }</style>',
  'zooms the root out': '<style>html { zoom: 0.5 }</style>',
  'zooms everything out': '<style>* { zoom: 0.5 !important }</style>',
  'covers all by a box of the highest rank': `<div style="position: fixed; inset: 0; z-index: 2147483647;
    background: lime; pointer-events: none"></div>`,
  'swallows every event at the window': `<script>
    for (const type of ['focus', 'focusin', 'input', 'beforetoggle', 'toggle'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`,
  'overwrites what scripts draw with': `<script>
    Element.prototype.attachShadow = HTMLElement.prototype.showPopover = Document.prototype.createElement =
    EventTarget.prototype.addEventListener = Element.prototype.animate = () => { throw 'no' };
    requestAnimationFrame = setTimeout = null</script>`,
  'names its fields and pictures like what scripts use': `<form id=forms></form><img name=body>
    <img name=createElement><img name=activeElement><img name=documentElement><img name=addEventListener>`,
};

/** What pages do once the warning is up, and it is up again. */
const OUTLASTED_LATER: Readonly<Record<string, string>> = {
  'makes the body inert later': `<script>
    document.addEventListener('focusin', () => setTimeout(() => (document.body.inert = true), 600))</script>`,
  'covers the warning once by a popover': `<div popover=manual id=cover style="inset: 0; width: 100vw; height: 100vh;
    background: lime; pointer-events: none"></div>
    <script>document.addEventListener('focusin', () => setTimeout(() => cover.showPopover(), 600))</script>`,
  'removes the warning once': `<script>document.addEventListener('focusin', () => setTimeout(() =>
    document.querySelectorAll('html > :not(head, body)').forEach((each) => each.remove()), 600))</script>`,
  'closes the warning once': `<script>document.addEventListener('focusin', () => setTimeout(() =>
    document.querySelectorAll('html > [popover]').forEach((each) => each.hidePopover()), 600))</script>`,
  'makes the whole document inert for a moment': `<script>
    document.addEventListener('focusin', ({ target }) => setTimeout(() => {
      document.documentElement.inert = true;
      setTimeout(() => { document.documentElement.inert = false; target.focus() }, 300);
    }, 300), { once: true })</script>`,
};

/** Chromium draws what is in the top layer apart from the root; Firefox fades it too. */
const FADED = '<style>html { opacity: 0.02; filter: blur(9px) }</style>';

/** A page on which fights show: a mere notice, whose badge turns into a loud one. */
const phoneOnly = (script: string) =>
  `<!doctype html><link rel=icon href="data:,"><label>Phone number <input id="phone"></label>${script}`;

/**
 * How long ten fights may take, in milliseconds. The warning looks five times a second at most, and a fight may need
 * three looks: seven seconds on a machine that does nothing else.
 */
const LONGEST_FIGHT = 30_000;

const FOUGHT: Readonly<Record<string, string>> = {
  'removes the warning again and again': `<script>new MutationObserver(() =>
    document.querySelectorAll('html > :not(head, body)').forEach((each) => each.remove())
    ).observe(document.documentElement, { childList: true })</script>`,
  'closes the warning again and again': `<script>setInterval(() =>
    document.querySelectorAll('html > [popover]:popover-open').forEach((each) => each.hidePopover()), 5)</script>`,
  'makes the whole document inert for good': `<script>
    document.addEventListener('focusin', ({ target }) => setInterval(() => {
      document.documentElement.inert = !document.documentElement.inert;
      target.focus();
    }, 350), { once: true })</script>`,
  'covers the warning again and again': `<div popover=manual id=cover style="inset: 0; width: 100vw; height: 100vh;
    background: lime; pointer-events: none"></div>
    <script>setInterval(() => { cover.hidePopover(); cover.showPopover() }, 40)</script>`,
};

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  /** Opens a page and puts the focus into its field by script, as pages on which no click would find it need. */
  async function openAtField(url: string, html: string): Promise<TestPage> {
    const page = await browser.open(url, html);
    await expect.poll(() => page.badge()).toBe('!!');
    await page.evaluate(() => document.querySelector<HTMLElement>('#id-number')?.focus());
    return page;
  }

  test.each(Object.entries(OUTLASTED))('a person sees the warning on a page that %s', async (what, html) => {
    const at = Object.keys(OUTLASTED).indexOf(what);
    const page = await openAtField(`https://attacks${at}.example/`, withMore(html));
    await expect.poll(() => isSeenWhole(page)).toBe(true);
    await page.close();
  });

  test.each(Object.entries(OUTLASTED_LATER))(
    'a person sees the warning on a page that %s',
    async (what, html) => {
      const at = Object.keys(OUTLASTED_LATER).indexOf(what);
      const page = await openAtField(`https://attacks-later${at}.example/`, withMore(html));
      await page.settled();
      await expect.poll(() => isSeenWhole(page)).toBe(true);
      await page.close();
    },
  );

  test('a person sees the warning on a page that fades its root, or the badge tells of it', async () => {
    const page = await browser.open('https://fades.example/', phoneOnly(FADED));
    await expect.poll(() => page.badge()).toBe('·');
    await page.focus('#phone');
    if (name === 'firefox') await expect.poll(() => page.badge(), { timeout: LONGEST_FIGHT }).toBe('!!');
    else expect(await page.warning()).not.toBeNull();
    await page.close();
  });

  test('a person sees the warning under a strict content security policy with trusted types', async () => {
    const page = await browser.open('https://strict.example/', {
      body: JOB.replace(/<style>.*<\/style>/s, ''),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    await page.focus('#id-number');
    await expect.poll(() => isSeenWhole(page)).toBe(true);
    await page.close();
  });

  test('a person sees the warning at a field inside the modal dialog of a page', async () => {
    const page = await browser.open(
      'https://in-a-dialog.example/',
      withMore(`<dialog id=d><label>Passport number <input id=field></label></dialog>
        <script>d.showModal()</script>`),
    );
    await page.focus('#field');
    await expect.poll(() => isSeenWhole(page)).toBe(true);
    await page.clickInWarning(/Why/);
    await expect.poll(async () => (await page.warning())?.text).toContain('Who asks');
    await page.close();
  });

  test.each(Object.entries(FOUGHT))('the badge takes over on a page that %s', async (what, html) => {
    const page = await browser.open(
      `https://fights${Object.keys(FOUGHT).indexOf(what)}.example/`,
      phoneOnly(html),
    );
    await expect.poll(() => page.badge()).toBe('·');
    await page.focus('#phone');
    await expect.poll(() => page.badge(), { timeout: LONGEST_FIGHT }).toBe('!!');
    expect(await page.evaluate(() => 'still alive')).toBe('still alive');
    await page.close();
  });

  test('a covered card takes no trust', async () => {
    const page = await browser.open(
      'https://lures-clicks.example/',
      withMore(`<div popover=manual id=cover style="inset: 0; width: 100vw; height: 100vh; border: 0;
        background: lime; pointer-events: none">Click here to win</div>`),
    );
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/I know this site/);
    await page.evaluate(() => {
      const cover = document.querySelector<HTMLElement>('#cover');
      setInterval(() => {
        cover?.hidePopover();
        cover?.showPopover();
      }, 40);
    });
    await page.settled();
    await page.clickInWarning(/Always/);
    await page.settled();
    await page.close();
    const again = await browser.open('https://lures-clicks.example/', JOB);
    await again.focus('#id-number');
    expect(await again.warning()).not.toBeNull();
    await again.close();
  });

  test('a card that its page calls from field to field takes no trust', async () => {
    const page = await browser.open('https://calls-about.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/I know this site/);
    await page.evaluate(() => {
      let tick = 0;
      setInterval(() => {
        tick += 1;
        document.querySelector<HTMLElement>(tick % 2 ? '#card' : '#id-number')?.focus();
      }, 200);
    });
    await page.settled();
    await page.clickInWarning(/Always/);
    await page.settled();
    expect(await page.badge()).toBe('!!');
    await page.close();
  });

  test('a dialog that is covered takes no "Send anyway", nor does a double click on the button that opens it', async () => {
    browser.web.serve('https://lures-on.example/sent', '<!doctype html><p>Sent.</p>');
    const page = await browser.open(
      'https://lures-on.example/',
      withMore(`<div popover=manual id=cover style="inset: 0; width: 100vw; height: 100vh; border: 0;
        background: lime; pointer-events: none">Click here to win</div>`),
    );
    const posts = () =>
      browser.web.requests.filter(({ method, url }) => method === 'POST' && url.includes('lures-on'));
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.type('A123456');
    await page.press('Escape');
    const { x, y } = await page.evaluate(() => {
      const button = document.querySelector('button');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.clickAt(x, y);
    await page.clickAt(x, y);
    expect(posts()).toEqual([]);
    if ((await dialog(page)) === null) await page.clickAt(x, y);
    await expect.poll(() => dialog(page)).toContain('Send anyway');
    await page.evaluate(() => {
      const cover = document.querySelector<HTMLElement>('#cover');
      setInterval(() => {
        cover?.hidePopover();
        cover?.showPopover();
      }, 40);
    });
    // Longer than the three seconds it takes in plain sight.
    for (let wait = 0; wait < 3; wait += 1) await page.settled();
    expect(await dialog(page)).toContain('Send anyway (');
    await page.clickInWarning(/Send anyway/);
    expect(await dialog(page)).not.toBeNull();
    expect(posts()).toEqual([]);
    await page.close();
  });

  test('a card that moves takes no trust, and takes it once it stands still', async () => {
    const page = await browser.open('https://moving.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/I know this site/);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      let tick = 0;
      const moving = setInterval(() => {
        tick += 1;
        if (main) main.style.translate = `0 ${tick % 2 ? 6 : 0}px`;
        if (tick > 60) clearInterval(moving);
      }, 50);
    });
    await page.clickInWarning(/Always/);
    expect(await page.settled()).not.toBeNull();
    await page.settled();
    await page.settled();
    await page.clickInWarning(/Always/);
    await expect.poll(() => page.badge()).toBe('');
    expect(await cardBox(page)).toBeNull();
    await page.close();
  });
});
