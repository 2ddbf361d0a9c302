import type { CDPSession } from 'puppeteer-core';

/** One call of an extension's script by the browser. */
interface Call {
  readonly name: string;
  readonly ph: string;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** The pieces of work that hold the page up: a script's own run, or one call into it. */
const PIECES: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * Traces a tab while something happens and gives the milliseconds of processor time of each
 * uninterrupted run of an extension's scripts in it.
 */
export async function extensionRuns(
  session: CDPSession,
  happening: () => Promise<unknown>,
): Promise<readonly number[]> {
  const calls: Call[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    calls.push(...(value as Call[]).filter(({ name }) => PIECES.has(name)));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await happening();
  const ended = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await ended;
  return calls
    .filter(({ ph, args }) => ph === 'X' && args?.data?.url?.startsWith('chrome-extension://'))
    .map(({ tdur = 0 }) => tdur / 1000);
}
