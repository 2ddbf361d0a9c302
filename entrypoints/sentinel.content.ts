import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSentinel } from '../lib/frame/sentinel.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    startSentinel(document);
  },
});
