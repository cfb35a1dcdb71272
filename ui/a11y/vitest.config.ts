/** `npm run a11y`: the whole face in Chromium, over the pretend shell. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['serve.ts'],
    // A page that is not in front is drawn late: each worker has a Chromium with one page.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
