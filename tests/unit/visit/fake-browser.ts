import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from './fake-package.ts';

/** A browser in English in which the extension has just been installed. */
export function beginInEnglish(): void {
  fakeBrowser.reset();
  servePackage();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.stubGlobal('navigator', {
    languages: ['en-US'],
    locks: { request: async (...args: readonly unknown[]) => (args.at(-1) as () => unknown)() },
    storage: { estimate: async () => ({}), persist: async () => true },
  });
}
