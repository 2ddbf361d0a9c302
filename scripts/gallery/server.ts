import { createViteServer } from 'vitest/node';
import { dataPlugin } from './data-plugin.ts';

/** A running server of the gallery's page. */
export interface GalleryServer {
  /** Its address, with a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the gallery's page from the sources, on this machine alone.
 *
 * @throws when no port is free
 */
export async function serveGallery(): Promise<GalleryServer> {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    plugins: [dataPlugin],
    server: { host: '127.0.0.1', hmr: false, ws: false },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
  });
  await server.listen();
  const [origin] = server.resolvedUrls?.local ?? [];
  if (!origin) throw new Error('The gallery has no address. Is every port of this machine in use?');
  return { origin, close: () => server.close() };
}
