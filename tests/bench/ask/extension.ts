import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

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
  writeFileSync(join(folder, 'frame.js'), await bundle('frame.ts'));
}
