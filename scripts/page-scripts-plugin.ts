import type { Plugin } from 'vite';

/** WXT's wrapper of a content script, by its name; the script's path stands behind. */
const WRAPPER = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/** The script whose characters are made ASCII. Others hold so much text beyond that they would grow. */
const EVERYWHERE = 'content-scripts/sentinel.js';

/**
 * Makes the scripts for pages light to start.
 *
 * WXT's wrapper of each, a promise around it with a context and a logger, takes time on every page
 * (docs/performance.md). Its context also posts an event named after the extension to every page and
 * stops the script when it receives one, so any page could notice and dismiss us. The script's own
 * `main` is called instead; lifetimes are handled where they begin, with an AbortSignal.
 *
 * A script with one letter beyond Latin-1 is kept in memory at two bytes a letter, so the one that runs in
 * every frame is written in ASCII.
 */
export function pageScriptsPlugin(): Plugin {
  return {
    name: 'formwarn-page-scripts',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(WRAPPER)) return undefined;
      const script = JSON.stringify(id.slice(WRAPPER.length));
      return `import script from ${script};\nexport default script.main();`;
    },
    generateBundle(_options, bundle) {
      const script = bundle[EVERYWHERE];
      if (script?.type !== 'chunk') return;
      script.code = script.code.replaceAll(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    },
  };
}
