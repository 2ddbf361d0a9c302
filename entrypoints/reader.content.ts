import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/frame/reader.ts';

/** Injected by the background into a frame that may ask. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    startReader(document);
  },
});
