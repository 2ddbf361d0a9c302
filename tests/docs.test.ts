import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = globSync(['*.md', 'docs/**/*.md', '.github/*.md']).filter(
  (path) => !path.startsWith('node_modules'),
);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A heading's name in an address, as code hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Whether a link leads somewhere, from the page it is on. */
function leadsSomewhere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#', 2);
  const target = file ? join(dirname(page), file) : page;
  return existsSync(target) && (!anchor || anchorsIn(target).includes(anchor));
}

/** Whether a file or folder is there, with or without the ending of its name. */
const isThere = (path: string): boolean => globSync(`${path}{,.*}`).length > 0;

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links to nothing that is not there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const ours = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(ours.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('names no file and no command that is not there', () => {
    const files = [
      ...text.matchAll(/`((?:tests|scripts|lib|components|entrypoints|docs|public)\/[\w./-]+)`/g),
    ];
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)];
    expect(files.map(([, path = '']) => path).filter((path) => !isThere(path))).toEqual([]);
    expect(commands.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('CONTRIBUTING.md names every benchmark and every run of random tests', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const measures = Object.keys(scripts).filter((name) => /^(?:bench|fuzz)/.test(name));
  expect(measures.filter((name) => !text.includes(`npm run ${name}`))).toEqual([]);
});
