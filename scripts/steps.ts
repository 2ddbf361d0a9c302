import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run.ts';
import { build, TOOLS } from './tools.ts';
import { provideBrowser } from './browsers/provide.ts';
import type { BrowserName } from './browsers/types.ts';

/** How a step went: how many of its tests, or itself as one, and what to read when it failed. */
interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly report: string;
}

/** One thing the test command does. */
export interface Step {
  readonly name: string;
  run(): Promise<Result>;
}

/** A tool that passes or fails as a whole. */
export function tool(name: string, script: string, args: readonly string[]): Step {
  return { name, run: async () => asOne(await runTool(script, args)) };
}

/** A production build. */
export function buildFor(browser: BrowserName): Step {
  return { name: `build for ${browser}`, run: async () => asOne(await build(browser)) };
}

/** A browser to be found or installed. */
export function browserFor(browser: BrowserName): Step {
  return {
    name: `have ${browser}`,
    run: async () => ({ passed: 1, failed: 0, report: provideBrowser(browser) }),
  };
}

/** A run of vitest, counted test by test, and shown as it goes. */
export function tests(name: string, config: string): Step {
  return { name, run: () => runVitest(config) };
}

async function runVitest(config: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'formwarn-test-'));
  try {
    const file = join(folder, 'result.json');
    const args = [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const { code } = await runTool(TOOLS.vitest, args, true);
    const { passed, failed } = countTests(file);
    // A file that cannot even be loaded, or an error outside a test, fails the run with no test failed.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, report: '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sums of vitest's JSON report; zeros when it wrote none. */
function countTests(file: string): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function asOne({ code, output }: Awaited<ReturnType<typeof runTool>>): Result {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, report: output };
}

/**
 * Runs steps one after the other, all of them even when one fails, and tells how each went. Ends with
 * the line `N passed, N failed`; the process fails when anything did.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const began = performance.now();
    // One after the other: each may take the whole machine.
    // oxlint-disable-next-line no-await-in-loop
    const { passed, failed, report } = await attempt(step);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${failed ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    if (failed && report) console.log(report);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed) process.exitCode = 1;
}

async function attempt(step: Step): Promise<Result> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) };
  }
}
