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
      if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) return false;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isMeantTo = textOverflow === 'ellipsis' || overflowX === 'auto';
      return !isMeantTo || element.matches('.card, dialog, .panel');
    },
    'beyond the view': (element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    },
    // On pages axe knows better, since it takes the room around into account.
    'too small': (element) =>
      Boolean(warning) &&
      element.matches('button') &&
      Math.min(element.offsetWidth, element.offsetHeight) < 24,
    'below its icon': (element) => {
      const icon = element.matches('[role=tab] > span') && element.previousElementSibling;
      return Boolean(icon && icon.getBoundingClientRect().bottom <= element.getBoundingClientRect().top);
    },
  };
  return Object.entries(faults).flatMap(([fault, has]) =>
    all
      .filter((element) => has(element))
      .map((element) => `${fault}: ${element.localName}.${element.className}, ${element.textContent}`),
  );
}

/**
 * What of the open warning, else of the page, doesn't fit: text that is cut off or runs out of its box,
 * boxes that must be scrolled sideways or lie beyond the view, tabs too narrow for their words, and a
 * warning's buttons too small to be hit (WCAG 2.2, 2.5.8). In words, empty where all fits.
 *
 * @throws when nothing is shown
 */
export const misfits = (tab: Page): Promise<string[]> => tab.evaluate(measure);
