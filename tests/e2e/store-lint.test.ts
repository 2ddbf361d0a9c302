import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { TOOLS } from '../../scripts/tools.ts';

interface Report {
  readonly errors: readonly unknown[];
  readonly notices: readonly unknown[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Each is explained to the reviewers in docs/store/reviewers.md. */
const EXPLAINED = [
  'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'UNSUPPORTED_API: dom.openOrClosedShadowRoot is not supported',
];

test('the notes for reviewers explain each warning that is expected', () => {
  const notes = readFileSync('docs/store/reviewers.md', 'utf8');
  for (const warning of EXPLAINED) expect(notes).toContain(`(\`${warning.split(':', 1)[0]}\`)`);
});

test('the linter of the Firefox store finds nothing that is not explained', () => {
  const { stdout } = spawnSync(process.execPath, [TOOLS.storeLint, '--output', 'json', BUILT.firefox], {
    encoding: 'utf8',
  });
  const { errors, notices, warnings } = JSON.parse(stdout) as Report;
  const found = new Set(warnings.map(({ code, message }) => `${code}: ${message}`));
  expect({ errors, notices, warnings: [...found].toSorted() }).toEqual({
    errors: [],
    notices: [],
    warnings: EXPLAINED,
  });
});
