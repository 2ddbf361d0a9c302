import { defineConfig } from 'wxt';
import { foldedPlugin } from './scripts/folded-plugin.ts';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';
import { pageScriptsPlugin } from './scripts/page-scripts-plugin.ts';
import { packagedFiles } from './scripts/packaged-files.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // WXT would give Firefox Manifest V2.
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    optional_permissions: ['history'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        // Our own package, and nothing else: the promise to ask the network for nothing, kept by the browser.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'formwarn@formwarn.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '126', storage: { managed_schema: 'policy.json' } }),
  }),
  zip: {
    // For reviewers at Mozilla: all that a build needs, and nothing that only tests or tells.
    excludeSources: [
      'tests/**',
      'docs/images/**',
      'docs/store/listing/**',
      'coverage/**',
      '**/*.log',
      '**/*.zip',
    ],
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...packagedFiles());
    },
  },
  vite: () => ({
    plugins: [lexiconPlugin(), foldedPlugin('lib/frame/watching.ts', [lexiconPlugin()]), pageScriptsPlugin()],
    build: {
      target: 'es2023',
      // It would copy the 68 KB of the Public Suffix List's labels to each of their three uses.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
});
