import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { lexiconPlugin } from '../../../scripts/lexicon-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const MANIFEST = {
  manifest_version: 3,
  name: 'Formwarn bench',
  version: '1',
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['frame.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    },
  ],
};

/**
 * Builds an extension that holds nothing but the detector, bundled as it ships, and a reporter that
 * answers what each marked control was found to ask.
 *
 * @param folder an empty folder to build it in
 */
export async function buildExtension(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  // The worker has nothing to do: it is there to be spoken through.
  writeFileSync(
    join(folder, 'worker.js'),
    'self.reports = []; chrome.runtime.onMessage.addListener((report) => { self.reports.push(report); });',
  );
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [lexiconPlugin()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: resolve(import.meta.dirname, 'frame.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'frame.js',
      },
    },
  });
}
