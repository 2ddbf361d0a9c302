import { readFileSync } from 'node:fs';
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';

/** The browsers the extension names a lowest version of, by their names in the data. */
export const ENGINES = ['chrome', 'firefox'] as const;
export type Engine = (typeof ENGINES)[number];

const FILE = 'node_modules/@mdn/browser-compat-data/data.json';

/** The first version of each browser that has something; infinite where none has. */
export type Since = Readonly<Record<Engine, number>>;

const NOWHERE: Since = { chrome: Infinity, firefox: Infinity };

/** Interfaces of the web whose members have names that hardly anything else has. */
const INTERFACES =
  /^(Abort.*|CSSStyleSheet|Document|Element|EventTarget|HTML.*Element|Node|Range|ShadowRoot|URL.*|Window)$/;

function firstVersion({ version_added: version, flags, prefix, alternative_name }: SimpleSupportStatement) {
  if (flags || prefix || alternative_name || typeof version !== 'string') return Infinity;
  const number = Number(version.replace('≤', ''));
  return Number.isNaN(number) ? Infinity : number;
}

function sinceOf({ support }: CompatStatement): Since {
  const first = (engine: Engine): number =>
    Math.min(...[support[engine] ?? []].flat().map((each) => firstVersion(each)), Infinity);
  return { chrome: first('chrome'), firefox: first('firefox') };
}

/** What a part of the data holds, by name. */
const children = (of: Identifier | undefined): (readonly [string, Identifier])[] =>
  Object.keys(of ?? {}).flatMap((name) => (name === '__compat' || !of?.[name] ? [] : [[name, of[name]]]));

/** What browsers know, each by how it is written: `.toSorted`, `URL.parse`, `text-wrap:`, `:has`, `@starting-style`. */
function readSupport(): ReadonlyMap<string, Since> {
  const known = new Map<string, Since>();
  /** A name that several things have is as old as the oldest of them. */
  const note = (name: string, { __compat: compat }: Identifier): void => {
    if (!compat) return;
    const [had, has] = [known.get(name) ?? NOWHERE, sinceOf(compat)];
    known.set(name, {
      chrome: Math.min(had.chrome, has.chrome),
      firefox: Math.min(had.firefox, has.firefox),
    });
  };
  const { api, css, javascript, webextensions } = JSON.parse(readFileSync(FILE, 'utf8')) as CompatData;
  const builtins = children(javascript['builtins']);
  const intl = children(javascript['builtins']?.['Intl']).map(
    ([name, own]) => [`Intl.${name}`, own] as const,
  );
  for (const [holder, own] of [...builtins, ...intl]) {
    note(holder, own);
    for (const [name, member] of children(own)) {
      note(`.${name}`, member);
      note(`${holder}.${name}`, member);
    }
  }
  for (const [holder, own] of children(api)) {
    note(holder, own);
    for (const [name, member] of children(own)) {
      if (name.endsWith('_static')) note(`${holder}.${name.replace('_static', '')}`, member);
      else if (INTERFACES.test(holder)) note(`.${name}`, member);
    }
  }
  for (const [holder, own] of children(webextensions['api']))
    for (const [name, member] of children(own)) note(`browser.${holder}.${name}`, member);
  for (const [name, own] of children(css.properties)) note(`${name}:`, own);
  for (const [name, own] of children(css.selectors)) note(`:${name}`, own);
  for (const [name, own] of children(css['at-rules'])) note(`@${name}`, own);
  return known;
}

export const SUPPORT = readSupport();
