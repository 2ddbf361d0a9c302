import { defineContentScript } from 'wxt/utils/define-content-script';
import { lookAt } from '../lib/frame/look.ts';

/** Injected by the background when the popup asks about a page; what it returns is the answer. */
export default defineContentScript({
  registration: 'runtime',
  main: () => lookAt(document),
});
