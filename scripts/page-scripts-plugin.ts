import type { Plugin } from 'vite';

/** WXT's wrapper of a content script, by its name; the script's path stands behind. */
const WRAPPER = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/** The script whose characters are made ASCII. Others hold so much text beyond that they would grow. */
const EVERYWHERE = 'content-scripts/sentinel.js';

/** The script whose functions are nearly all called once a warning opens, when nobody should wait for them. */
const AT_ONCE = 'content-scripts/warning.js';

/** Has Chromium, from 136 on, compile all functions of a script with it (V8's explicit compile hints). */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes the scripts for pages light to start.
 *
 * WXT's wrapper of each, a promise around it with a context and a logger, takes time on every page
 * (docs/performance.md). Its context also posts an event named after the extension to every page and
 * stops the script when it receives one, so any page could notice and dismiss us. The script's own
 * `main` is called instead; lifetimes are handled where they begin, with an AbortSignal.
 *
 * A script with one letter beyond Latin-1 is kept in memory at two bytes a letter, so the one that runs in
 * every frame is written in ASCII. That of the warning is compiled as it comes in, not as it opens.
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
    generateBundle: {
      // After WXT, which looks for how a script begins.
      order: 'post',
      handler(_options, bundle) {
        const [everywhere, atOnce] = [bundle[EVERYWHERE], bundle[AT_ONCE]];
        if (atOnce?.type === 'chunk') atOnce.code = COMPILE_ALL + atOnce.code;
        if (everywhere?.type !== 'chunk') return;
        everywhere.code = everywhere.code.replaceAll(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      },
    },
  };
}
