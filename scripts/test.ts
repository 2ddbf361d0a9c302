import { CHECKS } from './check.ts';
import { browserFor, buildFor, runSteps, tests } from './steps.ts';

await runSteps([
  ...CHECKS,
  tests('unit and architecture tests', 'vitest.config.ts'),
  buildFor('chromium'),
  buildFor('firefox'),
  browserFor('chromium'),
  browserFor('firefox'),
  tests('end-to-end tests', 'tests/e2e/vitest.config.ts'),
]);
