import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // One browser at a time: two would fight over the machine and over the focus.
    fileParallelism: false,
    expect: { poll: { timeout: 5000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
