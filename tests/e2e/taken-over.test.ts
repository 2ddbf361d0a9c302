import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, startPuppet } from '../../scripts/browsers/chromium/launch.ts';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { LocalWeb } from '../../scripts/web/server.ts';
import { fixture } from './harness/fixtures.ts';

/** Chrome's alone: Firefox can't close its storage to content scripts; see docs/security.md. */
describe('a page that has become its own content script in chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'formwarn-profile-'));
  let web: LocalWeb;
  let puppet: Browser;
  let id: string;
  let session: CDPSession;
  let contentScripts: number;

  beforeAll(async () => {
    web = await LocalWeb.start();
    puppet = await startPuppet(provideBrowser('chromium'), {
      proxy: web.proxyConfiguration(),
      trusted: web.fingerprint,
      headless: true,
      profile,
    });
    id = await install(puppet, resolve(BUILT.chromium));
    web.serve('https://takes-over.example/', fixture('job-application.html'));
    const page = await puppet.newPage();
    session = await page.createCDPSession();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(id)) contentScripts = context.id;
    });
    await session.send('Runtime.enable');
    await page.goto('https://takes-over.example/');
    await page.click('#id-number');
  });
  afterAll(async () => {
    await puppet.close();
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Runs an expression where the content scripts run; a promise that rejects gives its message. */
  async function there(expression: string): Promise<unknown> {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: contentScripts,
      expression: `(async () => ${expression})().catch(({ message }) => message)`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  const memory = () => there('chrome.storage.session.get(null)') as Promise<Record<string, unknown>>;

  test('reads nothing that lies on the disk', async () => {
    for (const area of ['local', 'sync']) {
      expect(await there(`chrome.storage.${area}.get(null)`)).toMatch(/not allowed/);
      expect(await there(`chrome.storage.${area}.set({ trust: [] })`)).toMatch(/not allowed/);
    }
  });

  test('hears nothing of what changes on the disk', async () => {
    await there(`(globalThis.heard = [], chrome.storage.onChanged.addListener((changes, area) => {
      heard.push(area + ' ' + Object.keys(changes));
    }))`);
    const extension = await puppet.newPage();
    await extension.goto(`chrome-extension://${id}/manifest.json`);
    await extension.evaluate(`(async () => {
      await chrome.storage.local.set({ trust: [] });
      await chrome.storage.sync.set({ trust: [] });
      await chrome.storage.session.set({ 'visit:0': '' });
      await chrome.storage.session.remove('visit:0');
    })()`);
    await extension.close();
    const heard = () => there('heard') as Promise<string[]>;
    await expect.poll(heard).toContain('session visit:0');
    expect((await heard()).filter((change) => !change.startsWith('session'))).toEqual([]);
  });

  test('reads of memory the marks of the day alone', async () => {
    await expect.poll(async () => Object.keys(await memory())).toContain('day-marks');
    const { 'day-marks': marks, ...others } = await memory();
    expect(marks).toMatchObject({ marks: [expect.any(Number)] });
    expect(Object.keys(others)).toContainEqual(expect.stringMatching(/^visit:/));
    for (const sealed of Object.values(others)) expect(sealed).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });

  test('keeps nobody from being warned by filling the memory', async () => {
    // A large part first, then what is left of it.
    for (const bytes of [4e6, 4e6, 1e6, 1e5, 1e4, 1e3, 100].flatMap((part) =>
      Array.from({ length: 10 }, () => part),
    )) {
      // Each part comes on top of the one before.
      // oxlint-disable-next-line no-await-in-loop
      await there(`chrome.storage.session.set({ [Math.random()]: 'x'.repeat(${bytes}) })`);
    }
    expect(await there(`chrome.storage.session.set({ more: 'x'.repeat(1000) })`)).toMatch(/quota/i);
    web.serve('https://asks-later.example/', fixture('job-application.html'));
    const page = await puppet.newPage();
    await page.goto('https://asks-later.example/');
    await page.click('#id-number');
    const inside = await page.createCDPSession();
    const isWarned = async () =>
      JSON.stringify(await inside.send('DOM.getDocument', { depth: -1, pierce: true })).includes(
        '"card strong',
      );
    await expect.poll(isWarned).toBe(true);
    await page.close();
  });
});
