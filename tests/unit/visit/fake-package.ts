import { vi } from 'vitest';
import { packagedFiles } from '../../../scripts/packaged-files.ts';

const files = new Map(packagedFiles().map(({ relativeDest, contents }) => [relativeDest, contents]));

/** Lets the code under test read the extension's own package, and nothing else. */
export function servePackage(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const contents = files.get(new URL(address).pathname.slice(1));
    if (contents === undefined) throw new Error(`not in the package: ${address}`);
    return new Response(contents);
  });
}
