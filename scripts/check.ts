import { TOOLS } from './tools.ts';
import { runSteps, tool } from './steps.ts';

/** What reads the code without running it. */
export const CHECKS = [
  tool('types', TOOLS.types, ['--noEmit', '-p', '.']),
  tool('lint', TOOLS.lint, []),
  tool('format', TOOLS.format, ['--check']),
  tool('unused code', TOOLS.knip, []),
];

if (import.meta.main) await runSteps(CHECKS);
