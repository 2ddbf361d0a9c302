import { currentLife } from './life.ts';

/** What a look into the page the person sees tells about reading it. */
export interface Look {
  /** The page's origin, `null` where it has none. Not all pages show it in their address. */
  readonly origin: string;
  /** The sentinel runs there, or is still to come. It isn't on pages that were open before the extension came. */
  readonly isAwake: boolean;
  /**
   * What keeps a form on it from being read, or null:
   * - `document`: it is no web page but a document, such as a PDF, in the browser's viewer
   * - `drawn`: most of it is a drawing (canvas), whose fields are pixels
   */
  readonly obstacle: 'document' | 'drawn' | null;
}

/** The share of the viewport from which on a drawing is the page and no ornament of it. */
const MOST_OF_IT = 0.5;

/** Tells whether drawings cover most of what is in view, with no fields of the page's own over them. */
export function isDrawn(page: Document): boolean {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  if (width === 0 || height === 0 || page.querySelector('input:not([type=hidden]), textarea, select')) {
    return false;
  }
  const areas = [...page.querySelectorAll('canvas')].map((canvas) => {
    const { left, right, top, bottom } = canvas.getBoundingClientRect();
    const across = Math.min(right, width) - Math.max(left, 0);
    const down = Math.min(bottom, height) - Math.max(top, 0);
    return Math.max(across, 0) * Math.max(down, 0);
  });
  return areas.some((area) => area >= width * height * MOST_OF_IT);
}

/** Looks at the page in this frame. Changes nothing on it. */
export function lookAt(page: Document): Look {
  const life = currentLife();
  const isPage = /^(?:text\/html|application\/xhtml\+xml|text\/plain|image\/)/.test(page.contentType);
  const read = isDrawn(page) ? 'drawn' : null;
  const isAwake = page.readyState === 'complete' ? life !== null && !life.aborted : true;
  return { origin: window.origin, isAwake, obstacle: isPage ? read : 'document' };
}
