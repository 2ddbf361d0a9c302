import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, '../../fixtures/frameworks');

/** The frameworks with an app under tests/fixtures/frameworks, and what the entries of each are written in. */
const SYNTAX = { plain: 'js', react: 'jsx', svelte: 'js', vue: 'js' } as const;

export type Framework = keyof typeof SYNTAX;

export const FRAMEWORKS = Object.keys(SYNTAX) as readonly Framework[];

/** An app as a server sends it: the document with the form drawn, and the script that brings it to life. */
export interface App {
  readonly html: string;
  readonly script: string;
}

/**
 * Runs in the page before the app: keeps what its console is told, and lets a page whose address ends
 * in `?late` wait with hydration for the test.
 */
const PRELUDE = `
  globalThis.said = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => said.push(message));
  globalThis.whenDue = (hydrate) => {
    if (location.search === '?late') globalThis.hydrate = hydrate;
    else hydrate();
  };`;

const svelte: Plugin = {
  name: 'svelte',
  transform(code, id, options) {
    if (!id.endsWith('.svelte')) return null;
    const dev = !options?.ssr;
    return compile(code, { filename: id, generate: dev ? 'client' : 'server', dev }).js;
  },
};

/** Bundles one entry as developers run it: only there do frameworks tell of what they didn't expect. */
async function bundle(framework: Framework, side: 'client' | 'server'): Promise<string> {
  const ssr = side === 'server';
  const input = join(FOLDER, framework, `${side}.${SYNTAX[framework]}`);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    ssr: { noExternal: true },
    build: {
      ssr,
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: ssr ? 'es' : 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`Nothing came of ${input}`);
  return chunk.code;
}

/** Builds the app of a framework and has its server draw it. */
export async function buildApp(framework: Framework): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'formwarn-app-'));
  const server = join(folder, 'server.mjs');
  writeFileSync(server, await bundle(framework, 'server'));
  const drawn = (await import(pathToFileURL(server).href)) as { readonly default: string };
  rmSync(folder, { recursive: true });
  return { html: drawn.default, script: PRELUDE + (await bundle(framework, 'client')) };
}
