import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launch, type Browser, type WebWorker } from 'puppeteer-core';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { isAlive, readCorpus, type Corpus } from './ask/corpus.ts';
import { collectReports } from './ask/collect.ts';
import { buildExtension } from './ask/extension.ts';
import type { FrameReport } from './ask/frame.ts';
import { print, printCost } from './ask/print.ts';
import { compare, type Answer } from './ask/score.ts';
import { serveFolder } from './ask/serve.ts';

/** How long a page with scripts or frames may take to bring its controls, in milliseconds. */
const LATE = 3000;
/** How long the detector gets on a page that stands still. */
const SETTLED = 60;
/** Pages open at once, each in a window of its own, since nothing is done in hidden tabs. */
const TABS = 4;

interface Found {
  readonly frames: readonly FrameReport[];
  readonly corpus: string;
  readonly file: string;
  readonly fields: readonly {
    readonly truthId: string;
    readonly kind: string | null;
    readonly why: string;
  }[];
}

/** Asks every frame of the tab at an address what it found, until all that answer have answered. */
async function reports(worker: WebWorker, url: string): Promise<FrameReport[]> {
  return await worker.evaluate(collectReports, url);
}

async function readPage(
  browser: Browser,
  worker: WebWorker,
  url: string,
  wait: number,
): Promise<FrameReport[]> {
  const page = await browser.newPage({ type: 'window' });
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
    await sleep(wait);
    return await reports(worker, url);
  } finally {
    await page.close();
  }
}

async function readCorpora(
  browser: Browser,
  worker: WebWorker,
  corpora: readonly Corpus[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (const corpus of corpora) {
    const server = await serveFolder(corpus.folder);
    const queue = [...corpus.pages];
    const work = async (): Promise<void> => {
      for (let page = queue.shift(); page; page = queue.shift()) {
        const url = `http://localhost:${server.port}/${encodeURIComponent(page.file)}`;
        const frames = await readPage(browser, worker, url, isAlive(corpus, page) ? LATE : SETTLED);
        found.push({
          corpus: corpus.name,
          file: page.file,
          frames,
          fields: frames.flatMap(({ fields }) => fields),
        });
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    server.close();
  }
  return found;
}

const { values } = parseArgs({
  options: { corpus: { type: 'string', multiple: true }, json: { type: 'string' } },
});
if (!values.corpus) throw new Error('Name at least one folder: npm run bench:ask -- --corpus DIR');
const corpora = values.corpus.map(readCorpus);
const folder = mkdtempSync(join(tmpdir(), 'formwarn-bench-'));
await buildExtension(folder);
const browser = await launch({
  executablePath: provideBrowser('chromium'),
  pipe: true,
  enableExtensions: [folder],
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-backgrounding-occluded-windows'],
});
try {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The bench extension did not start');
  const found = await readCorpora(browser, worker, corpora);
  const answers = corpora.flatMap((corpus) =>
    corpus.pages.flatMap((page): Answer[] => {
      const fields = found.find(
        ({ corpus: name, file }) => name === corpus.name && file === page.file,
      )?.fields;
      return compare(corpus.name, page, new Map(fields?.map((field) => [field.truthId, field])));
    }),
  );
  print(answers);
  printCost(found.flatMap(({ frames }) => frames));
  if (values.json) {
    const pages = found.map(({ corpus, file, fields }) => ({
      corpus,
      file,
      fields: fields.map(({ truthId, kind }) => ({ truthId, kind })),
    }));
    writeFileSync(values.json, JSON.stringify({ pages }));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
