import { browser } from './browser.ts';

/**
 * Reads a text file of the extension's own package. Nothing leaves the device: the address is the
 * extension's.
 *
 * @param path from the package's root, such as `data/sites.txt`
 * @throws when the package holds no such file
 */
export async function readPackagedText(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from the package; reinstall the extension`);
  return response.text();
}

/** Reads a JSON file of the extension's own package; see {@link readPackagedText}. */
export async function readPackagedJson<T>(path: string): Promise<T> {
  return JSON.parse(await readPackagedText(path)) as T;
}
