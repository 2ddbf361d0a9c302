import type { Browser } from 'webextension-polyfill';
import { browser as api } from 'wxt/browser';

/**
 * The extension API, with promises, in both browsers.
 *
 * The build puts webextension-polyfill behind `wxt/browser`, while WXT types it as Chrome's own
 * API; the cast restores the polyfill's types.
 */
export const browser = api as unknown as Browser;

export type { Runtime } from 'webextension-polyfill';
