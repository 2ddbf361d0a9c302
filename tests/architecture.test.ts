// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { chainTo, readModules, roomOf } from './architecture/modules.ts';

const shipped = readModules('entrypoints', 'components', 'lib');
const around = readModules('scripts', 'tests');
const modules = new Map(shipped.map((module) => [module.path, module]));

/** What only lib/platform may name. */
const EXTENSION_API = /^(webextension-polyfill|wxt\/browser|@wxt-dev\/browser)/;

/** What each room may import at run time, beside itself. Types are free but for the browser's own. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'lib/hearing': [],
  'lib/ask': ['lib/hearing'],
  'lib/site': [],
  'lib/verdict': ['lib/ask', 'lib/site'],
  'lib/cases': ['lib/ask'],
  'lib/recovery': ['lib/ask', 'lib/site'],
  'lib/platform': [],
  'lib/i18n': ['lib/platform', 'lib/settings'],
  'lib/settings': ['lib/platform', 'lib/i18n', 'lib/verdict'],
  'lib/ledger': ['lib/platform', 'lib/ask', 'lib/verdict'],
  'lib/messages': ['lib/platform', 'lib/ask', 'lib/ledger', 'lib/verdict'],
  'lib/frame': ['lib/ask', 'lib/hearing', 'lib/messages', 'lib/verdict', 'lib/i18n'],
  'lib/visit': ['lib'],
  'lib/backup': ['lib'],
  components: [
    'components',
    'lib/ask',
    'lib/site',
    'lib/settings',
    'lib/verdict',
    'lib/cases',
    'lib/recovery',
    'lib/i18n',
    'lib/ledger',
    'lib/messages',
  ],
  entrypoints: ['components', 'lib'],
};

/** The entry for a room, or for the folder it lies in. */
function allowedIn(room: string): readonly string[] {
  const allowed = MAY_USE[room] ?? MAY_USE[room.split('/', 1)[0] ?? ''];
  if (!allowed)
    throw new Error(`${room} is a new room: say in tests/architecture.test.ts what it may import`);
  return [room, ...allowed];
}

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`);

describe('imports run one way', () => {
  test('each room imports only what stands below it', () => {
    const wrong = shipped.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => !typeOnly && /^(entrypoints|components|lib)\//.test(target))
        .filter(({ target }) => !allowedIn(roomOf(path)).some((allowed) => isWithin(allowed, target)))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file reaches itself again', () => {
    const circles = shipped.map((module) => chainTo(module, modules, (target) => target === module.path));
    expect(circles.filter((circle) => circle !== null)).toEqual([]);
  });

  test('what ships imports nothing of scripts, tests or the outside', () => {
    const outside = shipped.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(scripts|tests|\.\.)\/|^\/|^node:/.test(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });

  test('nothing in scripts and tests needs a file from outside the project', () => {
    const outside = around.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(\.\.)?\//.test(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });
});

describe("the browser's extension API", () => {
  test('is imported by lib/platform alone', () => {
    const importers = shipped
      .filter(({ imports }) => imports.some(({ target }) => EXTENSION_API.test(target)))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('lib/platform/'));
    expect(importers).toEqual([]);
  });

  test.each(['lib/ask', 'lib/site', 'lib/verdict', 'lib/cases', 'lib/recovery', 'components'])(
    'is out of reach of %s, in steps too',
    (room) => {
      const chains = shipped
        .filter(({ path }) => isWithin(room, path))
        .map((module) => chainTo(module, modules, (target) => isWithin('lib/platform', target)));
      expect(chains.filter((chain) => chain !== null)).toEqual([]);
    },
  );

  test('comes with no polyfill into the scripts that run in pages', () => {
    const inPages = shipped.filter(({ path }) => /^entrypoints\/.*\.content\.tsx?$/.test(path));
    expect(inPages).not.toEqual([]);
    const chains = inPages.map((module) => chainTo(module, modules, (target) => EXTENSION_API.test(target)));
    expect(chains.filter((chain) => chain !== null)).toEqual([]);
  });

  test('is called by its global name in lib/frame alone', () => {
    const callers = shipped
      .filter(({ path }) => !/^lib\/(frame|platform)\//.test(path))
      .filter(({ text }) => /(?<!['\w])chrome\.\w/.test(text))
      .map(({ path }) => path);
    expect(callers).toEqual([]);
  });
});

describe('privacy', () => {
  test('no file but the one that reads our own package has a way to ask the network', () => {
    const asking = shipped
      .filter(({ path }) => path !== 'lib/platform/package.ts')
      .filter(({ text }) =>
        /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport)/.test(text),
      )
      .map(({ path }) => path);
    expect(asking).toEqual([]);
  });

  test('no file makes HTML or code out of text', () => {
    const ways =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|setHTML|createContextualFragment|DOMParser|document\.write|srcdoc\s*=|\beval\(|\bFunction\(|set(?:Timeout|Interval)\(\s*['"`]/;
    expect(shipped.filter(({ text }) => ways.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  test('have at most 300 lines, lists of data aside', () => {
    const long = [...shipped, ...around]
      .filter(({ path }) => !path.includes('/data/'))
      .filter(({ text }) => text.split('\n').length > 301)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test('say what each exported function is for', () => {
    const undocumented = [...shipped, ...around.filter(({ path }) => !path.endsWith('.test.ts'))].flatMap(
      ({ path, text }) =>
        [...text.matchAll(/(?<before>.*)\n^export (?:default )?(?:async )?function\*? (?<name>\w+)/gm)]
          .filter(({ groups = {} }) => !groups.before?.endsWith('*/'))
          .map(({ groups = {} }) => `${groups.name} in ${path}`),
    );
    expect(undocumented).toEqual([]);
  });
});
