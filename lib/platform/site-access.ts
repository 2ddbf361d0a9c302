import { browser } from './browser.ts';

/** All web pages. Firefox lets people grant and take back at any time what Chrome grants on installation. */
const ACCESS = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the extension may look at web pages; without that it can warn nowhere. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(ACCESS);
}

/** Asks the person for it; must be called from a click. Resolves to their answer. */
export function askForSiteAccess(): Promise<boolean> {
  return browser.permissions.request(ACCESS);
}

/** Calls `listener` whenever the person grants or takes back a permission, here or in the browser. */
export function onPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
