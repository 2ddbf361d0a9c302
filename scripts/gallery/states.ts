/** What of the warning a picture shows. */
export const PARTS = ['notice', 'caution', 'strong', 'why', 'trust', 'dialog'] as const;
export type Part = (typeof PARTS)[number];

export const SCHEMES = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** English from left to right, Arabic from right to left, and Chinese. */
export const WRITINGS = ['ltr', 'rtl', 'zh'] as const;
export type Writing = (typeof WRITINGS)[number];

/** Sizes of the view in CSS pixels: a laptop's and a phone's. */
export const VIEWS = {
  wide: { width: 1000, height: 640 },
  narrow: { width: 360, height: 640 },
} as const;
export type ViewName = keyof typeof VIEWS;

/** Where the gallery's page lies on its server. */
const PAGE = 'scripts/gallery/page.html';

/** The address of the gallery's page that shows a part in a writing, below the server's own. */
export function addressOf(part: Part, writing: Writing): string {
  return `${PAGE}?${new URLSearchParams({ part, writing })}`;
}
