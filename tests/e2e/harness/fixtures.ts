import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

/** The HTML of a page under tests/fixtures/pages. */
export function fixture(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
