import { waitFor } from '../../../scripts/browsers/act.ts';
import type { View } from '../../../scripts/browsers/types.ts';

/** All words on screen in the popup. */
export function wordsOf(popup: View): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** Turns to one of the popup's parts by the name on its tab. Throws when there is no such tab within five seconds. */
export async function turnTo(popup: View, name: string): Promise<void> {
  const turned = await waitFor(() =>
    popup.evaluate((wanted) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      const tab = tabs.find(({ innerText }) => innerText.trim() === wanted);
      tab?.click();
      return tab?.ariaSelected === 'true';
    }, name),
  );
  if (!turned) throw new Error(`The popup has no part called ${name}`);
}

/** Presses the first control on screen whose words are these. Throws when there is none within five seconds. */
export async function pressIn(view: Pick<View, 'evaluate'>, name: string): Promise<void> {
  const pressed = await waitFor(() =>
    view.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, summary, label, a')];
      const control = controls.find(
        (one) => one.checkVisibility() && one.innerText.replace(/\s+/g, ' ').trim() === wanted,
      );
      control?.click();
      return control !== undefined;
    }, name),
  );
  if (!pressed) throw new Error(`There is nothing called ${name} to press`);
}
