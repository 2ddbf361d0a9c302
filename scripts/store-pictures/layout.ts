import { readFileSync } from 'node:fs';
import { directionOf, type Language } from '../../lib/i18n/languages.ts';
import { words } from '../packaged-files.ts';
import type { Card } from './play.ts';

/** Sizes the stores ask for, in pixels. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };
export const MARQUEE = { width: 1400, height: 560 };

/** Pixels of a screenshot for each of a page, so that people can read it where a store shows it small. */
export const SCALE = 1.25;
/** The view of the pages in screenshots, in CSS pixels. */
export const VIEW = {
  width: SCREENSHOT.width / SCALE,
  height: SCREENSHOT.height / SCALE,
  deviceScaleFactor: SCALE,
};

type Size = typeof TILE;

const mark = readFileSync('components/shared/mark.svg', 'utf8');
const asUrl = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

const documentOf = (language: Language, style: string, body: string) =>
  `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><style>${style}</style>${body}`;

/** The page with the popup over it, where the browser opens it: below the toolbar's end. */
export function screenOf(page: Buffer, popup: Buffer, language: Language): string {
  const style = `
    body { margin: 0; background: url(${asUrl(page)}) }
    img { position: fixed; inset-block-start: 8px; inset-inline-end: 32px; border-radius: 12px;
      box-shadow: 0 0 0 1px rgb(0 0 0 / 0.12), 0 12px 40px rgb(0 0 0 / 0.3) }`;
  return documentOf(language, style, `<img src="${asUrl(popup)}" alt="">`);
}

/** A tile: what Formwarn is, in a sentence, and its card as it is. */
export function tileOf({ page, box }: Card, language: Language, size: Size): string {
  const texts = words(language);
  const isSmall = size.width < MARQUEE.width;
  const style = `
    body { box-sizing: border-box; display: flex; flex-direction: ${isSmall ? 'column' : 'row'};
      align-items: ${isSmall ? 'start' : 'center'}; justify-content: space-between; gap: ${isSmall ? 18 : 72}px;
      width: ${size.width}px; height: ${size.height}px; margin: 0; overflow: hidden;
      padding: ${isSmall ? '22px 32px 0' : '0 96px'};
      background: radial-gradient(circle at 80% 20%, #12747c, #08474d 75%); color: #fff;
      font: ${isSmall ? 18 : 28}px/1.4 system-ui, 'Noto Sans', sans-serif }
    .mark { display: flex; align-items: center; gap: 0.5em; font-size: ${isSmall ? 26 : 48}px; font-weight: 700 }
    svg { width: 1.5em; border-radius: 24%; box-shadow: 0 0 0 2px rgb(255 255 255 / 0.25) }
    p { margin: ${isSmall ? '8px 0 0' : '28px 0 0'}; text-wrap: balance }
    .card { flex: none; zoom: ${isSmall ? 1 : 1.25}; width: ${box.width}px; height: ${box.height}px; border-radius: 12px;
      background: url(${asUrl(page)}) -${box.x}px -${box.y}px / ${VIEW.width}px ${VIEW.height}px;
      box-shadow: 0 18px 50px rgb(0 0 0 / 0.4) }`;
  const said = isSmall ? texts['welcome.field'] : texts['welcome.lead'];
  return documentOf(
    language,
    style,
    `<div><div class="mark">${mark}${texts['name']}</div><p>${said}</p></div><div class="card"></div>`,
  );
}
