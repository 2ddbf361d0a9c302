import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const config = readFileSync('wxt.config.ts', 'utf8');
const reasons = readFileSync('docs/store/permissions.md', 'utf8');

const asked = [...config.matchAll(/permissions: \[(.*)\]/g)]
  .flatMap(([, names = '']) => names.split(', '))
  .map((name) => name.slice(1, -1));

it('each permission the package asks for has its reason for the stores', () => {
  expect(asked).toContain('storage');
  const names = asked.map((name) => (name.includes('://') ? 'host_permissions' : name));
  expect(
    names.filter((name) => !new RegExp(`^\\*\\*${name}\\*\\*|\\(\`${name}\``, 'm').test(reasons)),
  ).toEqual([]);
});
