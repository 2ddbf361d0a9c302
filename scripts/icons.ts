/** Draws the toolbar's icons from the mark. */
import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { provideBrowser } from './browsers/provide.ts';

const SIDES = [16, 32, 48, 96, 128] as const;

const mark = readFileSync('components/shared/mark.svg', 'utf8');
const browser = await launch({
  executablePath: provideBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${mark}`);
mkdirSync('public/icon', { recursive: true });
for (const side of SIDES) {
  await page.setViewport({ width: side, height: side });
  await page.screenshot({ path: `public/icon/${side}.png`, omitBackground: true });
}
await browser.close();
