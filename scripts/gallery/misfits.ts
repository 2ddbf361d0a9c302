import type { Page } from 'puppeteer-core';

/** What is measured, in the page: the open warning, else the page. */
function measure(): string[] {
  const warning = document.querySelector('html > [popover]')?.shadowRoot;
  const all = [...(warning ?? document.body).querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.offsetWidth > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  if (all.length === 0) throw new Error('Nothing is shown');

  const faults: Readonly<Record<string, (element: HTMLElement) => boolean>> = {
    'cut off': (element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isBox = element.matches('.pane, dialog, .panel, button');
      const isMeantTo = textOverflow === 'ellipsis' || (!isBox && ['visible', 'auto'].includes(overflowX));
      return !isMeantTo && element.scrollWidth > element.clientWidth + 1;
    },
    'out of its box': (element) => {
      const box = element.parentElement?.closest('.card, dialog, .panel')?.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      return left < (box?.left ?? 0) - 1 || right > (box?.right ?? innerWidth) + 1;
    },
    // On pages axe knows better, since it takes the room around into account.
    'too small': (element) =>
      Boolean(warning) &&
      element.matches('button') &&
      Math.min(element.offsetWidth, element.offsetHeight) < 24,
    'below its icon': (element) => {
      const icon = element.matches('[role=tab] > span, .kind > span') && element.previousElementSibling;
      const [line] = element.getClientRects();
      return Boolean(icon && line && icon.getBoundingClientRect().bottom <= line.top);
    },
  };
  return Object.entries(faults).flatMap(([fault, has]) =>
    all
      .filter((element) => has(element))
      .map((element) => `${fault}: ${element.localName}.${element.className}, ${element.textContent}`),
  );
}

/**
 * What of the open warning, else of the page, doesn't fit: text that is cut off, boxes that must be
 * scrolled sideways, what runs out of its box or of the view, words in the line below their icon, and a
 * warning's buttons too small to be hit (WCAG 2.2, 2.5.8). In words, empty where all fits.
 *
 * @throws when nothing is shown
 */
export const misfits = (tab: Page): Promise<string[]> => tab.evaluate(measure);
