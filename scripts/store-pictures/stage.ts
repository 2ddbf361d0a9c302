import { resolve } from 'node:path';
import type { Viewport } from 'puppeteer-core';
import { install, startPuppet } from '../browsers/chromium/launch.ts';
import { ChromiumPage } from '../browsers/chromium/page.ts';
import { BUILT } from '../browsers/launch.ts';
import { provideBrowser } from '../browsers/provide.ts';
import { LocalWeb } from '../web/server.ts';
import { SCALE } from './layout.ts';

/** A browser with the extension in it, whose web is ours alone. */
export interface Stage {
  /** Serves a page at an address and opens it in a tab with a view of a size. */
  open(url: string, html: string, view: Viewport): Promise<ChromiumPage>;
  /** Opens a page of the extension, by its path in the package. */
  openOwn(path: string, view: Viewport): Promise<ChromiumPage>;
  /** Draws a document of ours and takes its picture, as PNG. */
  draw(html: string, view: Viewport): Promise<Buffer>;
  close(): Promise<void>;
}

const insideExtension = () => Promise.reject(new Error('There is no such tab here'));

/** Starts Chromium with the extension as it was built, for a new user. */
export async function openStage(): Promise<Stage> {
  const web = await LocalWeb.start();
  const puppet = await startPuppet(
    provideBrowser('chromium'),
    { proxy: web.proxyConfiguration(), trusted: web.fingerprint, headless: true },
    // The popup is the browser's own window: as sharp as the screen, and as high as that has room for.
    [`--force-device-scale-factor=${SCALE}`, '--screen-info={1600x1200}'],
  );
  const id = await install(puppet, resolve(BUILT.chromium));
  const extension = (await puppet.extensions()).get(id);
  if (!extension) throw new Error('Chromium has not taken in the extension');

  const newTab = async (view: Viewport) => {
    const tab = await puppet.newPage();
    await tab.setViewport(view);
    return tab;
  };
  const goTo = async (url: string, view: Viewport) => {
    const page = new ChromiumPage(await newTab(view), puppet, extension, insideExtension);
    await page.goto(url);
    return page;
  };
  return {
    open: (url, html, view) => {
      web.serve(url, html);
      return goTo(url, view);
    },
    openOwn: (path, view) => goTo(`chrome-extension://${id}/${path}`, view),
    draw: async (html, view) => {
      const tab = await newTab(view);
      await tab.setContent(html);
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      const picture = Buffer.from(await tab.screenshot());
      await tab.close();
      return picture;
    },
    close: async () => {
      await puppet.close();
      web.close();
    },
  };
}
