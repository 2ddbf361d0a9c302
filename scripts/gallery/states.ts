import type { Language } from '../../lib/i18n/languages.ts';

/**
 * What of the warning a picture shows. `short` is the trust that a form builder's page can get, with the
 * focus on its first choice, `frame` the card around a frame that has no room for it, `tight` the line that
 * is left of a card in a low view, `waiting` the dialog in its first seconds, when nobody can go on yet, and
 * `many` the same with much in it and a long name.
 */
export const PARTS = [
  'notice',
  'caution',
  'strong',
  'why',
  'trust',
  'short',
  'frame',
  'tight',
  'waiting',
  'dialog',
  'many',
] as const;
export type Part = (typeof PARTS)[number];

export const SCHEMES = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** English from left to right, Arabic from right to left, and Chinese. */
export const WRITINGS = ['en', 'ar', 'zh-CN'] as const satisfies readonly Language[];
export type Writing = (typeof WRITINGS)[number];

/** Sizes of the view in CSS pixels, a laptop's, a phone's and a frame's, and the size of text in percent of the usual. */
export const VIEWS = {
  wide: { width: 1000, height: 640, text: 100 },
  narrow: { width: 360, height: 640, text: 100 },
  large: { width: 1000, height: 640, text: 200 },
  grown: { width: 360, height: 640, text: 200 },
  low: { width: 360, height: 180, text: 100 },
} as const;
export type ViewName = keyof typeof VIEWS;

/** The views that show a part otherwise than any part before it. */
export function viewsOf(part: Part): readonly ViewName[] {
  const own: { readonly [one in Part]?: readonly ViewName[] } = {
    short: ['narrow', 'grown'],
    tight: ['low'],
    many: ['narrow', 'grown'],
  };
  return own[part] ?? ['wide', 'narrow', 'large'];
}

/** Where the gallery's page lies on its server. */
const PAGE = 'scripts/gallery/page.html';

/** The address of the gallery's page that shows a part in a language and a view, below the server's own. */
export function addressOf(part: Part, language: Language, view: ViewName): string {
  return `${PAGE}?${new URLSearchParams({ part, language, text: String(VIEWS[view].text) })}`;
}
