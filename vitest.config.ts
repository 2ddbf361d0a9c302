import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), lexiconPlugin()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    environment: 'happy-dom',
    restoreMocks: true,
  },
});
