import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenEarly } from '../lib/hearing/early.ts';

/** Runs before the first script of a page, and so holds next to nothing. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    listenEarly();
  },
});
