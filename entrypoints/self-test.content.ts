import { defineContentScript } from 'wxt/utils/define-content-script';
import { testProtection } from '../lib/frame/self-test.ts';

/** Injected by the background when the person wants to see that the protection works. */
export default defineContentScript({
  registration: 'runtime',
  main: () => testProtection(),
});
