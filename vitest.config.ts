import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';

/** The rooms that look at documents or draw them; all others are tested without a DOM, and so kept free of it. */
const WITH_DOCUMENTS = ['ask', 'frame', 'hearing', 'options', 'popup', 'recovery', 'warning', 'welcome'];

const documents = WITH_DOCUMENTS.map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [WxtVitest(), lexiconPlugin()],
  test: {
    restoreMocks: true,
    // Vitest would leave one processor of two to itself.
    maxWorkers: availableParallelism(),
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'documents', environment: 'happy-dom', include: documents } },
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          exclude: documents,
        },
      },
    ],
  },
});
