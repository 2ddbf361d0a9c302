import { spawn } from 'node:child_process';

/** How a program ended, with all it said when that was kept back. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a tool of `node_modules` with the Node that runs us.
 *
 * @param script the tool's own JavaScript file
 * @param show whether what it says goes to the terminal at once, or is kept for the caller
 */
export function runTool(script: string, args: readonly string[], show = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
