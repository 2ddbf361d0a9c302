import { expect } from 'vitest';
import type { TestPage } from './page.ts';

/** What the dialog before sending says, or null while there is none. */
export async function dialog(page: TestPage): Promise<string | null> {
  const said = await page.evaluateInClosedRoots((root) => {
    const found = root.querySelector('dialog');
    return found?.matches(':modal') ? found.innerText.replace(/\s+/g, ' ') : null;
  });
  return said.find((text) => text !== null) ?? null;
}

/** Waits until going on is possible, and goes on. */
export async function goOn(page: TestPage): Promise<void> {
  await expect.poll(() => dialog(page)).toMatch(/Send anyway(?! \()/);
  await page.clickInWarning(/Send anyway/);
}
