import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { LocalWeb } from '../../../scripts/web/server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where Speedometer lies in the web of the benchmark, a host nobody knows. */
const HOST = 'http://speedometer.example';

/**
 * Serves Speedometer's folder and gives the address that runs one iteration.
 *
 * @throws when the folder doesn't hold it
 */
export function serveSpeedometer(web: LocalWeb, folder: string): string {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} does not hold Speedometer: name a checkout of its branch release/3.1`);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `${HOST}/${relative(folder, path).replaceAll(sep, '/')}`;
    const page = { body: readFileSync(path), type: TYPES[extname(path)] ?? 'application/octet-stream' };
    web.serve(address, page);
    if (entry.name === 'index.html') web.serve(address.slice(0, -entry.name.length), page);
  }
  return `${HOST}/index.html?iterationCount=1&startAutomatically`;
}
